import { AppError } from '../core/errors';
import type { Run } from '../core/run/run';
import type { RunStore } from '../pipeline/ports';

const DB_NAME = 'debrief-runs';
const DB_VERSION = 1;
const STORE = 'runs';

/**
 * Run records, one strict read-write transaction a transition: `strict` resolves after the flush to disk, so what a page
 * was shown as done survives a power cut. idb-keyval cannot ask for that, hence the bare API.
 */
export function createRunStore(): RunStore {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    opened ??= openDatabase(() => {
      opened = undefined;
    });
    return opened;
  };

  return {
    get: (id) => inStore(open, 'readonly', (store) => store.get(id) as IDBRequest<Run | undefined>),
    list: () => inStore(open, 'readonly', (store) => store.getAll() as IDBRequest<Run[]>),
    put: (run) => putIfNext(open, run),
    async delete(id) {
      await inStore(open, 'readwrite', (store) => store.delete(id));
    },
  };
}

async function putIfNext(open: () => Promise<IDBDatabase>, run: Run): Promise<boolean> {
  const db = await open();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(STORE);
    let isStored = false;
    const read = store.get(run.id) as IDBRequest<Run | undefined>;
    read.onsuccess = () => {
      if ((read.result?.version ?? 0) !== run.version - 1) return;
      isStored = true;
      store.put(run);
    };
    transaction.oncomplete = () => resolve(isStored);
    transaction.onabort = () => reject(toStorageError(transaction.error));
    transaction.onerror = () => reject(toStorageError(transaction.error));
  });
}

async function inStore<T>(
  open: () => Promise<IDBDatabase>,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const db = await open();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, mode, { durability: 'strict' });
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(toStorageError(transaction.error));
    transaction.onerror = () => reject(toStorageError(transaction.error));
  });
}

function openDatabase(onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DB_NAME, DB_VERSION);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onerror = () => {
      onGone();
      reject(toStorageError(request.error));
    };
    request.onsuccess = () => {
      const db = request.result;
      // Another version wants in, or the profile was repaired: let go, and open anew on the next call.
      db.onversionchange = () => {
        db.close();
        onGone();
      };
      db.onclose = onGone;
      resolve(db);
    };
  });
}

function toStorageError(cause: DOMException | null): AppError {
  const code = cause?.name === 'QuotaExceededError' ? 'storageFull' : 'storageFailed';
  return new AppError(code, cause?.name ?? 'aborted', { cause });
}
