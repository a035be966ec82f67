import { ODD_PAGES, urlOf } from '../support/job-sites';
import { KESSLER, NORTHWIND } from '../support/jobs/invented-listings';
import { STAND_IN_KEY } from '../support/model-server';
import { expect, test } from './fixture';

const FIND = 'Find what candidates reported';

test('a page that is no posting is said to be none, and a typed one works', async ({ session }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await page.goto(ODD_PAGES.article);
  const popup = await session.openPopup(page);
  const text = await popup.waitFor(() => {
    const said = document.body.innerText;
    return document.querySelector('form, textarea, input') ? said : '';
  });
  expect(text).not.toContain(FIND);
  await popup.fill('form .field:nth-child(1) input', 'Pastry Chef');
  await popup.fill('form .field:nth-child(2) input', 'Kornblume');
  await popup.click('form button[type="submit"]');
  expect(await popup.waitForText(FIND)).toContain('Pastry Chef');
});

test("the browser's own pages and its PDF viewer are said to be out of reach", async ({ session }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  for (const url of ['chrome://version', ODD_PAGES.pdf]) {
    await page.goto(url).catch(() => undefined);
    const popup = await session.openPopup(page);
    const text = await popup.waitFor(() => (document.querySelector('input') ? document.body.innerText : ''));
    expect(text).not.toContain(FIND);
    expect(text).toContain('does not let extensions read this page');
    await popup.close();
  }
});

test('logged out of Reddit: said so, the guide is there, and the public feeds are read meanwhile', async ({
  session,
}) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.press('Enter');
  const run = await session.waitForRun('waiting');
  expect(run).toMatchObject({ why: 'redditFeed' });
  expect(run.sources.find(({ source }) => source === 'reddit')).toMatchObject({
    status: 'loggedOut',
    via: 'feed',
  });
  expect(run.guideRevision).toBeGreaterThan(0);
  const panel = await session.openPage('sidepanel.html');
  await expect(panel.getByRole('button', { name: 'Log in to Reddit' })).toBeVisible();
  await expect(panel.getByText('Its public feeds give one answer a minute')).toBeVisible();
});

test('an empty Reddit is not blocked, and a block page is not empty', async ({ session, standIns }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(KESSLER));
  standIns.reddit.setMode('empty');
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.press('Enter');
  const { sources } = await session.waitForRun('completed');
  expect(sources.find(({ source }) => source === 'reddit')).toMatchObject({ status: 'empty' });

  standIns.reddit.setMode('blocked200');
  await page.goto(urlOf(NORTHWIND));
  const second = await session.openPopup(page);
  await second.waitForText(FIND);
  await second.press('Enter');
  const run = await session.waitForRun('completed', {
    where: ({ posting }) => posting.title === NORTHWIND.title,
  });
  expect(run.sources.find(({ source }) => source === 'reddit')).toMatchObject({ status: 'blocked' });
});

test('an interview in three days gets a plan of three days and the sheet for the evening before', async ({
  session,
}) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  const date = await popup.evaluate(() => {
    const day = new Date(Date.now() + 3 * 86_400_000);
    return new Date(day.getTime() - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  });
  await popup.click('fieldset button[aria-expanded]');
  await popup.waitFor(`document.querySelector('input[type="date"]') !== null`);
  // A date field takes no pasted text; its picker sets the value and says so, as this does.
  await popup.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field) return;
    field.value = value ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, date);
  await popup.clickNamed(FIND);
  const run = await session.waitForRun('completed');
  expect(run.interview.date).toBe(date);
  const page2 = await session.openPage(`guide.html?id=${run.id}`);
  const days = await page2.evaluate(
    (id) =>
      new Promise<{ plan: number; evening: number }>((done) => {
        const open = indexedDB.open('debrief-guides');
        open.onsuccess = () => {
          const request = open.result.transaction('guides').objectStore('guides').get(id);
          request.onsuccess = () =>
            done({ plan: request.result.plan.length, evening: request.result.evening.length });
        };
      }),
    run.id,
  );
  expect(days.plan).toBe(3);
  expect(days.evening).toBeGreaterThan(0);
});

for (const [name, key, isRight] of [
  ['a wrong key leaves the guide as it was, and says so', 'sk-this-is-not-the-right-key', false],
  ['a right key improves the guide after consent to its cost', STAND_IN_KEY, true],
] as const) {
  test(name, async ({ session, standIns }) => {
    const options = await session.openPage('options.html');
    await options.evaluate(async (secret) => {
      const { runtime, storage } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
        .chrome;
      const baseUrl = 'https://api.openai.com/v1';
      await storage.local.set({ settings: { engine: 'model', baseUrl, model: 'gpt-6-luna' } });
      await runtime.sendMessage({
        debrief: 1,
        command: 'saveKey',
        request: { key: `  ${secret}\n`, baseUrl },
      });
    }, key);
    const [page = await session.context.newPage()] = session.context.pages();
    await session.logInToReddit(page);
    await page.goto(urlOf(NORTHWIND));
    const popup = await session.openPopup(page);
    await popup.waitForText(FIND);
    await popup.press('Enter');
    const asking = await session.waitForRun('blocked');
    expect(asking).toMatchObject({ needs: 'cost' });
    expect(standIns.model.requests().filter(({ url }) => url.pathname.includes('completions'))).toHaveLength(
      0,
    );
    await options.evaluate(
      (runId) =>
        (
          globalThis as unknown as { chrome: typeof import('wxt/browser').browser }
        ).chrome.runtime.sendMessage({
          debrief: 1,
          command: 'answerCost',
          request: { runId, granted: true },
        }),
      asking.id,
    );
    const run = await session.waitForRun('completed');
    expect(run.steps.insights.state).toBe(isRight ? 'done' : 'degraded');
    expect(run.spent.usd > 0).toBe(isRight);
  });
}
