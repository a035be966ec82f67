import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildFonts } from '../../scripts/build-fonts.mjs';
import type { FontFiles } from '../../src/adapters/pdf/fonts';
import type { Rasteriser } from '../../src/adapters/pdf/rasteriser';

const FONTS_DIR = fileURLToPath(new URL('../../public/fonts/', import.meta.url));

/** The fonts that are shipped, cut now if they are not there yet. */
export async function loadFontFiles(): Promise<FontFiles> {
  await buildFonts();
  const [regular, semibold] = await Promise.all([
    readFile(`${FONTS_DIR}Inter-400.ttf`),
    readFile(`${FONTS_DIR}Inter-600.ttf`),
  ]);
  return { regular: toArrayBuffer(regular), semibold: toArrayBuffer(semibold) };
}

function toArrayBuffer(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}

/** A black square of one pixel, 8 bit grey. */
const DOT_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** Stands in for the browser's canvas: every text becomes a black bar, and is remembered. */
export function makeBarRasteriser(): Rasteriser & { readonly drawn: string[] } {
  const drawn: string[] = [];
  const widthOf = (text: string, sizePt: number) => Array.from(text).length * sizePt * 0.8;
  return {
    drawn,
    measure: (text, style) => widthOf(text, style.sizePt),
    draw: async (text, style) => {
      drawn.push(text);
      return {
        image: { kind: 'png', png: new Uint8Array(DOT_PNG) },
        widthPt: widthOf(text, style.sizePt),
        heightPt: style.sizePt * 0.7,
        leftPt: 0,
        baselinePt: style.sizePt * 0.7,
      };
    },
  };
}
