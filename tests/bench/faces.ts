import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Every script that a page loads before anything is clicked, followed through its imports. */
function measureBytes(missed: string[]): Readonly<Record<string, { kb: number; gzKb: number }>> {
  const root = resolve('.output/chrome-mv3');
  const figures: Record<string, { kb: number; gzKb: number }> = {};
  console.log(
    "JavaScript of each page at its opening, KB and gzipped; what is loaded on a click isn't in it",
  );
  for (const face of FACES) {
    const scripts = listScripts(root, readFileSync(join(root, `${face}.html`), 'utf8'));
    const texts = [...scripts].map((file) => readFileSync(join(root, file)));
    const kb = round(texts.reduce((sum, text) => sum + text.length, 0) / KB, 1);
    const gzKb = round(texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / KB, 1);
    figures[face] = { kb, gzKb };
    console.log(
      `  ${face.padEnd(10)} ${String(kb).padStart(7)} ${String(gzKb).padStart(6)}  ${scripts.size} files`,
    );
    if (face !== 'popup') continue;
    if (gzKb > MAX_POPUP_GZ_KB) missed.push(`popup: ${gzKb} KB gzipped, at most ${MAX_POPUP_GZ_KB}`);
    const all = texts.map(String).join('\n');
    for (const [name, sign] of [
      ['openai', /api\.openai\.com\/v1\/?["'`]?.{0,200}organization|OpenAI-Beta|x-stainless/i],
      ['jspdf', /putTotalPages|jsPDF PDF Document|addFileToVFS/],
    ] as const) {
      if (sign.test(all)) missed.push(`popup: holds ${name}`);
    }
  }
  return figures;
}

function listScripts(root: string, html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(root, file), 'utf8');
    // Static imports only: `import(` is a click's.
    for (const [, target = ''] of text.matchAll(
      /(?:^|[;}\n])\s*(?:import|export)[^;'"`()]*?['"]\.\/([\w.-]+\.js)['"]/g,
    ))
      follow(join('chunks', target));
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]*src="\/([^"]+\.js)"/g)) follow(source);
  const isThere = new Set(readdirSync(join(root, 'chunks')).map((name) => join('chunks', name)));
  return new Set([...found].filter((file) => !file.startsWith('chunks') || isThere.has(file)));
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
