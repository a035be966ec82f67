import { type Line, parseLines } from './lines';
import type { Sentence } from './unit';

/** Made once: making one costs as much as cutting a page. */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** `Intl.Segmenter` is quadratic in the length of what it is given: 29 s for 1 MB in one piece (Node 20). */
const PIECE_CHARS = 10_000;
/** An open quote is waited for this long, then taken for a stray mark. */
const QUOTE_CHARS = 600;

const ABBREVIATION =
  /(?:^|[\s("“[])(?:[Ee]\.?g|[Ii]\.?e|[Vv]s|[Dd]r|[Mm]rs?|[Mm]s|[Ss]r|[Jj]r|[Pp]rof|approx|incl|[Zz]\.B|bzw|ggf|inkl|evtl|[Uu]\.a|d\.h|Nr|[Pp]\.ej|[Ss]ra|[A-HJ-Z])\.["”’')\]]*\s*$/;
const STARTS_SENTENCE = /^["“‘'([*]*[\p{Lu}\p{Lo}\d]/u;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line with its sentences, both as offsets into the text. */
export interface CutLine extends Line {
  readonly sentences: readonly Span[];
}

/** Numbered sentences of one unit: line ends first, then sentence ends; marks of lists, quotes and emphasis are left out. */
export function splitSentences(unitId: string, text: string): Sentence[] {
  return cutLines(text)
    .flatMap((line) => line.sentences)
    .map(({ start, end }, i) => ({ id: `${unitId}.${i}`, unitId, start, end }));
}

export function cutLines(text: string): CutLine[] {
  return parseLines(text).map((line) => ({
    ...line,
    sentences: cutRange(text, line.start, line.end),
  }));
}

function cutRange(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end; ) {
    const pieceEnd = endOfPiece(text, at, end);
    spans.push(...cutPiece(text, at, pieceEnd));
    at = pieceEnd;
  }
  return spans;
}

/** At most `PIECE_CHARS` on, at a space when there is one in the last tenth, never inside a surrogate pair. */
function endOfPiece(text: string, at: number, end: number): number {
  if (end - at <= PIECE_CHARS) return end;
  const limit = at + PIECE_CHARS;
  const space = text.lastIndexOf(' ', limit);
  if (space > at + PIECE_CHARS * 0.9) return space + 1;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}

/** Nothing inside ends a sentence: no need to ask. */
const HAS_INNER_END = /[.?!…]["”’')\]*]*\s|[。！？؟।]/;

function cutPiece(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  if (!HAS_INNER_END.test(text.slice(from, to))) {
    pushTrimmed(spans, text, from, to);
    return spans;
  }
  let open: { start: number; end: number; quote: QuoteState } | undefined;
  for (const { index, segment } of SEGMENTER.segment(text.slice(from, to))) {
    const start = from + index;
    const end = start + segment.length;
    if (open !== undefined && belongsTogether(text, open, segment)) {
      open.end = end;
      open.quote = readQuotes(segment, open.quote);
      continue;
    }
    if (open !== undefined) pushTrimmed(spans, text, open.start, open.end);
    open = { start, end, quote: readQuotes(segment, { curly: 0, straight: 0 }) };
  }
  if (open !== undefined) pushTrimmed(spans, text, open.start, open.end);
  return spans;
}

interface QuoteState {
  readonly curly: number;
  readonly straight: number;
}

/** How many quotes are open after `segment`. Curly ones never go below none: a stray closing mark opens nothing. */
function readQuotes(segment: string, before: QuoteState): QuoteState {
  let { curly, straight } = before;
  for (const character of segment) {
    if (character === '“') curly = 1;
    else if (character === '”') curly = 0;
    else if (character === '"') straight = 1 - straight;
  }
  return { curly, straight };
}

function belongsTogether(
  text: string,
  open: { start: number; end: number; quote: QuoteState },
  next: string,
): boolean {
  const tail = text.slice(Math.max(open.start, open.end - 24), open.end);
  if (ABBREVIATION.test(tail)) return true;
  if (!STARTS_SENTENCE.test(next) && !/[?!]["”’')\]*]*\s*$/.test(tail) && /^["“‘'(]*\p{Ll}/u.test(next))
    return true;
  const isInQuote = open.quote.curly > 0 || open.quote.straight > 0;
  if (!isInQuote || open.end - open.start > QUOTE_CHARS) return false;
  return /["”]/.test(text.slice(open.end, open.end + QUOTE_CHARS));
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}
