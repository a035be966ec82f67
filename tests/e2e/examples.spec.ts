import AxeBuilder from '@axe-core/playwright';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, test } from './fixture';

test('examples of his own: gaps go into the plan, a story fits a question, nothing is sent', async ({
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
  await page.goto('about:blank');
  const asked = standIns.reddit.requests.length;

  const guide = await session.openPage(`guide.html?id=${run.id}#examples`);
  const first = guide.locator('.examples fieldset').first();
  const requirement = (await first.locator('legend').textContent()) ?? '';
  await first.getByRole('button', { name: 'Not', exact: true }).press('Enter');
  await expect(guide.getByText('1 gap goes into your plan.')).toBeVisible();
  await guide.getByLabel('My example').first().fill('A year of it at night school');

  await guide.getByRole('button', { name: 'Add a story' }).press('Enter');
  await expect(guide.getByLabel('A name for it')).toBeFocused();
  await guide.keyboard.type('The silent robot');
  await guide.keyboard.press('Tab');
  await guide.keyboard.type('Two teams blamed each other for a robot that stood still.');
  await expect(guide.getByText('What you did is missing.')).toBeVisible();
  await guide.keyboard.press('Tab');
  await guide.keyboard.type(
    'I disagreed with my manager in a conflict about the logs and showed both what I saw.',
  );
  await guide.keyboard.press('Tab');
  await expect(guide.getByText('What you did is missing.')).toHaveCount(0);
  const shows = guide.getByRole('group', { name: 'What it shows' });
  const offered = shows.locator('button').first();
  const competency = (await offered.textContent()) ?? '';
  await offered.press('Enter');
  await expect(shows.getByRole('button', { name: competency, pressed: true })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: guide }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await guide.screenshot({ path: info.outputPath('examples.png'), fullPage: true });

  // All of it is there after a kill and a reload, and where it is needed.
  await session.killWorker();
  await guide.reload();
  await expect(guide.getByLabel('My example').first()).toHaveValue('A year of it at night school');
  await expect(guide.getByLabel('A name for it')).toHaveValue('The silent robot');
  const fits = guide.getByRole('heading', { name: 'Questions it fits' });
  await expect(fits).toBeVisible();
  await guide.getByRole('button', { name: 'Back to the guide' }).press('Enter');

  // Chosen for a question of another kind, it stands with it from then on.
  await guide.getByRole('link', { name: 'Practise' }).press('Enter');
  await guide.getByRole('button', { name: 'Show what it tests' }).press('Enter');
  await guide.getByLabel('Tell this story of mine').selectOption({ label: 'The silent robot' });
  await expect(guide.locator('.practise-back summary')).toHaveText('The silent robot');
  await guide.getByRole('button', { name: 'Back to the guide' }).press('Enter');
  await expect(
    guide.locator('.guide').getByText(`You said you do not have this: “${requirement}”`),
  ).toBeVisible();
  expect(standIns.reddit.requests.length).toBe(asked);
});
