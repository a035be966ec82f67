import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mineUnit } from '../../../../src/core/evidence/mine';

const CASES = fileURLToPath(new URL('../../../fixtures/evidence', import.meta.url));

interface Expected {
  readonly threadTitle: string;
  readonly isPost: boolean;
  readonly questions: readonly unknown[];
  readonly statements: readonly unknown[];
}

describe('mineUnit', () => {
  for (const name of readdirSync(CASES))
    it(`mines ${name}`, () => {
      const text = readFileSync(join(CASES, name, 'input.txt'), 'utf8').trimEnd();
      const expected = JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')) as Expected;
      const findings = mineUnit({ id: 't3_x', text }, expected);
      const questions = findings.flatMap((finding) => {
        if (finding.type !== 'question') return [];
        const { start, end, form, kind, round } = finding;
        return [{ text: text.slice(start, end), form, kind, ...(round === undefined ? {} : { round }) }];
      });
      const statements = findings.flatMap((finding) => {
        if (finding.type !== 'statement') return [];
        const { start, end, topic, value, round } = finding;
        const told = { text: text.slice(start, end), topic };
        return [
          { ...told, ...(value === undefined ? {} : { value }), ...(round === undefined ? {} : { round }) },
        ];
      });
      expect(questions).toEqual(expected.questions);
      expect(statements).toEqual(expected.statements);
    });

  const mineTexts = (text: string, threadTitle = 'My interview yesterday', isPost = false) =>
    mineUnit({ id: 't1_x', text }, { threadTitle, isPost })
      .filter(({ type }) => type === 'question')
      .map(({ start, end }) => text.slice(start, end));

  it('takes the same words as asked or not by who says them', () => {
    expect(mineTexts('Then she asked, "What do you expect to earn?" and waited.')).toEqual([
      'What do you expect to earn?',
    ]);
    expect(mineTexts('Then I asked, "What do you expect to pay?" and waited.')).toEqual([]);
    expect(mineTexts('You could ask them "what does the team look like?" at the end.')).toEqual([]);
  });

  it('does not take what readers are asked', () => {
    expect(mineTexts('Has anyone interviewed there? How long did it take? Should I call them?')).toEqual([]);
    expect(mineTexts('They asked about my degree. What would you have said?')).toEqual([
      'They asked about my degree',
    ]);
  });

  it('does not take arrangements and empty tellings', () => {
    expect(mineTexts('The recruiter asked me if I would be available for a call on Monday.')).toEqual([]);
    expect(mineTexts('He asked me a lot of technical questions.')).toEqual([]);
    expect(mineTexts('My mom asked me about my pension plans.')).toEqual([]);
    expect(mineTexts('They never asked me about my thesis.')).toEqual([]);
  });

  it('cuts a telling where the story goes on', () => {
    expect(mineTexts('She asked me to explain double entry bookkeeping, so I drew two columns.')).toEqual([
      'She asked me to explain double entry bookkeeping',
    ]);
  });

  it('leaves marks of lists, quotes and emphasis outside the slice', () => {
    expect(mineTexts('They asked:\n\n* **“Why teaching?”**\n* _Describe your first lesson_')).toEqual([
      'Why teaching?',
      'Describe your first lesson',
    ]);
  });

  it('gives slices inside the text and none overlapping, whatever the text', () => {
    const text =
      '😀 They asked: "Why? ' +
      '"('.repeat(50) +
      '\n- Tell me about \u0130stanbul?\n>> "Why not?" [x](http://y';
    const findings = mineUnit({ id: 't1_x', text }, { threadTitle: 'interview questions', isPost: true });
    for (const { start, end } of findings) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
