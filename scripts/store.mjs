// npm run store: pictures, tile, animation and texts for the stores, made from the real product, in out/store.
import { join } from 'node:path';
import { ensureDependencies, root } from './bootstrap.mjs';
import { ensureBrowser, ensureDebianPackages } from './browser.mjs';
import { buildExtension } from './build.mjs';
import { loadTs } from './run-ts.mjs';

try {
  await ensureDependencies();
  process.env.CHROME_PATH = await ensureBrowser();
  const missing = await ensureDebianPackages(['webp', 'fonts-noto-core']);
  await buildExtension();
  const { main } = await loadTs(join('tests/support/store', 'make-store.ts'));
  await main({ folder: join(root, 'out/store'), canAnimate: !missing.includes('webp') });
  process.exit(process.exitCode ?? 0);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
}
