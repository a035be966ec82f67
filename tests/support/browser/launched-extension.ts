import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright';
import type { RunSummary } from '../../../src/core/run/run';
import { attachRaw, listTargets, type RawPage, waitForTarget } from './raw-page';

export type RunStatusName = RunSummary['status'];

export interface WaitForRunOptions {
  readonly where?: (run: RunSummary) => boolean;
  readonly timeoutMs?: number;
}

export interface MenuClick {
  readonly menuItemId?: string;
  readonly selectionText?: string;
  readonly linkUrl?: string;
}

export interface ExtensionSession {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** CDP of the whole browser. */
  readonly browserSession: CDPSession;
  /** A page of the extension as a tab: `popup.html`, `sidepanel.html`, `guide.html?id=…`, `options.html`. */
  openPage(path: string): Promise<Page>;
  /** The real popup, as a click on the icon above `page` opens it. */
  openPopup(page: Page): Promise<RawPage>;
  /** The real popup that something else has opened. */
  attachToPopup(): Promise<RawPage>;
  /** The real side panel, once something has opened it. */
  attachToPanel(timeoutMs?: number): Promise<RawPage>;
  /** Kills the worker; any message, alarm or connection wakes a new one. */
  killWorker(): Promise<void>;
  /** Runs an expression in the worker (`chrome.…`), waking it if it is dead. */
  inWorker<T>(expression: string): Promise<T>;
  logInToReddit(page: Page): Promise<void>;
  /** What a click on the context menu's item does, without the gesture: no panel opens by it. `page` comes to the front. */
  openMenuItem(page: Page, click?: MenuClick): Promise<void>;
  /** As `openMenuItem`, for a keyboard command. */
  pressShortcut(page: Page, command?: string): Promise<void>;
  /** All runs as pages see them, newest first. */
  readRuns(): Promise<readonly RunSummary[]>;
  /** The newest run that `where` accepts (any, without it), once it is in one of `states`. */
  waitForRun(
    states: RunStatusName | readonly RunStatusName[],
    options?: WaitForRunOptions,
  ): Promise<RunSummary>;
  /** Sends all downloads to `folder` under their suggested names; `next()` is the path of the next finished one. */
  saveDownloadsTo(folder: string): Promise<{ next(timeoutMs?: number): Promise<string> }>;
  close(): Promise<void>;
}

