import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../out/test/e2e',
  // Every test starts a browser of its own; two cores carry two.
  workers: 2,
  fullyParallel: true,
  // What waits for a run says itself what it waited for, after a minute.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A browser on a loaded machine can miss a moment; what passes only the second time is named at the end of `npm test`.
  retries: 1,
});
