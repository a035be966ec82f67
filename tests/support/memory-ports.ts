import type { Guide } from '../../src/core/guide/guide';
import type { Run } from '../../src/core/run/run';
import type { ArtifactStore, CacheStore, Clock, GuideStore, RunStore } from '../../src/pipeline/ports';

/** Thrown by every store of a worker that has been killed: nothing it does afterwards reaches the disk. */
export class Killed extends Error {}

/** What outlives a worker: the databases, as plain maps of cloned values. */
export interface Disk {
  readonly runs: Map<string, Run>;
  readonly artifacts: Map<string, unknown>;
  readonly guides: Map<string, Guide>;
  readonly cache: Map<string, unknown>;
  /** Writes made so far, by all workers. */
  writes: number;
}

export function createDisk(): Disk {
  return { runs: new Map(), artifacts: new Map(), guides: new Map(), cache: new Map(), writes: 0 };
}

/**
 * The stores of one worker over `disk`. With `killAtWrite` N the worker dies at its Nth write: `before` it is made, or
 * `after`, when the disk has it and the worker never hears of it.
 */
export function mountDisk(
  disk: Disk,
  kill?: { readonly atWrite: number; readonly when: 'before' | 'after' },
) {
  let writes = 0;
  let isDead = false;
  const write = async (make: () => void): Promise<void> => {
    if (isDead) throw new Killed();
    writes++;
    if (kill?.atWrite === writes) isDead = true;
    if (isDead && kill?.when === 'before') throw new Killed();
    make();
    disk.writes++;
    if (isDead) throw new Killed();
  };
  const read = async <T>(value: T): Promise<T> => {
    if (isDead) throw new Killed();
    return structuredClone(value);
  };
  const deletePrefix = (map: Map<string, unknown>, prefix: string) => {
    for (const key of [...map.keys()]) if (key.startsWith(prefix)) map.delete(key);
  };

  const runs: RunStore = {
    get: (id) => read(disk.runs.get(id)),
    list: () => read([...disk.runs.values()]),
    async put(run) {
      if ((disk.runs.get(run.id)?.version ?? 0) !== run.version - 1) return false;
      await write(() => disk.runs.set(run.id, structuredClone(run)));
      return true;
    },
    delete: (id) => write(() => disk.runs.delete(id)),
  };
  const artifacts: ArtifactStore = {
    get: (key) => read(disk.artifacts.get(key)),
    put: (key, value) => write(() => disk.artifacts.set(key, structuredClone(value))),
    list: (prefix) => read([...disk.artifacts].filter(([key]) => key.startsWith(prefix))),
    deleteByPrefix: (prefix) => write(() => deletePrefix(disk.artifacts, prefix)),
  };
  const guides: GuideStore = {
    get: (id) => read(disk.guides.get(id)),
    put: (guide) => write(() => disk.guides.set(guide.id, structuredClone(guide))),
    delete: (id) => write(() => disk.guides.delete(id)),
  };
  const cache: CacheStore = {
    get: (key) => read(disk.cache.get(key)),
    put: (key, value) => write(() => disk.cache.set(key, structuredClone(value))),
    delete: (key) => write(() => disk.cache.delete(key)),
    keys: () => read([...disk.cache.keys()]),
  };
  return { runs, artifacts, guides, cache };
}

/** A clock that goes on only when somebody sleeps; every reading is a millisecond later. */
export function createVirtualClock(startAt: number): Clock & { advance(ms: number): void } {
  let now = startAt;
  return {
    now: () => ++now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      now += ms;
      await Promise.resolve();
      signal?.throwIfAborted();
    },
    advance(ms) {
      now += ms;
    },
  };
}
