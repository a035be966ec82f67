import { createCacheTally } from '../../src/adapters/cache-tally';
import { clock } from '../../src/adapters/clock';
import { createArtifactStore, createCacheStore, createGuideStore } from '../../src/adapters/key-value-stores';
import { createRunStore } from '../../src/adapters/run-store';
import { noteDiskFull, readSettings } from '../../src/adapters/storage';
import { type Cache, createCache } from '../../src/pipeline/cached';
import { surviveFullDisk } from '../../src/pipeline/full-disk';
import type { CacheStore } from '../../src/pipeline/ports';

const MB = 1_000_000;

/** The databases of the worker, with a way out when the disk is full. */
export function openStores() {
  const runStore = createRunStore();
  const artifactStore = createArtifactStore();
  const guideStore = createGuideStore();
  const cacheStore = createCacheStore();
  const surviving = surviveFullDisk(
    { runs: runStore, artifacts: artifactStore, guides: guideStore },
    { freeSpace: () => cacheStore.clear(), noteFull: noteDiskFull },
  );
  return {
    ...surviving,
    runStore,
    cacheStore,
    /** As they are: what does not fit on the disk is to fail, so that an import is taken back. */
    importStores: { runs: runStore, guides: guideStore },
    /** Runs and all they brought, records set aside among them. */
    async clearStores() {
      await Promise.all([runStore, artifactStore, guideStore, cacheStore].map((store) => store.clear()));
    },
  };
}

/** The cache within the user's limit, counting how often it helps. */
export function openCache(store: CacheStore): Cache {
  return createCache(store, clock, {
    readLimitBytes: async () => (await readSettings()).cacheLimitMb * MB,
    tally: createCacheTally(),
  });
}
