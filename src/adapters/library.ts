import { get } from 'idb-keyval';
import { readMark } from '../core/cache/entry';
import type { Guide } from '../core/guide/guide';
import { readStoredGuide } from '../core/guide/stored-guide';
import { addGaps } from '../core/practice/gaps-in-plan';
import { type CacheFigures, readCacheFigures } from './cache-tally';
import { openStore } from './database';
import { listDebriefs, readSkipped } from './debriefs';
import { createCacheStore } from './key-value-stores';
import { readMarksOf } from './marks';
import { listStories, readChecklistOf } from './own-answers';
import { readPracticeOf } from './practice-store';
import { listSavedPostings } from './saved-postings';
import { listStages } from './stages';

/** The worker's guide store, opened for reading. Database and store names are the worker's too. */
const guides = openStore({ database: 'debrief-guides', store: 'guides' });

/**
 * The newest stored revision of a run's guide, with the user's own notes and marks, and what he lacks in its plan.
 *
 * @returns undefined when there is none, and also for a record of another schema: showing half of it would be worse.
 */
export async function readGuide(runId: string): Promise<Guide | undefined> {
  const [stored, own, checklist] = await Promise.all([
    get<unknown>(runId, guides),
    readMarksOf(runId),
    readChecklistOf(runId),
  ]);
  const guide = readStoredGuide(stored);
  return guide ? addGaps({ ...guide, own }, checklist) : undefined;
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

/** The user's own examples, last changed first. */
export const readStories = listStories;

/** What he has of what a run's posting wants. */
export const readRequirements = readChecklistOf;

/** How far each application is, where the user said so. */
export const readApplicationStages = listStages;

/** All of it as one file, and a file for the worker to take in. */
export { makeBackup, putInbox } from './backup';

/** What the cache holds, read from its marks alone, and how often it had what was asked of it. */
export async function readCacheState(): Promise<CacheFigures & { readonly bytes: number }> {
  const [marks, figures] = await Promise.all([createCacheStore().listMarks(), readCacheFigures()]);
  return { ...figures, bytes: marks.reduce((sum, [, mark]) => sum + (readMark(mark)?.size ?? 0), 0) };
}
