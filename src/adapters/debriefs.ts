import { clear, del, entries, get, set, setMany } from 'idb-keyval';
import { type Debrief, readDebrief } from '../core/debrief/debrief';
import { openStore, toStorageError } from './database';
import { noteDebriefsChanged } from './storage';

/**
 * What the user wrote down after interviews of his own, by the debrief's id; and under `skip/` and the run's id the date he
 * said "not now" for. Apart from runs and guides: it outlives them. Only the worker writes.
 */
const store = openStore({ database: 'debrief-debriefs', store: 'debriefs' });
const SKIP = 'skip/';

/** Newest first; a record of another shape is left out. */
export async function listDebriefs(): Promise<readonly Debrief[]> {
  const stored = await entries<string, unknown>(store);
  return stored
    .flatMap(([, value]) => readDebrief(value) ?? [])
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.writtenAt - a.writtenAt));
}

/** The date the user said "not now" for, by run. */
export async function readSkipped(): Promise<ReadonlyMap<string, string>> {
  const stored = await entries<string, unknown>(store);
  return new Map(
    stored.flatMap(([key, value]) =>
      key.startsWith(SKIP) && typeof value === 'string' ? [[key.slice(SKIP.length), value] as const] : [],
    ),
  );
}

/**
 * Stores one, in the place of another where its day or round was corrected.
 *
 * @throws {AppError} `storageFull`, `storageFailed`
 */
export async function writeDebrief(debrief: Debrief, replaces: string | undefined): Promise<void> {
  try {
    await set(debrief.id, debrief, store);
    if (replaces !== undefined && replaces !== debrief.id) await del(replaces, store);
  } catch (cause) {
    throw toStorageError(cause, 'debriefs');
  }
  await noteDebriefsChanged(debrief.writtenAt);
}

/** @throws {AppError} `storageFull`, `storageFailed` */
export async function skipDebrief(runId: string, date: string, at: number): Promise<void> {
  try {
    await set(`${SKIP}${runId}`, date, store);
  } catch (cause) {
    throw toStorageError(cause, 'debriefs');
  }
  await noteDebriefsChanged(at);
}

/** @returns What was deleted, as the guides that hold it are to be made anew. */
export async function deleteDebrief(id: string, at: number): Promise<Debrief | undefined> {
  const debrief = readDebrief(await get<unknown>(id, store));
  await del(id, store);
  await noteDebriefsChanged(at);
  return debrief;
}

/** Of an import: what is there already under the same id is replaced. */
export async function putDebriefs(debriefs: readonly Debrief[], at: number): Promise<void> {
  try {
    await setMany(
      debriefs.map((debrief) => [debrief.id, debrief]),
      store,
    );
  } catch (cause) {
    throw toStorageError(cause, 'debriefs');
  }
  await noteDebriefsChanged(at);
}

export const clearDebriefs = (): Promise<void> => clear(store);
