import pLimit from 'p-limit';
import {
  allowedConcurrency,
  type BudgetStore,
  CAUTIOUS_CONCURRENCY,
  nextPermit,
  type Pace,
  type RateHeaders,
  type RequestBudget,
  recordAnswer,
  SESSION_PACE,
  type WaitReason,
} from '../core/reddit/budget';
import { SECOND_MS } from '../core/time';
import type { Clock } from './ports';

/** A longer wait is not slept through: the worker would be killed in it. It becomes the run's. */
export const MAX_SLEEP_MS = 20 * SECOND_MS;

/** No request was made, because the wait for it is too long to be slept. */
export interface Refusal {
  /** ms since the Unix epoch. */
  readonly resumeAt: number;
  readonly why: WaitReason;
}

export interface Limiter {
  /**
   * Runs `task` when there is room and the budget allows it, waiting up to 20 s at a time.
   *
   * @throws What `task` throws, and the signal's reason when it aborts while waiting.
   */
  run<T>(
    task: () => Promise<T>,
    signal: AbortSignal,
  ): Promise<{ readonly done: T } | { readonly refused: Refusal }>;
  /** Takes in what an answer told about the pace; also sets how many may be in flight from now on. */
  record(headers: RateHeaders, outcome: 'limited' | 'answered'): Promise<RequestBudget>;
  /** Requests the run still needs, so that the budget can be spread over them. */
  expect(needed: number): void;
}

/** Joins the bound on concurrency with the stored budget. One limiter serves one run; the budget is shared by all. */
export function createLimiter({
  clock,
  budget,
  pace = SESSION_PACE,
}: {
  clock: Clock;
  budget: BudgetStore;
  pace?: Pace;
}): Limiter {
  const limit = pLimit(Math.min(pace.burst, CAUTIOUS_CONCURRENCY));
  let needed = 1;
  // Reading and writing the stored budget must not overlap: two requests would be granted on one token.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const turn = last.then(change, change);
    last = turn.catch(() => undefined);
    return turn;
  };

  const ask = () =>
    inTurn(async () => {
      const permit = nextPermit(await budget.read(), clock.now(), needed, pace);
      await budget.write(permit.state);
      if (permit.waitMs === 0) needed = Math.max(1, needed - 1);
      return permit;
    });

  const waitForPermit = async (signal: AbortSignal): Promise<Refusal | undefined> => {
    for (;;) {
      signal.throwIfAborted();
      const { waitMs, why } = await ask();
      if (waitMs === 0) return undefined;
      if (waitMs > MAX_SLEEP_MS) return { resumeAt: clock.now() + waitMs, why: why ?? 'pace' };
      await clock.sleep(waitMs, signal);
    }
  };

  return {
    run: (task, signal) =>
      limit(async () => {
        const refused = await waitForPermit(signal);
        return refused ? { refused } : { done: await task() };
      }),
    record: (headers, outcome) =>
      inTurn(async () => {
        const next = recordAnswer(await budget.read(), headers, outcome, clock.now());
        await budget.write(next);
        if (pace.obeysHeaders) limit.concurrency = allowedConcurrency(next, clock.now(), needed);
        return next;
      }),
    expect: (count) => {
      needed = Math.max(1, count);
    },
  };
}
