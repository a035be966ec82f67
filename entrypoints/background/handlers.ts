import { browser } from 'wxt/browser';
import { hasOrigin, REDDIT_ORIGIN } from '../../src/adapters/browser-ui';
import { clock } from '../../src/adapters/clock';
import { changeMarksOf } from '../../src/adapters/marks';
import { deleteSavedPosting, savePosting } from '../../src/adapters/saved-postings';
import { noteMarksChanged, writePanelRequest } from '../../src/adapters/storage';
import { readEndpoint, readKey } from '../../src/core/endpoint';
import type { Handlers } from '../../src/messaging/protocol';
import { openJournal } from '../../src/pipeline/call-journal';
import type { Worker } from './build-worker';
import { createOwnHandlers, deleteOwnOf } from './own-handlers';
import { createRedditHandlers } from './reddit-handlers';
import { deleteEverything, importBackup } from './worker-duties';

/** Every command, answered as soon as its record is stored. */
export function createHandlers(worker: Worker): Handlers {
  const { runner, keys, model } = worker;
  return {
    ...createRedditHandlers(worker),
    ...createOwnHandlers(worker),
    async startRun({ posting, interview, fresh }) {
      const runId = await runner.start(posting, interview, fresh);
      await writePanelRequest({ at: clock.now(), kind: 'run', runId });
      return { runId };
    },
    async editRun({ runId, posting, interview }) {
      await runner.tell(runId, { type: 'edited', posting, interview, now: clock.now() });
      return null;
    },
    async answerAccess({ runId, granted }) {
      // A page's word is not enough: the browser knows what was allowed.
      const isOpen = granted && (await hasOrigin(REDDIT_ORIGIN));
      await runner.tell(runId, { type: 'accessAnswered', granted: isOpen, now: clock.now() });
      return null;
    },
    async answerCost({ runId, granted }) {
      await runner.tell(runId, { type: 'costAnswered', granted, now: clock.now() });
      return null;
    },
    async answerUncertain({ runId, resend }) {
      await openJournal(worker.artifacts, runId).settle(resend);
      await runner.tell(runId, { type: 'uncertainAnswered', now: clock.now() });
      return null;
    },
    async cancelRun({ runId }) {
      await runner.tell(runId, { type: 'cancelled', now: clock.now() });
      return null;
    },
    async retryRun({ runId }) {
      await runner.retry(runId);
      return null;
    },
    async remakeGuide({ runId }) {
      await runner.remake(runId);
      return null;
    },
    async deleteRun({ runId }) {
      const run = await worker.ledger.get(runId);
      await runner.delete(runId);
      await deleteOwnOf(runId, run?.postingKey);
      return null;
    },
    async markItem({ runId, change }) {
      await changeMarksOf(runId, change);
      await noteMarksChanged(runId, clock.now());
      return null;
    },
    async savePosting({ posting }) {
      await savePosting(posting, clock.now());
      return null;
    },
    async deleteSaved({ key }) {
      await deleteSavedPosting(key, clock.now());
      return null;
    },
    saveKey: async ({ key, baseUrl }) => keys.save(readKey(key), readEndpoint(baseUrl)),
    deleteKey: () => keys.forget(),
    readKeyState: () => keys.readState(),
    async checkKey() {
      const models = await model.listModels();
      await keys.noteChecked(clock.now());
      return { models };
    },
    async noteSeen() {
      await browser.storage.local.set({ seenAt: clock.now() });
      worker.summaries.publish();
      return null;
    },
    importBackup: () => importBackup(worker),
    async clearCache() {
      await worker.cacheStore.clear();
      return null;
    },
    async deleteEverything() {
      await deleteEverything(worker);
      return null;
    },
  };
}
