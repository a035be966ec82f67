// npm start: the main job end to end in a real browser, against stand-ins on this computer; leaves the PDF in out/demo.
//   npm start -- --open            leaves the browser open in the demo world
//   npm start -- --open --live     a clean profile with the extension, on the real web
//   npm start -- --key             with a model: DEBRIEF_BASE_URL and DEBRIEF_API_KEY
import { ensureDependencies } from './bootstrap.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildExtension } from './build.mjs';
import { makeTestCopy } from './manifest-copy.mjs';
import { loadTs } from './run-ts.mjs';

const FLAGS = ['--open', '--live', '--key'];

try {
  const flags = process.argv.slice(2);
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown) throw new Error(`${unknown} is not known. Known: ${FLAGS.join(', ')}`);
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
