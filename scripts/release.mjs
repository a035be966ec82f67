// npm run release: the zips that the stores take, Mozilla's source zip, their SHA-256, and the notes; in out/release.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, root, runNode } from './bootstrap.mjs';
import { buildExtension } from './build.mjs';
import { runChecks } from './check.mjs';

const OUT = join(root, 'out/release');
/** Zip keeps local times; one fixed day makes two releases of the same files the same bytes. */
const ZIP_DATE = new Date(2026, 0, 1);
const HOW_TO_BUILD = `To build the same files from this source (Node 20.19 or newer, npm 10 or newer):

    npm ci
    npm run build -- --firefox

The result is .output/firefox-mv3. Nothing is downloaded but the packages that package-lock.json names with their hashes.
`;

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** The files of a folder as one zip: same files, same bytes. */
export async function zipFolder(folder, names = listFiles(folder), added = {}) {
  const { zipSync } = await import('fflate');
  const options = { level: 9, mtime: ZIP_DATE, os: 3, attrs: 0o644 << 16 };
  const files = Object.fromEntries([
    ...names.map((name) => [name.split(sep).join('/'), [readFileSync(join(folder, name)), options]]),
    ...Object.entries(added).map(([name, text]) => [name, [Buffer.from(text), options]]),
  ]);
  return zipSync(files);
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What git knows: nothing that lies about in the folder goes to a reviewer. */
function listTracked() {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((name) => name !== '');
}

/** Builds twice and compares, so that anybody can check what a store gives out against this source. */
async function buildTwice(browser) {
  const folder = await buildExtension({ browser, isForced: true });
  const first = sha256(await zipFolder(folder));
  const zip = await zipFolder(await buildExtension({ browser, isForced: true }));
  if (sha256(zip) !== first)
    throw new Error(`Two builds for ${browser} differ. Compare them before releasing either.`);
  return zip;
}

/** The part of the change log about one version. */
export function readNotes(changeLog, version) {
  const start = changeLog.indexOf(`## ${version}`);
  if (start === -1) throw new Error(`CHANGELOG.md has no part "## ${version}". Write it, then run again.`);
  const end = changeLog.indexOf('\n## ', start + 1);
  return changeLog.slice(start, end === -1 ? undefined : end).trim();
}

async function release() {
  await ensureDependencies();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const notes = readNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  if (changed !== '') throw new Error(`Not committed, so nobody could build it again:\n${changed}`);
  if (runChecks().failed > 0) throw new Error('The checks fail; see above.');
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const zips = {
    [`debrief-${version}-chrome-edge.zip`]: await buildTwice('chrome'),
    [`debrief-${version}-firefox.zip`]: await buildTwice('firefox'),
    [`debrief-${version}-source.zip`]: await zipFolder(root, listTracked(), { 'BUILD.txt': HOW_TO_BUILD }),
  };
  const lint = runNode(
    'node_modules/web-ext/bin/web-ext.js',
    ['lint', '-s', join(root, '.output/firefox-mv3'), '--no-input'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (lint.status !== 0) throw new Error('The linter of the Firefox build finds errors.');
  const sums = Object.entries(zips).map(([name, bytes]) => `${sha256(bytes)}  ${name}`);
  for (const [name, bytes] of Object.entries(zips)) writeFileSync(join(OUT, name), bytes);
  writeFileSync(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  writeFileSync(
    join(OUT, 'NOTES.md'),
    `${notes}\n\nSHA-256:\n\n${sums.map((sum) => `    ${sum}`).join('\n')}\n`,
  );
  for (const [name, bytes] of Object.entries(zips))
    console.log(`${(bytes.length / 1024).toFixed(0).padStart(6)} KB  ${name}`);
  console.log(`\nIn ${relative(process.cwd(), OUT) || '.'}/, each build made twice with the same bytes.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await release();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
