import { describe, expect, test } from 'vitest';
import {
  parseYears,
  readResponsibilities,
  readSaidOnInterview,
  readYears,
} from '../../../../src/core/posting/said-in-text';

describe('years of experience', () => {
  test.each([
    ['- 3+ years of professional experience in payroll', 3],
    ['- At least 5 years as a nurse', 5],
    ['Mindestens 2 Jahre Berufserfahrung in der Pflege', 2],
    ['Dos o 3 años de experiencia', 3],
    ['- 2-4 years of relevant work experience', 2],
    ['We have been baking for over 120 years.', undefined],
    ['For 25 years we have served the harbour.', undefined],
    ['No numbers here', undefined],
  ])('%s: %s', (text, years) => {
    expect(readYears(text)).toBe(years);
  });

  test.each([
    ['3 - 4 years', 3],
    ['10 - 15 years', 10],
    ['5+', 5],
    ['6 months', undefined],
    ['some', undefined],
  ])('labelled %s: %s', (text, years) => {
    expect(parseYears(text)).toBe(years);
  });
});

const ADVERT = `About us
We bake bread.

Responsibilities

- Mix and knead from four in the morning
- Teach two apprentices

Requirements

- Conduct customer interviews in our shops

How to apply

Send your CV. The first interview is by phone and takes 20 minutes. After that you spend a trial day with us.`;

test('responsibilities are the items below their heading', () => {
  expect(readResponsibilities(ADVERT)).toEqual([
    'Mix and knead from four in the morning',
    'Teach two apprentices',
  ]);
});

test('what is said on the interview is no task of the job', () => {
  expect(readSaidOnInterview(ADVERT)).toEqual([
    'The first interview is by phone and takes 20 minutes.',
    'After that you spend a trial day with us.',
  ]);
});
