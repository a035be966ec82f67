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
    };
    const cache = createCache(full, clock);
    await expect(cache.write(cacheKey('reddit', 'x'), 1)).resolves.toBeUndefined();
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
