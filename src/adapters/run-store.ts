import { clear, promisifyRequest } from 'idb-keyval';
import type { Run } from '../core/run/run';
import { type AsideRecord, readStoredRun, sortRecords, writeStoredRun } from '../core/run/stored-run';
import type { RunStore } from '../pipeline/ports';
import { openStore, toStorageError } from './database';

export interface BrowserRunStore extends RunStore {
  /** Records that are damaged, or of a newer version: they are kept and left alone. */
  listAside(): Promise<readonly AsideRecord[]>;
  clear(): Promise<void>;
}

/** Run records, one strict read-write transaction a transition. */
export function createRunStore(database = 'debrief-runs'): BrowserRunStore {
  const useStore = openStore({ database, store: 'runs', keyPath: 'id' });
  const readAll = async () =>
    sortRecords(
      await guard(
        useStore('readonly', (store) => promisifyRequest<unknown[]>(store.getAll())),
        'list',
      ),
    );

  return {
    async get(id) {
      const stored = await guard(
        useStore('readonly', (store) => promisifyRequest<unknown>(store.get(id))),
        'get',
      );
      const read = stored === undefined ? undefined : readStoredRun(stored);
      return read && 'run' in read ? read.run : undefined;
    },
    list: async () => (await readAll()).runs,
    listAside: async () => (await readAll()).aside,
    put: (run) =>
      guard(
        useStore('readwrite', (store) => putIfNext(store, run)),
        'put',
      ),
    delete: (id) =>
      guard(
        useStore('readwrite', (store) => {
          store.delete(id);
          return promisifyRequest(store.transaction);
        }),
        'delete',
      ),
    clear: () => clear(useStore),
  };
}

/** Compare and set in one transaction; a record that cannot be read is never written over. */
function putIfNext(store: IDBObjectStore, run: Run): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const { transaction } = store;
    let isStored = false;
    const read = store.get(run.id) as IDBRequest<unknown>;
    read.onsuccess = () => {
      const stored = read.result === undefined ? undefined : readStoredRun(read.result);
      const version = stored && 'run' in stored ? stored.run.version : 0;
      if ((stored && !('run' in stored)) || version !== run.version - 1) return;
      isStored = true;
      store.put(writeStoredRun(run));
    };
    transaction.oncomplete = () => resolve(isStored);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

async function guard<T>(work: Promise<T>, detail: string): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw toStorageError(cause, detail);
  }
}
