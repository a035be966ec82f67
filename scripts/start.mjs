// npm start: the main job end to end in a real browser, against stand-ins on this computer; leaves the PDF in out/demo.
//   npm start -- --open            leaves the browser open in the demo world
//   npm start -- --open --live     a clean profile with the extension, on the real web
//   npm start -- --key             with a model: DEBRIEF_BASE_URL and DEBRIEF_API_KEY, and DEBRIEF_MODEL if it is not the usual one
// DEBRIEF_WORLD=FILE.jsonl replaces the invented reports, DEBRIEF_POSTING="Title @ Company" the listing.
import { ensureDependencies } from './bootstrap.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildExtension } from './build.mjs';
import { makeTestCopy } from './manifest-copy.mjs';
import { loadTs } from './run-ts.mjs';

const FLAGS = ['--open', '--live', '--key'];

/** What is wrong is said before anything is installed or built. */
function checkFlags(flags) {
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown) throw new Error(`${unknown} is not known. Known: ${FLAGS.join(', ')}`);
  const { DISPLAY, WAYLAND_DISPLAY, DEBRIEF_BASE_URL, DEBRIEF_API_KEY } = process.env;
  const needsScreen = flags.includes('--open') || flags.includes('--live');
  if (needsScreen && process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    throw new Error(
      'A window needs a screen, and DISPLAY is not set. Run this on a desktop, or as: xvfb-run npm start -- --open',
    );
  if (flags.includes('--key') && !(URL.canParse(DEBRIEF_BASE_URL ?? '') && DEBRIEF_API_KEY))
    throw new Error(
      '--key needs a model. Set DEBRIEF_BASE_URL (such as http://localhost:11434/v1) and DEBRIEF_API_KEY (any word, where none is asked).',
    );
}

try {
  const flags = process.argv.slice(2);
  checkFlags(flags);
  await ensureDependencies();
  process.env.CHROME_PATH = await ensureBrowser();
  const extension = await buildExtension();
  const isLive = flags.includes('--live');
  // A permission prompt cannot be answered without a person: the demo runs a copy that has the hosts already.
  const path = isLive ? extension : await makeTestCopy(extension, `${extension}-test`);
  const { runDemo, openLive } = await loadTs('tests/support/demo.ts');
  if (isLive) await openLive(path);
  else await runDemo(path, { stayOpen: flags.includes('--open'), withKey: flags.includes('--key') });
  process.exit(0);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
