import { clear, get, promisifyRequest, set } from 'idb-keyval';
import { AppError } from '../core/errors';
import { type Backup, MAX_BACKUP_CHARS, type OwnContent, writeBackup } from '../core/library/backup';
import { type ImportPlan, readPlan } from '../core/library/import-plan';
import { isEnded } from '../core/run/reduce-run';
import { openStore, toStorageError } from './database';
import { listDebriefs } from './debriefs';
import { createGuideStore } from './key-value-stores';
import { listMarks } from './marks';
import { listChecklists, listStories } from './own-answers';
import { listPractice } from './practice-store';
import { createRunStore } from './run-store';
import { listSavedPostings } from './saved-postings';
import { listStages } from './stages';

/**
 * A file that is being taken in, until it is: a page puts it here, the worker takes it from here. So a worker that dies in
 * between finds it again, and nothing of the size of a library is sent as a message.
 */
const inbox = openStore({ database: 'debrief-import', store: 'files' });
const FILE = 'file';
/** Set once the file was read and found good: from then on it is taken in whole, or taken back whole. */
const PLAN = 'plan';

export interface BackupFile {
  readonly text: string;
  readonly guides: number;
  readonly saved: number;
}

/** All there is on this computer as one file; what the user wrote himself only where he ticked it. Reads alone. */
export async function makeBackup(withOwn: boolean, madeAt: number): Promise<BackupFile> {
  const [runs, saved, own] = await Promise.all([
    createRunStore().list(),
    listSavedPostings(),
    withOwn ? gatherOwn() : undefined,
  ]);
  const guideStore = createGuideStore();
  const guides: Backup['guides'][number][] = [];
  for (const run of runs.filter(isEnded)) {
    const guide = await guideStore.get(run.id);
    if (guide) guides.push({ run, guide });
  }
  const text = writeBackup({ madeAt, guides, saved, ...(own ? { own } : {}) });
  return { text, guides: guides.length, saved: saved.length };
}

async function gatherOwn(): Promise<OwnContent> {
  const [marks, debriefs, practice, stories, checklists, stages] = await Promise.all([
    listMarks(),
    listDebriefs(),
    listPractice(),
    listStories(),
    listChecklists(),
    listStages(),
  ]);
  return { schema: 1, marks, debriefs, practice, stories, checklists, stages: [...stages] };
}

/** @throws {AppError} `backupUnreadable` for a file far too large, `storageFull`, `storageFailed` */
export async function putInbox(file: Blob): Promise<void> {
  if (file.size > MAX_BACKUP_CHARS) throw new AppError('backupUnreadable', 'size');
  const text = await file.text();
  try {
    await inbox('readwrite', (objects) => {
      objects.delete(PLAN);
      objects.put(text, FILE);
      return promisifyRequest(objects.transaction);
    });
  } catch (cause) {
    throw toStorageError(cause, 'import');
  }
}

/** @returns The file's text, and what it adds where that was begun before; undefined when there is none. */
export async function readInbox(): Promise<
  { readonly text: string; readonly plan: ImportPlan | undefined } | undefined
> {
  const [text, plan] = await Promise.all([get<unknown>(FILE, inbox), get<unknown>(PLAN, inbox)]);
  return typeof text === 'string' ? { text, plan: readPlan(plan) } : undefined;
}

export const noteBegun = (plan: ImportPlan): Promise<void> => set(PLAN, plan, inbox);

export const emptyInbox = (): Promise<void> => clear(inbox);
