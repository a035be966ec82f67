import { breakWord } from './break-word';
import type { Type } from './design';
import { type HasGlyph, isRightToLeft, itemiseLine, splitGraphemes, tidyText } from './itemise';
import type { Colour, DrawnBy, LinkTarget, Measure, NodeId } from './layout';

/** A stretch of a paragraph in one style. */
export interface Span {
  readonly text: string;
  readonly type: Type;
  readonly colour: Colour;
  readonly node?: NodeId;
  readonly link?: { readonly target: LinkTarget; readonly title: string };
}

export interface LineRun {
  readonly x: number;
  /** Without the space that ends a line. */
  readonly width: number;
  readonly text: string;
  readonly drawnBy: DrawnBy;
  readonly span: Span;
}

export interface Line {
  readonly width: number;
  readonly runs: readonly LineRun[];
}

export interface TextTools {
  readonly measure: Measure;
  readonly hasGlyph: HasGlyph;
}

/** A part of a word that is never broken, unless it alone is too wide. */
interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly width: number;
  /** How it hangs together with the piece before. */
  readonly joint: 'space' | 'soft' | 'none';
}

/** A last line shorter than this part of the width is evened out with those above. */
const SHORT_LAST_LINE = 0.22;
const EVENING_STEPS = [0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72];

/**
 * Breaks a paragraph into lines no wider than `widthPt`. Every character of the (tidied) spans is in exactly one run; where a line
 * was broken at a space, that space ends the line, so that the words do not join when the text is copied.
 */
export function wrapSpans(spans: readonly Span[], widthPt: number, tools: TextTools): readonly Line[] {
  const pieces = splitPieces(spans, tools);
  const rows = fillRows(pieces, widthPt, tools);
  const rightToLeft = isRightToLeft(spans[0]?.text ?? '');
  return evenOut(rows, pieces, widthPt, tools).map((row, i, all) =>
    setRow(row, i < all.length - 1 ? all[i + 1]?.[0]?.joint === 'space' : false, widthPt, rightToLeft, tools),
  );
}

