// Finds a Chromium-based browser, or installs Debian's where that is possible without asking.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const HOW_TO_INSTALL =
  'No Chrome, Chromium or Edge was found. Install one (Debian or Ubuntu: sudo apt-get install chromium; ' +
  'else https://www.google.com/chrome) or set CHROME_PATH to its executable, then run the command again.';
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];
const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function findInPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function listKnownPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap((folder) =>
      MAC.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS.map((file) => join(folder, file)));
  }
  return [];
}

/** The executable, or undefined. `CHROME_PATH` wins, and must exist if it is set. */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROME_PATH is set to ${given}, which does not exist.`);
  }
  return (
    listKnownPlaces().find((file) => existsSync(file)) ??
    LINUX.map(findInPath).find((file) => file !== undefined)
  );
}

/** As root on Debian and its relatives packages can be installed without asking anybody. */
function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findInPath('apt-get') !== undefined;
}

function runAptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its chatter goes nowhere, its errors are seen.
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function installPackages(names) {
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  // The lists may be missing or old: fetch them only if it does not work without.
  return runAptGet(install) || (runAptGet(['update', '-qq']) && runAptGet(install));
}

/** The browser's executable; installs Debian's Chromium as root, else throws with what to do. */
export async function ensureBrowser({ log = console.log } = {}) {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    log('No Chrome or Chromium found: installing chromium with apt-get, once ...');
    installPackages(['chromium']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(HOW_TO_INSTALL);
}

/** Programs that tell that a package is there where there is no dpkg; the others have no sign but dpkg's. */
const PROGRAMS = {
  'firefox-esr': 'firefox-esr',
  xvfb: 'Xvfb',
  xdotool: 'xdotool',
  'poppler-utils': 'pdftotext',
  qpdf: 'qpdf',
};

function isPackageThere(name) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own way to name a field
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  if (status === 0) return stdout === 'installed';
  const program = PROGRAMS[name];
  return program !== undefined && findInPath(program) !== undefined;
}

/**
 * Installs those of `names` that are missing (root on Debian only) and returns the ones that still are: the tests that
 * need them are skipped, with that reason.
 */
export async function ensureDebianPackages(names, { log = console.log } = {}) {
  const missing = names.filter((name) => !isPackageThere(name));
  if (missing.length === 0 || !canInstall()) return missing;
  log(`Installing ${missing.join(', ')} with apt-get, once ...`);
  // One unknown name must not keep the others away.
  if (!installPackages(missing))
    for (const name of missing) runAptGet(['install', '-y', '-qq', '--no-install-recommends', name]);
  return names.filter((name) => !isPackageThere(name));
}
