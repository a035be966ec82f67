import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const MAX_GZIPPED_BYTES = 40_000;

test('the script that runs in pages stays small', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/content/read-when-rendered.ts', name: 'posting', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code =
    output && 'output' in output
      ? output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
      : '';
  expect(code.length).toBeGreaterThan(10_000);
  expect(gzipSync(code).length).toBeLessThan(MAX_GZIPPED_BYTES);
}, 30_000);
