import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { RunSummary } from '../../src/core/run/run';
import type { ExtensionSession } from '../support/extension';
import { listGuides, listLibrary, listRunStates } from '../support/face-states';
import { expect, test } from './fixture';

// Every face in every state: no finding of axe, nothing wider than the window. `npm run screens` runs the same walk and
// keeps a picture of each.

const SCREENS = process.env['DEBRIEF_SCREENS'];
const SCHEMES = ['light', 'dark'] as const;
/** A side panel cannot be made narrower by hand than this; WCAG's reflow asks for 320 px. */
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1100, height: 900 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe.configure({ timeout: SCREENS ? 300_000 : 120_000 });

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Looks at what the page shows, in light and dark. */
async function inspect(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (SCREENS) {
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: join(SCREENS, `${name}.${colorScheme}.png`), fullPage: true });
    }
    const axe = new AxeBuilder({ page });
    // Colours are all that the scheme changes.
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(RULES)
      : axe.withRules(['color-contrast'])
    ).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${name} is wider than its window`).toBeLessThanOrEqual(0);
}

/** The worker may write its own list once more after a page has opened; what is shown here comes after that. */
async function showRuns(page: Page, runs: readonly RunSummary[]): Promise<void> {
  await page.evaluate(async (shown) => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    await storage.local.set({ runs: shown });
  }, runs);
  await sleep(120);
}

async function storeGuides(page: Page): Promise<void> {
  await page.evaluate(
    (guides) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('debrief-guides');
        open.onupgradeneeded = () => open.result.createObjectStore('guides');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction('guides', 'readwrite');
          for (const guide of guides) transaction.objectStore('guides').put(guide, guide.id);
          transaction.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    listGuides(),
  );
}

async function openFace(session: ExtensionSession, path: string, size = WIDE): Promise<Page> {
  const page = await session.openPage(path);
  await page.setViewportSize(size);
  await storeGuides(page);
  await page.reload();
  await sleep(400);
  return page;
}

test('the side panel in every state of a run', async ({ session }) => {
  const page = await openFace(session, 'sidepanel.html', NARROW);
  for (const { name, runs } of listRunStates()) {
    await showRuns(page, []);
    await showRuns(page, runs);
    await page.evaluate(async (runId) => {
      const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      await storage.session.set({ panelRequest: { kind: 'run', runId, at: Date.now() } });
    }, runs[0]?.id);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(runs[0]?.posting.title ?? '');
    await inspect(page, `panel-${name}`);
  }
});

test('the side panel with nothing, with the library, and with a posting to type', async ({ session }) => {
  const page = await openFace(session, 'sidepanel.html', NARROW);
  await inspect(page, 'panel-empty');
  await showRuns(page, listLibrary());
  await page.getByRole('button', { name: 'Your guides' }).click();
  await inspect(page, 'panel-library');
  await page.getByRole('button', { name: 'Type a posting' }).click();
  await inspect(page, 'panel-typed');
});

test('the guide page, options and welcome', async ({ session }) => {
  for (const { id } of listGuides()) {
    const guide = await openFace(session, `guide.html?id=${id}`);
    await guide.getByRole('heading', { level: 1 }).waitFor();
    await inspect(guide, `guide-${id}`);
    await guide.setViewportSize(NARROW);
    await inspect(guide, `guide-${id}-narrow`);
    await guide.close();
  }
  const missing = await openFace(session, 'guide.html?id=nobody');
  await inspect(missing, 'guide-missing');
  for (const face of ['options', 'welcome']) {
    const page = await openFace(session, `${face}.html`);
    await inspect(page, face);
    await page.setViewportSize(NARROW);
    await inspect(page, `${face}-narrow`);
    await page.close();
  }
});
