import { get } from 'idb-keyval';
import type { Guide } from '../core/guide/guide';
import { readStoredGuide } from '../core/guide/stored-guide';
import { openStore } from './database';
import { listDebriefs, readSkipped } from './debriefs';
import { readMarksOf } from './marks';
import { readPracticeOf } from './practice-store';
import { listSavedPostings } from './saved-postings';

/** The worker's guide store, opened for reading. Database and store names are the worker's too. */
const guides = openStore({ database: 'debrief-guides', store: 'guides' });

/**
 * The newest stored revision of a run's guide, with the user's own notes and marks.
 *
 * @returns undefined when there is none, and also for a record of another schema: showing half of it would be worse.
 */
export async function readGuide(runId: string): Promise<Guide | undefined> {
  const [stored, own] = await Promise.all([get<unknown>(runId, guides), readMarksOf(runId)]);
  const guide = readStoredGuide(stored);
  return guide ? { ...guide, own } : undefined;
}

/** Postings kept as read, newest first. */
export const readSaved = listSavedPostings;

/** Is there a saved posting of that key? */
export async function readIsSaved(key: string): Promise<boolean> {
  return (await listSavedPostings()).some((saved) => saved.key === key);
}

/** What the user wrote down after interviews, newest first. */
export const readDebriefs = listDebriefs;

/** The interview's date he said "not now" for, by run. */
export const readSkippedDebriefs = readSkipped;

/** What was practised with a run's guide. */
export const readPractised = readPracticeOf;
