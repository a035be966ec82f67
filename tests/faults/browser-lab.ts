import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { makeTestCopy } from '../../scripts/manifest-copy.mjs';
import type { Guide } from '../../src/core/guide/guide';
import type { RunSummary } from '../../src/core/run/run';
import { type ExtensionSession, launchExtension } from '../support/extension';
import { STAND_IN_KEY } from '../support/model-server';
import { type StandIns, startStandIns } from '../support/stand-ins';
import { POSTING, withoutTimes } from './node-lab';

const RUN_MS = 120_000;
/** A request answered this long before a kill had time to be stored: asked for again, it was lost. */
const STORED_MS = 1500;
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

let extensionCopy: string | undefined;
function copyExtension(): string {
  extensionCopy ??= makeTestCopy(resolve('.output/chrome-mv3'), resolve('out/test/extension-faults'));
  return extensionCopy;
}

/** Sends one of the product's own commands, from a page of its own. */
function command(page: Page, name: string, request: object): Promise<unknown> {
  return page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    { debrief: 1, command: name, request },
  );
}

/** Every record of one of the product's databases, by key. */
function readStore(page: Page, name: string, store: string): Promise<[string, unknown][]> {
  return page.evaluate(
    async ([database, objects]) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(database);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const read = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done) => {
          request.onsuccess = () => done(request.result);
        });
      const records = db.transaction(objects).objectStore(objects);
      const [keys, values] = await Promise.all([read(records.getAllKeys()), read(records.getAll())]);
      db.close();
      return keys.map((key, i): [string, unknown] => [String(key), values[i]]);
    },
    [name, store] as const,
  );
}

/**
 * A real browser with a profile of its own that outlives it, and stand-ins of its own. What a user does in between is done by
 * `finish`: he opens the panel again, agrees to the cost, and lets calls of unknown fate be sent again.
 */
export class BrowserLab {
  private session: ExtensionSession | undefined;
  private page: Page | undefined;
  private readonly profile = mkdtempSync(join(tmpdir(), 'debrief-faults-'));
  private readonly killedAt: number[] = [];
  private allowed = 0;

  private constructor(
    private readonly standIns: StandIns,
    private readonly engine: 'extractive' | 'model',
  ) {}

  static async open(engine: 'extractive' | 'model', seed: number): Promise<BrowserLab> {
    const standIns = await startStandIns();
    standIns.reddit.setLatency({ searchMs: 200, threadMs: 250, seed });
    standIns.model.setLatency(600);
    const lab = new BrowserLab(standIns, engine);
    await lab.launch();
    const session = lab.browser();
    const [page = await session.context.newPage()] = session.context.pages();
    await session.logInToReddit(page);
    // A browser writes cookies down only after half a minute, or when it is closed: a user logged in long ago.
    await session.close();
    await lab.launch();
    return lab;
  }

  private browser(): ExtensionSession {
    if (!this.session) throw new Error('No browser is open.');
    return this.session;
  }

  private async launch(): Promise<void> {
    this.session = await launchExtension({
      extensionPath: copyExtension(),
      standIns: this.standIns,
      profileDir: this.profile,
    });
    // A browser that was killed may still be putting its windows together.
    this.page = await this.session
      .openPage('sidepanel.html')
      .catch(() => sleep(2000).then(() => this.browser().openPage('sidepanel.html')));
  }

  private panel(): Page {
    if (!this.page) throw new Error('No panel is open.');
    return this.page;
  }

  async start(): Promise<void> {
    const panel = this.panel();
    if (this.engine === 'model') {
      const baseUrl = 'https://api.openai.com/v1';
      await panel.evaluate(
        (settings) =>
          (
            globalThis as unknown as {
              chrome: { storage: { local: { set(v: object): Promise<void> } } };
            }
          ).chrome.storage.local.set({ settings }),
        { engine: 'model', baseUrl, model: 'gpt-6-luna' },
      );
      await command(panel, 'saveKey', { key: STAND_IN_KEY, baseUrl });
    }
    await command(panel, 'startRun', { posting: POSTING, interview: {}, fresh: false });
  }

