import { AppError } from '../core/errors';
import { reduceRun } from '../core/run/reduce-run';
import type { Run, RunEvent } from '../core/run/run';
import type { RunStore } from './ports';

/** A transition that loses against another writer this often is not bad luck. */
const MAX_WRITES = 8;

export interface Ledger {
  get(id: string): Promise<Run | undefined>;
  list(): Promise<readonly Run[]>;
  /** Stores a new run. */
  add(run: Run): Promise<void>;
  /**
   * Applies events to the stored run, all in one write, and returns what is stored then; undefined when there is no such
   * run. Transitions of one run follow each other, whoever asks for them.
   */
  apply(id: string, ...events: readonly RunEvent[]): Promise<Run | undefined>;
  delete(id: string): Promise<void>;
}

/**
 * The one place where run records change. `onChange` hears of every stored transition, and whether it is one that somebody
 * waits for: another status, or a guide that has grown.
 */
export function createLedger(runs: RunStore, onChange: (isMilestone: boolean) => void): Ledger {
  const chains = new Map<string, Promise<unknown>>();

  const applyNow = async (id: string, events: readonly RunEvent[]): Promise<Run | undefined> => {
    for (let i = 0; i < MAX_WRITES; i++) {
      const before = await runs.get(id);
      if (!before) return undefined;
      const after = events.reduce(reduceRun, before);
      if (after === before) return before;
      // However many events: one write, one version.
      const next = { ...after, version: before.version + 1 };
      if (await runs.put(next)) {
        onChange(next.status !== before.status || next.guideRevision !== before.guideRevision);
        return next;
      }
    }
    throw new AppError('storageFailed', `version of ${events.map(({ type }) => type).join()}`);
  };

  const inTurn = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const turn = (chains.get(id) ?? Promise.resolve()).then(work, work);
    chains.set(id, turn);
    void turn
      .catch(() => undefined)
      .then(() => {
        if (chains.get(id) === turn) chains.delete(id);
      });
    return turn;
  };

  return {
    get: (id) => runs.get(id),
    list: () => runs.list(),
    async add(run) {
      if (!(await runs.put(run))) throw new AppError('storageFailed', 'run exists');
      onChange(true);
    },
    apply: (id, ...events) => inTurn(id, () => applyNow(id, events)),
    async delete(id) {
      await inTurn(id, () => runs.delete(id));
      onChange(true);
    },
  };
}
