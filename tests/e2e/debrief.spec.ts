import type { Page } from '@playwright/test';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, test } from './fixture';

const SECRET = 'Which robot would you retire first, and why?';

/** Moves the focus on with Tab until it is on what is wanted, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null) return '';
      const labels =
        element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement
          ? element.labels
          : null;
      return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`nothing called ${name} can be reached by Tab`);
}

/** Types a date into the focused date field of an English browser. */
async function typeDate(page: Page, daysFromNow: number): Promise<string> {
  const at = new Date(Date.now() + daysFromNow * 86_400_000);
  const pad = (part: number) => String(part).padStart(2, '0');
  const [year, month, day] = [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())];
  await page.keyboard.type(`${month}${day}${year}`);
  return `${year}-${month}-${day}`;
}

test('by keyboard: after the interview the next round’s guide is made from what was asked', async ({
  session,
  standIns,
}, info) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText('Find what candidates reported');
  await popup.press('Enter');
  const run = await session.waitForRun('completed');

  const panel = await session.openPage('sidepanel.html');
  await panel.getByRole('button', { name: 'Guides' }).first().waitFor();
  await tabTo(panel, new RegExp(NORTHWIND.title));
  await panel.keyboard.press('Enter');
  await tabTo(panel, /^When/);
  await panel.keyboard.press('Enter');
  await tabTo(panel, /^Date$/);
  const past = await typeDate(panel, -1);
  await session.waitForRun('completed', { where: ({ interview }) => interview.date === past });
  await expect(panel.getByText('What were you asked?')).toBeVisible();
  const asked = standIns.reddit.requests.length;

  await tabTo(panel, /^Write it down$/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByLabel('Questions', { exact: true })).toBeFocused();
  await panel.keyboard.type(SECRET);
  await panel.keyboard.press('Enter');
  await panel.keyboard.type('tell me about a time you dis');
  await panel.screenshot({ path: info.outputPath('form.png'), fullPage: true });
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('2 questions', { exact: true })).toBeVisible();
  await tabTo(panel, /^I want a better answer/);
  await panel.keyboard.press('Space');
  await tabTo(panel, /^Partly$/);
  await panel.keyboard.press('Enter');
  await tabTo(panel, /^What surprised you/);
  await panel.keyboard.type('A whiteboard in a phone call');
  await tabTo(panel, /^Next round$/);
  await panel.keyboard.type('pan');
  await tabTo(panel, /^Its date$/);
  const next = await typeDate(panel, 4);
  await tabTo(panel, /^Keep it$/);
  await panel.keyboard.press('Enter');
  await session.waitForRun('completed', { where: ({ interview }) => interview.date === next });
  await expect(panel.getByText('Write it down')).toHaveCount(0);

  // Over all applications: in the rounds now, with its tasks in the week; done when the user says so.
  await tabTo(panel, /^Applications$/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'In the rounds' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'This week' })).toBeVisible();
  await tabTo(panel, /^Stage$/);
  await panel.keyboard.type('Done');
  await expect(panel.getByRole('heading', { name: 'Done', exact: true })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'This week' })).toHaveCount(0);
  await panel.screenshot({ path: info.outputPath('applications.png'), fullPage: true });

  // The worker dies, the guide page is opened: it is all there, as the user's own, with its day.
  await session.killWorker();
  const guide = await session.openPage(`guide.html?id=${run.id}`);
  const own = guide.locator('.question').filter({ hasText: SECRET });
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  await expect(own.locator('.chip-own')).toHaveText(`You, ${day.format(Date.parse(past))}`);
  await expect(guide.getByText(/wanted a better answer.*Which robot/)).toBeVisible();
  await expect(guide.getByText('What surprised you: A whiteboard in a phone call')).toBeVisible();
  await expect(guide.getByText('panel', { exact: false }).first()).toBeVisible();
  await guide.screenshot({ path: info.outputPath('guide.png') });
  const after = (await session.readRuns()).find(({ id }) => id === run.id);
  expect(after?.interview.round).toBe('panel');
  expect(after?.counts.people).toBe(run.counts.people);

  // Nobody was asked anything for it, and nobody was told.
  expect(standIns.reddit.requests.length).toBe(asked);
  expect(JSON.stringify(standIns.reddit.requests)).not.toContain('robot would');
});
