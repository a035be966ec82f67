import { type CacheKind, chooseEvictions, isFresh, kindOfKey, readEntry, TTL_MS } from '../core/cache/entry';
import type { CacheStore, Clock } from './ports';

export interface Cache {
  /** The fresh value at `key` that `check` accepts, else undefined. A bad entry is a miss. */
  read<T>(key: string, check: (value: unknown) => T | undefined): Promise<T | undefined>;
  /** Stores a value; a full disk is no reason to fail what the value was fetched for. */
  write(key: string, value: unknown): Promise<void>;
  /** Deletes what has expired and, beyond the size limit, the least recently used. Returns how many. */
  prune(): Promise<number>;
}

/** The cache by contract: an entry with its times, pure freshness, one write a value. */
export function createCache(store: CacheStore, clock: Clock): Cache {
  return {
    async read(key, check) {
      const ttlMs = ttlOf(key);
      const entry = readEntry(await store.get(key).catch(() => undefined));
      const now = clock.now();
      if (!entry || !isFresh(entry, ttlMs, now)) return undefined;
      const value = check(entry.value);
      if (value !== undefined) await store.put(key, { ...entry, usedAt: now }).catch(() => undefined);
      return value;
    },
    async write(key, value) {
      ttlOf(key);
      const now = clock.now();
      const entry = { value, storedAt: now, usedAt: now, size: JSON.stringify(value)?.length ?? 0 };
      await store.put(key, entry).catch(() => undefined);
    },
    async prune() {
      const keys = await store.keys();
      const entries = await Promise.all(
        keys.map(async (key) => [key, readEntry(await store.get(key).catch(() => undefined))] as const),
      );
      const evicted = chooseEvictions(entries, clock.now());
      await Promise.all(evicted.map((key) => store.delete(key)));
      return evicted.length;
    },
  };
}

function ttlOf(key: string): number {
  const kind: CacheKind | null = kindOfKey(key);
  if (!kind) throw new RangeError(`cache key of no known kind: ${key.slice(0, 40)}`);
  return TTL_MS[kind];
}
