import { splitGraphemes } from './itemise';

const NEVER_FIRST =
  /^[、。，．・：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…!%),.:;?\]}’”]/u;
const NEVER_LAST = /[（「『【〈《〔［｛([{‘“]$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORDS_WITHOUT_SPACE = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const BREAK_AFTER = /[-/–—]$/u;

const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Where a word may be broken: after hyphens and slashes, between characters of scripts without spaces. */
export function breakWord(word: string): string[] {
  if (WORDS_WITHOUT_SPACE.test(word)) {
    return Array.from(wordSegmenter.segment(word), ({ segment }) => segment);
  }
  // Nothing in it to break at: most words.
  if (/^[\w.,;:!?'’“”()]*$/.test(word)) return [word];
  const parts: string[] = [];
  for (const grapheme of splitGraphemes(word)) {
    const last = parts.at(-1);
    if (last === undefined || mayBreak(last, grapheme)) parts.push(grapheme);
    else parts[parts.length - 1] = last + grapheme;
  }
  return parts;
}

function mayBreak(before: string, grapheme: string): boolean {
  if (NEVER_FIRST.test(grapheme) || NEVER_LAST.test(before)) return false;
  if (UNSPACED.test(grapheme) || UNSPACED.test(splitGraphemes(before.slice(-4)).at(-1) ?? '')) return true;
  return before.length > 2 && BREAK_AFTER.test(before) && /^\p{L}/u.test(grapheme);
}
