// npm run screens: a picture of every face in every state, light and dark, in out/screens.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root, runNode } from './bootstrap.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildExtension } from './build.mjs';

try {
  await ensureDependencies();
  const chrome = await ensureBrowser();
  await buildExtension({ browser: 'chrome' });
  const folder = join(root, 'out/screens');
  rmSync(folder, { recursive: true, force: true });
  const { status } = runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list', 'faces'],
    { env: { ...process.env, CHROME_PATH: chrome, DEBRIEF_SCREENS: folder } },
  );
  console.log(`Pictures in ${folder}`);
  process.exit(status === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