/** The width of a text on one line. */
export function measureText(text: string, type: Type, tools: TextTools): number {
  const known = widthsFor(tools);
  const key = `${type.weight}${type.sizePt} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const width = measureAnew(text, type, tools);
  known.set(key, width);
  return width;
}

/** Words repeat: their widths are kept for as long as the tools are in use. */
const widths = new WeakMap<TextTools['measure'], Map<string, number>>();

function widthsFor({ measure }: TextTools): Map<string, number> {
  let known = widths.get(measure);
  if (!known) {
    known = new Map();
    widths.set(measure, known);
  }
  return known;
}

function measureAnew(text: string, type: Type, tools: TextTools): number {
  let width = 0;
  for (const run of itemiseLine(text, tools.hasGlyph, isRightToLeft(text)))
    width += tools.measure(run.text, type, run.drawnBy);
  return width;
}

/** As much of the text as fits, with an ellipsis when some does not. */
export function fitText(text: string, type: Type, widthPt: number, tools: TextTools): string {
  const tidy = tidyText(text).trim();
  if (measureText(tidy, type, tools) <= widthPt) return tidy;
  const graphemes = splitGraphemes(tidy);
  let low = 0;
  let high = graphemes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const head = `${graphemes.slice(0, middle).join('').trimEnd()}…`;
    if (measureText(head, type, tools) <= widthPt) low = middle;
    else high = middle - 1;
  }
  return `${graphemes.slice(0, low).join('').trimEnd()}…`;
}

function splitPieces(spans: readonly Span[], tools: TextTools): Piece[] {
  const pieces: Piece[] = [];
  let hasSpace = false;
  for (const span of spans) {
    for (const token of tidyText(span.text).split(/( )/)) {
      if (token === ' ') hasSpace = true;
      if (token === ' ' || token === '') continue;
      for (const [i, text] of breakWord(token).entries()) {
        const joint = i > 0 ? 'soft' : hasSpace ? 'space' : 'none';
        pieces.push({ text, span, width: measureText(text, span.type, tools), joint });
      }
      hasSpace = false;
    }
  }
  return pieces;
}

function fillRows(pieces: readonly Piece[], widthPt: number, tools: TextTools): Piece[][] {
  const rows: Piece[][] = [];
  let row: Piece[] = [];
  let used = 0;
  for (const chunk of chunksOf(pieces)) {
    const width = chunk.reduce((sum, piece) => sum + piece.width, 0);
    const space = row.length > 0 && chunk[0]?.joint === 'space' ? spaceWidth(chunk[0].span, tools) : 0;
    if (row.length > 0 && used + space + width > widthPt) {
      rows.push(row);
      row = [];
      used = 0;
    }
    if (width <= widthPt) {
      used += row.length > 0 ? space + width : width;
      row.push(...chunk);
      continue;
    }
    // A word wider than the line is broken where the line ends.
    for (const piece of chunk.flatMap((whole) => breakPiece(whole, widthPt, tools))) {
      if (row.length > 0 && used + piece.width > widthPt) {
        rows.push(row);
        row = [];
        used = 0;
      }
      row.push(piece);
      used += piece.width;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** Pieces that must stay on one line. */
function* chunksOf(pieces: readonly Piece[]): Generator<Piece[]> {
  let chunk: Piece[] = [];
  for (const piece of pieces) {
    if (chunk.length > 0 && piece.joint !== 'none') {
      yield chunk;
      chunk = [];
    }
    chunk.push(piece);
  }
  if (chunk.length > 0) yield chunk;
}

function breakPiece(piece: Piece, widthPt: number, tools: TextTools): Piece[] {
  if (piece.width <= widthPt) return [piece];
  const parts: Piece[] = [];
  let text = '';
  let width = 0;
  for (const grapheme of splitGraphemes(piece.text)) {
    const own = measureText(grapheme, piece.span.type, tools);
    if (text !== '' && width + own > widthPt) {
      parts.push({ ...piece, text, width, joint: parts.length === 0 ? piece.joint : 'soft' });
      text = '';
      width = 0;
    }
    text += grapheme;
    width += own;
  }
  parts.push({ ...piece, text, width, joint: parts.length === 0 ? piece.joint : 'soft' });
  return parts;
}

/** Narrows the paragraph, as long as that makes no more lines, until its last line is no orphan. */
function evenOut(rows: Piece[][], pieces: readonly Piece[], widthPt: number, tools: TextTools): Piece[][] {
  if (rows.length < 2 || rows.length > 6) return rows;
  for (const step of [1, ...EVENING_STEPS]) {
    const candidate = step === 1 ? rows : fillRows(pieces, widthPt * step, tools);
    if (candidate.length !== rows.length) return rows;
    if (rowWidth(candidate.at(-1) ?? [], tools) >= widthPt * SHORT_LAST_LINE) return candidate;
  }
  return rows;
}

function rowWidth(row: readonly Piece[], tools: TextTools): number {
  return row.reduce(
    (sum, piece, i) =>
      sum + piece.width + (i > 0 && piece.joint === 'space' ? spaceWidth(piece.span, tools) : 0),
    0,
  );
}

function spaceWidth(span: Span, tools: TextTools): number {
  return tools.measure(' ', span.type, 'font');
}

function setRow(
  row: readonly Piece[],
  endsWithSpace: boolean,
  widthPt: number,
  rightToLeft: boolean,
  tools: TextTools,
): Line {
  const stretches: { text: string; span: Span }[] = [];
  for (const [i, piece] of row.entries()) {
    const space = i > 0 && piece.joint === 'space' ? ' ' : '';
    const last = stretches.at(-1);
    if (last?.span === piece.span) last.text += space + piece.text;
    else {
      if (last) last.text += space;
      stretches.push({ text: piece.text, span: piece.span });
    }
  }
  const runs: LineRun[] = [];
  let x = 0;
  for (const { text, span } of stretches) {
    for (const part of itemiseLine(text, tools.hasGlyph, rightToLeft)) {
      const width = tools.measure(part.text, span.type, part.drawnBy);
      runs.push({ x, width, text: part.text, drawnBy: part.drawnBy, span });
      x += width;
    }
  }
  const shift = rightToLeft ? Math.max(0, widthPt - x) : 0;
  const shifted = shift > 0 ? runs.map((run) => ({ ...run, x: run.x + shift })) : runs;
  return { width: x, runs: endsWithSpace ? addSpace(shifted) : shifted };
}

function addSpace(runs: readonly LineRun[]): readonly LineRun[] {
  const last = runs.at(-1);
  if (!last) return runs;
  if (last.drawnBy === 'font') return [...runs.slice(0, -1), { ...last, text: `${last.text} ` }];
  return [...runs, { ...last, text: ' ', drawnBy: 'font', x: last.x + last.width, width: 0 }];
}
