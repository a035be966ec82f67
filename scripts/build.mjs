// npm run build [-- --firefox]: builds the extension into .output; skips what is up to date.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, root, runNode } from './bootstrap.mjs';

/** Everything that a build depends on. */
const INPUTS = [
  'src',
  'entrypoints',
  'public',
  'scripts/vite-jspdf.mjs',
  'scripts/vite-licences.mjs',
  'scripts/build-fonts.mjs',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Builds for `browser` and returns the folder. Throws with the builder's own words when it fails.
 *
 * @param {{ browser?: 'chrome' | 'firefox', isForced?: boolean, log?: (line: string) => void }} options
 */
export async function buildExtension({ browser = 'chrome', isForced = false, log = console.log } = {}) {
  const folder = join(root, '.output', `${browser}-mv3`);
  const stampFile = join(root, 'node_modules/.cache', `build-${browser}.stamp`);
  const { buildFonts } = await import('./build-fonts.mjs');
  await buildFonts();
  const stamp = hashInputs();
  const isCurrent =
    !isForced &&
    existsSync(join(folder, 'manifest.json')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === stamp;
  if (isCurrent) return folder;
  log(`Building the extension for ${browser} ...`);
  const built = runNode('node_modules/wxt/bin/wxt.mjs', ['build', '-b', browser, '--mv3'], {
    stdio: 'pipe',
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}\n${built.stderr}`);
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return folder;
}

function hashInputs() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const path = join(root, input);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .sort()
          .map((name) => join(path, name))
      : [path];
    for (const file of files) {
      if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureDependencies();
    const browser = process.argv.includes('--firefox') ? 'firefox' : 'chrome';
    console.log(`Built: ${await buildExtension({ browser })}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
