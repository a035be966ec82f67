import { isAllowedLink } from '../../src/core/guide/link-rule';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, readPdf, test } from './fixture';

const FIND = 'Find what candidates reported';

test('from a listing to a PDF: icon, Enter, panel, guide, download', async ({ session, standIns }, info) => {
  const downloads = await session.saveDownloadsTo(info.outputPath('downloads'));
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));

  const popup = await session.openPopup(page);
  const first = await popup.waitForText(FIND);
  expect(first).toContain(NORTHWIND.title);
  expect(first).toContain(NORTHWIND.company);
  expect(standIns.reddit.requests.filter(({ url }) => url.pathname.includes('.json'))).toHaveLength(0);
  await popup.press('Enter');

  const panel = await session.attachToPanel();
  const run = await session.waitForRun('completed');
  expect(run.counts.queriesDone).toBeGreaterThan(0);
  expect(run.counts.queriesPlanned).toBeLessThanOrEqual(12);
  expect(run.counts.requests).toBeLessThanOrEqual(32);
  expect(run.counts.questionsFound).toBeGreaterThan(3);
  expect(run.sources.find(({ source }) => source === 'reddit')).toMatchObject({ status: 'ok' });
  expect(await panel.waitForText('Reported here')).toContain(NORTHWIND.title);

  const guide = await session.openPage(`guide.html?id=${run.id}`);
  await guide.getByRole('button', { name: 'Download PDF' }).first().click();
  const path = await downloads.next();
  expect(path).toMatch(/\.pdf$/);
  const pdf = await readPdf(path);
  expect(pdf.pages.length).toBeGreaterThan(3);
  expect(pdf.pages[0]).toContain(NORTHWIND.title);
  expect(pdf.title).toContain(NORTHWIND.company);
  const permalinks = pdf.links.filter((link) => link.startsWith('https://www.reddit.com/r/'));
  expect(permalinks.length).toBeGreaterThan(3);
  const posting = { url: `https://${NORTHWIND.host}/` };
  expect(pdf.links.filter((link) => !isAllowedLink(link, posting))).toEqual([]);
  expect(pdf.links.some((link) => new URL(link).host === NORTHWIND.host)).toBe(true);
});

test('the same listing again asks Reddit nothing and shows the guide', async ({ session, standIns }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.press('Enter');
  await session.waitForRun('completed');
  const asked = standIns.reddit.requests.length;
  await page.goto(`${urlOf(NORTHWIND)}?utm_source=mail`);
  const again = await session.openPopup(page);
  await again.waitForText('Download PDF');
  expect(await session.readRuns()).toHaveLength(1);
  expect(standIns.reddit.requests.length).toBe(asked);
});

test('the menu starts a run that the panel and the popup show alike', async ({ session }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  await session.openPopup(page);
  await session.openMenuItem(page);
  const run = await session.waitForRun('completed');
  expect(run.posting.title).toBe(NORTHWIND.title);
  const panel = await session.openPage('sidepanel.html');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(NORTHWIND.title);
  const popup = await session.openPopup(page);
  expect(await popup.waitForText('Download PDF')).toContain(NORTHWIND.title);
});

test('a worker killed in the middle goes on, and asks for nothing twice', async ({ session, standIns }) => {
  standIns.reddit.setLatency({ searchMs: 150, threadMs: 250, seed: 3 });
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.press('Enter');
  await session.attachToPanel();
  await session.waitForRun('active', { where: ({ counts }) => counts.threadsDone >= 2 });
  const before = await session.readRuns();
  await session.killWorker();
  const run = await session.waitForRun('completed');
  expect(run.id).toBe(before[0]?.id);
  expect(run.counts.threadsDone).toBe(run.counts.threadsPlanned);
  const searches = standIns.reddit.requests
    .filter(({ url }) => url.pathname.endsWith('search.json'))
    .map(({ url }) => url.href);
  expect(new Set(searches).size).toBe(searches.length);
});
