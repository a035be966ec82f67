import { describe, expect, it } from 'vitest';
import type { QuestionItem } from '../../../../src/core/guide/guide';
import { listTypicalQuestions } from '../../../../src/core/guide/typical-items';
import { packFor } from '../../../../src/core/packs/all';

const pack = packFor('softwareEngineer');
const all = listTypicalQuestions(pack, []);

/** Questions as reported, each testing what the first of the typical ones tests. */
const reported = (count: number): QuestionItem[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `r${i}`,
    label: 'reported',
    text: `Zebra number ${i} crossing`,
    kind: 'technical',
    people: 1,
    evidence: [],
    ...(all[0]?.tests === undefined ? {} : { tests: all[0].tests }),
  }));

describe('listTypicalQuestions', () => {
  it('are the whole pack where little was reported', () => {
    expect(all.length).toBeGreaterThan(15);
    expect(listTypicalQuestions(pack, reported(11))).toHaveLength(all.length);
  });

  it('fill the gaps where much was: one for each competency that no report tests', () => {
    const few = listTypicalQuestions(pack, reported(12));
    const tests = few.map((question) => question.tests);
    expect(few.length).toBeGreaterThan(3);
    expect(few.length).toBeLessThan(all.length);
    expect(new Set(tests).size).toBe(tests.length);
    expect(tests).not.toContain(all[0]?.tests);
  });
});
