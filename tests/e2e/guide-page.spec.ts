import { readFileSync } from 'node:fs';
import { readStoredGuide } from '../../src/core/guide/stored-guide';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { readPdf as readTaggedPdf } from '../support/pdf-read';
import { expect, readPdf, test } from './fixture';

test('the guide page: evidence in context, filter, pin, hide, notes, and every form', async ({
  session,
}, info) => {
  const downloads = await session.saveDownloadsTo(info.outputPath('downloads'));
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));
  const popup = await session.openPopup(page);
  await popup.waitForText('Find what candidates reported');
  await popup.press('Enter');
  const run = await session.waitForRun('completed');
  const guide = await session.openPage(`guide.html?id=${run.id}`);
  const questions = guide.locator('.question');
  await questions.first().waitFor();

  // Evidence: the sentence marked where it was written; by keyboard there and back.
  const opener = questions.first().getByRole('button', { name: 'In context' }).first();
  await opener.focus();
  await guide.keyboard.press('Enter');
  const context = questions.first().getByRole('region', { name: 'What they wrote' });
  const quote = (await questions.first().locator('.evidence q').first().textContent()) ?? '-';
  await expect(context.locator('mark')).toHaveText(quote);
  await guide.screenshot({ path: info.outputPath('context.png') });
  await guide.keyboard.press('Escape');
  await expect(context).toHaveCount(0);
  await expect(opener).toBeFocused();

  // Filter.
  const all = await questions.count();
  await guide.getByLabel('Kind', { exact: true }).selectOption({ label: 'Technical' });
  const technical = await questions.count();
  expect(technical).toBeGreaterThan(0);
  expect(technical).toBeLessThan(all);
  await expect(guide.getByText(`${technical} of ${all} questions`)).toBeVisible();
  await guide.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(questions).toHaveCount(all);

  // Pin, hide, note: kept by the worker, there after a reload.
  const firstText = (await questions.first().locator('.question-text').textContent()) ?? '';
  const secondText = (await questions.nth(1).locator('.question-text').textContent()) ?? '';
  await questions.nth(1).getByRole('button', { name: /^Pin/ }).click();
  await expect(questions.first().locator('.question-text')).toHaveText(secondText);
  await questions.nth(1).getByRole('button', { name: /^Hide/ }).click();
  await expect(guide.getByText('1 item hidden')).toBeVisible();
  await questions
    .first()
    .getByRole('button', { name: /^Note on/ })
    .click();
  await guide.keyboard.type('The Lisbon story, 40 % fewer alarms');
  await guide.keyboard.press('Tab');
  await expect(guide.getByText('Note saved')).toBeVisible();
  await session.killWorker();
  await guide.reload();
  await expect(questions.first().locator('textarea')).toHaveValue('The Lisbon story, 40 % fewer alarms');
  await expect(questions.filter({ hasText: firstText })).toHaveCount(0);
  await guide.getByRole('button', { name: 'Show hidden', exact: true }).click();
  await expect(questions.filter({ hasText: firstText })).toHaveCount(1);

  // Every form, with the note and without the hidden question.
  const save = async (name: RegExp) => {
    await guide.locator('summary', { hasText: 'Save as' }).click();
    await guide.getByRole('button', { name }).click();
    return downloads.next();
  };
  const markdown = readFileSync(await save(/^Markdown/), 'utf8');
  expect(markdown).toContain('The Lisbon story');
  expect(markdown).not.toContain(`- ${firstText} `);
  expect(readFileSync(await save(/^Web page/), 'utf8')).toContain('The Lisbon story');
  const stored = readStoredGuide(JSON.parse(readFileSync(await save(/^Data/), 'utf8')));
  expect(stored?.own.pinned).toHaveLength(1);
  expect(readFileSync(await save(/Anki/), 'utf8')).toContain('The Lisbon story');
  const sheet = await readPdf(await save(/evening before/));
  expect(sheet.pages).toHaveLength(1);
  await guide.getByRole('button', { name: 'Download PDF', exact: true }).click();
  const pdf = await readPdf(await downloads.next());
  expect(pdf.pages.join(' ').replace(/\s+/g, '')).toContain('TheLisbonstory');

  // The browser's own print: tagged, with the note, without the controls.
  const printed = info.outputPath('printed.pdf');
  await guide.pdf({ path: printed, format: 'A4', tagged: true, outline: true });
  const paper = await readTaggedPdf(new Uint8Array(readFileSync(printed)));
  const words = paper.pages.join('').replace(/\s/g, '');
  expect(words).toContain(secondText.replace(/\s/g, ''));
  expect(words).toContain('TheLisbonstory');
  for (const control of ['Save as', 'Download PDF', 'In context', 'Filter']) {
    expect(words.includes(control.replace(/\s/g, ''))).toBe(false);
  }
  expect(paper.roles.flat()).toEqual(expect.arrayContaining(['H1', 'H2']));

  // Without a date there is nothing for a calendar, which is said.
  await guide.locator('summary', { hasText: 'Save as' }).click();
  await guide.getByRole('button', { name: /calendar/ }).click();
  await expect(guide.getByText('Enter the date of your interview first')).toBeVisible();
  await guide.screenshot({ path: info.outputPath('guide-page.png') });
});
