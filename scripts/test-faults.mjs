// npm run test:faults [-- node|browser|ID … --seed=N]: provokes the faults of tests/faults and writes out/faults.json.
// The last line counts them; exit 1 unless all of them held.
import { ensureDependencies } from './bootstrap.mjs';
import { ensureBrowser } from './browser.mjs';
import { buildExtension } from './build.mjs';
import { loadTs } from './run-ts.mjs';

const args = process.argv.slice(2);

try {
  await ensureDependencies({ log: console.error });
  if (!args.includes('node')) {
    await ensureBrowser({ log: console.error });
    await buildExtension({ log: console.error });
  }
  const { main } = await loadTs('tests/faults/main.ts');
  await main(args);
  process.exit(process.exitCode ?? 0);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
}
