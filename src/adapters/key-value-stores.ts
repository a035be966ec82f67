import { clear, createStore, del, get, keys, promisifyRequest, set, type UseStore } from 'idb-keyval';
import { AppError } from '../core/errors';
import { readStoredGuide } from '../core/guide/check-guide';
import type { Guide } from '../core/guide/guide';
import type { ArtifactStore, CacheStore, GuideStore } from '../pipeline/ports';

/** The databases of the worker; pages only read the guides. */
export const GUIDE_DATABASE = { database: 'debrief-guides', store: 'guides' } as const;
const ARTIFACT_DATABASE = { database: 'debrief-artifacts', store: 'artifacts' } as const;
const CACHE_DATABASE = { database: 'debrief-cache', store: 'entries' } as const;

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
      store('readwrite', (objects) => promisifyRequest(objects.delete(rangeOf(prefix)))),
    clear: () => clear(store),
  };
}

export function createCacheStore(): CacheStore & { clear(): Promise<void> } {
  const store = openStore(CACHE_DATABASE);
  return {
    get: (key) => get(key, store),
    put: (key, value) => guardWrite(set(key, value, store)),
    delete: (key) => del(key, store),
    keys: () => keys<string>(store),
    clear: () => clear(store),
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

function openStore({ database, store }: { readonly database: string; readonly store: string }): UseStore {
  return createStore(database, store);
}

/** Every key that begins with `prefix`: nothing sorts after U+FFFF. */
function rangeOf(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}

async function guardWrite(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new AppError(isFull ? 'storageFull' : 'storageFailed', 'write', { cause });
  }
}
