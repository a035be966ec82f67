import {
  CACHE_LIMIT_BYTES,
  type CacheKind,
  chooseEvictions,
  isFresh,
  kindOfKey,
  readEntry,
  readMark,
  TTL_MS,
} from '../core/cache/entry';
import type { CacheStore, CacheTally, Clock } from './ports';

export interface Cache {
  /** The fresh value at `key` that `check` accepts, else undefined. A bad entry is a miss. */
  read<T>(key: string, check: (value: unknown) => T | undefined): Promise<T | undefined>;
  /** Stores a value; a full disk is no reason to fail what the value was fetched for. */
  write(key: string, value: unknown): Promise<void>;
  /** Deletes what has expired and, beyond the size limit, the least recently used. Returns how many. */
  prune(): Promise<number>;
}

export interface CacheOptions {
  /** The user's limit for all entries together; 50 MB without. */
  readonly readLimitBytes?: () => Promise<number>;
  readonly tally?: CacheTally;
}

/** When this part of the limit was written since the last time, the cache is cleaned up. */
const WRITTEN_SHARE = 0.1;

/**
 * The cache by contract: an entry with its times, pure freshness, one write a value. Cleaning up reads the marks of entries
 * alone; between two clean-ups the limit is passed by a tenth at most, and by what a kill kept from being counted.
 */
export function createCache(store: CacheStore, clock: Clock, options: CacheOptions = {}): Cache {
  let writtenBytes = 0;
  const readLimit = options.readLimitBytes ?? (async () => CACHE_LIMIT_BYTES);

  const prune = async (): Promise<number> => {
    writtenBytes = 0;
    const [keys, marks, limitBytes] = await Promise.all([store.keys(), store.listMarks(), readLimit()]);
    const known = new Map(marks);
    // What a kill has left without a mark, and marks without an entry, go as well.
    const all = [...new Set([...keys, ...known.keys()])];
    const evicted = chooseEvictions(
      all.map((key) => [key, readMark(known.get(key))] as const),
      clock.now(),
      limitBytes,
    );
    await Promise.all(evicted.map((key) => store.delete(key)));
    return evicted.length;
  };

  return {
    prune,
    async read(key, check) {
      const ttlMs = ttlOf(key);
      const entry = readEntry(await store.get(key).catch(() => undefined));
      const now = clock.now();
      if (!entry || !isFresh(entry, ttlMs, now)) {
        options.tally?.note(false);
        return undefined;
      }
      const value = check(entry.value);
      options.tally?.note(value !== undefined);
      // A bad entry goes; a good one has just been used.
      const { storedAt, size } = entry;
      await (value === undefined
        ? store.delete(key)
        : store.putMark(key, { storedAt, usedAt: now, size })
      ).catch(() => undefined);
      return value;
    },
    async write(key, value) {
      ttlOf(key);
      const now = clock.now();
      const size = JSON.stringify(value)?.length ?? 0;
      try {
        await store.put(key, { value, storedAt: now, size });
        await store.putMark(key, { storedAt: now, usedAt: now, size });
      } catch {
        return;
      }
      writtenBytes += size;
      if (writtenBytes > (await readLimit()) * WRITTEN_SHARE) await prune().catch(() => undefined);
    },
  };
}

function ttlOf(key: string): number {
  const kind: CacheKind | null = kindOfKey(key);
  if (!kind) throw new RangeError(`cache key of no known kind: ${key.slice(0, 40)}`);
  return TTL_MS[kind];
}
