import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractInsights, type RingedUnit } from '../../../../src/core/evidence/extract-insights';
import { gradeStrength, tallyUnits } from '../../../../src/core/evidence/tally';
import { MONTH_MS } from '../../../../src/core/time';

const NOW = 1_800_000_000_000;
let serial = 0;

function makeUnit(text: string, of: Partial<RingedUnit> = {}): RingedUnit {
  serial++;
  const id = `t1_${serial.toString(36)}`;
  const threadId = of.threadId ?? `thread${serial}`;
  return {
    id,
    threadId,
    subreddit: 'jobs',
    threadTitle: 'My interview at Acme',
    permalink: `https://www.reddit.com/r/jobs/comments/${threadId}/_/${id}`,
    person: `person${serial}`,
    at: NOW - MONTH_MS,
    score: 1,
    ring: 1,
    text,
    ...of,
  };
}

const extract = (units: readonly RingedUnit[]) =>
  extractInsights({ units, company: 'Acme', occupationTerms: ['staff nurse'], now: NOW });

const asked = (question: string) => `In the interview they asked: "${question}"`;
const questionsOf = (units: readonly RingedUnit[]) =>
  extract(units).insights.filter(({ type }) => type === 'question');

describe('merging', () => {
  it('joins wordings of one question', () => {
    const units = [
      makeUnit(asked('Why do you want to work at Acme?')),
      makeUnit(asked('Why do you want to work here?')),
      makeUnit(asked('Tell me about yourself.')),
      makeUnit(asked('Can you tell us a little about yourself?')),
    ];
    expect(questionsOf(units).map(({ people }) => people)).toEqual([2, 2]);
  });
  it('keeps apart other numbers, negations, question words and subjects', () => {
    for (const [a, b] of [
      ['What would you do with a budget of 500?', 'What would you do with a budget of 5000?'],
      [
        'What would you do if you agreed with your manager?',
        'What would you do if you did not agree with your manager?',
      ],
      ['Why would you change the triage process?', 'How would you change the triage process?'],
      ['What is your greatest strength?', 'What is your greatest weakness?'],
    ] as const)
      expect(questionsOf([makeUnit(asked(a)), makeUnit(asked(b))])).toHaveLength(2);
  });
  it('never adds the rings together', () => {
    const units = [makeUnit(asked('Why nursing?')), makeUnit(asked('Why nursing?'), { ring: 2 })];
    expect(questionsOf(units).map(({ ring, people }) => [ring, people])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
  it('keeps contradicting statements as separate items', () => {
    const units = [
      makeUnit('I interviewed there. The interview was really hard.'),
      makeUnit('Same place. The interview was easy.'),
      makeUnit('I got the offer a week later.'),
      makeUnit('I got rejected after the final round.'),
    ];
    const values = extract(units).insights.flatMap((insight) =>
      insight.type === 'statement' && insight.value ? [insight.value] : [],
    );
    expect(values.sort()).toEqual(['easy', 'hard', 'offer', 'rejected']);
  });
});

describe('counting people', () => {
  it('counts a person once, over posts, comments and threads', () => {
    const units = [1, 2, 3].map((n) =>
      makeUnit(asked('Why nursing?'), { person: 'same', threadId: `t${n % 2}` }),
    );
    expect(questionsOf(units)).toMatchObject([{ people: 1, threads: 2, strength: 'single' }]);
  });
  it('counts the deleted accounts of one thread as one', () => {
    const units = ['a', 'a', 'b'].map((threadId) =>
      makeUnit(asked('Why nursing?'), { person: '', threadId }),
    );
    expect(questionsOf(units)).toMatchObject([{ people: 2, threads: 2, strength: 'corroborated' }]);
  });
  it('counts a unit once that came twice', () => {
    const unit = makeUnit(asked('Why nursing?'));
    expect(questionsOf([unit, unit])).toMatchObject([{ people: 1 }]);
  });
  it('grades strength by people, threads and age', () => {
    const recent = NOW - 12 * MONTH_MS;
    expect(gradeStrength(1, 1, NOW, NOW)).toBe('single');
    expect(gradeStrength(2, 2, NOW, NOW)).toBe('corroborated');
    expect(gradeStrength(3, 1, NOW, NOW)).toBe('corroborated');
    expect(gradeStrength(3, 2, recent, NOW)).toBe('strong');
    expect(gradeStrength(3, 2, recent - 1, NOW)).toBe('corroborated');
  });
  it('halves the weight every 12 months, by when a person last said it', () => {
    const old = makeUnit('x', { person: 'a', at: NOW - 24 * MONTH_MS });
    const newer = makeUnit('x', { person: 'a', at: NOW - 12 * MONTH_MS });
    const future = makeUnit('x', { person: 'b', at: NOW + MONTH_MS });
    expect(tallyUnits([old], NOW).weight).toBeCloseTo(0.25);
    expect(tallyUnits([old, newer], NOW).weight).toBeCloseTo(0.5);
    expect(tallyUnits([old, newer, future], NOW)).toMatchObject({
      people: 2,
      weight: 1.5,
      lastReportedAt: NOW + MONTH_MS,
    });
  });
});

describe('evidence', () => {
  it('puts its own words before a telling, and the approved before the rest', () => {
    const told = makeUnit('In my interview she asked me why I chose nursing school.', { score: 90 });
    const low = makeUnit(asked('Why did you choose nursing school?'), { score: 1 });
    const high = makeUnit(asked('Why did you choose nursing school?'), { score: 5 });
    const [insight] = questionsOf([told, low, high]);
    expect(insight?.evidence.slice(0, 2).map(({ unitId }) => unitId)).toEqual([high.id, low.id]);
  });
  it('points into the text', () => {
    const unit = makeUnit(asked('Why nursing?'));
    const [ref] = questionsOf([unit])[0]?.evidence ?? [];
    expect(unit.text.slice(ref?.start, ref?.end)).toBe('Why nursing?');
  });
});

describe('determinism', () => {
  const POOL = [
    'Why do you want to work here?',
    'Why do you want this job?',
    'Tell me about a time you failed.',
    'Describe a time when you failed.',
    'Any questions for me?',
    'How would you handle an angry customer?',
    'What would you do if a customer was angry?',
    'What are your strengths?',
  ];
  it('gives the same output for any order of the units', () => {
    const unit = fc.record({
      question: fc.constantFrom(...POOL),
      person: fc.constantFrom('', 'a', 'b', 'c'),
      threadId: fc.constantFrom('t', 'u', 'v'),
      ring: fc.constantFrom<1 | 2>(1, 2),
      score: fc.integer({ min: 0, max: 3 }),
      age: fc.integer({ min: 0, max: 40 }),
      isTold: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (drawn, keys) => {
        const units = drawn.map(({ question, isTold, age, ...of }, i) => ({
          ...makeUnit(
            isTold ? `The interview was easy. He asked me about my strengths and plans.` : asked(question),
            of,
          ),
          id: `t1_${i}`,
          at: NOW - age * MONTH_MS,
        }));
        const shuffled = units
          .map((value) => ({ value, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        const once = extract(units);
        expect(extract(shuffled.map(({ value }) => value))).toEqual(once);
        expect(new Set(once.insights.map(({ id }) => id)).size).toBe(once.insights.length);
      }),
      { numRuns: 60 },
    );
  });
  it('keeps ids when evidence is added', () => {
    const first = makeUnit(asked('Why nursing?'));
    const [before] = questionsOf([first]);
    const [after] = questionsOf([first, makeUnit(asked('Why nursing?'))]);
    expect(after?.id).toBe(before?.id);
  });
});
