import { SAMPLE_IDS } from '../../src/ui/welcome/sample-data';
import { textsOf } from '../support/faces';
import { expect, readPdf, test } from './fixture';

test('the welcome page: five sample guides without a connection, and the pin as it is', async ({
  session,
  standIns,
}, info) => {
  const say = textsOf('en');
  const downloads = await session.saveDownloadsTo(info.outputPath('downloads'));
  const page = await session.context.newPage();
  await page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome?: { action?: { getUserSettings: unknown } } };
    const settings = { isOnToolbar: false };
    Object.assign(globalThis, { toolbar: settings });
    if (chrome?.action) chrome.action.getUserSettings = () => Promise.resolve({ ...settings });
  });
  await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
  await session.context.setOffline(true);

  await expect(page.getByText(say('welcome_pin'))).toBeVisible();
  await page.evaluate('toolbar.isOnToolbar = true');
  await expect(page.getByText(say('welcome_pinned'))).toBeVisible();

  const titles = new Set<string>();
  for (const id of SAMPLE_IDS) {
    await page.getByRole('radio', { name: say(`sample_${id}`) }).check();
    await expect(page.locator('.question-text').first()).toBeVisible();
    titles.add((await page.locator('.sample h3').first().textContent()) ?? '');
    await expect(page.locator('#section-plan')).toHaveCount(1);
  }
  expect(titles.size).toBe(SAMPLE_IDS.length);
  await page.getByRole('button', { name: say('downloadPdf') }).click();
  const pdf = await readPdf(await downloads.next());
  expect(pdf.title).toContain('Arden & Vale');
  expect(standIns.reddit.requests).toEqual([]);
});
