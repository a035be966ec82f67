import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeInvitation, readInvitation } from '../../../../src/core/posting/invitation';
import { readInvitationCases, scoreInvitations } from '../../../eval/score-invitations';

const cases = readInvitationCases('tests/fixtures/invitations');
const HINTS = { today: '2026-05-04', locale: 'en' };
/** Of the fields that are there, in each half. */
const BAR = 0.95;

describe('labelled invitations', () => {
  it('are many, in English and German, with a half held out', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(cases.filter(({ locale }) => locale === 'de').length).toBeGreaterThanOrEqual(12);
    expect(cases.filter(({ half }) => half === 'heldOut').length).toBeGreaterThanOrEqual(20);
  });

  it.each(['dev', 'heldOut'])('are read in the half %s', (half) => {
    const { misses, told } = scoreInvitations(cases.filter((one) => one.half === half));
    expect(1 - misses.length / told, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(BAR);
  });

  it('are told from adverts', () => {
    const missed = cases.filter(
      ({ text, today, locale, expected }) =>
        (expected.date ?? expected.dateChoices ?? expected.slots) !== undefined &&
        !looksLikeInvitation(text, { today, locale }),
    );
    expect(
      missed.map(({ name }) => name).length / cases.length,
      missed.map(({ name }) => name).join(),
    ).toBeLessThan(0.1);
    const advert = `Staff Nurse, Leeds. We are looking for a staff nurse. Closing date: 22 May 2026. Interviews will be held in June. ${'You will plan and deliver care, work shifts and support the team. '.repeat(120)}`;
    expect(looksLikeInvitation(advert, HINTS)).toBe(false);
    expect(looksLikeInvitation('We build software for hospitals. You write TypeScript.', HINTS)).toBe(false);
  });
});

describe('readInvitation', () => {
  it('finds nothing where nothing is said', () => {
    expect(readInvitation('', HINTS)).toEqual({});
    expect(readInvitation('Thank you for applying.', HINTS)).toEqual({});
  });

  it.each([
    ['Interview on 2026-02-30 at 10:00.', { time: '10:00' }],
    ['Your interview: 4 May, 10:00', { date: '2026-05-04', time: '10:00' }],
    ['Your interview: 3 May, 10:00', { date: '2027-05-03', time: '10:00' }],
    ['Meet us 24/7 on version 2.10 for £8.45', {}],
  ])('%s', (text, expected) => {
    expect(readInvitation(text, HINTS)).toEqual(expected);
  });

  it('gives only https links, whatever a message holds', () => {
    const text =
      'Join: javascript:alert(1) or data:text/html,x or http://zoom.us/j/1 or https://zoom.us@evil.example/x on 12 May 10:00';
    const link = readInvitation(text, HINTS).link;
    expect(link === undefined || new URL(link).hostname !== 'zoom.us').toBe(true);
    expect(link === undefined || link.startsWith('https://')).toBe(true);
  });

  it('never throws and keeps its lengths, whatever comes', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        '12 May',
        '03/04/2026',
        ' 10:00 ',
        'with Ana Ruiz',
        'BEGIN:VEVENT\n',
        'DTSTART:99999999',
        'bring: ',
        '\n',
        'https://',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('en', 'de', 'en-US', ''),
        (pieces, locale) => {
          const read = readInvitation(pieces.join(' '), { today: '2026-05-04', locale });
          expect((read.people ?? []).every((name) => name.length < 120)).toBe(true);
          expect(read.date ?? '2026-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(read.time ?? '10:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
          expect((read.place ?? '').length).toBeLessThanOrEqual(201);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    'a, ',
    '12 May ',
    '10:00-',
    'with Ana ',
    'at our ',
    'bring ',
    '1.1.',
    'Dear X\n',
    'https://a',
    'in zwei ',
    'BEGIN:VEVENT\nX:',
    'Ort: ',
    '(',
    'https://teams.microsoft.com/?',
  ])('takes a bounded time over a page of %j', (text) => {
    const startedAt = performance.now();
    readInvitation(text.repeat(20_000), HINTS);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
