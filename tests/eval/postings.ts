import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { PageSnapshot } from '../../src/core/posting/page-snapshot';
import { readPosting } from '../../src/core/posting/read-posting';
import { watchThread } from '../support/browser/thread-time';

/** The product's own file: what is measured is what is shipped. */
const CONTENT_SCRIPT = '.output/chrome-mv3/content-scripts/posting.js';
const NAVIGATION_MS = 10_000;
/** Scripts of the saved page may still build it; nothing they ask for arrives. */
const SETTLE_MS = 300;
const READ_MS = 20_000;

interface Item {
  readonly id: string;
  readonly url: string;
}

/** `node scripts/run-ts.mjs tests/eval/postings.ts DIR`: one JSON line per saved page of DIR/manifest.json, nothing else. */
export async function main(args: string[]): Promise<void> {
  const [dir] = args;
  if (!dir) throw new Error('Usage: postings.ts DIR, with DIR/manifest.json and DIR/pages/ID.html');
  if (!existsSync(CONTENT_SCRIPT)) throw new Error(`${CONTENT_SCRIPT} is missing: run "npx wxt build" first`);
  const script = readFileSync(CONTENT_SCRIPT, 'utf8');
  const items = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Item[];
  const threadTimes: number[] = [];
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const item of items) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        serviceWorkers: 'block',
      });
      try {
        const line = await readItem(
          context,
          item,
          readFileSync(join(dir, 'pages', `${item.id}.html`), 'utf8'),
          script,
        );
        threadTimes.push(line.threadMs);
        process.stdout.write(`${JSON.stringify(line)}\n`);
      } catch (error) {
        console.error(`${item.id}: ${error instanceof Error ? error.message : String(error)}`);
        process.stdout.write(`${JSON.stringify({ id: item.id, posting: null, reason: 'unreadable' })}\n`);
      } finally {
        await context.close();
      }
    }
    const sorted = threadTimes.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    console.error(
      `Main thread over ${sorted.length} pages: median ${at(0.5)} ms, 90th percentile ${at(0.9)} ms, most ${at(1)} ms`,
    );
  } finally {
    await browser.close();
  }
}

async function readItem(context: BrowserContext, item: Item, html: string, script: string): Promise<Line> {
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  await serveOnly(page, html);
  const isOpen = await page
    .goto(item.url, { waitUntil: 'domcontentloaded', timeout: NAVIGATION_MS })
    .then(() => true)
    .catch(() => false);
  if (isOpen) await page.waitForTimeout(SETTLE_MS);
  const { snapshot, readMs, threadMs } = await withDeadline(runContentScript(page, script));
  const startedAt = performance.now();
  const { posting, reason } = readPosting(snapshot);
  const ms = readMs + performance.now() - startedAt;
  const shown = posting && { ...posting, salary: posting.salary?.text };
  return { id: item.id, posting: shown, reason, ms: round(ms), threadMs: round(threadMs) };
}

interface Line {
  readonly id: string;
  readonly posting: object | null;
  readonly reason: string | null;
  readonly ms: number;
  readonly threadMs: number;
}

const round = (ms: number) => Math.round(ms * 10) / 10;

/** The document under its own address, everything else refused; a page that sends itself elsewhere stays where it is. */
async function serveOnly(page: Page, html: string): Promise<void> {
  let isServed = false;
  const body = /<meta[^>]{0,80}charset/i.test(html.slice(0, 3_000))
    ? html
    : `<!doctype html><meta charset="utf-8">${html}`;
  await page.route('**', async (route) => {
    const isMain = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (isMain && isServed) return route.fulfill({ status: 204 });
    if (!isMain) return route.abort();
    isServed = true;
    return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  await page.routeWebSocket('**', (socket) => socket.close());
}

interface Reading {
  readonly snapshot: PageSnapshot;
  /** On the clock, waiting for a page that renders included. */
  readonly readMs: number;
  /** That the page's main thread worked, compiling the script included: other programs' load does not count. */
  readonly threadMs: number;
}

/** In an isolated world of its own, as `scripting.executeScript` does; the file's last value is its result. */
async function runContentScript(page: Page, script: string): Promise<Reading> {
  const session = await page.context().newCDPSession(page);
  const readThreadMs = await watchThread(session);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'debrief',
  });
  const expression = `(async () => {
    globalThis.chrome ??= { runtime: { id: 'eval' } };
    const startedAt = performance.now();
    const snapshot = await (0, eval)(${JSON.stringify(script)});
    return JSON.stringify({ snapshot, readMs: performance.now() - startedAt });
  })()`;
  const threadMsBefore = await readThreadMs();
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
    timeout: READ_MS,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const threadMs = (await readThreadMs()) - threadMsBefore;
  return { ...(JSON.parse(String(result.value)) as { snapshot: PageSnapshot; readMs: number }), threadMs };
}

async function withDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not read within ${READ_MS} ms`)), READ_MS);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}
