import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { builtInWorld } from '../support/world/built-in';
import { expect, test } from './fixture';

const FIND = 'Find what candidates reported';

test('a thread on the screen is added to a guide by a click on the icon, without a login', async ({
  session,
  standIns,
}) => {
  standIns.reddit.failNext('blocked403', 9, /\.rss/);
  const [page = await session.context.newPage()] = session.context.pages();
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.press('Enter');
  const before = await session.waitForRun('completed');
  expect(before.sources.find(({ source }) => source === 'reddit')).toMatchObject({ status: 'blocked' });
  expect(before.counts.people).toBe(0);
  const asked = standIns.reddit.dataRequests().length;

  const post = builtInWorld().posts.find(
    ({ title, comments }) =>
      /Northwind Robotics/.test(title) && /interview/i.test(title) && comments.length > 1,
  );
  await page.goto(`https://www.reddit.com/r/${post?.subreddit}/comments/${post?.id}/x/`);
  const icon = await session.openPopup(page);
  await icon.waitForText('Add this thread to a guide?');
  await icon.clickNamed(`Add to: ${NORTHWIND.title} · ${NORTHWIND.company}`);
  await icon.waitForText('Added: it is about this employer.');
  const run = await session.waitForRun('completed', { where: ({ counts }) => counts.people > 0 });
  expect(run.counts.questionsFound).toBeGreaterThan(0);
  expect(standIns.reddit.dataRequests().length).toBe(asked);
});
