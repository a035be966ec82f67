import { DAY_MS } from '../time';

/** What is known of an entry without reading its value: kept apart, so that cleaning up costs no more than a list. */
export interface CacheMark {
  /** ms since the Unix epoch, as all times here. */
  readonly storedAt: number;
  readonly usedAt: number;
  /** Bytes, roughly: the length of the JSON. */
  readonly size: number;
}

/** One cached answer. */
export interface CacheEntry {
  readonly value: unknown;
  readonly storedAt: number;
  /** As in its mark. */
  readonly size: number;
}

/** How long each kind of answer is good for: the yardstick's figures, and 7 days for what all applications share. */
export const TTL_MS = {
  posting: 7 * DAY_MS,
  reddit: DAY_MS,
  occupation: 7 * DAY_MS,
  insights: 7 * DAY_MS,
} as const;
export type CacheKind = keyof typeof TTL_MS;

/** All entries together; beyond it the least recently used go first. */
export const CACHE_LIMIT_BYTES = 50_000_000;

/** `kind/rest`: the kind decides how long the entry is good for. */
export function cacheKey(kind: CacheKind, ...parts: readonly string[]): string {
  return [kind, ...parts.map((part) => encodeURIComponent(part.trim().toLowerCase()))].join('/');
}

export function kindOfKey(key: string): CacheKind | null {
  const kind = key.slice(0, key.indexOf('/'));
  return Object.hasOwn(TTL_MS, kind) ? (kind as CacheKind) : null;
}

/** A stored value that is not an entry is a miss, not a crash: another version may have written it. */
export function readEntry(stored: unknown): CacheEntry | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { value, storedAt, size } = stored as Partial<Record<keyof CacheEntry, unknown>>;
  return value === undefined || !isNumber(storedAt) || !isNumber(size) ? null : { value, storedAt, size };
}

/** A stored mark, or null when it is none. */
export function readMark(stored: unknown): CacheMark | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { storedAt, usedAt, size } = stored as Partial<Record<keyof CacheMark, unknown>>;
  return isNumber(storedAt) && isNumber(usedAt) && isNumber(size) ? { storedAt, usedAt, size } : null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A clock set back makes the age negative; such an entry counts as stale rather than as fresh for ever. */
export function isFresh(entry: Pick<CacheEntry, 'storedAt'>, ttlMs: number, now: number): boolean {
  const ageMs = now - entry.storedAt;
  return ageMs >= 0 && ageMs < ttlMs;
}

/** Keys to delete: what has expired, then the least recently used until the rest fits `limitBytes`. */
export function chooseEvictions(
  entries: readonly (readonly [key: string, mark: CacheMark | null])[],
  now: number,
  limitBytes = CACHE_LIMIT_BYTES,
): string[] {
  const evicted: string[] = [];
  const kept: [string, CacheMark][] = [];
  for (const [key, entry] of entries) {
    const kind = kindOfKey(key);
    if (entry && kind && isFresh(entry, TTL_MS[kind], now)) kept.push([key, entry]);
    else evicted.push(key);
  }
  kept.sort(([, a], [, b]) => b.usedAt - a.usedAt);
  let total = 0;
  for (const [key, entry] of kept) {
    total += entry.size;
    if (total > limitBytes) evicted.push(key);
  }
  return evicted;
}
