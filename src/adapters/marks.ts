import { clear, del, entries, get, set, update } from 'idb-keyval';
import type { OwnMarks } from '../core/guide/guide';
import { changeMarks, type MarkChange, readMarks } from '../core/guide/own-marks';
import { openStore, toStorageError } from './database';

/** The user's notes and marks, by run. Apart from the guides, so that no revision can write over them; only the worker writes. */
const marks = openStore({ database: 'debrief-marks', store: 'marks' });

export async function readMarksOf(runId: string): Promise<OwnMarks> {
  return readMarks(await get<unknown>(runId, marks));
}

/**
 * Stores one change in a transaction of its own: two pages may write at once and neither loses the other's.
 *
 * @throws {AppError} `storageFull`, `storageFailed`
 */
export async function changeMarksOf(runId: string, change: MarkChange): Promise<void> {
  try {
    await update<unknown>(runId, (stored) => changeMarks(readMarks(stored), change), marks);
  } catch (cause) {
    throw toStorageError(cause, 'marks');
  }
}

/** By run. */
export async function listMarks(): Promise<readonly (readonly [string, OwnMarks])[]> {
  const stored = await entries<string, unknown>(marks);
  return stored.map(([runId, value]) => [runId, readMarks(value)] as const);
}

/** Of an import. @throws {AppError} `storageFull`, `storageFailed` */
export async function putMarks(runId: string, value: OwnMarks): Promise<void> {
  try {
    await set(runId, value, marks);
  } catch (cause) {
    throw toStorageError(cause, 'marks');
  }
}

export const deleteMarksOf = (runId: string): Promise<void> => del(runId, marks);

export const clearMarks = (): Promise<void> => clear(marks);
