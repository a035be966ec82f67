import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { makeTestCopy } from '../../scripts/manifest-copy.mjs';
import { type ExtensionSession, launchExtension } from '../support/extension';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { type StandIns, startStandIns } from '../support/stand-ins';
import { mergeFigures, reportMissed } from './lab/figures';
import { quantile, round } from './lab/quantiles';

/**
 * The faces in a real browser: from the icon's click to the posting and to the first finding, the popup's first paint and
 * first guide against an empty popup's of the same run, bytes of each page's JavaScript, the longest task.
 */

const TURNS = 7;
const FACES = ['popup', 'sidepanel', 'guide', 'options', 'welcome'] as const;
const MAX_PAINT_RATIO = 1.3;
const MAX_GUIDE_RATIO = 2;
const MAX_POPUP_GZ_KB = 60;
const KB = 1024;
const EMPTY_PAGE = 'empty.html';

type Timing = Readonly<Record<'paint' | 'posting' | 'guide' | 'task', number>>;

interface OpenBench {
  readonly session: ExtensionSession;
  readonly standIns: StandIns;
  readonly site: Page;
}

export async function main(args: readonly string[]): Promise<void> {
  const turns = Number(args[0] ?? TURNS);
  const missed: string[] = [];
  const bytes = measureBytes(missed);
  const standIns = await startStandIns();
  const extensionPath = makeTestCopy(resolve('.output/chrome-mv3'), resolve('out/bench/faces-extension'));
  writeFileSync(join(extensionPath, EMPTY_PAGE), '<!doctype html><title>Empty</title><p>Empty');
  const session = await launchExtension({ extensionPath, standIns });
  try {
    const [site = await session.context.newPage()] = session.context.pages();
    await session.logInToReddit(site);
    await site.goto(urlOf(NORTHWIND));
    const bench = { session, standIns, site };
    const popup = await measurePopup(bench, turns, missed);
    const firstFindingMs = await measureFirstFinding(bench);
    console.log(
      `icon clicked to first finding of the run: ${round(firstFindingMs)} ms (stand-ins answer at once)`,
    );
    mergeFigures({ faces: { bytes, popup, firstFindingMs: round(firstFindingMs), turns, missed } });
  } finally {
    await session.close();
    await standIns.close();
  }
  reportMissed(missed);
}

interface Bytes {
  /** Gzipped KB that the first paint waits for. */
  readonly paintGzKb: number;
  /** Gzipped KB of all that is loaded without a click, the first guide's code included. */
  readonly gzKb: number;
  readonly kb: number;
}

