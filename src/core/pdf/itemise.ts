import type { DrawnBy } from './layout';

/** A stretch of text that one way of drawing can draw. */
export interface Run {
  readonly text: string;
  readonly drawnBy: DrawnBy;
}

export type HasGlyph = (grapheme: string) => boolean;

/** Controls, soft hyphens, zero-width characters and bidi controls: unseen, and able to make a line read as what it is not. */
const UNSEEN =
  /(?:(?![\n\t])\p{Cc}|[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB])+/gu;

/** Ligatures and letters of mathematical alphabets, which mean nothing but the plain letters. */
const COMPATIBILITY = /[\uFB00-\uFB06\u{1D400}-\u{1D7FF}]+/gu;

/** Scripts whose letters join, reorder or run right to left: only the whole stretch can be drawn, never its letters. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const graphemeSegmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters that are whole by themselves, composed already, and seen: most of what a guide says. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2026]*$/;

/** Text of one paragraph: composed, unseen characters out, every white space one space. Nothing a reader sees is lost. */
export function tidyText(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text;
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(COMPATIBILITY, (letters) => letters.normalize('NFKC'))
    .replace(UNSEEN, '')
    .replace(/[^\S\u00A0\u202F]+/gu, ' ');
}

/** What a reader counts as characters. */
export function splitGraphemes(text: string): string[] {
  if (PLAIN.test(text)) return text.split('');
  return Array.from(graphemeSegmenter.segment(text), ({ segment }) => segment);
}

export function hasJoinedScript(text: string): boolean {
  return JOINED.test(text);
}

/** Whether a line of this text runs from right to left, which its first letter decides. */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}

/** What takes the direction of what stands beside it; a number after Arabic belongs to it. */
const NEUTRAL = /^[^\p{L}]$/u;
const SPACING = /^[^\p{L}\p{N}]$/u;

/**
 * Cuts a line into what is drawn how. A line that runs from right to left is one picture; in any other, each stretch of a joined
 * script is one, from its first letter to its last with what stands between, and the rest is cut as `itemise` does.
 */
export function itemiseLine(text: string, hasGlyph: HasGlyph, rightToLeft: boolean): Run[] {
  if (!hasJoinedScript(text)) return itemise(text, hasGlyph);
  if (rightToLeft) return [{ text, drawnBy: 'picture' }];
  const graphemes = splitGraphemes(text);
  const runs: Run[] = [];
  let plain = '';
  for (let i = 0; i < graphemes.length; ) {
    const end = endOfJoined(graphemes, i);
    if (end === i) {
      plain += graphemes[i] ?? '';
      i++;
      continue;
    }
    runs.push(...itemise(plain, hasGlyph), { text: graphemes.slice(i, end).join(''), drawnBy: 'picture' });
    plain = '';
    i = end;
  }
  return [...runs, ...itemise(plain, hasGlyph)];
}

/** Where the stretch that begins at `from` ends; `from` itself when none begins there. */
function endOfJoined(graphemes: readonly string[], from: number): number {
  if (!hasJoinedScript(graphemes[from] ?? '')) return from;
  let end = from + 1;
  for (let i = end; i < graphemes.length; i++) {
    const grapheme = graphemes[i] ?? '';
    if (hasJoinedScript(grapheme)) end = i + 1;
    else if (!NEUTRAL.test(grapheme)) break;
    else if (!SPACING.test(grapheme)) end = i + 1;
  }
  return end;
}

/** Cuts a tidy text into runs. Their texts in order are the text itself. */
export function itemise(text: string, hasGlyph: HasGlyph): Run[] {
  if (isAllDrawn(text, hasGlyph)) return text === '' ? [] : [{ text, drawnBy: 'font' }];
  const runs: { text: string; drawnBy: DrawnBy }[] = [];
  for (const grapheme of splitGraphemes(text)) {
    const drawnBy: DrawnBy = hasGlyph(grapheme) ? 'font' : 'picture';
    const last = runs.at(-1);
    if (last?.drawnBy === drawnBy) last.text += grapheme;
    else runs.push({ text: grapheme, drawnBy });
  }
  return runs;
}

function isAllDrawn(text: string, hasGlyph: HasGlyph): boolean {
  if (!PLAIN.test(text)) return false;
  for (let i = 0; i < text.length; i++) if (!hasGlyph(text.charAt(i))) return false;
  return true;
}
