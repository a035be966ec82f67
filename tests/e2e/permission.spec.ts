import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchExtension } from '../support/extension';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { startStandIns } from '../support/stand-ins';
import { expect, test } from './fixture';

const hasScreen = ['/usr/bin/Xvfb', '/usr/bin/xdotool'].every((path) => existsSync(path));
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A screen of its own for each test, as two browsers on one would take each other's focus. */
async function startScreen(number: number): Promise<{ screen: ChildProcess; display: string }> {
  const display = `:${number}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  await sleep(800);
  return { screen, display };
}

// Keys reach whatever has the screen's focus just then; on a busy machine that may not be the prompt yet.
test.describe.configure({ retries: 2 });

// The prompt belongs to the browser: no script can answer it, only keys on a screen can.
for (const [answer, keys, expected] of [
  ['Allow', ['Tab', 'Return'], { consent: 'granted', source: 'ok' }],
  ['Deny', ['Escape'], { consent: 'denied', source: 'notAsked' }],
] as const) {
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  test(`the browser's real prompt answered with ${answer}`, async ({}, info) => {
    test.skip(!hasScreen, 'needs Xvfb and xdotool');
    const { screen, display } = await startScreen(
      140 + info.parallelIndex * 2 + (answer === 'Allow' ? 0 : 1),
    );
    const standIns = await startStandIns();
    const session = await launchExtension({
      extensionPath: resolve('.output/chrome-mv3'),
      standIns,
      headless: false,
      env: { DISPLAY: display },
      args: ['--window-position=0,0', '--window-size=1200,850'],
    });
    try {
      const [page = await session.context.newPage()] = session.context.pages();
      await session.logInToReddit(page);
      await page.goto(urlOf(NORTHWIND));
      const popup = await session.openPopup(page);
      await popup.waitForText('Find what candidates reported');
      await popup.press('Enter');
      const asking = await session.waitForRun('blocked');
      expect(asking).toMatchObject({ needs: 'access' });
      expect(asking.guideRevision).toBeGreaterThan(0);
      const panel = await session.attachToPanel();
      await panel.clickNamed('Allow reading Reddit');
      // The prompt is no page: that it is up can only be waited for.
      await sleep(2500);
      for (const key of keys) {
        execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: display } });
        await sleep(200);
      }
      const run = await session.waitForRun('completed');
      expect(run.consent.reddit).toBe(expected.consent);
      expect(run.sources).toMatchObject([{ status: expected.source }]);
    } finally {
      await session.close();
      await standIns.close();
      screen.kill();
    }
  });
}