/** Scripts of each page: before the first paint, and in all until somebody clicks. */
function measureBytes(missed: string[]): Readonly<Record<string, Bytes>> {
  const root = resolve('.output/chrome-mv3');
  const figures: Record<string, Bytes> = {};
  console.log(
    'JavaScript of each page, KB: gzipped before the first paint, gzipped in all before a click, and plain',
  );
  for (const face of FACES) {
    const [entry = ''] = [
      ...readFileSync(join(root, `${face}.html`), 'utf8').matchAll(/<script[^>]*src="\/([^"]+\.js)"/g),
    ].map(([, source = '']) => source);
    const first = followImports(root, [entry]);
    // The face itself is the one import that the page's own script makes by itself.
    const own = readScript(root, entry);
    const later = [...own.matchAll(/import\([`'"]\.\/([\w.-]+\.js)/g)].map(([, name = '']) =>
      join('chunks', name),
    );
    const all = followImports(root, [entry, ...later]);
    const sum = (files: ReadonlySet<string>, measure: (text: string) => number) =>
      round([...files].reduce((total, file) => total + measure(readScript(root, file)), 0) / KB, 1);
    const bytes = {
      paintGzKb: sum(first, (text) => gzipSync(text).length),
      gzKb: sum(all, (text) => gzipSync(text).length),
      kb: sum(all, (text) => text.length),
    };
    figures[face] = bytes;
    console.log(
      `  ${face.padEnd(10)} ${String(bytes.paintGzKb).padStart(6)} ${String(bytes.gzKb).padStart(7)} ${String(bytes.kb).padStart(7)}`,
    );
    if (face === 'popup')
      checkPopup(bytes, [...all].map((file) => readScript(root, file)).join('\n'), missed);
  }
  return figures;
}

function checkPopup({ paintGzKb }: Bytes, code: string, missed: string[]): void {
  if (paintGzKb > MAX_POPUP_GZ_KB) missed.push(`popup: ${paintGzKb} KB gzipped, at most ${MAX_POPUP_GZ_KB}`);
  for (const [name, sign] of [
    ['openai', /x-stainless|OpenAI-Beta/i],
    ['jspdf', /putTotalPages|addFileToVFS/],
  ] as const) {
    if (sign.test(code)) missed.push(`popup: holds ${name}`);
  }
}

const readScript = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

/** These files and all that they import before they can run. */
function followImports(root: string, files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    // `import(` is not among them.
    for (const [, target = ''] of readScript(root, file).matchAll(
      /(?:from|import)\s*['"`]\.\/([\w.-]+\.js)['"`]/g,
    ))
      follow(join('chunks', target));
  };
  for (const file of files) follow(file);
  return found;
}

/** Opens the popup over the listing, and an empty page of the extension in turn, and compares the medians. */
async function measurePopup(bench: OpenBench, turns: number, missed: string[]) {
  const own: Timing[] = [];
  const empty: number[] = [];
  // The first of each is not counted: the browser reads its files from the disk.
  for (let turn = 0; turn <= turns; turn++) {
    const [paint, timing] = [await timeEmpty(bench), await timePopup(bench)];
    if (turn === 0) continue;
    empty.push(paint);
    own.push(timing);
  }
  const middle = (pick: (timing: Timing) => number) => quantile(own.map(pick), 0.5);
  const base = quantile(empty, 0.5);
  const figures = {
    emptyPaintMs: round(base),
    paintMs: round(middle(({ paint }) => paint)),
    postingMs: round(middle(({ posting }) => posting)),
    guideMs: round(middle(({ guide }) => guide)),
    longestTaskMs: round(Math.max(...own.map(({ task }) => task))),
    paintRatio: round(middle(({ paint }) => paint) / base, 2),
    guideRatio: round(middle(({ guide }) => guide) / base, 2),
  };
  console.log(`popup, medians of ${turns} in turn with an empty page of the extension`);
  console.log(
    `  first paint ${figures.paintMs} ms, ${figures.paintRatio} times the empty one's ${figures.emptyPaintMs}`,
  );
  console.log(`  posting recognised ${figures.postingMs} ms after the opening`);
  console.log(`  first guide ${figures.guideMs} ms, ${figures.guideRatio} times the empty one's paint`);
  console.log(`  longest task ${figures.longestTaskMs} ms`);
  if (figures.paintRatio > MAX_PAINT_RATIO)
    missed.push(`popup: first paint ${figures.paintRatio} times, at most ${MAX_PAINT_RATIO}`);
  if (figures.guideRatio > MAX_GUIDE_RATIO)
    missed.push(`popup: first guide ${figures.guideRatio} times, at most ${MAX_GUIDE_RATIO}`);
  return figures;
}

/** Notes, in the page, when it was first painted, and when the posting and a question stood in it; ms from its opening. */
const WATCH = `(() => {
  const seen = (window.seen = { paint: 0, posting: 0, guide: 0, task: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.task = Math.max(seen.task, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (seen.posting === 0 && document.querySelector('.posting-title')) seen.posting = performance.now();
    if (seen.guide === 0 && document.querySelector('.question-text')) seen.guide = performance.now();
    requestAnimationFrame(look);
  };
  look();
})()`;

async function openWatched(bench: OpenBench, path: string, tab?: object): Promise<Page> {
  const page = await bench.session.context.newPage();
  await page.addInitScript(WATCH);
  if (tab !== undefined) {
    await page.addInitScript((shown) => {
      const { chrome } = globalThis as unknown as { chrome?: { tabs?: { query: unknown } } };
      if (chrome?.tabs) chrome.tabs.query = () => Promise.resolve([shown]);
    }, tab);
  }
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${bench.session.extensionId}/${path}`);
  return page;
}

/** Asked from outside, as the page's own policy forbids to make code of a string. */
async function waitForSeen(page: Page, names: readonly string[]): Promise<void> {
  for (;;) {
    const seen = (await page.evaluate('window.seen')) as Readonly<Record<string, number>>;
    if (names.every((name) => (seen[name] ?? 0) > 0)) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** An extension's page that holds next to nothing: the floor under every popup. */
async function timeEmpty(bench: OpenBench): Promise<number> {
  const page = await openWatched(bench, EMPTY_PAGE);
  await waitForSeen(page, ['paint']);
  const paint = Number(await page.evaluate('window.seen.paint'));
  await page.close();
  return paint;
}

async function timePopup(bench: OpenBench): Promise<Timing> {
  await bench.site.bringToFront();
  const tab = await bench.session.inWorker<object>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => ({ id: tab.id, windowId: tab.windowId }))`,
  );
  const page = await openWatched(bench, 'popup.html', tab);
  await waitForSeen(page, ['paint', 'guide']);
  const timing = (await page.evaluate('window.seen')) as Timing;
  await page.close();
  return timing;
}

/** The whole way of a person: the real popup, Enter, and the first question that somebody reported, in the panel. */
async function measureFirstFinding({ session, site }: OpenBench): Promise<number> {
  await site.bringToFront();
  const startedAt = performance.now();
  const popup = await session.openPopup(site);
  await popup.waitForText('Find what candidates reported');
  await popup.press('Enter');
  await session.waitForRun(['active', 'completed'], { where: ({ counts }) => counts.questionsFound > 0 });
  return performance.now() - startedAt;
}
