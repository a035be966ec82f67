import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readLocale } from '../../scripts/locale-copy.mjs';
import type { RunSummary } from '../../src/core/run/run';
import type { ExtensionSession } from './extension';
import { listGuides } from './face-states';

/** Opens faces in given states and looks at them. `npm run screens` keeps a picture of each. */

const SCREENS = process.env['DEBRIEF_SCREENS'];
export const KEEPS_SCREENS = SCREENS !== undefined;
const SCHEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A side panel cannot be made narrower by hand than this; WCAG's reflow asks for 320 px. */
export const NARROW = { width: 320, height: 800 };
export const WIDE = { width: 1100, height: 900 };
/** Chromium's popup: as wide as its content. */
export const POPUP = { width: 400, height: 600 };

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The texts of a language as the faces say them. */
export function textsOf(locale: string): (key: string) => string {
  const messages = readLocale(locale);
  return (key) => messages[key]?.message ?? key;
}

/**
 * Looks at what the page shows, in light and dark: axe finds nothing, and nothing is wider than the window. With `isOnlyLight`
 * the dark is left to the pictures: the colours of a face are the same in every language.
 */
export async function inspect(page: Page, name: string, { isOnlyLight = false } = {}): Promise<void> {
  for (const colorScheme of isOnlyLight && !KEEPS_SCREENS ? (['light'] as const) : SCHEMES) {
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
  expect.soft(await listTooWide(page), `${name} is wider than its window`).toEqual([]);
}

/** What sticks out of the window; empty when nothing can be scrolled sideways. */
export async function listTooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > clientWidth + 1 || left < -1) && element.checkVisibility();
      })
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`)
      .slice(-3);
  });
}

const KEY_WORDS =
  /\b(?:engines?|extractive|keys?|endpoints?|models?|tokens?|costs?|scorecards?|(?:un)?paid|billed|price)\b|\$/i;

/**
 * What the product itself says here, to a person who has set up no key: none of the words that only one with a key needs.
 * What a guide says, and whom it quotes, is marked with its language, and left out.
 */
export async function expectPlainWords(page: Page, name: string): Promise<void> {
  const words = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('[lang], .posting-header, .chips, .library-entry, script'))
      element.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ');
  });
  // Key words for an answer are no keys.
  expect.soft(KEY_WORDS.exec(words.replace(/key words/gi, ''))?.[0], `${name}: ${words}`).toBeUndefined();
}

/** The worker may write its own list once more after a page has opened; what is shown here comes after that. */
export async function showRuns(page: Page, runs: readonly RunSummary[]): Promise<void> {
  await page.evaluate(async (shown) => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    await storage.local.set({ runs: shown });
  }, runs);
  await sleep(120);
}

/** Shows these runs in a side panel, the first of them in front. */
export async function showRunInPanel(page: Page, runs: readonly RunSummary[]): Promise<void> {
  await showRuns(page, []);
  await showRuns(page, runs);
  await page.evaluate(async (runId) => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    await storage.session.set({ panelRequest: { kind: 'run', runId, at: Date.now() } });
  }, runs[0]?.id);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(runs[0]?.posting.title ?? '');
}

export async function storeGuides(page: Page): Promise<void> {
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

/** A face as a tab, with the sample guides in the library. */
export async function openFace(session: ExtensionSession, path: string, size = WIDE): Promise<Page> {
  const page = await session.openPage(path);
  await page.setViewportSize(size);
  await storeGuides(page);
  await page.reload();
  await sleep(400);
  return page;
}

/**
 * The popup as a tab of its size, over another tab that shows `url`. The real one closes when anything else gets the
 * focus and cannot be looked at by axe; this one takes the other tab for the one in front, and all else is the same.
 */
export async function openPopupOver(session: ExtensionSession, url: string): Promise<Page> {
  const site = await session.context.newPage();
  await site.goto(url);
  await site.bringToFront();
  const tab = await session.inWorker<{ id: number; windowId: number }>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => ({ id: tab.id, windowId: tab.windowId }))`,
  );
  const page = await session.context.newPage();
  await page.addInitScript((shown) => {
    const { chrome } = globalThis as unknown as { chrome?: { tabs?: { query: unknown } } };
    if (chrome?.tabs) chrome.tabs.query = () => Promise.resolve([shown]);
  }, tab);
  await page.setViewportSize(POPUP);
  await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
  return page;
}
