import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepDailyAlarm, onDaily } from '../../src/adapters/daily-alarm';
import { onInterviewOver } from '../../src/adapters/debrief-alarm';
import { onPrep } from '../../src/adapters/menu';
import { watchSettings } from '../../src/adapters/storage';
import { onWake } from '../../src/adapters/wake';
import { listen } from '../../src/messaging/messenger';
import { buildWorker } from './build-worker';

// Everything is registered in the first turn: an event that wakes the worker is lost to a listener added later.
export default defineBackground(() => {
  // Not kept across restarts of the browser (measured), so said on every start: content scripts read none of it.
  for (const area of [browser.storage.local, browser.storage.session]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
  const worker = buildWorker();
  // What only some starts need is set up by those: a start is for a click far less often than for an alarm.
  listen(async () => {
    const [{ createHandlers }, { finishImport }, { REQUEST_CHECKS }] = await Promise.all([
      import('./handlers'),
      import('./worker-duties'),
      import('../../src/messaging/check-requests'),
    ]);
    void finishImport(worker);
    return { handlers: createHandlers(worker), checks: REQUEST_CHECKS };
  });
  onPrep(async (request) => (await import('./prepare-posting')).preparePosting(worker, request));
  onWake(() => void worker.runner.drive());
  onInterviewOver(worker.summaries.publish);
  onDaily({
    refresh: () => void import('../../src/pipeline/refresh').then(({ refreshAll }) => refreshAll(worker)),
    cleanUp: () => void worker.cache.prune().catch(() => undefined),
  });
  watchSettings(({ refreshDaily }) => void keepDailyAlarm(refreshDaily));
  // The prompt can close the page that asked; the answer reaches the worker in any case.
  browser.permissions.onAdded.addListener(
    () => void import('./worker-duties').then(({ noteAccess }) => noteAccess(worker)),
  );
  browser.permissions.onRemoved.addListener(() => worker.summaries.publish());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  worker.summaries.publish();
  void worker.runner.drive();
});
