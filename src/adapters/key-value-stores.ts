import { clear, del, entries, get, keys, promisifyRequest, set } from 'idb-keyval';
import { readStoredGuide } from '../core/guide/check-guide';
import type { Guide } from '../core/guide/guide';
import type { ArtifactStore, CacheStore, GuideStore } from '../pipeline/ports';
import { openStore, toStorageError } from './database';

/** The databases of the worker; pages only read the guides. */
export const GUIDE_DATABASE = { database: 'debrief-guides', store: 'guides' } as const;
const ARTIFACT_DATABASE = { database: 'debrief-artifacts', store: 'artifacts' } as const;
const CACHE_DATABASE = { database: 'debrief-cache', store: 'entries' } as const;
const CACHE_MARKS = { database: 'debrief-cache-marks', store: 'marks' } as const;

export function createArtifactStore(): ArtifactStore & { clear(): Promise<void> } {
  const store = openStore(ARTIFACT_DATABASE);
  return {
    get: (key) => get(key, store),
    put: (key, value) => guardWrite(set(key, value, store)),
    list: (prefix) =>
      store('readonly', async (objects) => {
        const range = rangeOf(prefix);
        const [found, values] = await Promise.all([
          promisifyRequest(objects.getAllKeys(range)),
          promisifyRequest<unknown[]>(objects.getAll(range)),
        ]);
        return found.map((key, i) => [String(key), values[i]] as const);
      }),
    deleteByPrefix: (prefix) =>
      store('readwrite', (objects) => {
        objects.delete(rangeOf(prefix));
        return promisifyRequest(objects.transaction);
      }),
    clear: () => clear(store),
  };
}

export function createCacheStore(): CacheStore & { clear(): Promise<void> } {
  const store = openStore(CACHE_DATABASE, 'relaxed');
  const marks = openStore(CACHE_MARKS, 'relaxed');
  return {
    get: (key) => get(key, store),
    put: (key, value) => guardWrite(set(key, value, store)),
    async delete(key) {
      await Promise.all([del(key, store), del(key, marks)]);
    },
    keys: () => keys<string>(store),
    putMark: (key, mark) => guardWrite(set(key, mark, marks)),
    listMarks: () => entries<string, unknown>(marks),
    async clear() {
      await Promise.all([clear(store), clear(marks)]);
    },
  };
}

export function createGuideStore(): GuideStore & { clear(): Promise<void> } {
  const store = openStore(GUIDE_DATABASE);
  return {
    async get(id) {
      const stored: unknown = await get(id, store);
      return readStoredGuide(stored) ?? undefined;
    },
    put: (guide: Guide) => guardWrite(set(guide.id, guide, store)),
    delete: (id) => del(id, store),
    clear: () => clear(store),
  };
}

/** Every key that begins with `prefix`: nothing sorts after U+FFFF. */
function rangeOf(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

async function guardWrite(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (cause) {
    throw toStorageError(cause, 'write');
  }
}
