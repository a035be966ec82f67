import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { PageSnapshot } from '../../src/core/posting/page-snapshot';
import { readPosting } from '../../src/core/posting/read-posting';
import { watchThread } from '../support/browser/thread-time';
import type { ExtensionSession } from '../support/extension';
import { INVENTED_LISTINGS } from '../support/jobs/invented-listings';
import { listingPage } from '../support/jobs/listing-page';
import {
  componentPage,
  FIRST,
  FOLDED,
  foldedPage,
  framePage,
  HOST,
  innerPage,
  movingPage,
  SECOND,
  SHOWN,
  slowPage,
  splitPage,
  srcdocFrame,
  TRAPS,
} from '../support/jobs/living-pages';
import { brokenJsonLd, markup, pageOf } from '../support/random-html';
import { expect, test } from './fixture';

const FIND = 'Find what candidates reported';
const MOST_WAITED_MS = 4_000;
const MOST_THREAD_MS = 50;

/** One tab whose every request is answered from `pages`, by address; all else is refused. */
async function openTab(session: ExtensionSession, pages: Readonly<Record<string, string>>): Promise<Page> {
  const [page = await session.context.newPage()] = session.context.pages();
  await page.route('**', (route) => {
    const body = pages[route.request().url()];
    return body === undefined
      ? route.abort()
      : route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  return page;
}

/** What the popup says once it has read the page. */
async function sayInPopup(session: ExtensionSession, page: Page): Promise<string> {
  const popup = await session.openPopup(page);
  const text = await popup.waitFor(() => {
    const said = document.body.innerText;
    return /Find what candidates reported|No job posting here/.test(said) ? said : '';
  });
  await popup.close();
  return text;
}

/** As the popup reads it: the icon's click has opened this tab to us. */
const readTab = (session: ExtensionSession): Promise<PageSnapshot> =>
  session.inWorker<PageSnapshot>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/posting.js'] }))
      .then(([answer]) => answer.result)`,
  );

test('a page that still builds itself is waited for, and one that never does not for long', async ({
  session,
}) => {
  const url = `${HOST}${FIRST.path}`;
  const page = await openTab(session, {
    [url]: slowPage(FIRST, 1_200),
    [`${HOST}/never`]: slowPage(FIRST, 1e8),
  });
  await page.goto(url);
  const text = await sayInPopup(session, page);
  expect(text).toContain(FIRST.title);
  expect(text).toContain(FIND);
  await page.goto(`${HOST}/never`);
  const startedAt = Date.now();
  expect(await sayInPopup(session, page)).toContain('has not loaded yet');
  expect(Date.now() - startedAt).toBeLessThan(MOST_WAITED_MS);
});

test('a single-page site that moved on is read anew, whatever data the first posting left', async ({
  session,
}) => {
  const page = await openTab(session, { [`${HOST}${FIRST.path}`]: movingPage(FIRST, SECOND) });
  await page.goto(`${HOST}${FIRST.path}`);
  expect(await sayInPopup(session, page)).toContain(FIRST.title);
  await page.evaluate('window.moveOn()');
  const text = await sayInPopup(session, page);
  expect(text).toContain(SECOND.title);
  expect(text).not.toContain(FIRST.title);
  const { posting } = readPosting(await readTab(session));
  expect(posting).toMatchObject({ title: SECOND.title, url: `${HOST}${SECOND.path}` });
  expect(posting?.description).toContain('forty metres');
  expect(posting?.description).not.toContain(FIRST.sections[0]?.items?.[0] ?? 'robots');
});

test('the same title at another posting of the site: the text in view counts', async ({ session }) => {
  const second = { ...SECOND, title: FIRST.title };
  const page = await openTab(session, { [`${HOST}${FIRST.path}`]: movingPage(FIRST, second) });
  await page.goto(`${HOST}${FIRST.path}`);
  await page.evaluate('window.moveOn()');
  await sayInPopup(session, page);
  const { posting } = readPosting(await readTab(session));
  expect(posting?.description).toContain('forty metres');
});

test('postings in frames: of the same site read, of a board named and offered', async ({ session }) => {
  const board = 'https://boards.greenhouse.io/embed/job_app?for=harbourlights&token=4012345';
  const page = await openTab(session, {
    [`${HOST}/same`]: framePage('<iframe src="/frame" width="900" height="700"></iframe>'),
    [`${HOST}/frame`]: innerPage(FIRST),
    [`${HOST}/srcdoc`]: framePage(srcdocFrame(innerPage(SECOND))),
    [`${HOST}/board`]: framePage(`<iframe src="${board}" width="900" height="700"></iframe>`),
    [board]: innerPage(FIRST),
  });
  for (const [path, listing] of [
    ['/same', FIRST],
    ['/srcdoc', SECOND],
  ] as const) {
    await page.goto(HOST + path);
    await sayInPopup(session, page);
    const { posting } = readPosting(await readTab(session));
    expect(posting).toMatchObject({ title: listing.title, company: listing.company });
    expect(posting?.description).toContain(listing.sections[1]?.items?.[0] ?? listing.title);
  }
  await page.goto(`${HOST}/board`);
  const popup = await session.openPopup(page);
  await popup.waitForText('Open the posting itself');
  const opened = session.context.waitForEvent('page');
  await popup.clickNamed('Open the posting itself');
  const tab = await opened;
  await tab.waitForURL(board).catch(() => undefined);
  expect(tab.url() === board || tab.url().startsWith('chrome-error')).toBe(true);
});

test('postings built of components are read through their open shadow roots', async ({ session }) => {
  const page = await openTab(session, { [`${HOST}${FIRST.path}`]: componentPage(FIRST) });
  await page.goto(`${HOST}${FIRST.path}`);
  expect(await sayInPopup(session, page)).toContain(FIRST.title);
  const { posting } = readPosting(await readTab(session));
  expect(posting).toMatchObject({
    title: FIRST.title,
    company: FIRST.company,
    location: FIRST.place.city,
  });
  expect(posting?.description).toContain('thermos flask');
});

test('folded text is read, text that nobody sees is not', async ({ session }) => {
  const page = await openTab(session, { [`${HOST}${FIRST.path}`]: foldedPage(FIRST) });
  await page.goto(`${HOST}${FIRST.path}`);
  await sayInPopup(session, page);
  const snapshot = await readTab(session);
  const { posting } = readPosting(snapshot);
  const waysIn = (text: string) =>
    Object.keys({ ...FOLDED, ...SHOWN, ...TRAPS }).filter((way) => text.includes(`${way} words`));
  expect(posting?.title).toBe(FIRST.title);
  expect(waysIn(snapshot.text)).toEqual(Object.keys({ ...FOLDED, ...SHOWN }));
  expect(waysIn(posting?.description ?? '')).toEqual(Object.keys({ ...FOLDED, ...SHOWN }));
});

test('of two postings beside a list the one in view is read', async ({ session }) => {
  const host = 'https://harbour-jobs.example';
  const page = await openTab(session, { [`${host}${SECOND.path}`]: splitPage(SECOND, FIRST) });
  await page.goto(`${host}${SECOND.path}`);
  expect(await sayInPopup(session, page)).toContain(SECOND.title);
  const { posting } = readPosting(await readTab(session));
  expect(posting?.title).toBe(SECOND.title);
  expect(posting?.description).not.toContain(FIRST.sections[0]?.items?.[0] ?? 'robots');
});

test('reading changes nothing, asks nobody, and leaves the page its time', async ({ session, standIns }) => {
  const pages = Object.fromEntries(
    INVENTED_LISTINGS.map((listing) => [`https://${listing.host}${listing.path}`, listingPage(listing)]),
  );
  const page = await openTab(session, { ...pages, [`${HOST}/folded`]: foldedPage(FIRST) });
  const thread = await watchThread(await session.context.newCDPSession(page));
  const times: number[] = [];
  for (const url of [...Object.keys(pages), `${HOST}/folded`]) {
    await page.goto(url);
    await sayInPopup(session, page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(() => {
      const watched = window as unknown as { changes: number };
      watched.changes = 0;
      new MutationObserver((records) => {
        watched.changes += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const before = await page.content();
    const startMs = await thread();
    await readTab(session);
    times.push((await thread()) - startMs);
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
    expect(asked).toEqual([]);
    page.removeAllListeners('request');
  }
  const [middle = 0] = times.sort((a, b) => a - b).slice(Math.floor(times.length / 2));
  console.log(
    `Main thread: median ${middle.toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms, of ${times.length} pages`,
  );
  expect(middle).toBeLessThan(MOST_THREAD_MS);
  expect(standIns.reddit.requests).toHaveLength(0);
});

const SEED = 20_261;
const RANDOM_PAGES = 14;
const MOST_READ_MS = 1_000;

/** In the page: as much as changes when anything does, and small enough to be carried out of it. */
const countDocument = (): readonly number[] => [
  document.querySelectorAll('*').length,
  document.documentElement.outerHTML.length,
];

test('no page makes the reader throw, hang or change it', async ({ session }) => {
  const random = fc.sample(fc.tuple(fc.array(markup, { maxLength: 6 }), brokenJsonLd), {
    seed: SEED,
    numRuns: RANDOM_PAGES,
  });
  const bodies = [
    ...random.map(([trees, json]) => pageOf(trees, json)),
    // 20 MB, written by the page itself: sending them takes longer than all the rest.
    pageOf(
      [
        `<h1>Cook</h1><p></p><script>document.querySelector('p').textContent = 'We cook soup every day for the harbour. '.repeat(520_000)</script>`,
      ],
      '',
    ),
    pageOf([`${'<div class="job-description">'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`], ''),
    pageOf(['<p style="opacity:0"><a href="/job/12345">Cook in the harbour</a></p>'.repeat(20_000)], ''),
    pageOf(
      ['<details><summary>More</summary><p>A sentence that is folded away here.</p></details>'.repeat(3_000)],
      '',
    ),
  ];
  const pages = Object.fromEntries(bodies.map((body, i) => [`${HOST}/random/${i}`, body]));
  const page = await openTab(session, pages);
  const thread = await watchThread(await session.context.newCDPSession(page));
  for (const [i, url] of Object.keys(pages).entries()) {
    await page.goto(url);
    if (i === 0) await sayInPopup(session, page);
    const before = await page.evaluate(countDocument);
    const startMs = await thread();
    const { posting, reason } = readPosting(await readTab(session));
    const ms = (await thread()) - startMs;
    expect(posting !== null || reason !== null, url).toBe(true);
    expect(ms, url).toBeLessThan(MOST_READ_MS);
    expect(await page.evaluate(countDocument), url).toEqual(before);
  }
});
