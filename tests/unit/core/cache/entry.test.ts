import { describe, expect, it } from 'vitest';
import {
  cacheKey,
  chooseEvictions,
  isFresh,
  kindOfKey,
  readEntry,
  TTL_MS,
} from '../../../../src/core/cache/entry';
import { DAY_MS } from '../../../../src/core/time';

const entry = (storedAt: number, usedAt = storedAt, size = 10) => ({ value: 1, storedAt, usedAt, size });

describe('cache entries', () => {
  it("has the yardstick's lifetimes", () => {
    expect(TTL_MS).toMatchObject({ posting: 7 * DAY_MS, reddit: DAY_MS, insights: 7 * DAY_MS });
  });

  it('is fresh up to its lifetime and not a moment longer', () => {
    expect(isFresh(entry(1000), 500, 1499)).toBe(true);
    expect(isFresh(entry(1000), 500, 1500)).toBe(false);
  });

  it('is not fresh for ever after the clock was set back', () => {
    expect(isFresh(entry(5000), 500, 1000)).toBe(false);
  });

  it.each([null, undefined, 'x', 5, {}, { value: 1 }, { value: 1, storedAt: 'now', usedAt: 0, size: 1 }])(
    'reads %j as no entry',
    (stored) => {
      expect(readEntry(stored)).toBeNull();
    },
  );

  it('keeps keys apart whatever their parts hold', () => {
    expect(cacheKey('reddit', 'a/b', 'c')).not.toBe(cacheKey('reddit', 'a', 'b/c'));
    expect(kindOfKey(cacheKey('insights', 'X'))).toBe('insights');
    expect(kindOfKey('constructor/x')).toBeNull();
  });
});

describe('chooseEvictions', () => {
  it('evicts what has expired, what nobody can read, and the least recently used beyond the limit', () => {
    const now = 10 * DAY_MS;
    const entries = [
      ['reddit/old', entry(now - 2 * DAY_MS)],
      ['reddit/bad', null],
      ['unknown/kind', entry(now)],
      ['reddit/used-first', entry(now - 100, now - 100, 60)],
      ['reddit/used-last', entry(now - 200, now, 60)],
    ] as const;
    expect(chooseEvictions(entries, now, 100).sort()).toEqual([
      'reddit/bad',
      'reddit/old',
      'reddit/used-first',
      'unknown/kind',
    ]);
  });
});
