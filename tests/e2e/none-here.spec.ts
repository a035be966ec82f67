import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture';

const FIXTURES = join(import.meta.dirname, '../fixtures/posting');
const read = (name: string, file: string) => readFileSync(join(FIXTURES, name, file), 'utf8');

/** Every reason there can be on a page that we may read: what it is, and what to do next. */
const SAID: readonly (readonly [string, string, RegExp])[] = [
  ['list', 'lists several jobs', /Open one of them/],
  ['hub-de', 'careers page', /Open a job on it/],
  ['article', 'an article', /paste its text/],
  ['home', 'a home page', /type the role/],
  ['login-wall', 'asks you to log in', /Log in/],
  ['bot-wall', 'checking for robots', /Pass its check/],
  ['application-form', 'an application form', /Paste the text/],
  ['shell', 'has not loaded yet', /read the page again/],
  ['forum-thread', 'no job posting on this page', /paste the posting/],
];

test('each page without a posting is named, with its own next step', async ({ session }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  const heard: string[] = [];
  for (const [name, what, next] of SAID) {
    const { url } = JSON.parse(read(name, 'expected.json')) as { url: string };
    await page.unrouteAll();
    await page.route('**', (route) =>
      route.request().url() === url
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: read(name, 'page.html') })
        : route.abort(),
    );
    await page.goto(url);
    const popup = await session.openPopup(page);
    const text = await popup.waitForText(what);
    expect(text).toMatch(next);
    // No dead end: whatever the page is, the posting can be typed or pasted.
    expect(await popup.evaluate<boolean>("document.querySelector('form textarea') !== null")).toBe(true);
    if (name !== 'application-form') expect(text).toContain('Pick the text with the mouse');
    heard.push(text.split('\n').find((line) => line.includes(what)) ?? '');
    await popup.close();
  }
  expect(new Set(heard).size).toBe(SAID.length);
});

test('“This was read wrongly” is a report that is seen and changed, and goes nowhere by itself', async ({
  session,
  standIns,
}) => {
  const [page = await session.context.newPage()] = session.context.pages();
  const url = 'https://careers.soupworks.example/jobs/cook-1234?token=secret';
  await page.route('**', (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: read('rendered-en', 'page.html') })
      : route.abort(),
  );
  await page.goto(url);
  const popup = await session.openPopup(page);
  await popup.waitForText('This was read wrongly');
  await popup.clickNamed('This was read wrongly');
  const value = "document.querySelector('details[open] textarea')?.value ?? ''";
  const report = await popup.waitFor<string>(value);
  expect(report).toContain('careers.soupworks.example/jobs/cook-1234');
  expect(report).toContain('title: ');
  expect(report).not.toContain('secret');
  await popup.fill('details[open] textarea', 'The title is wrong.');
  expect(await popup.evaluate<string>(value)).toBe('The title is wrong.');
  await popup.click('details[open] .buttons button');
  await popup.waitForText('Copied');
  expect(standIns.reddit.requests).toHaveLength(0);
});
