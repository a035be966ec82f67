import { resolve } from 'node:path';
import { makeTestCopy } from '../../scripts/manifest-copy.mjs';
import { hasFirefox, launchFirefox } from '../support/browser/firefox';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { hasScreens, startScreen } from '../support/screen';
import { expect, readPdf, test } from './fixture';

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

// No protocol opens Firefox's popup; the shortcut on a real screen does, and gives `activeTab` as a click on the icon does.
// The button is clicked with a real mouse, as the sidebar opens by nothing less.
test.describe.configure({ retries: 2, timeout: 120_000 });
test.skip(!hasFirefox || !hasScreens, 'needs firefox-esr, Xvfb and xdotool');

test('the main job in a real Firefox, from the shortcut to the PDF', async ({ standIns }, info) => {
  const extensionPath = makeTestCopy(resolve('.output/firefox-mv3'), info.outputPath('extension'));
  const screen = await startScreen();
  const session = await launchFirefox({ extensionPath, standIns, env: { DISPLAY: screen.DISPLAY } });
  try {
    const page = await session.browser.newPage();
    await page.goto('https://www.reddit.com/login');
    await page.locator('button').click();
    await page.waitForFunction(() => document.body.innerText.includes('You are logged in'));
    await page.goto(urlOf(NORTHWIND));
    const watcher = await session.openPage('options.html');
    await page.bringToFront();
    await sleep(500);
    screen.focus('firefox');
    screen.click(600, 500, 1);
    await screen.press('alt+shift+d');
    await expect.poll(() => session.readPopup(watcher), { timeout: 10_000 }).toContain(NORTHWIND.title);
    const button = await session.findMainButton(watcher);
    screen.click(button.x, button.y, 1);
    const run = await session.waitForRun(watcher, 'completed');
    expect(run.posting.title).toBe(NORTHWIND.title);
    expect(run.sources.find(({ source }) => source === 'reddit')).toMatchObject({ status: 'ok' });
    expect(run.counts.questionsFound).toBeGreaterThan(3);
    const reader = await session.openPage(`guide.html?id=${run.id}`);
    await reader.locator('::-p-text(Download PDF)').click();
    const path = await session.waitForDownload('.pdf');
    const pdf = await readPdf(path);
    expect(pdf.pages[0]).toContain(NORTHWIND.title);
    expect(pdf.links.filter((link) => link.startsWith('https://www.reddit.com/r/')).length).toBeGreaterThan(
      3,
    );
  } finally {
    await session.close();
    screen.close();
  }
});
