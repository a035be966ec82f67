import { listLibrary, listRunStates } from '../support/face-states';
import {
  inspect,
  KEEPS_SCREENS,
  NARROW,
  openFace,
  openPopupOver,
  POPUP,
  showRunInPanel,
  showRuns,
  textsOf,
} from '../support/faces';
import { urlOf } from '../support/job-sites';
import { NORTHWIND } from '../support/jobs/invented-listings';
import { expect, testIn } from './fixture';

// Every language fits where these two do: one 40 % longer than English, and one that runs from the right.
// `npm run screens -- --locale=all` walks through every state in every language.

const LIGHT = { isOnlyLight: true };

for (const [locale, direction] of [
  ['long', 'ltr'],
  ['rtl', 'rtl'],
] as const) {
  testIn(locale)(`the faces in a language that is ${locale}`, async ({ session }) => {
    const say = textsOf(locale);
    const states = listRunStates().filter(({ name }) =>
      KEEPS_SCREENS
        ? ['asking-access', 'reading', 'asking-cost', 'failed-unexpected'].includes(name)
        : ['asking-access', 'reading'].includes(name),
    );
    const panel = await openFace(session, 'sidepanel.html', NARROW);
    expect(await panel.locator('html').getAttribute('dir')).toBe(direction);
    for (const { name, runs } of states) {
      await showRunInPanel(panel, runs);
      await inspect(panel, `${locale}-panel-${name}`, LIGHT);
    }
    await showRuns(panel, listLibrary());
    for (const view of ['library', 'applications', 'newPosting']) {
      await panel.getByRole('button', { name: say(view), exact: true }).click();
      await inspect(panel, `${locale}-panel-${view}`, LIGHT);
    }
    const popup = await openPopupOver(session, urlOf(NORTHWIND));
    await popup.setViewportSize(POPUP);
    await popup.getByRole('button', { name: say('findReports') }).waitFor();
    await inspect(popup, `${locale}-popup`, LIGHT);
    for (const face of ['options.html', 'welcome.html', `guide.html?id=${listLibrary()[0]?.id}`]) {
      await inspect(await openFace(session, face, NARROW), `${locale}-${face.split('.')[0]}`, LIGHT);
    }
  });
}
