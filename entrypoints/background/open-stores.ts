import { createArtifactStore, createCacheStore, createGuideStore } from '../../src/adapters/key-value-stores';
import { createRunStore } from '../../src/adapters/run-store';
import { noteDiskFull } from '../../src/adapters/storage';
import { surviveFullDisk } from '../../src/pipeline/full-disk';

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
