import { browser } from 'wxt/browser';
import { emptyInbox, readInbox } from '../../src/adapters/backup';
import { hasOrigin, REDDIT_ORIGIN } from '../../src/adapters/browser-ui';
import { clock } from '../../src/adapters/clock';
import { clearDebriefs } from '../../src/adapters/debriefs';
import { clearMarks } from '../../src/adapters/marks';
import { clearAnswers } from '../../src/adapters/own-answers';
import { clearPractice } from '../../src/adapters/practice-store';
import { clearSavedPostings } from '../../src/adapters/saved-postings';
import { clearStages } from '../../src/adapters/stages';
import { takeInBackup } from '../../src/adapters/take-in-backup';
import { AppError } from '../../src/core/errors';
import type { ImportReport } from '../../src/core/library/import-plan';
import type { Worker } from './build-worker';

/** Runs that wait for Reddit go on as soon as it is open to us. */
export async function noteAccess({ ledger, runner }: Worker): Promise<void> {
  if (!(await hasOrigin(REDDIT_ORIGIN))) return;
  for (const run of await ledger.list()) {
    if (run.status !== 'blocked' || run.needs !== 'access') continue;
    await runner.tell(run.id, { type: 'accessAnswered', granted: true, now: clock.now() });
  }
}

/** Guides, runs, caches, settings, the key, alarms, and the permissions that were given. */
export async function deleteEverything(worker: Worker): Promise<void> {
  const { ledger, runner, keys, people, summaries } = worker;
  for (const run of await ledger.list()) await runner.delete(run.id);
  await Promise.all([worker.clearStores(), keys.forget(), people.forget(), worker.account.forget()]);
  await Promise.all([
    clearMarks(),
    clearSavedPostings(),
    clearDebriefs(),
    clearPractice(),
    clearAnswers(),
    clearStages(),
    emptyInbox(),
  ]);
  await browser.alarms.clearAll();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  const { origins = [] } = await browser.permissions.getAll();
  // A host that the manifest demands, as in a managed installation, cannot be given back: the rest still is.
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  await summaries.publishNow();
}

/** Takes in the file in the inbox. One at a time: a start of the worker may just be finishing what the last one began. */
export function importBackup({ importStores, summaries }: Worker): Promise<ImportReport> {
  return navigator.locks.request('debrief-import', async () => {
    const report = await takeInBackup(importStores, clock.now());
    await summaries.publishNow();
    if (!report) throw new AppError('backupUnreadable', 'no file');
    return report;
  });
}

/** An import that was begun before the worker died is brought to its end. */
export async function finishImport(worker: Worker): Promise<void> {
  if ((await readInbox())?.plan) await importBackup(worker).catch(() => undefined);
}