  /** Waits `ms` from now, answering what a person is asked, unless the run ends before. @returns Whether it has ended. */
  async work(ms: number): Promise<boolean> {
    const endAt = Date.now() + ms;
    for (;;) {
      const run = await this.readRun();
      if (run && isOver(run)) return true;
      if (Date.now() >= endAt) return false;
      if (run?.status === 'blocked') await this.answer(run);
      await sleep(Math.min(60, Math.max(0, endAt - Date.now())));
    }
  }

  private async answer(run: RunSummary): Promise<void> {
    if (run.status !== 'blocked') return;
    const panel = this.panel();
    if (run.needs === 'cost') await command(panel, 'answerCost', { runId: run.id, granted: true });
    if (run.needs === 'uncertainCall') {
      const calls = (await readStore(panel, 'debrief-artifacts', 'artifacts')).filter(
        ([key, call]) => key.includes('/call/') && (call as { state?: unknown }).state === 'uncertain',
      );
      this.allowed += calls.length;
      await command(panel, 'answerUncertain', { runId: run.id, resend: true });
    }
  }

  private async readRun(): Promise<RunSummary | undefined> {
    const runs = await this.panel().evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
        }
      ).chrome;
      return (await storage.local.get('runs'))['runs'];
    });
    return Array.isArray(runs) ? (runs as RunSummary[])[0] : undefined;
  }

  /** The worker alone; the panel stays open and wakes the next one. */
  async killWorker(): Promise<void> {
    this.killedAt.push(Date.now());
    await this.browser().killWorker();
    // What the open panel does by itself when its port breaks: any message wakes a worker.
    await command(this.panel(), 'noteSeen', {}).catch(() => undefined);
  }

  /** SIGKILL to the whole process group, as a crash or the end of memory does it, then the same profile again. */
  async killBrowser(): Promise<void> {
    const { processInfo } = (await this.browser().browserSession.send('SystemInfo.getProcessInfo')) as {
      processInfo: readonly { type: string; id: number }[];
    };
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    if (!pid) throw new Error("The browser's process is not to be found.");
    const gone = new Promise((done) => this.browser().context.once('close', done));
    this.killedAt.push(Date.now());
    process.kill(-pid, 'SIGKILL');
    await gone;
    await this.launch();
  }

  async finish(): Promise<RunSummary | undefined> {
    await this.work(RUN_MS);
    return this.readRun();
  }

  /** The guide without times and without what each installation counts people by. */
  async readGuide(): Promise<unknown> {
    const [[, guide] = ['', undefined]] = await readStore(this.panel(), 'debrief-guides', 'guides');
    const told = withoutTimes(guide as Guide | undefined);
    const people: string[] = [];
    return JSON.parse(JSON.stringify(told ?? null), (key, value: unknown) => {
      if (key !== 'person' || typeof value !== 'string' || value === '') return value;
      if (!people.includes(value)) people.push(value);
      return `person ${people.indexOf(value)}`;
    });
  }

  get calls(): number {
    return this.standIns.model.chats.length;
  }

  /** Paid requests beyond one a prompt and one for each that the user let be sent again. */
  countPaidTwice(): number {
    // Each request has a delimiter of its own around what strangers wrote.
    const prompts = this.standIns.model.chats.map(({ system, user }) =>
      `${system}\n${user}`.replace(/[0-9a-f]{32}/g, '…'),
    );
    return Math.max(0, prompts.length - new Set(prompts).size - this.allowed);
  }

  /** Answers of Reddit that were there long before a kill and were asked for again after it. */
  countLost(): number {
    const isData = ({ url }: { url: URL }) => /(?:search|comments\/[^.]*)\.json$/.test(url.pathname);
    const requests = this.standIns.reddit.requests.filter(isData);
    return this.killedAt.reduce((sum, at) => {
      const had = new Set(
        requests
          .filter(({ status, answeredAt }) => status === 200 && answeredAt > 0 && answeredAt < at - STORED_MS)
          .map(({ url }) => url.href),
      );
      const again = requests.filter(({ url, at: askedAt }) => askedAt > at && had.has(url.href));
      return sum + new Set(again.map(({ url }) => url.href)).size;
    }, 0);
  }

  async close(): Promise<void> {
    await this.session?.close().catch(() => undefined);
    await this.standIns.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isOver({ status }: RunSummary): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}
