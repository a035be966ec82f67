import type { Page } from '@playwright/test';
import type { RawPage } from '../support/browser/raw-page';
import { listLibrary, listRunStates } from '../support/face-states';
import {
  listTooWide,
  openFace,
  openPopupOver,
  POPUP,
  showRunInPanel,
  sleep,
  textsOf,
} from '../support/faces';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, readPdf, test } from './fixture';

test.describe.configure({ timeout: 100_000 });

const say = textsOf('en');
const MOST_TABS = 60;
/** What a screen reader calls the element that has the focus; '' when none has. */
const FOCUSED = `document.activeElement === document.body ? '' : (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()`;

/** Presses Tab until what is called `name` has the focus; throws when nothing on the way is called so. */
async function tabTo(page: Page | RawPage, name: string): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < MOST_TABS; i++) {
    const focused = String(await ('keyboard' in page ? page.evaluate(FOCUSED) : page.evaluate(FOCUSED)));
    if (focused.startsWith(name)) return;
    seen.push(focused.slice(0, 40));
    await ('keyboard' in page ? page.keyboard.press('Tab') : page.press('Tab'));
  }
  throw new Error(`Tab does not come to “${name}”, but to ${seen.join(' | ')}`);
}

test('from a listing to a PDF by keyboard alone, with a handful of announcements', async ({
  session,
  standIns,
}, info) => {
  standIns.reddit.setLatency({ searchMs: 500, threadMs: 700, seed: 5 });
  const downloads = await session.saveDownloadsTo(info.outputPath('downloads'));
  const [page = await session.context.newPage()] = session.context.pages();
  await session.logInToReddit(page);
  await page.goto(urlOf(NORTHWIND));

  // The main button has the focus; the fields come before it, the guide after.
  const popup = await session.openPopup(page);
  await popup.waitForText(say('findReports'));
  expect(await popup.evaluate<string>(FOCUSED)).toContain(say('findReports'));
  await popup.press('Enter');

  const panel = await session.attachToPanel();
  await panel.evaluate(`{
    const said = (window.said = []);
    const note = () => {
      const texts = [...document.querySelectorAll('[role=status], [role=alert]')].map((element) => element.textContent.trim());
      for (const text of texts) if (text !== '' && !said.includes(text)) said.push(text);
    };
    note();
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  }`);
  const run = await session.waitForRun('completed');
  await panel.waitForText(say('doneTitle'));
  const said = await panel.evaluate<string[]>('window.said');
  expect(said.length, said.join(' | ')).toBeGreaterThanOrEqual(3);
  expect(said.length, said.join(' | ')).toBeLessThanOrEqual(8);
  expect(said).toContain(say('stage_completed'));

  await tabTo(panel, say('openGuide'));
  const opening = session.context.waitForEvent('page');
  await panel.press('Enter');
  const guide = await opening;
  await guide.getByRole('heading', { level: 1 }).waitFor();
  expect(guide.url()).toContain(run.id);
  await guide.bringToFront();
  await tabTo(guide, say('downloadPdf'));
  await guide.keyboard.press('Enter');
  const pdf = await readPdf(await downloads.next());
  expect(pdf.pages[0]).toContain(NORTHWIND.title);
});

test('letters twice as large, and a popup at 200 %: nothing is cut off, nothing scrolls sideways', async ({
  session,
}) => {
  const enlarge = (page: Page) =>
    page.evaluate(() => {
      document.documentElement.style.fontSize = '30px';
    });
  const completed = listRunStates().find(({ name }) => name === 'completed')?.runs ?? [];
  const panel = await openFace(session, 'sidepanel.html', { width: 640, height: 900 });
  await showRunInPanel(panel, completed);
  const faces = [panel];
  for (const face of ['options.html', 'welcome.html', `guide.html?id=${listLibrary()[0]?.id}`]) {
    faces.push(await openFace(session, face, { width: 640, height: 900 }));
  }
  // At 200 % a popup may be 400 by 300 of its own pixels at most.
  const popup = await openPopupOver(session, urlOf(NORTHWIND));
  await popup.setViewportSize({ ...POPUP, height: 300 });
  await popup.getByRole('button', { name: say('findReports') }).waitFor();
  await expect(popup.getByRole('button', { name: say('findReports') })).toBeInViewport();
  expect.soft(await listTooWide(popup), 'popup at 200 %').toEqual([]);
  for (const page of [...faces, popup]) {
    await enlarge(page);
    await sleep(100);
    expect.soft(await listTooWide(page), page.url()).toEqual([]);
  }
});

test('nothing moves for who wants less motion', async ({ session }) => {
  const failed = listRunStates().find(({ name }) => name === 'failed-unexpected')?.runs ?? [];
  const panel = await openFace(session, 'sidepanel.html');
  const readMotion = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.fade-in')].map((element) => getComputedStyle(element).animationName),
    );
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await showRunInPanel(panel, failed);
  expect(await readMotion()).toEqual(['none']);
  expect(await panel.evaluate(() => document.getAnimations().length)).toBe(0);
  await panel.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await readMotion()).toEqual(['fade-in']);
});
