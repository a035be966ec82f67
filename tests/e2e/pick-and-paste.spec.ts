import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { RawPage } from '../support/extension';
import { ODD_PAGES, urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, test } from './fixture';

const SCREENS = process.env['DEBRIEF_SCREENS'];
const NARROW = { width: 320, height: 800 };
const FIND = 'Find what candidates reported';
const INVITATION = `Dear Sam,

You are invited to a 45 minute technical interview with Priya Raman and Lee Carver on Thursday 3 December 2099 at 2:30pm BST.
Join: https://meet.google.com/abc-defg-hij
Please bring your passport.

Kind regards
Tom Ellery`;

async function picture(page: Page, name: string): Promise<void> {
  if (!SCREENS) return;
  mkdirSync(SCREENS, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(SCREENS, `${name}.${colorScheme}.png`), fullPage: true });
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

async function pictureOfPopup(popup: RawPage, name: string): Promise<void> {
  if (!SCREENS) return;
  mkdirSync(SCREENS, { recursive: true });
  await popup.screenshot(join(SCREENS, `${name}.png`));
}

/** What the page is, and what it has heard: neither may change by picking. */
async function watchPage(page: Page): Promise<() => Promise<{ html: string; clicks: number }>> {
  await page.evaluate(() => {
    const heard = window as unknown as { heard: number };
    heard.heard = 0;
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown']) {
      document.body.addEventListener(type, () => {
        heard.heard += 1;
      });
    }
  });
  return () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      clicks: (window as unknown as { heard: number }).heard,
    }));
}

test('the posting is picked with the mouse, and the page is as it was', async ({ session, standIns }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await page.goto(ODD_PAGES.article);
  const look = await watchPage(page);
  const before = await look();
  const popup = await session.openPopup(page);
  await popup.waitForText('Pick the text with the mouse');
  await popup.clickNamed('Pick the text with the mouse');
  const panel = await session.attachToPanel();
  await panel.waitForText('Pick the posting on the page');
  await page.locator('debrief-pick').waitFor({ state: 'attached' });
  const paragraph = page.locator('p').first();
  const box = await paragraph.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
  await picture(page, 'pick-page');
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
  await panel.waitForText('The text you selected');
  const picked = await panel.evaluate<string>("document.querySelector('textarea')?.value ?? ''");
  expect(picked).toContain(((await paragraph.textContent()) ?? '').replace(/\s+/g, ' ').trim().slice(0, 40));
  expect(await look()).toEqual(before);
  expect(standIns.reddit.requests).toHaveLength(0);
});

test('picking goes by keys too, and Escape leaves the page as it was', async ({ session }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await page.goto(ODD_PAGES.article);
  const look = await watchPage(page);
  const before = await look();
  const pick = async () => {
    const popup = await session.openPopup(page);
    await popup.waitForText('Pick the text with the mouse');
    await popup.clickNamed('Pick the text with the mouse');
    await page.locator('debrief-pick').waitFor({ state: 'attached' });
    await page.bringToFront();
  };
  await pick();
  const panel = await session.attachToPanel();
  await page.keyboard.press('Escape');
  await panel.waitForText('Text of the posting');
  expect(await look()).toEqual(before);
  await pick();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await panel.waitForText('The text you selected');
  const picked = await panel.evaluate<string>("document.querySelector('textarea')?.value ?? ''");
  const paragraphs = await page.locator('p').allTextContents();
  expect(picked).toContain((paragraphs.at(-1) ?? '').replace(/\s+/g, ' ').trim().slice(0, 30));
  expect(await look()).toEqual(before);
});

test('a pasted invitation is read, corrected, and stands in the guide', async ({ session, standIns }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.clickNamed('Invitation');
  await popup.fill('.invitation-form textarea', INVITATION);
  await popup.waitFor(
    () =>
      document.querySelector<HTMLInputElement>('.invitation-form input[type=date]')?.value === '2099-12-03',
  );
  expect(
    await popup.evaluate<string>("document.querySelector('.invitation-form input[type=time]')?.value"),
  ).toBe('14:30');
  await popup.fill('.invitation-form input[type=number]', '60');
  await pictureOfPopup(popup, 'invitation-popup');
  await popup.clickNamed('Use these details');
  const read = await popup.waitForText('Priya Raman');
  expect(read).toContain('60 min');
  await pictureOfPopup(popup, 'invitation-popup-read');
  expect(standIns.reddit.requests).toHaveLength(0);
  await popup.clickNamed(FIND);
  const run = await session.waitForRun(['blocked', 'active', 'completed']);
  expect(run.interview).toMatchObject({
    date: '2099-12-03',
    time: '14:30',
    zone: 'BST',
    minutes: 60,
    how: 'video',
  });
  expect(run.interview.fromInvitation).not.toContain('minutes');
  await session.waitForRun(['blocked', 'active', 'completed'], {
    where: ({ guideRevision }) => guideRevision >= 1,
  });
  const guide = await session.openPage(`guide.html?id=${run.id}`);
  await guide.getByText('Bring: your passport').first().waitFor();
  await expect(guide.getByText('From your invitation').first()).toBeAttached();
  const panel = await session.openPage('sidepanel.html');
  await panel.setViewportSize(NARROW);
  await panel.getByText('Priya Raman').first().waitFor();
  await panel.getByRole('button', { name: 'Invitation' }).click();
  await picture(panel, 'invitation-panel');
  const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a posting is kept without any request, and found in the panel', async ({ session, standIns }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.click('footer span[role=status] button');
  await popup.waitForText('Saved');
  await pictureOfPopup(popup, 'saved-popup');
  expect(standIns.reddit.requests).toHaveLength(0);
  expect(await session.readRuns()).toHaveLength(0);
  const panel = await session.openPage('sidepanel.html');
  await panel.setViewportSize(NARROW);
  await panel.getByRole('button', { name: 'Your guides' }).click();
  const saved = panel.getByRole('region', { name: 'Saved postings' });
  await expect(saved).toContainText(NORTHWIND.title);
  await picture(panel, 'saved-panel');
  await expectAccessible(panel);
  await saved.getByRole('button', { name: 'Delete' }).click();
  await expect(saved).toHaveCount(0);
});

test('a selected invitation is told from a posting', async ({ session }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await page.goto(ODD_PAGES.article);
  await session.openMenuItem(page, { selectionText: INVITATION });
  const panel = await session.openPage('sidepanel.html');
  await panel.setViewportSize(NARROW);
  await expect(panel.getByRole('button', { name: 'An invitation' })).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByLabel('Date', { exact: true })).toHaveValue('2099-12-03');
  await picture(panel, 'selected-panel');
  await expectAccessible(panel);
  await panel.getByRole('textbox', { name: 'Role' }).fill('Backend Engineer');
  await panel.getByRole('button', { name: 'Use these details' }).click();
  const run = await session.waitForRun(['blocked', 'active', 'completed']);
  expect(run.posting.title).toBe('Backend Engineer');
  expect(run.interview.people).toEqual(['Priya Raman', 'Lee Carver']);
});
