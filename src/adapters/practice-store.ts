import { clear, del, entries, get, set, update } from 'idb-keyval';
import { addReview, type Practice, type Review, readPractice, undoReview } from '../core/practice/review';
import { openStore, toStorageError } from './database';
import { notePracticeChanged } from './storage';

/** What was practised, by run: apart from guides, so that no revision can touch it. Only the worker writes. */
const store = openStore({ database: 'debrief-practice', store: 'practice' });

export async function readPracticeOf(runId: string): Promise<Practice> {
  return readPractice(await get<unknown>(runId, store));
}

/** By run; what is damaged comes back as far as it can be read. */
export async function listPractice(): Promise<readonly (readonly [string, Practice])[]> {
  const stored = await entries<string, unknown>(store);
  return stored.map(([runId, value]) => [runId, readPractice(value)] as const);
}

export const noteReview = (runId: string, review: Review): Promise<void> =>
  change(runId, (practice) => addReview(practice, review), review.at);

export const takeBackReview = (runId: string, itemId: string, at: number): Promise<void> =>
  change(runId, (practice) => undoReview(practice, itemId), at);

export const setMinutesADay = (runId: string, minutesADay: number, at: number): Promise<void> =>
  change(runId, (practice) => readPractice({ ...practice, minutesADay }), at);

/** One transaction a change: two windows may practise at once and neither loses the other's. */
async function change(runId: string, make: (practice: Practice) => Practice, at: number): Promise<void> {
  try {
    await update<unknown>(runId, (stored) => make(readPractice(stored)), store);
  } catch (cause) {
    throw toStorageError(cause, 'practice');
  }
  await notePracticeChanged(at);
}

/** Of an import. @throws {AppError} `storageFull`, `storageFailed` */
export async function putPractice(runId: string, practice: Practice, at: number): Promise<void> {
  try {
    await set(runId, practice, store);
  } catch (cause) {
    throw toStorageError(cause, 'practice');
  }
  await notePracticeChanged(at);
}

export const deletePracticeOf = (runId: string): Promise<void> => del(runId, store);

export const clearPractice = (): Promise<void> => clear(store);
