import { clear, del, set, values } from 'idb-keyval';
import type { JobPosting } from '../core/posting/job-posting';
import { postingKey } from '../core/posting/posting-key';
import { readSavedPosting, type SavedPosting } from '../core/posting/saved-posting';
import { openStore, toStorageError } from './database';
import { noteSavedChanged } from './storage';

/** Postings kept as read, by posting key. Only the worker writes. */
const store = openStore({ database: 'debrief-saved', store: 'postings' });

/** Newest first; a record of another shape is left out. */
export async function listSavedPostings(): Promise<readonly SavedPosting[]> {
  const stored = await values<unknown>(store);
  return stored.flatMap((value) => readSavedPosting(value) ?? []).sort((a, b) => b.savedAt - a.savedAt);
}

/** @throws {AppError} `storageFull`, `storageFailed` */
export const savePosting = (posting: JobPosting, savedAt: number): Promise<void> =>
  putSaved({ key: postingKey(posting), posting, savedAt }, savedAt);

/** As `savePosting`, with its own date: of an import. */
export async function putSaved(record: SavedPosting, at: number): Promise<void> {
  try {
    await set(record.key, record, store);
  } catch (cause) {
    throw toStorageError(cause, 'saved');
  }
  await noteSavedChanged(at);
}

export async function deleteSavedPosting(key: string, at: number): Promise<void> {
  await del(key, store);
  await noteSavedChanged(at);
}

export const clearSavedPostings = (): Promise<void> => clear(store);
