import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
}

const sources = [...listFiles('src'), ...listFiles('entrypoints')].map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}));

/** The room of a file: `src/core/pdf/page.ts` -> `core`, `src/adapters/i18n.ts` -> `adapters`. */
const roomOf = (file: string) => (file.startsWith('src/') ? (file.split('/')[1] ?? '') : 'entrypoints');

interface Import {
  readonly from: string;
  readonly target: string;
  readonly isType: boolean;
}

/** Every import, re-export and dynamic import by relative path, resolved from the project's root. */
function readImports(file: string, text: string): Import[] {
  const found = text.matchAll(
    /(import|export)(\s+type)?\b[^'";]*?\bfrom\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g,
  );
  return [...found]
    .map((match) => ({ path: match[3] ?? match[4] ?? '', isType: match[2] !== undefined }))
    .filter(({ path }) => path.startsWith('.'))
    .map(({ path, isType }) => ({ from: file, target: relative('.', join(file, '..', path)), isType }));
}

const imports = sources.flatMap(({ file, text }) => readImports(file, text));

/** Who may import whom; `entrypoints` may import all. */
const ARROWS: Readonly<Record<string, readonly RegExp[]>> = {
  core: [/^src\/core\//],
  pipeline: [/^src\/core\//, /^src\/pipeline\//],
  messaging: [/^src\/core\//, /^src\/messaging\//],
  content: [/^src\/core\//, /^src\/content\//],
  adapters: [/^src\/core\//, /^src\/adapters\//],
  ui: [
    /^src\/core\//,
    /^src\/messaging\//,
    /^src\/ui\//,
    /^src\/adapters\/(i18n|storage|library|browser-ui|pdf)$/,
    /^src\/adapters\/pdf\//,
    /^public\/_locales\//,
  ],
};

describe('the house', () => {
  it('has every room it is said to have', () => {
    expect(new Set(sources.map(({ file }) => roomOf(file)))).toEqual(
      new Set([...Object.keys(ARROWS), 'entrypoints']),
    );
  });

  it('keeps the import arrows', () => {
    const wrong = imports.filter(({ from, target, isType }) => {
      const allowed = ARROWS[roomOf(from)];
      if (!allowed) return false;
      // Adapters implement the pipeline's ports: its types, never its code.
      if (roomOf(from) === 'adapters' && isType && target.startsWith('src/pipeline/')) return false;
      if (roomOf(from) === 'adapters' && target.startsWith('public/_locales/')) return false;
      return !allowed.some((arrow) => arrow.test(target));
    });
    expect(wrong.map(({ from, target }) => `${from} -> ${target}`)).toEqual([]);
  });

  it('lets nobody import an entrypoint', () => {
    const outside = imports.filter(
      ({ from, target }) =>
        target.startsWith('entrypoints/') && !from.startsWith(target.replace(/[^/]+$/, '')),
    );
    expect(outside).toEqual([]);
  });

  it('keeps the foreign things in the adapters', () => {
    const foreign = /from '(openai|jspdf|idb-keyval)[/']|(?<![.\w])fetch\(/;
    const wrong = sources.filter(({ file, text }) => foreign.test(text) && roomOf(file) !== 'adapters');
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('lets only adapters, the messenger and entrypoints speak to the browser', () => {
    const wrong = sources.filter(
      ({ file, text }) =>
        /from 'wxt\/browser'/.test(text) &&
        !['adapters', 'entrypoints'].includes(roomOf(file)) &&
        file !== 'src/messaging/messenger.ts',
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('has a core without clock, chance, network, page or browser', () => {
    const impure =
      /\b(document|window|browser|chrome|globalThis|localStorage|navigator)\s*[.[]|(?<![.\w])fetch\(|Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|setInterval|crypto\./;
    // Comments may speak of them.
    const code = (text: string) =>
      text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '').replace(/'[^'\n]*'|`[^`]*`/g, "''");
    const wrong = sources.filter(({ file, text }) => roomOf(file) === 'core' && impure.test(code(text)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('turns no string into HTML or code', () => {
    const unsafe =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function|document\.write/;
    const wrong = sources.filter(({ text }) => unsafe.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('keeps files under 250 lines; data may be longer', () => {
    const isData = (file: string) => /\/(packs|cues)\/|subreddits|-data\.ts$|-words\.ts$|wording/.test(file);
    const long = sources.filter(({ file, text }) => !isData(file) && text.split('\n').length > 251);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('has entrypoints that only compose', () => {
    const long = sources.filter(
      ({ file, text }) => roomOf(file) === 'entrypoints' && text.split('\n').length > 100,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('names nothing after what everything could be called', () => {
    const vague = sources.filter(({ file }) => /\b(utils?|helpers?|common|managers?|misc)\b/.test(file));
    expect(vague.map(({ file }) => file)).toEqual([]);
  });
});
