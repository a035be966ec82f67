import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Cuts Inter to the letters a guide needs: Latin, Greek, Cyrillic, punctuation, currencies and a few signs. What is not in
 * here is drawn by the browser's own fonts, so nothing is lost by cutting; a guide and the extension become smaller.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCE_DIR = path.join(root, 'node_modules/@expo-google-fonts/inter');
const OUT_DIR = path.join(root, 'public/fonts');
/** Beside the packages, as everything in `public` is shipped. */
const STAMP_DIR = path.join(root, 'node_modules/.cache/debrief-fonts');

const FACES = [
  { source: '400Regular/Inter_400Regular.ttf', out: 'Inter-400.ttf' },
  { source: '600SemiBold/Inter_600SemiBold.ttf', out: 'Inter-600.ttf' },
];

/** First and last code point of each block kept; what Inter has no glyph for is left out by itself. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x250, 0x2af],
  [0x2b0, 0x2ff],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1d00, 0x1dbf],
  [0x1e00, 0x1eff],
  [0x1f00, 0x1fff],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2150, 0x215e],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0x2600, 0x2613],
  [0x2713, 0x2717],
];

/**
 * Left out: the soft hyphen is never drawn, and each of these shares its glyph with a usual character, so that a reader of
 * the file cannot tell which one was meant and copies the wrong one.
 */
const LEFT_OUT = new Set([
  0xad, 0x2ee, 0x2bc, 0x2bb, 0x2bd, 0x37e, 0x387, 0x2126, 0x212a, 0x212b, 0x2024, 0x2215,
]);

function listCharacters() {
  let text = '';
  for (const [first, last] of RANGES) {
    for (let code = first; code <= last; code++) {
      if (!LEFT_OUT.has(code)) text += String.fromCodePoint(code);
    }
  }
  return text;
}

async function isUpToDate(outFile, stampFile, stamp) {
  try {
    const { size } = await stat(outFile);
    return size > 0 && (await readFile(stampFile, 'utf8')) === stamp;
  } catch {
    return false;
  }
}

async function writeWhole(file, data) {
  const partial = `${file}.${process.pid}.partial`;
  await writeFile(partial, data);
  await rename(partial, file);
}

/** Writes `public/fonts/Inter-400.ttf` and `Inter-600.ttf`, unless they are there and made from the same input. */
export async function buildFonts() {
  const text = listCharacters();
  await mkdir(OUT_DIR, { recursive: true });
  await mkdir(STAMP_DIR, { recursive: true });
  for (const face of FACES) {
    const source = await readFile(path.join(SOURCE_DIR, face.source));
    const stamp = createHash('sha256').update(source).update(text).update('2').digest('hex');
    const outFile = path.join(OUT_DIR, face.out);
    const stampFile = path.join(STAMP_DIR, face.out);
    if (await isUpToDate(outFile, stampFile, stamp)) continue;
    const { default: subsetFont } = await import('subset-font');
    const cut = await subsetFont(source, text, {
      targetFormat: 'truetype',
      noLayoutClosure: true,
      keepFeatures: [],
      noHinting: true,
    });
    await writeWhole(outFile, cut);
    await writeWhole(stampFile, stamp);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildFonts();
