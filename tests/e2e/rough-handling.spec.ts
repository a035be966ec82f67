import { ODD_PAGES, urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, test } from './fixture';

const FIND = 'Find what candidates reported';
/** Far below the 3 s after which a person thinks that it hangs; a listing of usual size takes a tenth. */
const HUGE_READ_MS = 3000;

test('a listing of 2 MB is read, and its guide made, without a hang', async ({ session }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(ODD_PAGES.huge);
  const startedAt = Date.now();
  const popup = await session.openPopup(page);
  const text = await popup.waitForText(FIND);
  expect(Date.now() - startedAt).toBeLessThan(HUGE_READ_MS);
  expect(text).toContain(NORTHWIND.title);
  expect(text).toContain(NORTHWIND.company);
  await popup.press('Enter');
  const run = await session.waitForRun('completed');
  expect(run.counts.questionsFound).toBeGreaterThan(3);
});

test('the tab is closed while the run works: the run ends, and its guide is there', async ({
  session,
  standIns,
}) => {
  standIns.reddit.setLatency({ searchMs: 200, threadMs: 300, seed: 5 });
  const page = await session.context.newPage();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.press('Enter');
  await session.waitForRun('active');
  await page.close();
  const run = await session.waitForRun('completed');
  const guide = await session.openPage(`guide.html?id=${run.id}`);
  await expect(guide.getByRole('heading', { level: 1 })).toContainText(NORTHWIND.title);
});

test('a second start while the first works is the same run, from icon and menu alike', async ({
  session,
  standIns,
}) => {
  standIns.reddit.setLatency({ searchMs: 200, threadMs: 300, seed: 7 });
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.press('Enter');
  const first = await session.waitForRun('active');
  await session.openMenuItem(page);
  const again = await session.openPopup(page);
  await again.waitFor(`document.querySelector('progress, [role=progressbar], .steps') !== null`);
  expect(await again.text()).not.toContain(FIND);
  const run = await session.waitForRun('completed');
  expect(run.id).toBe(first.id);
  expect(await session.readRuns()).toHaveLength(1);
  const searches = standIns.reddit.requests
    .filter(({ url }) => url.pathname.endsWith('search.json'))
    .map(({ url }) => url.href);
  expect(new Set(searches).size).toBe(searches.length);
});
