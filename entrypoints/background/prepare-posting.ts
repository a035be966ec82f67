import { readPage } from '../../src/adapters/browser-ui';
import { clock } from '../../src/adapters/clock';
import type { PrepRequest } from '../../src/adapters/menu';
import { writePanelRequest } from '../../src/adapters/storage';
import { toErrorInfo } from '../../src/core/errors';
import { readPosting } from '../../src/core/posting/read-posting';
import type { Worker } from './build-worker';

/** A right-click or the shortcut: this tab's posting, straight into the panel, which is opening meanwhile. */
export async function preparePosting(worker: Worker, { tabId, selection }: PrepRequest): Promise<void> {
  const at = clock.now();
  if (selection.trim() !== '') {
    await writePanelRequest({ at, kind: 'selection', text: selection });
    return;
  }
  await writePanelRequest({ at, kind: 'reading' });
  try {
    const { posting, reason } = readPosting(await readPage(tabId));
    if (!posting) {
      await writePanelRequest({ at: clock.now(), kind: 'noPosting', reason });
      return;
    }
    const runId = await worker.runner.start(posting, {}, false);
    await writePanelRequest({ at: clock.now(), kind: 'run', runId });
  } catch (error) {
    await writePanelRequest({ at: clock.now(), kind: 'failed', code: toErrorInfo(error).code });
  }
}
