import { describe, expect, it } from 'vitest';
import { newBudget, readRateHeaders } from '../../../src/core/reddit/budget';
import { createLimiter } from '../../../src/pipeline/limiter';
import { FakeClock, MemoryBudget, PLENTY, START } from './fake-reddit';

const { signal } = new AbortController();

function setUp(budget = new MemoryBudget()) {
  const clock = new FakeClock();
  return { clock, budget, limiter: createLimiter({ clock, budget }) };
}

/** A task that notes when it ran and how many ran beside it. */
function watch(clock: FakeClock) {
  const seen = { startedAt: [] as number[], most: 0 };
  let open = 0;
  const task = async () => {
    open += 1;
    seen.most = Math.max(seen.most, open);
    seen.startedAt.push(clock.now() - START);
    await new Promise((resolve) => setTimeout(resolve, 1));
    open -= 1;
  };
  return { seen, task };
}

describe('createLimiter', () => {
  it('lets four go at once and the others by the budget, one token never spent twice', async () => {
    const { clock, limiter, budget } = setUp();
    const { seen, task } = watch(clock);
    await Promise.all(Array.from({ length: 8 }, () => limiter.run(task, signal)));
    expect(seen.startedAt).toEqual([0, 0, 0, 0, 2000, 4000, 6000, 8000]);
    expect(seen.most).toBeLessThanOrEqual(4);
    expect(budget.budget.usedToday).toBe(8);
  });

  it('runs ten at once when the headers leave room', async () => {
    const { clock, limiter } = setUp();
    limiter.expect(30);
    await limiter.record(readRateHeaders(PLENTY), 'answered');
    const { seen, task } = watch(clock);
    await Promise.all(Array.from({ length: 30 }, () => limiter.run(task, signal)));
    expect(seen.most).toBe(10);
    expect(clock.slept).toEqual([]);
  });

  it('refuses instead of sleeping longer than 20 s', async () => {
    const { clock, limiter } = setUp(new MemoryBudget({ ...newBudget(), blockedUntil: START + 60_000 }));
    const { seen, task } = watch(clock);
    expect(await limiter.run(task, signal)).toEqual({
      refused: { resumeAt: START + 60_000, why: 'limited' },
    });
    expect([seen.startedAt, clock.slept]).toEqual([[], []]);
  });

  it('sleeps through a shorter wait', async () => {
    const { clock, limiter } = setUp(new MemoryBudget({ ...newBudget(), blockedUntil: START + 6000 }));
    const { seen, task } = watch(clock);
    expect(await limiter.run(task, signal)).toEqual({ done: undefined });
    expect(seen.startedAt).toEqual([6000]);
  });

  it('starts nothing after an abort, and goes on after a task that threw', async () => {
    const { limiter, clock } = setUp();
    const aborted = AbortSignal.abort();
    const { seen, task } = watch(clock);
    await expect(limiter.run(task, aborted)).rejects.toThrow();
    await expect(limiter.run(() => Promise.reject(new Error('task')), signal)).rejects.toThrow('task');
    await limiter.run(task, signal);
    expect(seen.startedAt).toEqual([0]);
  });
});
