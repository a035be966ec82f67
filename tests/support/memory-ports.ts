import type { Guide } from '../../src/core/guide/guide';
import { readStoredGuide } from '../../src/core/guide/stored-guide';
import type { Run } from '../../src/core/run/run';
import { readStoredRun, sortRecords } from '../../src/core/run/stored-run';
import type { ArtifactStore, CacheStore, Clock, GuideStore, RunStore } from '../../src/pipeline/ports';

/** Thrown by every store of a worker that has been killed: nothing it does afterwards reaches the disk. */
export class Killed extends Error {}

/** What outlives a worker: the databases, as plain maps of cloned values. */
export interface Disk {
  readonly runs: Map<string, Run>;
  readonly artifacts: Map<string, unknown>;
  readonly guides: Map<string, Guide>;
  readonly cache: Map<string, unknown>;
  readonly cacheMarks: Map<string, unknown>;
  /** Writes made so far, by all workers. */
  writes: number;
}

export function createDisk(): Disk {
  return {
    runs: new Map(),
    artifacts: new Map(),
    guides: new Map(),
    cache: new Map(),
    cacheMarks: new Map(),
    writes: 0,
  };
}

/** One write that a worker is about to make; `n` counts its writes from 1. */
export interface Write {
  readonly n: number;
  readonly store: 'runs' | 'artifacts' | 'guides' | 'cache';
  readonly key: string;
  /** Undefined for a deletion. */
  readonly value?: unknown;
}

/** What meets a write: death `before` it is made, death `after` it (the disk has it, the worker never hears), an error. */
export type Fate = 'before' | 'after' | Error | undefined;

/** The stores of one worker over `disk`; `decide` is asked about every write. */
export function mountDisk(disk: Disk, decide: (write: Write) => Fate = () => undefined) {
  let writes = 0;
  let isDead = false;
  const write = async (store: Write['store'], key: string, make: () => void, value?: unknown) => {
    if (isDead) throw new Killed();
    const fate = decide({ n: ++writes, store, key, value });
    if (fate instanceof Error) throw fate;
    isDead = fate !== undefined;
    if (fate === 'before') throw new Killed();
    make();
    disk.writes++;
    if (isDead) throw new Killed();
  };
  const read = async <T>(take: () => T): Promise<T> => {
    if (isDead) throw new Killed();
    return structuredClone(take());
  };
  const deletePrefix = (map: Map<string, unknown>, prefix: string) => {
    for (const key of [...map.keys()]) if (key.startsWith(prefix)) map.delete(key);
  };

  const runs: RunStore = {
    get: (id) =>
      read(() => {
        const stored = disk.runs.has(id) ? readStoredRun(disk.runs.get(id)) : undefined;
        return stored && 'run' in stored ? stored.run : undefined;
      }),
    list: () => read(() => sortRecords([...disk.runs.values()]).runs),
    async put(run) {
      if ((disk.runs.get(run.id)?.version ?? 0) !== run.version - 1) return false;
      await write('runs', run.id, () => disk.runs.set(run.id, structuredClone(run)), run);
      return true;
    },
    delete: (id) => write('runs', id, () => disk.runs.delete(id)),
  };
  const artifacts: ArtifactStore = {
    get: (key) => read(() => disk.artifacts.get(key)),
    put: (key, value) =>
      write('artifacts', key, () => disk.artifacts.set(key, structuredClone(value)), value),
    list: (prefix) => read(() => [...disk.artifacts].filter(([key]) => key.startsWith(prefix))),
    deleteByPrefix: (prefix) => write('artifacts', prefix, () => deletePrefix(disk.artifacts, prefix)),
  };
  const guides: GuideStore = {
    get: (id) => read(() => readStoredGuide(disk.guides.get(id)) ?? undefined),
    put: (guide) => write('guides', guide.id, () => disk.guides.set(guide.id, structuredClone(guide)), guide),
    delete: (id) => write('guides', id, () => disk.guides.delete(id)),
  };
  const cache: CacheStore = {
    get: (key) => read(() => disk.cache.get(key)),
    put: (key, value) => write('cache', key, () => disk.cache.set(key, structuredClone(value)), value),
    delete: (key) =>
      write('cache', key, () => {
        disk.cache.delete(key);
        disk.cacheMarks.delete(key);
      }),
    keys: () => read(() => [...disk.cache.keys()]),
    putMark: (key, mark) => write('cache', `mark/${key}`, () => disk.cacheMarks.set(key, mark), mark),
    listMarks: () => read(() => [...disk.cacheMarks]),
  };
  return {
    runs,
    artifacts,
    guides,
    cache,
    isDead: () => isDead,
    die: () => {
      isDead = true;
    },
  };
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
