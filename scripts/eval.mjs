// npm run --silent eval -- postings DIR | posting-fields DIR PREDICTIONS | evidence FILE | evidence-wild DIR | reddit DIR | guide DIR | titles [FILE] | invitations [DIR] | research [DIR] | packs [FILE] | thin
// The product's own code over files: one JSON line an item on standard output, everything else on standard error.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './bootstrap.mjs';
import { buildExtension } from './build.mjs';
import { loadTs } from './run-ts.mjs';

const EVALS = [
  'postings',
  'posting-fields',
  'evidence',
  'evidence-wild',
  'reddit',
  'guide',
  'titles',
  'invitations',
  'research',
  'packs',
  'thin',
];
/** What is labelled in the project itself needs no path. */
const OWN = {
  titles: 'tests/fixtures/titles/titles.tsv',
  invitations: 'tests/fixtures/invitations',
  research: 'tests/fixtures/research',
  packs: 'src/core/packs',
  thin: 'tests/eval/thin',
};
const [name, ...given] = process.argv.slice(2);
const args = OWN[name] && (given[0] ?? '--').startsWith('--') ? [OWN[name], ...given] : given;

try {
  if (!EVALS.includes(name) || args.length === 0) {
    throw new Error(`Usage: npm run --silent eval -- ${EVALS.join('|')} PATH`);
  }
  if (!existsSync(args[0])) throw new Error(`${args[0]} does not exist.`);
  await ensureDependencies({ log: console.error });
  // Only the posting's eval runs the built content script; the others are pure.
  if (name === 'postings') await buildExtension({ log: console.error });
  const { main } = await loadTs(join('tests/eval', `${name}.ts`));
  await main(args);
  process.exit(process.exitCode ?? 0);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
