import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JobPosting } from '../../../../src/core/posting/job-posting';
import { createRun, isRunnable, MAX_ATTEMPTS, reduceRun } from '../../../../src/core/run/reduce-run';
import type { Run, RunEvent } from '../../../../src/core/run/run';
import { summariseRun } from '../../../../src/core/run/summarise-run';

const posting: JobPosting = {
  title: 'Baker',
  company: 'Kornblume',
  requiredSkills: [],
  preferredSkills: [],
  description: 'Bake bread.',
  language: 'en',
  url: 'https://kornblume.example/jobs/1',
  readFrom: {},
};

const queued = () => createRun({ id: 'r1', postingKey: 'k', posting, interview: {}, now: 1000 });
const reduceAll = (events: readonly RunEvent[], run: Run = queued()) => events.reduce(reduceRun, run);
const active = () => reduceAll([{ type: 'pickedUp', now: 1001 }]);

describe('reduceRun', () => {
  it('takes a queued run up', () => {
    expect(active()).toMatchObject({ status: 'active', attempts: 1, version: 2 });
  });

  it('gives a run up after three pick-ups without progress, and names the open step', () => {
    let run = reduceAll([{ type: 'stepOpened', step: 'queries', now: 1002 }], active());
    for (let i = 1; i < MAX_ATTEMPTS; i++) run = reduceRun(run, { type: 'pickedUp', now: 2000 + i });
    expect(run.status).toBe('active');
    expect(reduceRun(run, { type: 'pickedUp', now: 3000 })).toMatchObject({
      status: 'failed',
      error: { code: 'stepCrashed', detail: 'queries' },
    });
  });

  it('forgets earlier pick-ups once there is progress', () => {
    const run = reduceAll([{ type: 'counted', counts: { queriesDone: 1 }, now: 1003 }], active());
    expect(run.attempts).toBe(0);
  });

  it('keeps two steps open at once and times each', () => {
    const run = reduceAll(
      [
        { type: 'stepOpened', step: 'queries', now: 1010 },
        { type: 'stepOpened', step: 'threads', now: 1020 },
        { type: 'stepDone', step: 'queries', now: 1050 },
      ],
      active(),
    );
    expect(run.steps.queries).toEqual({ state: 'done', tookMs: 40 });
    expect(run.steps.threads).toEqual({ state: 'open', startedAt: 1020 });
  });

  it('goes on without Reddit when access is denied, and searches when it is granted later', () => {
    const denied = reduceAll(
      [
        { type: 'blocked', needs: 'access', now: 1100 },
        { type: 'accessAnswered', granted: false, now: 1200 },
      ],
      active(),
    );
    expect(denied).toMatchObject({ status: 'active', consent: { reddit: 'denied' } });
    expect(denied).not.toHaveProperty('needs');
    const later = reduceAll(
      [
        { type: 'stepDegraded', step: 'queries', reason: 'notAsked', now: 1300 },
        { type: 'completed', now: 1400 },
        { type: 'accessAnswered', granted: true, now: 1500 },
      ],
      denied,
    );
    expect(later).toMatchObject({ status: 'active', consent: { reddit: 'granted' } });
    expect(later.steps.queries).toEqual({ state: 'idle' });
    expect(later).not.toHaveProperty('completedAt');
  });

  it('wakes a waiting run only when its time has come', () => {
    const waiting = reduceAll(
      [{ type: 'delayed', resumeAt: 9000, why: 'redditLimited', now: 1100 }],
      active(),
    );
    expect(isRunnable(waiting, 8999)).toBe(false);
    expect(reduceRun(waiting, { type: 'pickedUp', now: 8999 })).toBe(waiting);
    expect(reduceRun(waiting, { type: 'pickedUp', now: 9000 })).toMatchObject({ status: 'active' });
  });

  it('notes money spent even after a run was cancelled', () => {
    const run = reduceAll(
      [
        { type: 'cancelled', now: 1100 },
        { type: 'spent', inputTokens: 10, outputTokens: 5, usd: 0.001, now: 1200 },
      ],
      active(),
    );
    expect(run).toMatchObject({
      status: 'cancelled',
      spent: { inputTokens: 10, outputTokens: 5, usd: 0.001 },
    });
  });

  it('keeps the search when only the interview changes, and searches again when the company does', () => {
    const done = reduceAll(
      [
        { type: 'stepDone', step: 'queries', now: 1100 },
        { type: 'completed', now: 1200 },
      ],
      active(),
    );
    const dated = reduceRun(done, { type: 'edited', posting, interview: { date: '2026-11-26' }, now: 1300 });
    expect(dated.steps.queries.state).toBe('done');
    expect(dated).toMatchObject({ status: 'active', interview: { date: '2026-11-26' } });
    const renamed = reduceRun(done, {
      type: 'edited',
      posting: { ...posting, company: 'Mohn' },
      interview: {},
      now: 1300,
    });
    expect(renamed.steps.queries.state).toBe('idle');
  });

  it.each<RunEvent>([
    { type: 'stepDone', step: 'threads', now: 2000 },
    { type: 'counted', counts: { threadsDone: 3 }, now: 2000 },
    { type: 'completed', now: 2000 },
    { type: 'cancelled', now: 2000 },
    { type: 'failed', error: { code: 'offline', detail: '' }, now: 2000 },
    { type: 'pickedUp', now: 2000 },
  ])('ignores a late $type after the run was cancelled', (event) => {
    const cancelled = reduceAll([{ type: 'cancelled', now: 1100 }], active());
    expect(reduceRun(cancelled, event)).toBe(cancelled);
  });

  it('moves the version by exactly one, or returns the same object, for any sequence of events', () => {
    const now = fc.integer({ min: 1000, max: 100_000 });
    const step = fc.constantFrom('queries' as const, 'threads' as const, 'guide' as const);
    const event: fc.Arbitrary<RunEvent> = fc.oneof(
      fc.record({
        type: fc.constantFrom(
          'pickedUp' as const,
          'completed' as const,
          'cancelled' as const,
          'retried' as const,
        ),
        now,
      }),
      fc.record({ type: fc.constantFrom('stepOpened' as const, 'stepDone' as const), step, now }),
      fc.record({
        type: fc.constant('delayed' as const),
        resumeAt: now,
        why: fc.constant('redditLimited' as const),
        now,
      }),
      fc.record({
        type: fc.constant('blocked' as const),
        needs: fc.constantFrom('access' as const, 'cost' as const),
        now,
      }),
      fc.record({
        type: fc.constantFrom('accessAnswered' as const, 'costAnswered' as const),
        granted: fc.boolean(),
        now,
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let run = queued();
        for (const next of events) {
          const after = reduceRun(run, next);
          if (after !== run) expect(after.version).toBe(run.version + 1);
          expect(after.status === 'waiting').toBe('resumeAt' in after);
          expect(after.status === 'blocked').toBe('needs' in after);
          run = after;
        }
      }),
    );
  });
});

describe('summariseRun', () => {
  it('leaves the text of the posting out', () => {
    expect(JSON.stringify(summariseRun(queued()))).not.toContain('Bake bread');
  });
});
