import { describe, expect, it } from 'vitest';
import { chooseNext, findNextDay } from '../../../../src/core/practice/choose-next';
import { competencyOf, listProgress } from '../../../../src/core/practice/competencies';
import { NO_PRACTICE } from '../../../../src/core/practice/review';
import { engineerGuide, nurseFirstGuide } from '../../../support/sample-guides';

const tried = (...ids: readonly string[]) => ({
  ...NO_PRACTICE,
  reviews: ids.map((itemId) => ({ itemId, at: 1, on: '2026-11-02', result: 'got' as const, seconds: 60 })),
});
const NONE: ReadonlySet<string> = new Set();

describe('the question to ask now', () => {
  it('is the first that is due among those chosen and not passed over', () => {
    const wanted = { ids: ['b', 'c'], passed: NONE, isBeyond: false };
    expect(chooseNext({ queue: ['a', 'b', 'c'] }, NO_PRACTICE, wanted)).toBe('b');
    expect(chooseNext({ queue: ['a', 'b', 'c'] }, NO_PRACTICE, { ...wanted, passed: new Set(['b']) })).toBe(
      'c',
    );
    expect(chooseNext({ queue: ['a'] }, NO_PRACTICE, wanted)).toBeUndefined();
  });

  it('beyond what is due is the one tried longest ago', () => {
    const wanted = { ids: ['a', 'b', 'c'], passed: NONE, isBeyond: true };
    expect(chooseNext({ queue: [] }, tried('b', 'a'), wanted)).toBe('c');
    expect(chooseNext({ queue: [] }, tried('b', 'c', 'a'), wanted)).toBe('b');
    expect(
      chooseNext({ queue: [] }, tried('b'), { ...wanted, passed: new Set(['a', 'b', 'c']) }),
    ).toBeUndefined();
  });

  it('comes again on the first day on which something is due', () => {
    const cards = new Map([
      ['a', { gotDays: 1, dueOn: '2026-11-09' }],
      ['b', { gotDays: 1, dueOn: '2026-11-05' }],
      ['c', { gotDays: 0, dueOn: '2026-11-02' }],
    ]);
    expect(findNextDay({ cards }, '2026-11-02')).toBe('2026-11-05');
    expect(findNextDay({ cards: new Map() }, '2026-11-02')).toBeUndefined();
  });
});

describe('progress per competency', () => {
  it('finds the competency of every question that shows one, in both languages', () => {
    for (const guide of [engineerGuide(), nurseFirstGuide()]) {
      const shown = guide.questions.filter(({ tests }) => tests !== undefined);
      expect(shown.length).toBeGreaterThan(5);
      for (const question of shown) expect(competencyOf(question)?.name).toBeTruthy();
    }
  });

  it('counts what is known once and what is known often enough', () => {
    const guide = engineerGuide();
    const [first] = guide.questions;
    const name = first ? competencyOf(first)?.name : undefined;
    const cards = new Map([[first?.id ?? '', { gotDays: 2 }]]);
    const row = listProgress(guide, { cards, rounds: 2 }).find((one) => one.name === name);
    expect(row).toMatchObject({ known: 1, ready: 1 });
    expect(listProgress(guide, { cards, rounds: 3 }).find((one) => one.name === name)?.ready).toBe(0);
    const total = listProgress(guide, { cards, rounds: 3 }).reduce((sum, one) => sum + one.total, 0);
    expect(total).toBe(guide.questions.filter(({ tests }) => tests !== undefined).length);
  });
});
