import { describe, expect, it } from 'vitest';
import { cacheKey } from '../../../src/core/cache/entry';
import { DAY_MS } from '../../../src/core/time';
import { createCache } from '../../../src/pipeline/cached';
import { createDisk, createVirtualClock, mountDisk } from '../../support/memory-ports';

const readNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);

function setUp() {
  const disk = createDisk();
  const clock = createVirtualClock(1_000_000);
  return { disk, clock, cache: createCache(mountDisk(disk).cache, clock) };
}

describe('cache', () => {
  it('gives back what was written, until it is a day old', async () => {
    const { cache, clock } = setUp();
    const key = cacheKey('reddit', 'x');
    await cache.write(key, 7);
    expect(await cache.read(key, readNumber)).toBe(7);
    clock.advance(DAY_MS);
    expect(await cache.read(key, readNumber)).toBeUndefined();
  });

  it('treats an entry of the wrong shape as a miss', async () => {
    const { cache, disk } = setUp();
    const key = cacheKey('reddit', 'x');
    await cache.write(key, 'seven');
    expect(await cache.read(key, readNumber)).toBeUndefined();
    disk.cache.set(key, { nonsense: true });
    expect(await cache.read(key, readNumber)).toBeUndefined();
  });

  it('goes on when nothing can be stored', async () => {
    const clock = createVirtualClock(0);
    const full = {
      get: async () => undefined,
      put: async () => {
        throw new Error('full');
      },
      delete: async () => undefined,
      keys: async () => [],
      putMark: async () => undefined,
      listMarks: async () => [],
    };
    const cache = createCache(full, clock);
    await expect(cache.write(cacheKey('reddit', 'x'), 1)).resolves.toBeUndefined();
  });

  it('deletes a bad entry, with its mark', async () => {
    const { cache, disk } = setUp();
    const key = cacheKey('reddit', 'x');
    await cache.write(key, 'seven');
    await cache.read(key, readNumber);
    expect([disk.cache.size, disk.cacheMarks.size]).toEqual([0, 0]);
  });

  it('keeps within its limit while it is written to, the least recently used going first', async () => {
    const disk = createDisk();
    const clock = createVirtualClock(1_000_000);
    const cache = createCache(mountDisk(disk).cache, clock, { readLimitBytes: async () => 1000 });
    const text = 'x'.repeat(98);
    const readText = (value: unknown) => (typeof value === 'string' ? value : undefined);
    await cache.write(cacheKey('reddit', 'used'), text);
    for (let i = 0; i < 200; i++) {
      await cache.write(cacheKey('reddit', `n${i}`), text);
      expect(await cache.read(cacheKey('reddit', 'used'), readText)).toBe(text);
      // The limit and the tenth that may be written between two clean-ups.
      expect(disk.cache.size * 100).toBeLessThanOrEqual(1200);
    }
    expect(disk.cache.size).toBe(disk.cacheMarks.size);
  });

  it('cleans up without reading a value, and takes what a kill left without a mark', async () => {
    const { disk, clock } = setUp();
    const { cache: store } = mountDisk(disk);
    let reads = 0;
    const counted = {
      ...store,
      get: async (key: string) => {
        reads += 1;
        return store.get(key);
      },
    };
    const cache = createCache(counted, clock);
    await cache.write(cacheKey('reddit', 'whole'), 1);
    disk.cache.set(cacheKey('reddit', 'torn'), { value: 2, storedAt: clock.now(), size: 1 });
    expect(await cache.prune()).toBe(1);
    expect(reads).toBe(0);
    expect([...disk.cache.keys()]).toEqual([cacheKey('reddit', 'whole')]);
  });

  it('counts hits and misses', async () => {
    const disk = createDisk();
    const clock = createVirtualClock(1_000_000);
    const noted: boolean[] = [];
    const tally = { note: (isHit: boolean) => void noted.push(isHit) };
    const cache = createCache(mountDisk(disk).cache, clock, { tally });
    const key = cacheKey('reddit', 'x');
    await cache.read(key, readNumber);
    await cache.write(key, 1);
    await cache.read(key, readNumber);
    clock.advance(2 * DAY_MS);
    await cache.read(key, readNumber);
    expect(noted).toEqual([false, true, false]);
  });

  it('prunes what has expired', async () => {
    const { cache, clock } = setUp();
    await cache.write(cacheKey('reddit', 'old'), 1);
    clock.advance(2 * DAY_MS);
    await cache.write(cacheKey('reddit', 'new'), 2);
    expect(await cache.prune()).toBe(1);
    expect(await cache.read(cacheKey('reddit', 'new'), readNumber)).toBe(2);
  });
});
