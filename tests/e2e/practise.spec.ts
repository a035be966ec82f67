import AxeBuilder from '@axe-core/playwright';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, test } from './fixture';

test('practising by keyboard: hidden answers, notes, restarts, and not one request', async ({
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

  const guide = await session.openPage(`guide.html?id=${run.id}`);
  const sent: string[] = [];
  session.context.on('request', (request) => sent.push(request.url()));
  await guide.getByRole('link', { name: 'Practise' }).focus();
  await guide.keyboard.press('Enter');
  const question = guide.locator('#practise-question');
  await expect(question).toBeFocused();
  await session.context.setOffline(true);
  const first = (await question.textContent()) ?? '';

  // What it tests is not there until it is asked for.
  await expect(guide.locator('.practise-card .preparation')).toHaveCount(0);
  await guide.keyboard.press('Tab');
  await guide.keyboard.type('The Lisbon story, in two minutes');
  await guide.keyboard.press('Tab');
  await expect(guide.getByRole('button', { name: 'Show what it tests' })).toBeFocused();
  await guide.keyboard.press('Enter');
  await expect(guide.locator('.practise-card .preparation')).toContainText('Tests:');
  await guide.screenshot({ path: info.outputPath('card.png') });
  const { violations } = await new AxeBuilder({ page: guide }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // Got it: on to the next, which has the focus and nothing open.
  await guide.getByRole('button', { name: 'Got it', exact: true }).focus();
  await guide.keyboard.press('Enter');
  await expect(question).not.toHaveText(first);
  await expect(question).toBeFocused();
  await expect(guide.locator('.practise-card .preparation')).toHaveCount(0);
  const second = (await question.textContent()) ?? '';
  await expect(guide.getByText('1 tried today')).toBeVisible();

  // Again: it comes back after the others, and is there after the worker and the page are gone.
  await guide.getByRole('button', { name: 'Again', exact: true }).focus();
  await guide.keyboard.press('Enter');
  await expect(question).not.toHaveText(second);
  await session.killWorker();
  await guide.reload();
  await expect(guide.getByText('2 tried today')).toBeVisible();
  await expect(question).not.toHaveText(first);
  const rest: string[] = [];
  for (let turn = 0; turn < 40 && (await question.count()) > 0; turn++) {
    const text = (await question.textContent()) ?? '';
    rest.push(text);
    await expect(question).toBeFocused();
    await guide.getByRole('button', { name: 'Got it', exact: true }).focus();
    await guide.keyboard.press('Enter');
    await expect(question.filter({ hasText: text })).toHaveCount(0);
  }
  expect(rest).not.toContain(first);
  expect(rest.indexOf(second)).toBe(rest.length - 1);
  await expect(guide.getByRole('heading', { name: 'Done for today' })).toBeFocused();

  // A wrong key is taken back; the filter asks only for what is chosen.
  await guide.getByRole('button', { name: 'Take back' }).focus();
  await guide.keyboard.press('Enter');
  await expect(question).toHaveText(second);
  await guide.screenshot({ path: info.outputPath('progress.png'), fullPage: true });

  // The note is the guide's own note.
  await guide.getByRole('button', { name: 'Back to the guide' }).focus();
  await guide.keyboard.press('Enter');
  const noted = guide.locator('.question').filter({ hasText: first });
  await expect(noted.locator('textarea').first()).toHaveValue('The Lisbon story, in two minutes');

  const outside = sent.filter((url) => !url.startsWith(`chrome-extension://${session.extensionId}/`));
  expect(outside).toEqual([]);
  expect(standIns.reddit.requests.length).toBe(asked);
});
