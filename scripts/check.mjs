// npm run check: types, the purity of core, formatting and lint.
import { fileURLToPath } from 'node:url';
import { ensureDependencies, runNode } from './bootstrap.mjs';

const CHECKS = [
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit']],
  ['core is pure', 'node_modules/typescript/bin/tsc', ['-p', 'src/core']],
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
];

/** Runs every check and returns how many passed and failed. */
export function runChecks() {
  // Types of entrypoints and texts are generated, and out of date after every change of either.
  runNode('node_modules/wxt/bin/wxt.mjs', ['prepare'], { stdio: 'ignore' });
  let failed = 0;
  for (const [name, file, args] of CHECKS) {
    const { status } = runNode(file, args);
    console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    if (status !== 0) failed++;
  }
  return { passed: CHECKS.length - failed, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureDependencies();
    process.exit(runChecks().failed === 0 ? 0 : 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
