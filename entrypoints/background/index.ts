import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepDailyAlarm, onDaily } from '../../src/adapters/daily-alarm';
import { onInterviewOver } from '../../src/adapters/debrief-alarm';
import { onPrep } from '../../src/adapters/menu';
import { watchSettings } from '../../src/adapters/storage';
import { onWake } from '../../src/adapters/wake';
import { REQUEST_CHECKS } from '../../src/messaging/check-requests';
import { listen } from '../../src/messaging/messenger';
import { refreshAll } from '../../src/pipeline/refresh';
import { buildWorker } from './build-worker';
import { createHandlers } from './handlers';
import { preparePosting } from './prepare-posting';
import { finishImport, noteAccess } from './worker-duties';

// Everything is registered in the first turn: an event that wakes the worker is lost to a listener added later.
export default defineBackground(() => {
  // Not kept across restarts of the browser (measured), so said on every start: content scripts read none of it.
  for (const area of [browser.storage.local, browser.storage.session]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
  const worker = buildWorker();
  listen(createHandlers(worker), REQUEST_CHECKS);
  onPrep((request) => preparePosting(worker, request));
  onWake(() => void worker.runner.drive());
  onInterviewOver(worker.summaries.publish);
  onDaily(() => void refreshAll(worker));
  watchSettings(({ refreshDaily }) => void keepDailyAlarm(refreshDaily));
  // The prompt can close the page that asked; the answer reaches the worker in any case.
  browser.permissions.onAdded.addListener(() => void noteAccess(worker));
  browser.permissions.onRemoved.addListener(() => worker.summaries.publish());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  worker.summaries.publish();
  void worker.runner.drive();
  void finishImport(worker);
});
