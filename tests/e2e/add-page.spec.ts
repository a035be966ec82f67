import { ODD_PAGES, urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { sitePage } from '../support/jobs/listing-page';
import { expect, test } from './fixture';

const SAYS = 'The technical interview is a walk through a service you have built, on a whiteboard.';
const hirePage = (company: string): string =>
  sitePage({
    title: 'How we hire',
    language: 'en',
    company,
    body: `<article><h1>How we hire</h1>${'<p>We read every application twice and answer each of them within ten days.</p>'.repeat(6)}<p>${SAYS}</p></article>`,
  });

test('a page of the firm goes into its guide, one of a stranger only on the user’s word', async ({
  session,
  standIns,
}) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const first = await session.openPopup(page);
  await first.waitForText('Find what candidates reported');
  await first.clickNamed('Find what candidates reported');
  const run = await session.waitForRun('completed');
  const asked = standIns.reddit.requests.length;
  const own = `https://${NORTHWIND.host}/how-we-hire`;
  const strange = 'https://stranger.example/how-we-hire';
  await page.route(/how-we-hire/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hirePage('Northwind') }),
  );
  await page.goto(own);
  const popup = await session.openPopup(page);
  await popup.clickNamed('Add this page to a guide');
  expect(await popup.text()).not.toContain('not the company’s own site');
  await popup.clickNamed(`${NORTHWIND.title} · ${NORTHWIND.company}`);
  await popup.waitForText('Added.');
  await popup.close();
  await session.waitForRun('completed', {
    where: ({ id, guideRevision }) => id === run.id && guideRevision > run.guideRevision,
  });
  const guide = await session.openPage(`guide.html?id=${run.id}`);
  await expect(guide.getByText(SAYS).first()).toBeAttached();
  await expect(guide.getByText('From the company’s site').first()).toBeAttached();
  await guide.close();
  await page.goto(strange);
  const warned = await session.openPopup(page);
  await warned.clickNamed('Add this page to a guide');
  expect(await warned.text()).toContain('stranger.example is not the company’s own site');
  await warned.close();
  await page.goto(ODD_PAGES.article);
  const silent = await session.openPopup(page);
  await silent.clickNamed('Add this page to a guide');
  await silent.clickNamed(`${NORTHWIND.title} · ${NORTHWIND.company}`);
  await silent.waitForText('nothing was added');
  expect(standIns.reddit.requests).toHaveLength(asked);
});
