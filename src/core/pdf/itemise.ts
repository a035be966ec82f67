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

/** Text of one paragraph: composed, unseen characters out, every white space one space. Nothing a reader sees is lost. */
export function tidyText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(COMPATIBILITY, (letters) => letters.normalize('NFKC'))
    .replace(UNSEEN, '')
    .replace(/[^\S\u00A0\u202F]+/gu, ' ');
}

/** What a reader counts as characters. */
export function splitGraphemes(text: string): string[] {
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

/** Cuts a tidy text into runs. Their texts in order are the text itself. */
export function itemise(text: string, hasGlyph: HasGlyph): Run[] {
  const runs: { text: string; drawnBy: DrawnBy }[] = [];
  for (const grapheme of splitGraphemes(text)) {
    const drawnBy: DrawnBy = hasGlyph(grapheme) ? 'font' : 'picture';
    const last = runs.at(-1);
    if (last?.drawnBy === drawnBy) last.text += grapheme;
    else runs.push({ text: grapheme, drawnBy });
  }
  return runs;
}
