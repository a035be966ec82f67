// npm run screens [-- --locale=de,ja,long,rtl | all]: a picture of every face in every state, light and dark, in
// out/screens/LANGUAGE. `long` is English 40 % longer, `rtl` English in a language that runs from the right.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root, runNode } from './bootstrap.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildExtension } from './build.mjs';
import { INVENTED_LOCALES } from './locale-copy.mjs';
import { listLocales } from './locales.mjs';

const KNOWN = ['en', ...listLocales(), ...INVENTED_LOCALES];

/** The languages asked for; English when none is. */
function readLocales() {
  const given = process.argv.find((word) => word.startsWith('--locale='))?.slice('--locale='.length) ?? 'en';
  const asked = given === 'all' ? KNOWN : given.split(',');
  const unknown = asked.filter((locale) => !KNOWN.includes(locale));
  if (unknown.length > 0)
    throw new Error(`No language ${unknown.join(', ')}. There are: ${KNOWN.join(', ')}.`);
  return asked;
}

try {
  const locales = readLocales();
  await ensureDependencies();
  const chrome = await ensureBrowser();
  await buildExtension({ browser: 'chrome' });
  let failed = 0;
  for (const locale of locales) {
    const folder = join(root, 'out/screens', locale);
    rmSync(folder, { recursive: true, force: true });
    const { status } = runNode(
      'node_modules/@playwright/test/cli.js',
      [
        'test',
        '--config',
        'tests/playwright.config.ts',
        '--reporter=list',
        'faces.spec',
        'popup-states.spec',
      ],
      { env: { ...process.env, CHROME_PATH: chrome, DEBRIEF_SCREENS: folder, DEBRIEF_LOCALE: locale } },
    );
    if (status !== 0) failed++;
    console.log(`Pictures in ${folder}`);
  }
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
