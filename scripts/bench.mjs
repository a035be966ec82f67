// npm run bench -- [NAME …]: a table for each, its figures merged into out/bench.json; exit 1 if one misses its mark.
// No name runs the short set, `all` every bench there is.
import { join } from 'node:path';
import { ensureDependencies } from './bootstrap.mjs';
import { buildExtension } from './build.mjs';
import { loadTs } from './run-ts.mjs';

/** Every bench is tests/bench/NAME.ts with a `main(args)`; the short set together takes less than 10 minutes. */
const BENCHES = {
  reddit: 'short',
  fresh: 'short',
  faces: 'short',
  engine: 'short',
  pdf: 'long',
};
const known = Object.keys(BENCHES);
const given = process.argv.slice(2);
/** `NAME=12` hands the bench a figure of its own, such as how many runs. */
const asked = given.map((word) => word.split('=')[0] ?? '');
const names =
  asked.length === 0
    ? known.filter((name) => BENCHES[name] === 'short')
    : asked.includes('all')
      ? known
      : asked;

try {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`No bench is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  await ensureDependencies({ log: console.error });
  // What is measured in a browser is what is built now; skipped when it is up to date.
  await buildExtension({ log: console.error });
  for (const name of names) {
    const { main } = await loadTs(join('tests/bench', `${name}.ts`));
    await main(given.flatMap((word) => (word.startsWith(`${name}=`) ? word.slice(name.length + 1) : [])));
  }
  process.exit(process.exitCode ?? 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
