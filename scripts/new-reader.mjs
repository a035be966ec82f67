// npm run new-reader -- NAME HOST: what a reader for one more site needs: its file, its place in the list, a fixture that fails.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './bootstrap.mjs';

const LIST = 'src/content/site-readers.ts';

const toCamel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const escapePattern = (host) => host.replaceAll('.', String.raw`\.`);

function writeReader(name, host) {
  return `import { readBySelectors, type SiteReader, type SiteSelectors } from '../site-fields';

/** Say here on what page, and when, these were last seen working. */
const SELECTORS: SiteSelectors = {
  title: ['h1'],
  company: [],
  description: [],
};

export const ${toCamel(name)}: SiteReader = {
  matches: (host) => /(?:^|\\.)${escapePattern(host)}$/.test(host),
  read: (document) => readBySelectors(document, SELECTORS),
};
`;
}

/** Adds the import in its alphabetical place and the reader to the end of the list. */
export function addToList(source, name) {
  const line = `import { ${toCamel(name)} } from './readers/${name}';`;
  const imports = [...source.matchAll(/^import \{ \w+ \} from '\.\/readers\/[\w-]+';$/gm)].map(
    ([found]) => found,
  );
  const [first] = imports;
  if (first === undefined) throw new Error(`${LIST} has changed: add the reader by hand.`);
  const after = imports.findLast((other) => other.slice(other.indexOf("'")) < line.slice(line.indexOf("'")));
  const placed = after
    ? source.replace(after, `${after}\n${line}`)
    : source.replace(first, `${line}\n${first}`);
  return placed.replace(/(const READERS[^=]*= \[[^\]]*?),?(\s*\])/, `$1, ${toCamel(name)}$2`);
}

function main([name, host]) {
  if (!/^[a-z][a-z0-9-]*$/.test(name ?? '') || !/^[a-z0-9.-]+\.[a-z]+$/.test(host ?? ''))
    throw new Error(
      'Usage: npm run new-reader -- NAME HOST, such as: npm run new-reader -- acme-jobs jobs.acme.example',
    );
  const file = join(root, 'src/content/readers', `${name}.ts`);
  const folder = join(root, 'tests/fixtures/posting', `reader-${name}`);
  for (const path of [file, folder])
    if (existsSync(path)) throw new Error(`${relative(root, path)} is there already.`);
  const expected = {
    about: `Invented text in the form of ${host}; the reader last saw it in MONTH YEAR.`,
    url: `https://${host}/jobs/1`,
    reason: null,
    posting: { title: 'The title you wrote into page.html', company: 'The company you wrote into page.html' },
    contains: ['A sentence of the description'],
    excludes: ['Words of the page around it'],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, writeReader(name, host));
  writeFileSync(
    join(folder, 'page.html'),
    "<!doctype html>\n<!-- The site's markup around invented words. Copy no real posting. -->\n",
  );
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  writeFileSync(join(root, LIST), addToList(readFileSync(join(root, LIST), 'utf8'), name));
  console.log(`Made:
  ${relative(root, file)}   selectors, and when they were last seen working
  ${relative(root, folder)}/   page.html: the site's markup around invented words; expected.json: what is to be read
  ${LIST}   the reader is in the list

Now: npm run format, and until it passes: npx vitest run --config tests/vitest.config.ts tests/unit/content`);
}

if (process.argv[1]?.endsWith('new-reader.mjs')) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
