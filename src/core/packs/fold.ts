const COMBINING_MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’ʼ`´]/g;
const NOT_A_WORD = /[^\p{L}\p{N}+#]+/gu;

/**
 * Brings a text into the form cues are compared in: lower case, no accents, no apostrophes (`what's` is `whats`), words
 * parted and framed by single spaces, so that `' ' + cue` finds a cue at the start of a word only.
 */
export function foldWords(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(COMBINING_MARKS, '').normalize('NFC');
  const words = plain.replaceAll('ß', 'ss').replace(APOSTROPHES, '').replace(NOT_A_WORD, ' ').trim();
  return words === '' ? ' ' : ` ${words} `;
}
