// npm test: set-up, then types, lint, unit and end-to-end tests. The last line is `N passed, N failed`.
//   npm test -- unit | e2e     one part only
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, root, runNode } from './bootstrap.mjs';
import { ensureBrowser, ensureDebianPackages } from './browser.mjs';
import { buildExtension } from './build.mjs';
import { runChecks } from './check.mjs';

const OUT = join(root, 'out/test');
const only = process.argv[2];
const startedAt = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };

function add({ passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Counts come from the runner's own report: a runner that crashed has none, and that is a failure. */
function runUnitTests() {
  const file = join(OUT, 'unit.json');
  runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (!report) return { failed: 1 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function listFlaky({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title, file }) => `${file}: ${title}`), ...suites.flatMap(listFlaky)];
}

function runEndToEndTests(chrome) {
  const file = join(OUT, 'e2e.json');
  const env = { ...process.env, CHROME_PATH: chrome, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    { env },
  );
  const report = readReport(file);
  const stats = report?.stats;
  if (!stats || stats.expected + stats.unexpected + stats.flaky === 0) return { failed: 1 };
  for (const name of listFlaky(report)) console.log(`passed only the second time: ${name}`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

try {
  await ensureDependencies();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const chrome = await ensureBrowser();
  const missing = await ensureDebianPackages([
    'chromium-l10n',
    'firefox-esr',
    'xvfb',
    'xdotool',
    'poppler-utils',
    'qpdf',
    'fonts-noto-core',
    'fonts-noto-cjk',
    'fonts-noto-color-emoji',
  ]);
  if (missing.length > 0)
    console.log(`Not installed, so the tests that need them are skipped: ${missing.join(', ')}`);
  await buildExtension({ browser: 'chrome' });
  if (only !== 'unit') await buildExtension({ browser: 'firefox' });
  if (!only) add(runChecks());
  if (only !== 'e2e') add(runUnitTests());
  if (only !== 'unit') add(runEndToEndTests(chrome));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  total.failed++;
}
console.log(
  `\n${((Date.now() - startedAt) / 1000).toFixed(0)} s${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
