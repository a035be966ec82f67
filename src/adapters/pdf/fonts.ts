import type { jsPDF } from 'jspdf';
import type { TextStyle } from '../../core/pdf';
import { type FontMetadata, type FontRecord, internalsOf, type PreProcessText } from './jspdf-internals';
import { toBinaryString } from './pdf-syntax';

export interface FontFiles {
  readonly regular: ArrayBuffer;
  readonly semibold: ArrayBuffer;
}

export interface Fonts {
  readonly of: (style: TextStyle) => FontRecord;
  /** In points, with the rounded widths that are written into the file. */
  readonly measure: (text: string, style: TextStyle) => number;
  /** Whether both weights draw this grapheme: one code unit with a glyph, as there is no positioning of marks. */
  readonly hasGlyph: (grapheme: string) => boolean;
  /** Adds a font record of our own, written by a `putFont` listener. */
  readonly add: (record: FontRecord) => void;
}

const FACES = [
  ['regular', 'Inter-400.ttf', 'Inter'],
  ['semibold', 'Inter-600.ttf', 'InterSemiBold'],
] as const;

/** Embeds both weights, and drops the fourteen standard fonts, which cannot draw half of what a guide holds. */
export function addFonts(doc: jsPDF, files: FontFiles): Fonts {
  let all: Record<string, FontRecord> = {};
  internalsOf(doc).events.subscribe('preProcessText', ({ mutex }: PreProcessText) => {
    all = mutex.fonts;
  });
  const records = { regular: null, semibold: null } as Record<TextStyle['weight'], FontRecord | null>;
  for (const [weight, file, name] of FACES) {
    // jsPDF reports a broken font to the console only.
    if (!isTrueType(files[weight])) throw new TypeError('not a TrueType font');
    doc.addFileToVFS(file, toBinaryString(new Uint8Array(files[weight])));
    doc.addFont(file, name, 'normal', undefined, 'Identity-H');
    doc.setFont(name, 'normal');
    records[weight] = internalsOf(doc).getFont();
  }
  // The only way to jsPDF's list of fonts leads through the drawing of a text, which is taken off the page again.
  const page = internalsOf(doc).pages[1] ?? [];
  const lines = page.length;
  doc.text(' ', 0, 0);
  page.length = lines;
  if (Object.keys(all).length === 0) throw new TypeError('fonts not found');
  const { regular, semibold } = records;
  if (!regular || !semibold) throw new TypeError('font not registered');
  for (const id of Object.keys(all)) {
    if (id !== regular.id && id !== semibold.id) delete all[id];
  }
  const of = (style: TextStyle) => (style.weight === 'semibold' ? semibold : regular);
  const widths = { regular: rulerOf(regular), semibold: rulerOf(semibold) };
  const regularGlyphs = metadataOf(regular).cmap.unicode.codeMap;
  const semiboldGlyphs = metadataOf(semibold).cmap.unicode.codeMap;
  const drawn = new Uint8Array(0x10000);
  for (const code of Object.keys(regularGlyphs).map(Number)) {
    if ((regularGlyphs[code] ?? 0) > 0 && (semiboldGlyphs[code] ?? 0) > 0) drawn[code] = 1;
  }
  return {
    of,
    measure: (text, style) => (widths[style.weight](text) * style.sizePt) / 1000,
    hasGlyph: (grapheme) => grapheme.length === 1 && drawn[grapheme.charCodeAt(0)] === 1,
    add: (record) => {
      all[record.id] = record;
    },
  };
}

function isTrueType(buffer: ArrayBuffer): boolean {
  return buffer.byteLength > 1000 && new DataView(buffer).getUint32(0) === 0x00010000;
}

function metadataOf(record: FontRecord): FontMetadata {
  if (!('cmap' in record.metadata)) throw new TypeError('not a TrueType font');
  return record.metadata as FontMetadata;
}

/** Adds up widths in thousandths of the type size. */
function rulerOf(record: FontRecord): (text: string) => number {
  const metadata = metadataOf(record);
  const known = new Map<number, number>();
  return (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let width = known.get(code);
      if (width === undefined) {
        width = Math.trunc(metadata.widthOfGlyph(metadata.characterToGlyph(code)));
        known.set(code, width);
      }
      sum += width;
    }
    return sum;
  };
}
