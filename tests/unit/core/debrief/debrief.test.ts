import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DebriefDraft,
  listDebriefsFor,
  MAX_ASKED,
  makeDebrief,
  readDebrief,
} from '../../../../src/core/debrief/debrief';
import { isDebriefDue, whenOver } from '../../../../src/core/debrief/debrief-due';
import { findSame, splitQuestions, suggestKnown } from '../../../../src/core/debrief/match-questions';
import { kindOfQuestion } from '../../../../src/core/evidence/kind-of-question';

const DRAFT: DebriefDraft = {
  runId: 'run-1',
  date: '2026-11-26',
  round: 'phone',
  questions: [{ text: '  Why  do you want to leave? ', kind: 'behavioural', isHard: true }],
  went: 'mixed',
  surprised: 'Two people\r\non the line',
  next: 'A panel next week',
};
const POSTING = { company: 'Kestrel Ledger GmbH', title: 'Engineer' };

describe('a debrief', () => {
  it('is stored clean and read back as it was', () => {
    const debrief = makeDebrief(DRAFT, POSTING, 5);
    expect(debrief.questions[0]?.text).toBe('Why do you want to leave?');
    expect(debrief.surprised).toBe('Two people\non the line');
    expect(readDebrief(structuredClone(debrief))).toEqual(debrief);
  });

  it('is one for each run, day and round', () => {
    const again = makeDebrief({ ...DRAFT, next: '' }, POSTING, 9);
    expect(again.id).toBe(makeDebrief(DRAFT, POSTING, 5).id);
    expect(makeDebrief({ ...DRAFT, round: 'panel' }, POSTING, 5).id).not.toBe(again.id);
  });

  it('caps what is too much and drops what is empty', () => {
    const questions = Array.from({ length: 200 }, (_, i) => ({
      text: i === 0 ? ' \u200b ' : `Question ${i}?`,
      kind: 'skill' as const,
      isHard: false,
    }));
    expect(makeDebrief({ ...DRAFT, questions }, POSTING, 5).questions).toHaveLength(MAX_ASKED - 1);
  });

  it('never reads what is of another shape', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readDebrief(value)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
    const whole = makeDebrief(DRAFT, POSTING, 5);
    expect(readDebrief({ ...whole, date: '26.11.2026' })).toBeUndefined();
    expect(
      readDebrief({ ...whole, questions: [{ text: 'x'.repeat(501), kind: 'skill' }] })?.questions,
    ).toEqual([]);
  });

  it('is found for other guides of the same employer, newest first, and for no other', () => {
    const first = makeDebrief(DRAFT, POSTING, 5);
    const later = makeDebrief({ ...DRAFT, runId: 'run-2', date: '2026-12-03' }, POSTING, 9);
    const other = makeDebrief({ ...DRAFT, runId: 'run-3' }, { ...POSTING, company: 'Acme' }, 9);
    const all = [first, other, later];
    expect(listDebriefsFor(all, 'run-9', 'kestrel ledger')).toEqual([later, first]);
    expect(listDebriefsFor(all, 'run-3', '')).toEqual([other]);
    expect(listDebriefsFor(all, 'run-9', '')).toEqual([]);
  });
});

describe('when to ask', () => {
  const at = (date: string, time = '12:00') => ({ date, time });
  it('asks after the interview, not before it', () => {
    const interview = { date: '2026-11-26', time: '10:00', minutes: 45 };
    expect(isDebriefDue(interview, at('2026-11-26', '10:44'), [], undefined)).toBe(false);
    expect(isDebriefDue(interview, at('2026-11-26', '10:45'), [], undefined)).toBe(true);
    expect(isDebriefDue({ date: '2026-11-26' }, at('2026-11-26', '23:00'), [], undefined)).toBe(false);
    expect(isDebriefDue({ date: '2026-11-26' }, at('2026-11-27', '00:01'), [], undefined)).toBe(true);
    expect(isDebriefDue({}, at('2026-11-27'), [], undefined)).toBe(false);
  });

  it('asks once: not what was answered, put off, or is long ago', () => {
    const interview = { date: '2026-11-26' };
    expect(isDebriefDue(interview, at('2026-11-27'), [{ date: '2026-11-26' }], undefined)).toBe(false);
    expect(isDebriefDue(interview, at('2026-11-27'), [{ date: '2026-11-20' }], '2026-11-20')).toBe(true);
    expect(isDebriefDue(interview, at('2026-11-27'), [], '2026-11-26')).toBe(false);
    expect(isDebriefDue(interview, at('2026-12-30'), [], undefined)).toBe(false);
  });

  it('knows when an interview is over, also one near midnight', () => {
    expect(whenOver({ date: '2026-11-26', time: '23:30' })).toEqual(at('2026-11-26', '23:59'));
    expect(whenOver({ date: '2026-11-26', time: '09:15' })).toEqual(at('2026-11-26', '10:15'));
    expect(whenOver({})).toBeUndefined();
  });
});

describe('questions typed or pasted', () => {
  const known = [
    { id: 'a', text: 'Tell me about a time you disagreed with your manager.' },
    { id: 'b', text: 'Why do you want to work at Kestrel Ledger?' },
    { id: 'c', text: 'Why us?' },
    { id: 'd', text: 'How would you design a rate limiter?' },
  ];

  it('are one a line, without bullets and numbers, each once', () => {
    expect(
      splitQuestions('1. Why us?\n- Tell me about yourself\n\nQ3: Any gaps in your CV?\n• Why us?\n12) Pay?'),
    ).toEqual(['Why us?', 'Tell me about yourself', 'Any gaps in your CV?', 'Pay?']);
    expect(splitQuestions('Why us? And why now? Then a task.')).toEqual([
      'Why us?',
      'And why now?',
      'Then a task.',
    ]);
    expect(splitQuestions('What is 3.5 % of 40? ')).toEqual(['What is 3.5 % of 40?']);
    expect(splitQuestions(' \n … \n')).toEqual([]);
  });

  it('are matched while they are typed, the last word half typed', () => {
    expect(suggestKnown('rate lim', known, 3).map(({ id }) => id)).toEqual(['d']);
    expect(suggestKnown('disag', known, 3).map(({ id }) => id)).toEqual(['a']);
    expect(suggestKnown('why us', known, 3)[0]?.id).toBe('c');
    expect(suggestKnown('pension', known, 3)).toEqual([]);
    expect(suggestKnown('wh', known, 3)).toEqual([]);
  });

  it('are the same only when they surely are', () => {
    expect(findSame('A time you disagreed with a manager', known)?.id).toBe('a');
    expect(findSame('WHY US', known)?.id).toBe('c');
    expect(findSame('Tell me about a time you failed', known)).toBeUndefined();
  });

  it('have a kind by their words', () => {
    expect(kindOfQuestion('Tell me about a time you failed', undefined)).toBe('behavioural');
    expect(kindOfQuestion('What is your notice period?', undefined)).toBe('logistical');
    expect(kindOfQuestion('Reverse it', 'technical')).toBe('technical');
  });

  it('are split in linear time', () => {
    const started = performance.now();
    splitQuestions('? '.repeat(50_000));
    splitQuestions(' '.repeat(100_000));
    suggestKnown('a '.repeat(200), known, 3);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
