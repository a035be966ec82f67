// Makes a fresh clone ready, with Node alone. Safe to run any number of times: the second time it takes milliseconds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const STAMP = join(root, 'node_modules/.debrief-stamp');
const OLDEST_NODE = [20, 19];

/** Runs a JavaScript tool of the project (path below the root) with this very Node: no shell, no PATH, no npx. */
export function runNode(file, args = [], options = {}) {
  return spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
}

/** The npm that started us, without a shell where that is possible. */
function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return spawnSync(process.execPath, [npm, ...args], { cwd: root, ...options });
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { cwd: root, shell: isWindows, ...options });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(
    `Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.version}. See https://nodejs.org.`,
  );
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Whether npm's record of what it installed agrees with the lock: an `npm install` by hand counts too. */
export function isInstalled(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed.packages[path]?.version === version,
  );
}

/**
 * Installs what `package-lock.json` says unless it is there already. Returns whether it installed anything; throws with
 * what to do when npm fails.
 *
 * @param {{ log?: (line: string) => void }} options where to say what happens
 */
export async function ensureDependencies({ log = console.log } = {}) {
  checkNode();
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  // Binaries differ by system: a folder copied from another one does not count.
  const system = `${process.platform}-${process.arch}`;
  const stamp = `${system} ${createHash('sha256').update(lockText).digest('hex')}`;
  const found = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (found === stamp) return false;
  const isOurs = found === '' || found.startsWith(`${system} `);
  if (isOurs && isInstalled(JSON.parse(lockText), readJson(join(root, 'node_modules/.package-lock.json')))) {
    writeFileSync(STAMP, stamp);
    return false;
  }
  log('Installing dependencies (npm ci), about half a minute ...');
  const startedAt = Date.now();
  // Standard output may belong to the caller's own answer: npm's goes where ours goes.
  const { status, error } = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    const why = error ? error.message : `it ended with ${status}`;
    throw new Error(`npm ci failed (${why}). Check the network or the registry, then run the command again.`);
  }
  writeFileSync(STAMP, stamp);
  log(`Dependencies installed in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
  return true;
}