const PREP_ITEM = 'prep-for-this-role';
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Playwright's types do not know the `Extensions` domain. */
export function sendUntyped(session: CDPSession, method: string, params: object): Promise<unknown> {
  return (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(
    method,
    params,
  );
}

export class LaunchedExtension implements ExtensionSession {
  readonly extensionId: string;
  private rawWorker: RawPage | undefined;

  constructor(
    readonly context: BrowserContext,
    readonly worker: Worker,
    readonly browserSession: CDPSession,
    readonly close: () => Promise<void>,
  ) {
    this.extensionId = new URL(worker.url()).host;
  }

  private urlOf(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  async openPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.urlOf(path));
    return page;
  }

  async openPopup(page: Page): Promise<RawPage> {
    const targetId = await this.findTabTarget(page);
    await sendUntyped(this.browserSession, 'Extensions.triggerAction', { id: this.extensionId, targetId });
    return this.attachToPopup();
  }

  attachToPopup(): Promise<RawPage> {
    return attachRaw(
      this.browserSession,
      ({ type, url }) => type === 'page' && url.startsWith(this.urlOf('popup.html')),
    );
  }

  /** The icon belongs to a tab, which is another target than the page in it. */
  private async findTabTarget(page: Page): Promise<string> {
    await page.bringToFront();
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const { targetInfos } = await this.browserSession.send('Target.getTargets', {
      filter: [{ type: 'tab' }],
    });
    const tabs = targetInfos.filter(({ url }) => url === targetInfo.url);
    const isActive = (tab: object): boolean =>
      (tab as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive === true;
    const tab = tabs.find(isActive) ?? tabs[0];
    if (!tab) throw new Error(`No tab shows ${targetInfo.url}.`);
    return tab.targetId;
  }

  async attachToPanel(timeoutMs?: number): Promise<RawPage> {
    const listed = new Set(await Promise.all(this.context.pages().map((page) => this.findPageTarget(page))));
    return attachRaw(
      this.browserSession,
      ({ targetId, type, url }) =>
        type === 'page' && url.startsWith(this.urlOf('sidepanel.html')) && !listed.has(targetId),
      timeoutMs,
    );
  }

  private async findPageTarget(page: Page): Promise<string> {
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  }

  private isWorkerTarget = ({ type, url }: { type: string; url: string }): boolean =>
    type === 'service_worker' && url.startsWith(this.urlOf(''));

  async killWorker(): Promise<void> {
    const target = (await listTargets(this.browserSession)).find(this.isWorkerTarget);
    if (!target) return;
    this.rawWorker = undefined;
    const endAt = Date.now() + 15_000;
    while ((await listTargets(this.browserSession)).some(({ targetId }) => targetId === target.targetId)) {
      if (Date.now() > endAt) throw new Error('The worker does not die.');
      // A worker that is just starting does not hear it the first time.
      await this.browserSession.send('Target.closeTarget', { targetId: target.targetId }).catch(() => {});
      await sleep(50);
    }
  }

  async inWorker<T>(expression: string): Promise<T> {
    const worker = await this.attachToWorker();
    try {
      return await worker.evaluate<T>(expression);
    } catch (error) {
      // It died meanwhile: the next one may still know.
      if (!worker.isClosed) throw error;
      return (await this.attachToWorker()).evaluate<T>(expression);
    }
  }

  private async attachToWorker(): Promise<RawPage> {
    if (!this.rawWorker || this.rawWorker.isClosed) {
      if (!(await listTargets(this.browserSession)).some(this.isWorkerTarget)) await this.wakeWorker();
      this.rawWorker = await attachRaw(this.browserSession, this.isWorkerTarget);
    }
    return this.rawWorker;
  }

  /** A message wakes a worker, and its answer (an error will do) says that the worker's script has run. */
  private async wakeWorker(): Promise<void> {
    const page = await this.openPage('manifest.json');
    await Promise.race([page.evaluate('chrome.runtime.sendMessage({})').catch(() => undefined), sleep(3000)]);
    await waitForTarget(this.browserSession, this.isWorkerTarget);
    await page.close();
  }

  async logInToReddit(page: Page): Promise<void> {
    await page.goto('https://www.reddit.com/login');
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.getByText('You are logged in').waitFor();
  }

  async openMenuItem(page: Page, click: MenuClick = {}): Promise<void> {
    await page.bringToFront();
    const info = { menuItemId: PREP_ITEM, editable: false, pageUrl: page.url(), ...click };
    await this.inWorker(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`,
    );
  }

  async pressShortcut(page: Page, command: string = PREP_ITEM): Promise<void> {
    await page.bringToFront();
    await this.inWorker(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`,
    );
  }

  async readRuns(): Promise<readonly RunSummary[]> {
    const stored = await this.inWorker<unknown>(
      `chrome.storage.local.get('runs').then(({ runs }) => runs ?? [])`,
    );
    return Array.isArray(stored) ? (stored as RunSummary[]) : [];
  }

  async waitForRun(
    states: RunStatusName | readonly RunStatusName[],
    { where = () => true, timeoutMs = 60_000 }: WaitForRunOptions = {},
  ): Promise<RunSummary> {
    const wanted: readonly string[] = typeof states === 'string' ? [states] : states;
    const endAt = Date.now() + timeoutMs;
    for (;;) {
      const run = (await this.readRuns()).find(where);
      if (run && wanted.includes(run.status)) return run;
      if (Date.now() > endAt) {
        throw new Error(
          `Waited for a run that is ${wanted.join(' or ')}; there is ${JSON.stringify(run) ?? 'none'}.`,
        );
      }
      await sleep(100);
    }
  }

  async saveDownloadsTo(folder: string): Promise<{ next(timeoutMs?: number): Promise<string> }> {
    const finished: string[] = [];
    this.browserSession.on('Browser.downloadProgress', ({ state, filePath }) => {
      if (state === 'completed' && filePath) finished.push(filePath);
    });
    await this.browserSession.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: resolve(folder),
      eventsEnabled: true,
    });
    return {
      next: async (timeoutMs = 15_000) => {
        const endAt = Date.now() + timeoutMs;
        for (;;) {
          const path = finished.shift();
          if (path !== undefined) return path;
          if (Date.now() > endAt) throw new Error(`No download finished in ${timeoutMs} ms.`);
          await sleep(50);
        }
      },
    };
  }
}
