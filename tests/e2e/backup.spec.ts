import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, test } from './fixture';

const SECRET = 'The zebra story is mine alone';

/** Every record in every database of ours, and what the browser's storage holds, by where it is. */
const listStored = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, StorageArea> } })
      .chrome;
    interface StorageArea {
      get(keys: null): Promise<object>;
    }
    const counts: Record<string, number> = {};
    for (const area of ['local', 'session', 'sync']) {
      counts[area] = Object.keys((await storage[area]?.get(null).catch(() => ({}))) ?? {}).length;
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames) {
        const request = db.transaction(store).objectStore(store).count();
        counts[`${name}/${store}`] = await new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      }
      db.close();
    }
    return counts;
  });

test('guides go to a file and come back after everything was deleted; own words only where ticked', async ({
  session,
  standIns,
}, info) => {
  const downloads = await session.saveDownloadsTo(info.outputPath('downloads'));
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText('Find what candidates reported');
  await popup.press('Enter');
  const run = await session.waitForRun('completed');
  await page.goto('about:blank');
  const guide = await session.openPage(`guide.html?id=${run.id}#examples`);
  await guide.getByRole('button', { name: 'Add a story' }).click();
  await expect(guide.getByLabel('A name for it')).toBeFocused();
  await guide.keyboard.type(SECRET);
  await guide.keyboard.press('Tab');
  await guide.close();
  const asked = standIns.reddit.requests.length;

  const options = await session.openPage('options.html');
  const exporting = downloads.next();
  await options.getByRole('button', { name: 'Export' }).click();
  await expect(options.getByText('Saved. Guides: 1. Kept postings: 0.')).toBeVisible();
  expect(readFileSync(await exporting, 'utf8')).not.toContain(SECRET);

  await options.getByLabel('With what I wrote myself').check();
  const exportingAll = downloads.next();
  await options.getByRole('button', { name: 'Export' }).click();
  const file = await exportingAll;
  expect(readFileSync(file, 'utf8')).toContain(SECRET);

  // What was read is counted, and can be emptied without a guide being lost.
  await expect(options.getByText(/^\d[\d.]* of 50 MB\. 0% of \d+ look-ups/)).toBeVisible();
  await options.getByLabel('At most').selectOption('100 MB');
  await options.getByRole('button', { name: 'Empty it' }).click();
  await expect(options.getByText(/^0 of 100 MB\./)).toBeVisible();
  expect((await listStored(options))['debrief-guides/guides']).toBe(1);

  await options.getByRole('button', { name: 'Delete everything' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(options.getByRole('status').filter({ hasText: /gone|deleted/i })).toBeVisible();
  const left = await listStored(options);
  // The list of runs is written anew, empty, for the pages that watch it.
  expect(Object.entries(left).filter(([name, count]) => name !== 'local' && count > 0)).toEqual([]);
  expect(left['local']).toBeLessThanOrEqual(1);

  await options.locator('input[type=file]').setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"other"}'),
  });
  await expect(options.getByText('This file is no backup made by Debrief')).toBeVisible();
  await options.locator('input[type=file]').setInputFiles(file);
  await expect(
    options.getByText('Added: guides 1, kept postings 0, entries of your own 1. Here already: 0.'),
  ).toBeVisible();
  await options.locator('input[type=file]').setInputFiles(file);
  await expect(options.getByText('Added: guides 0', { exact: false })).toBeVisible();

  const back = await session.openPage(`guide.html?id=${run.id}#examples`);
  await expect(
    back
      .getByText(SECRET)
      .or(back.locator(`input[value="${SECRET}"]`))
      .first(),
  ).toBeAttached();
  expect(standIns.reddit.requests).toHaveLength(asked);
});
