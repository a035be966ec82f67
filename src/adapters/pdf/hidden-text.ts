import type { jsPDF } from 'jspdf';
import { toVisualOrder } from '../../core/pdf/visual-order';
import type { Fonts } from './fonts';
import { type FontRecord, internalsOf, type PutFont } from './jspdf-internals';
import { num, utf16Hex } from './pdf-syntax';

/** Codes of one font: a byte each, 0 left out. */
const CODES_PER_FONT = 255;

/**
 * Widths in thousandths of the type size. A space is as narrow as spaces are: readers take a wide one for a gap between columns
 * and put the words of a right-to-left line in the wrong order.
 */
const GLYPH_WIDTH = 1000;
const SPACE_WIDTH = 300;
const widthOf = (grapheme: string) => (grapheme === ' ' ? SPACE_WIDTH : GLYPH_WIDTH);

/**
 * Text that is found, copied and read aloud, but not seen: it lies behind the pictures of other scripts. Its fonts have one empty
 * glyph and a space; every code stands for a whole grapheme, so that not even an emoji of many code points is torn.
 */
export interface HiddenText {
  /** Operators that write `text` from `x`, `y` (from the page's bottom) over `width`. */
  readonly write: (text: string, x: number, y: number, width: number, sizePt: number) => string;
}

interface HiddenFont {
  readonly record: FontRecord;
  readonly codes: Map<string, number>;
}

export function addHiddenText(doc: jsPDF, fonts: Fonts): HiddenText {
  const hidden: HiddenFont[] = [];
  const codeOf = (grapheme: string): Code => {
    for (const font of hidden) {
      const code = font.codes.get(grapheme);
      if (code !== undefined) return { font, code };
    }
    let font = hidden.at(-1);
    if (!font || font.codes.size === CODES_PER_FONT) {
      const id = `H${hidden.length + 1}`;
      font = { record: { id, fontName: id, encoding: 'Hidden', metadata: {} }, codes: new Map() };
      hidden.push(font);
      fonts.add(font.record);
    }
    const code = font.codes.size + 1;
    font.codes.set(grapheme, code);
    return { font, code };
  };
  const internals = internalsOf(doc);
  internals.events.subscribe('putFont', ({ font }: PutFont) => {
    const own = hidden.find(({ record }) => record === font);
    if (own) putHiddenFont(doc, own);
  });

  return {
    write: (text, x, y, width, sizePt) => {
      const graphemes = toVisualOrder(text);
      const units = graphemes.reduce((sum, grapheme) => sum + widthOf(grapheme), 0);
      if (units === 0) return '';
      const stretch = (100 * 1000 * width) / (units * sizePt);
      const shown = showGraphemes(graphemes.map(codeOf), sizePt);
      return `BT 3 Tr ${num(stretch)} Tz ${num(x)} ${num(y)} Td${shown} 100 Tz 0 Tr ET`;
    },
  };
}

interface Code {
  readonly font: HiddenFont;
  readonly code: number;
}

/** One operator for each stretch of codes in the same font. */
function showGraphemes(codes: readonly Code[], sizePt: number): string {
  let operators = '';
  let current: HiddenFont | null = null;
  for (const { font, code } of codes) {
    if (font !== current) {
      operators += `${current ? '> Tj' : ''} /${font.record.id} ${num(sizePt)} Tf <`;
      current = font;
    }
    operators += code.toString(16).padStart(2, '0');
  }
  return `${operators}> Tj`;
}

function putHiddenFont(doc: jsPDF, { record, codes }: HiddenFont): void {
  const { out, newObject, putStream } = internalsOf(doc);
  const glyph = newObject();
  putStream({ data: `${GLYPH_WIDTH} 0 d0`, objectId: glyph });
  out('endobj');
  const space = newObject();
  putStream({ data: `${SPACE_WIDTH} 0 d0`, objectId: space });
  out('endobj');
  const unicode = newObject();
  putStream({ data: toUnicodeMap(codes), objectId: unicode });
  out('endobj');
  record.objectNumber = newObject();
  const graphemes = [...codes.keys()];
  const names = graphemes.map((grapheme) => (grapheme === ' ' ? '/s' : '/g'));
  out('<< /Type /Font /Subtype /Type3 /FontBBox [0 -250 1000 750] /FontMatrix [0.001 0 0 0.001 0 0]');
  out(`/CharProcs << /g ${glyph} 0 R /s ${space} 0 R >> /Resources << >> /ToUnicode ${unicode} 0 R`);
  out(`/Encoding << /Type /Encoding /Differences [1 ${names.join(' ')}] >>`);
  out(`/FirstChar 1 /LastChar ${codes.size} /Widths [${graphemes.map(widthOf).join(' ')}] >>`);
  out('endobj');
  record.isAlreadyPutted = true;
}

function toUnicodeMap(codes: ReadonlyMap<string, number>): string {
  const rows = [...codes].map(
    ([grapheme, code]) => `<${code.toString(16).padStart(2, '0')}> <${utf16Hex(grapheme)}>`,
  );
  const blocks: string[] = [];
  // A block holds at most 100 rows.
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
