import { AppError } from '../core/errors';
import type { Guide } from '../core/guide/guide';
import type { ArtifactStore, GuideStore, RunStore } from './ports';

/** What can be done about a full disk. */
export interface Relief {
  /** Throws away what can be had again for nothing. */
  freeSpace(): Promise<void>;
  /** The user is to be told, or, with false, that it is over. */
  noteFull(isFull: boolean): Promise<void>;
}

interface Stores {
  readonly runs: RunStore;
  readonly artifacts: ArtifactStore;
  readonly guides: GuideStore;
}

/**
 * The stores with a way out when the disk is full: space is made by giving up the cache, then the write is tried again.
 * What still cannot be written stays in memory for as long as the worker lives, and can be read like the rest; a run's
 * record is never only in memory, because everything else is recovered from it.
 */
export function surviveFullDisk({ runs, artifacts, guides }: Stores, relief: Relief): Stores {
  const held = new Map<string, unknown>();
  const heldGuides = new Map<string, Guide>();
  let isFull = false;

  const tell = async (now: boolean): Promise<void> => {
    if (isFull === now) return;
    isFull = now;
    await relief.noteFull(now).catch(() => undefined);
  };
  /** Whether the write was made in the end. */
  const writeOrFree = async (write: () => Promise<unknown>): Promise<boolean> => {
    const isWritten = await tryWrite(write);
    if (isWritten) return true;
    await relief.freeSpace().catch(() => undefined);
    return tryWrite(write);
  };
  /** There is room again: what was held is written, until there is none. */
  const flush = async (): Promise<void> => {
    for (const [key, value] of held) {
      if (!(await tryWrite(() => artifacts.put(key, value)))) return;
      held.delete(key);
    }
    for (const [id, guide] of heldGuides) {
      if (!(await tryWrite(() => guides.put(guide)))) return;
      heldGuides.delete(id);
    }
  };
  const store = async <T>(memory: Map<string, T>, key: string, value: T, write: () => Promise<void>) => {
    const isWritten = await writeOrFree(write);
    if (isWritten) memory.delete(key);
    else memory.set(key, value);
    if (isWritten) await flush();
    await tell(held.size + heldGuides.size > 0);
  };

  return {
    runs: {
      ...runs,
      async put(run) {
        let isNext = false;
        const isWritten = await writeOrFree(async () => {
          isNext = await runs.put(run);
        });
        await tell(!isWritten || held.size + heldGuides.size > 0);
        if (!isWritten) throw new AppError('storageFull', 'run');
        return isNext;
      },
    },
    artifacts: {
      get: async (key) => (held.has(key) ? held.get(key) : artifacts.get(key)),
      put: (key, value) => store(held, key, value, () => artifacts.put(key, value)),
      async list(prefix) {
        const stored = new Map(await artifacts.list(prefix));
        for (const [key, value] of held) if (key.startsWith(prefix)) stored.set(key, value);
        return [...stored];
      },
      async deleteByPrefix(prefix) {
        for (const key of [...held.keys()]) if (key.startsWith(prefix)) held.delete(key);
        await artifacts.deleteByPrefix(prefix);
      },
    },
    guides: {
      get: async (id) => heldGuides.get(id) ?? guides.get(id),
      put: (guide) => store(heldGuides, guide.id, guide, () => guides.put(guide)),
      async delete(id) {
        heldGuides.delete(id);
        await guides.delete(id);
      },
    },
  };
}

async function tryWrite(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'storageFull') return false;
    throw error;
  }
}
