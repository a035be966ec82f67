import { describe, expect, it } from 'vitest';
import { makeDebrief } from '../../../src/core/debrief/debrief';
import {
  addAsked,
  addKnown,
  beginDebrief,
  listDue,
  readNextInterview,
  toDraft,
} from '../../../src/ui/debrief-view';

const TODAY = '2026-11-24';
const RUN = { interview: { date: '2026-11-23', round: 'phone', hoursADay: 2 } } as const;
const KNOWN = [
  { id: 'q1', text: 'Tell me about a conflict with a colleague.', kind: 'behavioural' },
] as const;

describe('the form "What were you asked?"', () => {
  it('begins with the interview that is over, not with one to come', () => {
    expect(beginDebrief(RUN, TODAY)).toMatchObject({ date: '2026-11-23', round: 'phone', questions: [] });
    expect(beginDebrief({ interview: { date: '2026-12-01' } }, TODAY).date).toBe(TODAY);
  });

  it('begins with what was written before when that is corrected', () => {
    const draft = { runId: 'r', date: '2026-11-20', questions: [], surprised: 'A test', next: '' };
    const before = makeDebrief(draft, { company: 'A', title: 'B' }, 1);
    expect(beginDebrief(RUN, TODAY, before)).toMatchObject({ date: '2026-11-20', round: undefined });
  });

  it('takes a pasted list, tells what is known, and takes nothing twice', () => {
    const empty = beginDebrief(RUN, TODAY);
    const pasted = addAsked(empty, '- A conflict with a colleague?\n- What is your notice period?', KNOWN);
    expect(pasted.questions).toEqual([
      { text: 'A conflict with a colleague?', kind: 'behavioural', knownId: 'q1', isHard: false },
      { text: 'What is your notice period?', kind: 'logistical', isHard: false },
    ]);
    expect(addAsked(pasted, 'What is your notice period?', KNOWN).questions).toHaveLength(2);
    expect(addKnown(empty, KNOWN[0]).questions[0]).toMatchObject({ knownId: 'q1', text: KNOWN[0].text });
  });

  it('is nothing to keep while it is empty or has no day', () => {
    const empty = beginDebrief(RUN, TODAY);
    expect(toDraft(empty, 'r')).toBeUndefined();
    expect(toDraft({ ...empty, went: 'well', date: '' }, 'r')).toBeUndefined();
    expect(toDraft({ ...empty, went: 'well' }, 'r')).toMatchObject({
      runId: 'r',
      went: 'well',
      round: 'phone',
    });
  });

  it('tells the next round only when something of it was entered', () => {
    const empty = beginDebrief(RUN, TODAY);
    expect(readNextInterview(empty, RUN.interview)).toBeUndefined();
    expect(readNextInterview({ ...empty, nextRound: 'panel' }, RUN.interview)).toEqual({
      round: 'panel',
      hoursADay: 2,
    });
    expect(
      readNextInterview({ ...empty, nextDate: '2026-12-01', nextTime: '09:30' }, { round: 'phone' }),
    ).toEqual({ date: '2026-12-01', time: '09:30' });
  });

  it('is asked for each run whose interview is over', () => {
    const runs = [
      { id: 'a', interview: { date: '2026-11-23' } },
      { id: 'b', interview: { date: '2026-11-23' } },
      { id: 'c', interview: { date: '2026-11-25' } },
    ];
    const due = listDue(runs, { date: TODAY, time: '08:00' }, [], new Map([['b', '2026-11-23']]));
    expect(due.map(({ id }) => id)).toEqual(['a']);
  });
});
