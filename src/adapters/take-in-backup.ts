import { readBackup } from '../core/library/backup';
import {
  byKind,
  IMPORT_KINDS,
  type ImportKind,
  type ImportPlan,
  type ImportReport,
  listEntries,
  planImport,
  reportImport,
} from '../core/library/import-plan';
import type { GuideStore, RunStore } from '../pipeline/ports';
import { emptyInbox, noteBegun, readInbox } from './backup';
import { deleteDebrief, listDebriefs, putDebriefs } from './debriefs';
import { deleteMarksOf, listMarks, putMarks } from './marks';
import { deleteChecklistOf, deleteStory, listChecklists, listStories, putAnswers } from './own-answers';
import { deletePracticeOf, listPractice, putPractice } from './practice-store';
import { deleteSavedPosting, listSavedPostings, putSaved } from './saved-postings';
import { deleteStage, listStages, putStages } from './stages';

interface Stores {
  readonly runs: RunStore;
  readonly guides: GuideStore;
}

/**
 * Takes in the file that a page has put into the inbox: all of it or nothing. What it adds is noted before anything is
 * written, so a worker that dies goes on with the same, and a failure takes back the same.
 *
 * @returns undefined when there is no file
 * @throws {AppError} `backupUnreadable`, `backupNewer`, `storageFull`, `storageFailed`
 */
export async function takeInBackup(stores: Stores, now: number): Promise<ImportReport | undefined> {
  const file = await readInbox();
  if (!file) return undefined;
  let plan = file.plan;
  try {
    const { backup, dropped } = readBackup(file.text);
    if (!plan) {
      plan = planImport(backup, await listHere(stores));
      await noteBegun(plan);
    }
    await write(stores, backup, plan, now);
    await emptyInbox();
    return reportImport(backup, plan, dropped);
  } catch (cause) {
    if (plan) await takeBack(stores, plan, now);
    await emptyInbox();
    throw cause;
  }
}

async function listHere({ runs }: Stores): Promise<Record<ImportKind, ReadonlySet<string>>> {
  const [allRuns, saved, marks, debriefs, practice, stories, checklists, stages] = await Promise.all([
    runs.list(),
    listSavedPostings(),
    listMarks(),
    listDebriefs(),
    listPractice(),
    listStories(),
    listChecklists(),
    listStages(),
  ]);
  const keysOf = (pairs: readonly (readonly [string, unknown])[]) => new Set(pairs.map(([key]) => key));
  return {
    guides: new Set(allRuns.map(({ id }) => id)),
    saved: new Set(saved.map(({ key }) => key)),
    marks: keysOf(marks),
    debriefs: new Set(debriefs.map(({ id }) => id)),
    practice: keysOf(practice),
    stories: new Set(stories.map(({ id }) => id)),
    checklists: keysOf(checklists),
    stages: new Set(stages.keys()),
  };
}

async function write(
  { runs, guides }: Stores,
  backup: Parameters<typeof listEntries>[0],
  plan: ImportPlan,
  now: number,
): Promise<void> {
  const entries = listEntries(backup);
  const wanted = byKind((kind) => new Set(plan[kind]));
  const pick = <T>(kind: ImportKind, list: readonly (readonly [string, T])[]) =>
    list.filter(([key]) => wanted[kind].has(key));

  for (const [, { run, guide }] of pick('guides', entries.guides)) {
    await guides.put(guide);
    // Of a second attempt the record is there already.
    await runs.put(run);
  }
  for (const [, saved] of pick('saved', entries.saved)) await putSaved(saved, now);
  for (const [runId, marks] of pick('marks', entries.marks)) await putMarks(runId, marks);
  for (const [runId, practice] of pick('practice', entries.practice)) await putPractice(runId, practice, now);
  const valuesOf = <T>(pairs: readonly (readonly [string, T])[]) => pairs.map(([, value]) => value);
  await putDebriefs(valuesOf(pick('debriefs', entries.debriefs)), now);
  await putAnswers(valuesOf(pick('stories', entries.stories)), pick('checklists', entries.checklists), now);
  await putStages(new Map(pick('stages', entries.stages)), now);
}

/** As if nothing had been taken in; what cannot be deleted either does not hide why it failed. */
async function takeBack({ runs, guides }: Stores, plan: ImportPlan, now: number): Promise<void> {
  const remove: Readonly<Record<ImportKind, (key: string) => Promise<unknown>>> = {
    guides: (id) => Promise.all([runs.delete(id), guides.delete(id)]),
    saved: (key) => deleteSavedPosting(key, now),
    marks: deleteMarksOf,
    debriefs: (id) => deleteDebrief(id, now),
    practice: deletePracticeOf,
    stories: (id) => deleteStory(id, now),
    checklists: deleteChecklistOf,
    stages: deleteStage,
  };
  for (const kind of IMPORT_KINDS) {
    for (const key of plan[kind]) await remove[kind](key).catch(() => undefined);
  }
}
