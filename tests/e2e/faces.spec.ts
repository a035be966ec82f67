import { listGuides, listLibrary, listRunStates } from '../support/face-states';
import {
  inspect,
  KEEPS_SCREENS,
  NARROW,
  openFace,
  showRunInPanel,
  showRuns,
  textsOf,
  WIDE,
} from '../support/faces';
import { test } from './fixture';

// Every face in every state: no finding of axe, nothing wider than the window. `npm run screens` runs the same walk and
// keeps a picture of each, in any language.

test.describe.configure({ timeout: KEEPS_SCREENS ? 300_000 : 120_000 });

test('the side panel in every state of a run', async ({ session }) => {
  const page = await openFace(session, 'sidepanel.html', NARROW);
  for (const { name, runs } of listRunStates()) {
    await showRunInPanel(page, runs);
    await inspect(page, `panel-${name}`);
  }
});

test('the side panel with nothing, with the library, and with a posting to type', async ({
  session,
  textsIn,
}) => {
  const say = textsOf(textsIn);
  const page = await openFace(session, 'sidepanel.html', NARROW);
  await inspect(page, 'panel-empty');
  await showRuns(page, listLibrary());
  await page.getByRole('button', { name: say('library'), exact: true }).click();
  await inspect(page, 'panel-library');
  await page.getByRole('button', { name: say('applications'), exact: true }).click();
  await inspect(page, 'panel-applications');
  await page.getByRole('button', { name: say('newPosting'), exact: true }).click();
  await inspect(page, 'panel-typed');
});

test('the guide page, options and welcome', async ({ session }) => {
  for (const { id } of listGuides()) {
    const guide = await openFace(session, `guide.html?id=${id}`);
    await guide.getByRole('heading', { level: 1 }).waitFor();
    await inspect(guide, `guide-${id}`);
    await guide.setViewportSize(NARROW);
    await inspect(guide, `guide-${id}-narrow`);
    await guide.close();
  }
  const missing = await openFace(session, 'guide.html?id=nobody');
  await inspect(missing, 'guide-missing');
  for (const face of ['options', 'options.html#privacy', 'options.html#sources', 'welcome']) {
    const [path = '', view] = face.split('#');
    const page = await openFace(session, view === undefined ? `${path}.html` : face, WIDE);
    const name = view ?? path;
    await inspect(page, name);
    await page.setViewportSize(NARROW);
    await inspect(page, `${name}-narrow`);
    await page.close();
  }
});
