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

test('how the sources stand can be seen and copied', async ({ session }) => {
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  const options = await session.openPage('options.html#sources');
  await options.getByRole('button', { name: 'Check now' }).click();
  await expect(options.getByText('Your Reddit session: you are logged in')).toBeVisible();
  await expect(options.getByText('Hacker News: answers, and can be read')).toBeVisible();
  await expect(options.getByText('Your client id: not asked')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(options.getByText('stand_in_user')).toHaveCount(0);
});

test('a session that dies in the middle: the guide keeps what came and the panel says how it goes on', async ({
  session,
  standIns,
}) => {
  standIns.reddit.endSessionAfter(7);
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText(FIND);
  await popup.press('Enter');
  const run = await session.waitForRun('waiting');
  expect(run).toMatchObject({ why: 'redditFeed' });
  expect(run.counts.questionsFound).toBeGreaterThan(0);
  const feeds = standIns.reddit.dataRequests().filter(({ url }) => url.pathname.endsWith('.rss'));
  expect(feeds).toHaveLength(1);
  expect(feeds[0]?.headers['cookie']).toBeUndefined();
  const panel = await session.openPage('sidepanel.html');
  await expect(panel.getByText('Reddit is being read without a login.')).toBeVisible();
});
