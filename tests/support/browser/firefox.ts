import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { RunSummary } from '../../../src/core/run/run';
import { OPENAI_HOST } from '../model-server';
import { REDDIT_HOST } from '../reddit-server';
import type { StandIns } from '../stand-ins';

const FIREFOX = '/usr/bin/firefox-esr';
const ADDON_ID = 'debrief@debrief.example';
/** Firefox gives each installation its own; a fixed one makes the pages' addresses known. */
const ADDON_UUID = '6f1c2d3e-4b5a-4c6d-8e7f-90a1b2c3d4e5';

export const hasFirefox = existsSync(FIREFOX);

export interface FirefoxSession {
  readonly browser: Browser;
  /** A page of the extension as a tab. */
  openPage(path: string): Promise<Page>;
  /** All runs as pages see them, newest first. */
  readRuns(page: Page): Promise<readonly RunSummary[]>;
  waitForRun(page: Page, status: RunSummary['status'], timeoutMs?: number): Promise<RunSummary>;
  /** What the open popup says, seen from `page`, a page of the extension; '' while there is none. */
  readPopup(page: Page): Promise<string>;
  /** Where on the screen the middle of the popup's main button is. */
  findMainButton(page: Page): Promise<{ readonly x: number; readonly y: number }>;
  /** Path of the first finished download whose name ends so. */
  waitForDownload(ending: string, timeoutMs?: number): Promise<string>;
  close(): Promise<void>;
}

/** The extension's pages share a process: one can look into another. */
interface ExtensionViews {
  readonly browser: {
    readonly extension: {
      getViews(filter: { type: 'popup' }): (Window & { mozInnerScreenX: number; mozInnerScreenY: number })[];
    };
  };
}

export interface FirefoxOptions {
  /** Folder of a build for Firefox. */
  readonly extensionPath: string;
  readonly standIns: StandIns;
  readonly env?: Readonly<Record<string, string>>;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Firefox maps no host names, so a proxy leads the stand-ins' names to their ports, and every other name nowhere. The
 * stand-ins' certificate is accepted for the whole browser: Firefox pins no single key.
 */
function startProxy(standIns: StandIns): Promise<Server> {
  const ports = new Map<string, number>([
    [REDDIT_HOST, standIns.reddit.port],
    [OPENAI_HOST, standIns.model.port],
    ...standIns.sites.hosts.map((host) => [host, standIns.sites.port] as const),
  ]);
  const proxy = createServer().on('connect', (request, client, head) => {
    const port = ports.get(String(request.url).replace(/:443$/, ''));
    if (port === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  return new Promise((done) => proxy.listen(0, '127.0.0.1', () => done(proxy)));
}

/** Firefox puts an empty file in its place first, and fills another beside it. */
async function waitForFile(folder: string, ending: string, timeoutMs: number): Promise<string> {
  const endAt = Date.now() + timeoutMs;
  for (;;) {
    const names = readdirSync(folder);
    const file = names.find((name) => name.endsWith(ending) && statSync(join(folder, name)).size > 0);
    if (file !== undefined && !names.some((name) => name.endsWith('.part'))) return join(folder, file);
    if (Date.now() > endAt) throw new Error(`No ${ending} in ${timeoutMs} ms; there is: ${names.join(', ')}`);
    await sleep(100);
  }
}

function listPrefs(proxyPort: number, downloads: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf',
    'browser.download.open_pdf_attachments_inline': false,
    'pdfjs.disabled': true,
  };
}

/** A real Firefox with the extension in it. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const proxy = await startProxy(options.standIns);
  const downloads = mkdtempSync(join(tmpdir(), 'debrief-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: options.env?.['DISPLAY'] === undefined,
    // Since Firefox 153 the protocol may not open an extension's pages without it.
    args: ['--remote-allow-system-access'],
    acceptInsecureCerts: true,
    extraPrefsFirefox: listPrefs((proxy.address() as AddressInfo).port, downloads),
    env: { ...process.env, ...options.env },
    defaultViewport: null,
  });
  await browser.installExtension(resolve(options.extensionPath));
  const readRuns = async (page: Page): Promise<readonly RunSummary[]> => {
    const stored: unknown = await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { browser: typeof import('wxt/browser').browser })
        .browser;
      return (await storage.local.get('runs'))['runs'] ?? [];
    });
    return stored as readonly RunSummary[];
  };
  return {
    browser,
    waitForDownload: (ending, timeoutMs = 20_000) => waitForFile(downloads, ending, timeoutMs),
    readRuns,
    openPage: async (path) => {
      const page = await browser.newPage();
      // The page opens, but Firefox never says that it has.
      await page.goto(`moz-extension://${ADDON_UUID}/${path}`, { timeout: 4000 }).catch(() => undefined);
      return page;
    },
    readPopup: (page) =>
      page.evaluate(() => {
        const [popup] = (globalThis as unknown as ExtensionViews).browser.extension.getViews({
          type: 'popup',
        });
        return popup?.document.body.innerText ?? '';
      }),
    findMainButton: (page) =>
      page.evaluate(() => {
        const [popup] = (globalThis as unknown as ExtensionViews).browser.extension.getViews({
          type: 'popup',
        });
        const box = popup?.document.querySelector('.button-primary')?.getBoundingClientRect();
        if (!popup || !box) throw new Error('There is no popup with a button.');
        const x = popup.mozInnerScreenX + box.x + box.width / 2;
        return { x: Math.round(x), y: Math.round(popup.mozInnerScreenY + box.y + box.height / 2) };
      }),
    waitForRun: async (page, status, timeoutMs = 60_000) => {
      const endAt = Date.now() + timeoutMs;
      for (;;) {
        const [run] = await readRuns(page);
        if (run?.status === status) return run;
        if (Date.now() > endAt)
          throw new Error(`Waited for ${status}; the run is ${JSON.stringify(run) ?? 'not there'}.`);
        await sleep(200);
      }
    },
    close: async () => {
      await browser.close();
      proxy.close();
      proxy.closeAllConnections();
      rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
