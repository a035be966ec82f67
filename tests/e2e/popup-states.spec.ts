import { canonicalUrl } from '../../src/core/posting/posting-key';
import { listRunStates } from '../support/face-states';
import {
  expectPlainWords,
  inspect,
  KEEPS_SCREENS,
  openPopupOver,
  showRuns,
  sleep,
  storeGuides,
  textsOf,
} from '../support/faces';
import { ODD_PAGES, urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, test } from './fixture';

// The popup in every state, as `faces.spec.ts` does for the other faces.

/** The popup shows a run in small: the other states look like one of these. */
const SHOWN_APART = new Set(['queued', 'asking-access', 'reading', 'completed', 'failed-unexpected']);

test.describe.configure({ timeout: KEEPS_SCREENS ? 300_000 : 120_000 });

test('the popup: first guide, its fields, a page without a posting', async ({ session, textsIn }) => {
  const say = textsOf(textsIn);
  const popup = await openPopupOver(session, urlOf(NORTHWIND));
  await expect(popup.getByRole('button', { name: say('findReports') })).toBeFocused();
  if (textsIn === 'en') await expectPlainWords(popup, 'popup-first-guide');
  await inspect(popup, 'popup-first-guide');
  await popup.getByRole('button', { name: say('wholeFirstGuide') }).click();
  await inspect(popup, 'popup-whole-first-guide');
  await popup.getByRole('button', { name: say('edit') }).click();
  await inspect(popup, 'popup-edit');
  await popup.close();
  for (const page of ['list', 'article', 'login', 'form', 'shell'] as const) {
    const empty = await openPopupOver(session, ODD_PAGES[page]);
    await empty.getByRole('heading', { level: 1 }).waitFor();
    await sleep(150);
    if (textsIn === 'en') await expectPlainWords(empty, page);
    await inspect(empty, `popup-no-posting-${page}`);
    await empty.close();
  }
});

test('the popup in every state of a run', async ({ session }) => {
  const popup = await openPopupOver(session, urlOf(NORTHWIND));
  await storeGuides(popup);
  const key = `url:${canonicalUrl(urlOf(NORTHWIND))}`;
  const states = listRunStates().filter(({ name }) => KEEPS_SCREENS || SHOWN_APART.has(name));
  for (const { name, runs } of states) {
    await showRuns(popup, []);
    await showRuns(
      popup,
      runs.map((run) => ({ ...run, postingKey: key })),
    );
    await expect(popup.locator('.steps')).toBeVisible();
    await inspect(popup, `popup-${name}`);
  }
});
