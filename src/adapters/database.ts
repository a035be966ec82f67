import type { UseStore } from 'idb-keyval';
import { AppError } from '../core/errors';

export interface StoreName {
  readonly database: string;
  readonly store: string;
  /** The property that is the key; without it keys are given beside the value. */
  readonly keyPath?: string;
}

/**
 * A store for idb-keyval's functions, as its own `createStore` but for three things. `strict` makes a write resolve after
 * the flush to disk, so that what a page was shown as done survives a power cut. The connection is given up when another
 * version or a clean-up of the profile wants in, and opened anew by the next call. A database that somebody has opened
 * before it was made, and so has left empty, gets its store.
 */
export function openStore(name: StoreName, durability: 'strict' | 'relaxed' = 'strict'): UseStore {
  let opened: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = () => {
    opened ??= openDatabase(name, forget).catch((cause: unknown) => {
      forget();
      throw cause;
    });
    return opened;
  };
  const begin = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    const db = await open();
    return db.transaction(name.store, mode, { durability }).objectStore(name.store);
  };
  return async (mode, callback) => {
    const objects = await begin(mode).catch((cause: unknown) => {
      // Closed since the last call, with or without a word.
      if (!isNamed(cause, 'InvalidStateError')) throw cause;
      forget();
      return begin(mode);
    });
    return callback(objects);
  };
}

async function openDatabase(name: StoreName, onGone: () => void): Promise<IDBDatabase> {
  const db = await requestDatabase(name);
  if (db.objectStoreNames.contains(name.store)) return watch(db, onGone);
  const next = db.version + 1;
  db.close();
  return watch(await requestDatabase(name, next), onGone);
}

/** Without a version any is taken: a newer one's records are then read as far as they can be. */
function requestDatabase({ database, store, keyPath }: StoreName, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, version);
    request.onupgradeneeded = () => {
      const { result: db } = request;
      if (!db.objectStoreNames.contains(store)) db.createObjectStore(store, keyPath ? { keyPath } : {});
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
  });
}

function watch(db: IDBDatabase, onGone: () => void): IDBDatabase {
  db.onversionchange = () => {
    db.close();
    onGone();
  };
  db.onclose = onGone;
  return db;
}

/** A failure of the database as our own: a full disk is told apart, since something can be done about it. */
export function toStorageError(cause: unknown, detail: string): AppError {
  return new AppError(isNamed(cause, 'QuotaExceededError') ? 'storageFull' : 'storageFailed', detail, {
    cause,
  });
}

function isNamed(cause: unknown, name: string): boolean {
  return cause instanceof DOMException && cause.name === name;
}
