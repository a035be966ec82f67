import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createRunStore } from '../../../src/adapters/run-store';
import { createRun, reduceRun } from '../../../src/core/run/reduce-run';
import type { Run } from '../../../src/core/run/run';

let databases = 0;
const makeRun = (id: string): Run =>
  createRun({
    id,
    postingKey: id,
    posting: {
      title: 'Baker',
      company: 'Kornblume',
      requiredSkills: [],
      preferredSkills: [],
      description: 'Bake bread.',
      language: 'en',
      url: '',
      readFrom: {},
    },
    interview: {},
    now: 1000,
  });

function open(database: string, version?: number, store?: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, version);
    request.onupgradeneeded = () => {
      if (store) request.result.createObjectStore(store, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function putRaw(database: string, value: object): Promise<void> {
  const db = await open(database);
  await new Promise((resolve) => {
    const transaction = db.transaction('runs', 'readwrite');
    transaction.objectStore('runs').put(value);
    transaction.oncomplete = resolve;
  });
  db.close();
}

function setUp() {
  const database = `runs-${++databases}`;
  return { database, store: createRunStore(database) };
}

describe('createRunStore', () => {
  it('stores a version only after the one before it', async () => {
    const { store } = setUp();
    const run = makeRun('r1');
    const next = reduceRun(run, { type: 'pickedUp', now: 1001 });
    expect(await store.put(next)).toBe(false);
    expect(await store.put(run)).toBe(true);
    expect(await store.put(run)).toBe(false);
    expect(await Promise.all([store.put(next), store.put({ ...next, attempts: 2 })])).toEqual([true, false]);
    expect(await store.get('r1')).toEqual(next);
  });

  it('leaves the record of a newer version as it is', async () => {
    const { database, store } = setUp();
    await store.put(makeRun('r1'));
    const newer = { ...makeRun('r2'), schema: 99, mood: 'splendid' };
    await putRaw(database, newer);
    expect((await store.list()).map(({ id }) => id)).toEqual(['r1']);
    expect(await store.listAside()).toEqual([{ id: 'r2', why: 'newer' }]);
    expect(await store.get('r2')).toBeUndefined();
    expect(await store.put(makeRun('r2'))).toBe(false);
    const db = await open(database);
    const kept = await new Promise((resolve) => {
      const request = db.transaction('runs').objectStore('runs').get('r2');
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    expect(kept).toEqual(newer);
  });

  it('goes on with a new connection when another version has wanted in, or all was deleted', async () => {
    const { database, store } = setUp();
    await store.put(makeRun('r1'));
    (await open(database, 7)).close();
    expect((await store.get('r1'))?.id).toBe('r1');
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(database).onsuccess = resolve;
    });
    expect(await store.list()).toEqual([]);
    expect(await store.put(makeRun('r1'))).toBe(true);
  });

  it('makes its store in a database that somebody has opened before it', async () => {
    const { database, store } = setUp();
    (await open(database)).close();
    expect(await store.put(makeRun('r1'))).toBe(true);
    expect((await store.list()).length).toBe(1);
  });
});
