// Collects which packages a build really holds, so that the page of licences names these and no others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;
const LICENCE_FILE = ['LICENSE_FONT', 'LICENSE', 'LICENCE', 'license', 'LICENSE.md', 'LICENSE.txt'];
/** Cut into the extension by scripts/build-fonts.mjs, so no bundler sees it. */
const FONT = '@expo-google-fonts/inter';

/**
 * Adds to `names` each package of which at least one module is in the bundle.
 *
 * @param {Set<string>} names
 * @returns {import('vite').Plugin}
 */
export function collectPackages(names) {
  return {
    name: 'collect-packages',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = renderedLength > 0 ? PACKAGE.exec(id)?.[1] : undefined;
          if (name) names.add(name.replaceAll('\\', '/'));
        }
      }
    },
  };
}

/** @param {string} root @param {string} name */
function describePackage(root, name) {
  const folder = join(root, 'node_modules', name);
  const { version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const by = typeof author === 'object' ? author?.name : author;
  const from = typeof repository === 'object' ? repository?.url : repository;
  const facts = [license, by, from].filter((fact) => typeof fact === 'string' && fact !== '');
  return { title: `${name} ${version}`, facts: facts.join(' · '), text: readLicence(folder) };
}

function readLicence(folder) {
  for (const file of LICENCE_FILE) {
    try {
      return readFileSync(join(folder, file), 'utf8').trim();
    } catch {
      // Called otherwise, or not there: some packages only name their licence.
    }
  }
  return '';
}

/** What the packs' items rest on that asks to be named; src/core/packs/sources.ts holds every source. */
const CREDITS = [
  {
    title: 'O*NET® 18.1 Database',
    text: 'Some of the typical questions follow the task statements of the O*NET® 18.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET® is a trademark of USDOL/ETA. The wording is Debrief’s own: USDOL/ETA has not approved, endorsed, or tested it.',
  },
];

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The page of licences of everything that ships, as HTML without scripts.
 *
 * @param {string} root of the project
 * @param {Iterable<string>} names of packages
 */
export function writeLicencesPage(root, names) {
  const all = [...new Set([...names, FONT])].sort();
  const entries = all.map((name) => {
    const { title, facts, text } = describePackage(root, name);
    return `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(facts)}</p>\n<pre>${escapeHtml(text)}</pre>`;
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Licences</title>
</head>
<body>
<main>
<h1>Licences</h1>
<p>Debrief is free software, and holds the following.</p>
<h2>Debrief</h2>
<pre>${escapeHtml(own)}</pre>
${CREDITS.map(({ title, text }) => `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(text)}</p>`).join('\n')}
${entries.join('\n')}
</main>
</body>
</html>
`;
}
