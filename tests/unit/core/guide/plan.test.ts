import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGuide } from '../../../../src/core/guide/build-guide';
import { addDays } from '../../../../src/core/guide/dates';
import type { InterviewDetails } from '../../../../src/core/posting/interview';
import { engineerInput, SAMPLE_TODAY, sampleInput } from '../../../support/sample-guides';

const planFor = (interview: InterviewDetails) => buildGuide(engineerInput({ interview })).plan;
const minutesOf = (day: { tasks: readonly { minutes: number }[] } | undefined) =>
  (day?.tasks ?? []).reduce((sum, task) => sum + task.minutes, 0);

describe('the plan', () => {
  it('is three days long, each titled with its date, when the interview is in three days', () => {
    const plan = planFor({ date: '2026-11-26' });
    expect(plan.map((day) => day.title)).toEqual([
      'Monday 23 November',
      'Tuesday 24 November',
      'Wednesday 25 November',
    ]);
    expect(plan.map((day) => day.date)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(plan.at(-1)?.tasks.at(-1)?.text).toContain('evening before');
    expect(minutesOf(plan.at(-1))).toBeLessThan(minutesOf(plan[0]));
  });

  it('is one day long today and tomorrow', () => {
    for (const date of ['2026-11-23', '2026-11-24']) {
      const plan = planFor({ date });
      expect(plan.map((day) => day.date)).toEqual([SAMPLE_TODAY]);
      expect(plan[0]?.tasks.length).toBeGreaterThan(2);
    }
  });

  it('is five sessions without dates when there is none, or it has passed, or is no date', () => {
    for (const interview of [{}, { date: '2026-11-20' }, { date: '2026-02-30' }, { date: 'soon' }]) {
      const plan = planFor(interview);
      expect(plan.map((day) => day.title)).toEqual([1, 2, 3, 4, 5].map((number) => `Session ${number}`));
      expect(plan.every((day) => day.date === undefined)).toBe(true);
    }
  });

  it('goes by days up to fourteen and by weeks beyond', () => {
    expect(planFor({ date: addDays(SAMPLE_TODAY, 14) })).toHaveLength(14);
    const weeks = planFor({ date: addDays(SAMPLE_TODAY, 16) });
    expect(weeks.map((week) => [week.date, week.title])).toEqual([
      ['2026-11-23', 'Week 1: Monday 23 November to Tuesday 24 November'],
      ['2026-11-25', 'Week 2: Wednesday 25 November to Tuesday 1 December'],
      ['2026-12-02', 'Week 3: Wednesday 2 December to Tuesday 8 December'],
    ]);
    expect(planFor({ date: addDays(SAMPLE_TODAY, 400) }).length).toBeLessThanOrEqual(8);
  });

  it('begins with the next round and draws on reports, the posting and the pack', () => {
    const tasks = planFor({ date: '2026-11-26', round: 'technical', hoursADay: 2 }).flatMap(
      (day) => day.tasks,
    );
    expect(new Set(tasks.map((task) => task.label))).toEqual(
      new Set(['reported', 'reportedElsewhere', 'posting', 'typical']),
    );
    expect(tasks[1]?.itemIds).toEqual(['q-ledger']);
    for (const task of tasks) expect(task.itemIds.length > 0 || task.label === 'typical').toBe(true);
  });

  it('keeps within the hours, repeats no task and leaves no day empty, whatever the date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0.05, max: 12, noNaN: true }),
        fc.boolean(),
        (days, hoursADay, hasReports) => {
          const interview = { date: addDays(SAMPLE_TODAY, days), hoursADay };
          const { plan } = buildGuide(hasReports ? engineerInput({ interview }) : sampleInput({ interview }));
          const ids = plan.flatMap((day) => day.tasks.map((task) => task.id));
          expect(new Set(ids).size).toBe(ids.length);
          expect(plan).toHaveLength(days <= 14 ? Math.max(1, days) : Math.min(8, Math.ceil(days / 7)));
          for (const day of plan) {
            expect(day.tasks.length).toBeGreaterThan(0);
            expect(minutesOf(day)).toBeLessThanOrEqual(hoursADay * 60 * (days <= 14 ? 1 : 7));
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});
