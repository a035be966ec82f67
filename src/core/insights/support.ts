import { contentWords, foldText } from '../text';

/** Of a claim's content words, how many must stand in the sentences it cites. */
const MIN_OVERLAP = 0.6;
const MAX_WORDING_CHARS = 400;
const NEGATION =
  /\b(?:no|not|never|none|nobody|nothing|without|cannot|n't|didn't|don't|doesn't|wasn't|weren't|isn't|aren't|won't|wouldn't|couldn't|can't)\b/g;
const LINK = /https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|io|co|ai|dev)\b/i;

/**
 * Whether the cited text says what the wording says: most content words occur in it, and every number, name and
 * negation does, in both directions for negations. Fuzzy similarity would pass changed numbers and inserted "not"s.
 */
export function isSupported(wording: string, cited: string): boolean {
  if (wording.trim() === '' || wording.length > MAX_WORDING_CHARS || LINK.test(wording)) return false;
  const folded = foldText(cited);
  const numbers = wording.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (!numbers.every((number) => hasWord(cited, number))) return false;
  if (!readNames(wording).every((name) => hasWord(folded, foldText(name)))) return false;
  if (countNegations(wording) > 0 !== countNegations(cited) > 0) return false;
  const words = contentWords(wording);
  if (words.length === 0) return false;
  const said = new Set(contentWords(cited));
  return words.filter((word) => said.has(word)).length / words.length >= MIN_OVERLAP;
}

/** Capitalised words inside a sentence, and all-capital ones anywhere; the first word proves nothing. */
function readNames(wording: string): string[] {
  const words = wording.match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.filter((word, i) => {
    const isCapitalised = /^\p{Lu}/u.test(word);
    const isAcronym = /^\p{Lu}{2,}/u.test(word);
    return isAcronym || (isCapitalised && i > 0 && word !== 'I');
  });
}

function countNegations(text: string): number {
  return (text.toLowerCase().replaceAll('’', "'").match(NEGATION) ?? []).length;
}

function hasWord(text: string, word: string): boolean {
  let from = 0;
  for (;;) {
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
    from = at + 1;
  }
}
