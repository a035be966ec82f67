import { cleanText, clipAtSentence } from '../text';

/** No item's wording is longer, in UTF-16 units; a whole task that somebody was set fits. */
const MAX_ITEM_CHARS = 600;
/** A passage cut down to less than this says nothing any more. */
const MIN_PIECE_CHARS = 24;

/** An address, as anything that reads Markdown or plain text would make a link of it. */
export const URL_IN_TEXT = /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|\bwww\.)[^\s<>]*/giu;

export function holdsUrl(text: string): boolean {
  return text.search(URL_IN_TEXT) !== -1;
}

/** A model's wording: one line, nothing invisible, no address; '' when nothing is left. */
export function cleanWording(wording: string): string {
  const line = cleanText(wording, MAX_ITEM_CHARS * 2)
    .replace(URL_IN_TEXT, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clipAtSentence(line, MAX_ITEM_CHARS);
}

/**
 * A passage as it is shown: still an exact slice, trimmed, cut at a sentence or word when it is very long, and without
 * an address. An address is never wording, so of a passage with one the longest piece beside it is taken, and '' when no
 * piece makes up half of it.
 */
export function clipQuote(quote: string): string {
  const whole = quote.trim();
  const piece = holdsUrl(whole) ? longestPiece(whole) : whole;
  if (piece.length <= MAX_ITEM_CHARS) return piece;
  return clipAtSentence(piece, MAX_ITEM_CHARS).replace(/…$/u, '').trimEnd();
}

function longestPiece(text: string): string {
  let longest = '';
  for (const piece of text.split(URL_IN_TEXT)) {
    const trimmed = piece.replace(/^[\s()[\]]+|(?<![\s()[\]])[\s()[\]]+$/g, '');
    if (trimmed.length > longest.length) longest = trimmed;
  }
  return longest.length >= Math.max(MIN_PIECE_CHARS, text.length / 2) ? longest : '';
}

/** A short stable name for a text (FNV-1a, 32 bit, base 36), so that an item keeps its id from revision to revision. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
