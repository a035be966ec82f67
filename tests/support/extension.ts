import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright';
import { findBrowser } from '../../scripts/browser.mjs';
import { type ExtensionSession, LaunchedExtension, sendUntyped } from './browser/launched-extension';
import type { StandIns } from './stand-ins';

export type { ExtensionSession, MenuClick, WaitForRunOptions } from './browser/launched-extension';
export type { RawPage } from './browser/raw-page';

export interface LaunchOptions {
  /** Folder of a build. For runs without a screen a copy made by `makeTestCopy`. */
  readonly extensionPath: string;
  /** Leads the browser's requests to them, and all others nowhere. */
  readonly standIns?: Pick<StandIns, 'browserArgs'>;
  readonly headless?: boolean;
  /** Kept after closing, for a browser that comes back; a temporary one is deleted. */
  readonly profileDir?: string;
  /** The browser's own language, such as `de`: the extension's texts follow it. On Debian needs chromium-l10n. */
  readonly locale?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** As few flags as the job needs: whatever is switched off here is not tested. */
function listArgs(options: LaunchOptions, extensionPath: string): string[] {
  return [
    `--disable-extensions-except=${extensionPath}`,
    `--load-extension=${extensionPath}`,
    // Chrome (not Chromium) has dropped the two above and takes the extension over CDP instead.
    '--enable-unsafe-extension-debugging',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.locale ? [`--lang=${options.locale}`] : []),
    ...(options.standIns?.browserArgs ?? []),
    ...(options.args ?? []),
  ];
}

async function waitForWorker(
  context: BrowserContext,
  browserSession: CDPSession,
  path: string,
): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');
  const known = context.serviceWorkers().find(isOurs);
  if (known) return known;
  const started = context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 });
  const outcome = await Promise.race([started, sleep(4000).then(() => undefined)]);
  if (outcome) return outcome;
  await sendUntyped(browserSession, 'Extensions.loadUnpacked', { path });
  return started;
}

/** A worker that is asked for something before its script has run crashes (Chromium 156). */
async function waitUntilActive(worker: Worker): Promise<void> {
  const endAt = Date.now() + 10_000;
  while ((await worker.evaluate(`self.registration.active?.state`)) !== 'activated') {
    if (Date.now() > endAt) throw new Error("The extension's worker does not start: does its script throw?");
    await sleep(20);
  }
}

/** A real browser with the extension in it, driven from outside like a user's. */
export async function launchExtension(options: LaunchOptions): Promise<ExtensionSession> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chrome, Chromium or Edge found.');
  const profile = options.profileDir ?? mkdtempSync(join(tmpdir(), 'debrief-profile-'));
  const extensionPath = resolve(options.extensionPath);
  const language = options.locale ? { LANGUAGE: options.locale } : {};
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...process.env, ...language, ...options.env })) {
    if (value !== undefined) env[name] = value;
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.headless === false ? null : { width: 1280, height: 860 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: listArgs(options, extensionPath),
    env,
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const browserSession = await browser.newBrowserCDPSession();
  const worker = await waitForWorker(context, browserSession, extensionPath);
  await waitUntilActive(worker);
  return new LaunchedExtension(context, worker, browserSession, async () => {
    await context.close();
    if (options.profileDir === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
}
