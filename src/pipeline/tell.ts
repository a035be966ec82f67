import type { Run, RunEvent } from '../core/run/run';
import type { Ledger } from './ledger';
import type { Clock } from './ports';

/** Reads an event's fields without its time, which `tell` adds. */
type Timeless<E> = E extends { readonly now: number } ? Omit<E, 'now'> : never;

/** An event as it is told. */
export type Told = Timeless<RunEvent>;

/** Tells the ledger what has become of a run; events that belong together are stored as one. */
export type Tell = (...events: readonly Told[]) => Promise<Run | undefined>;

export function createTell(ledger: Ledger, clock: Clock, runId: string): Tell {
  return (...events) => {
    const now = clock.now();
    return ledger.apply(runId, ...events.map((event) => ({ ...event, now }) as RunEvent));
  };
}
