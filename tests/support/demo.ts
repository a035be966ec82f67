import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Guide } from '../../src/core/guide/guide';
import { readDemo } from './demo-input';
import { type ExtensionSession, launchExtension } from './extension';
import { urlOf } from './job-sites';
import { startStandIns } from './stand-ins';

const OUT = resolve('out/demo');

export interface DemoOptions {
  /** Leaves the browser open until it is closed by hand. */
  readonly stayOpen: boolean;
  /** Asks the model of `DEBRIEF_BASE_URL` with `DEBRIEF_API_KEY`. */
  readonly withKey: boolean;
}

/** Says what happened and how long it took since the step before. */
function createTeller() {
  let before = performance.now();
  return (what: string) => {
    const now = performance.now();
    console.log(`${((now - before) / 1000).toFixed(1).padStart(6)} s  ${what}`);
    before = now;
  };
}

/** The main job as a person does it: open a listing, click the icon, find reports, read the guide, save the PDF. */
export async function runDemo(extensionPath: string, { stayOpen, withKey }: DemoOptions): Promise<void> {
  const tell = createTeller();
  const { world, listing } = readDemo(process.env);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const standIns = await startStandIns({
    world,
    listings: [listing],
    latency: { searchMs: 480, threadMs: 290, seed: 1 },
    ...(withKey ? { directHosts: [new URL(readModelAccess().baseUrl).hostname] } : {}),
  });
  const session = await launchExtension({ extensionPath, standIns, headless: !stayOpen });
  try {
    tell(
      'browser started with Debrief in it; Reddit, the model and the job site are stand-ins on this computer',
    );
    if (withKey) await storeKey(session, tell);
    await walkThrough(session, urlOf(listing), tell);
    if (stayOpen) await waitUntilClosed(session);
  } finally {
    await session.close().catch(() => undefined);
    await standIns.close();
  }
}

async function walkThrough(
  session: ExtensionSession,
  url: string,
  tell: (what: string) => void,
): Promise<void> {
  const downloads = await session.saveDownloadsTo(OUT);
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await session.logInToReddit(page);
  await page.goto(url);
  tell(`listing opened: ${await page.title()}`);

  const popup = await session.openPopup(page);
  await popup.waitForText('Find what candidates reported');
  tell('icon clicked: the popup shows a first guide made from the posting');
  await popup.screenshot(join(OUT, 'popup.png'));
  await popup.press('Enter');

  const panel = await session.attachToPanel();
  tell('Enter pressed: the side panel is open and the search has begun');
  const run = await session.waitForRun(['completed', 'failed', 'blocked']);
  const { counts, guideRevision } = run;
  tell(
    `run ${run.status}: ${counts.queriesDone} queries, ${counts.postsFound} posts, ${counts.threadsDone} threads, ` +
      `${counts.commentsRead} comments, ${counts.requests} requests; ${counts.questionsFound} questions, guide revision ${guideRevision}`,
  );
  if (run.status === 'failed') throw new Error(`The run failed: ${JSON.stringify(run.error)}`);
  await panel.waitForText('Download PDF');
  await panel.screenshot(join(OUT, 'panel.png'));

  const guidePage = await session.openPage(`guide.html?id=${run.id}`);
  await guidePage.getByRole('heading', { level: 1 }).waitFor();
  await guidePage.screenshot({ path: join(OUT, 'guide-page.png'), fullPage: true });
  tell('guide page opened');

  const guide = await guidePage.evaluate(readGuide, run.id);
  writeFileSync(join(OUT, 'guide.json'), `${JSON.stringify(guide, null, 2)}\n`);
  await guidePage.getByRole('button', { name: 'Download PDF' }).first().click();
  const saved = await downloads.next(30_000);
  renameSync(saved, join(OUT, 'guide.pdf'));
  tell(`PDF saved; the browser named it "${basename(saved)}"`);
  console.log(`\nIn ${relative('.', OUT)}/: guide.pdf, guide.json, popup.png, panel.png, guide-page.png`);
}

/** Runs in the guide page: the stored guide, straight from the database. */
function readGuide(id: string): Promise<Guide> {
  return new Promise((done, fail) => {
    const open = indexedDB.open('debrief-guides');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const request = open.result.transaction('guides').objectStore('guides').get(id);
      request.onsuccess = () => done(request.result as Guide);
      request.onerror = () => fail(request.error);
    };
  });
}

interface ModelAccess {
  readonly baseUrl: string;
  readonly key: string;
  /** The product's usual one when absent. */
  readonly model?: string;
}

function readModelAccess(): ModelAccess {
  const { DEBRIEF_BASE_URL: baseUrl, DEBRIEF_API_KEY: key, DEBRIEF_MODEL: model } = process.env;
  if (!baseUrl || !key)
    throw new Error('--key needs DEBRIEF_BASE_URL and DEBRIEF_API_KEY in the environment.');
  return { baseUrl, key, ...(model ? { model } : {}) };
}

async function storeKey(session: ExtensionSession, tell: (what: string) => void): Promise<void> {
  const access = readModelAccess();
  const page = await session.openPage('options.html');
  await page.evaluate(async ({ baseUrl, key, model }) => {
    const { runtime, storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
      .chrome;
    const { settings } = await storage.local.get('settings');
    const chosen = { engine: 'model', baseUrl, askAboveUsd: 1, ...(model ? { model } : {}) };
    await storage.local.set({ settings: { ...(settings ?? {}), ...chosen } });
    await runtime.sendMessage({ debrief: 1, command: 'saveKey', request: { key, baseUrl } });
  }, access);
  await page.close();
  tell(`key stored for ${access.baseUrl}`);
}

/** A clean profile with the extension on the real web: no mapping, no certificate flag. */
export async function openLive(extensionPath: string): Promise<void> {
  const session = await launchExtension({ extensionPath, headless: false });
  console.log('Open a job listing and click the Debrief icon.');
  await waitUntilClosed(session);
  await session.close().catch(() => undefined);
}

function waitUntilClosed({ context }: ExtensionSession): Promise<void> {
  console.log('The browser stays open; close its window to end.');
  return new Promise((done) => context.on('close', () => done()));
}
