const COMBINING_MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’ʼ`´]/g;
/** Letters that no decomposition brings to plain ones. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const UNMARKED_LETTERS = /[ßæœøłđı]/g;
const NOT_A_WORD = /[^\p{L}\p{N}+#]+/gu;

/**
 * Brings a text into the form cues are compared in: lower case, no accents, no apostrophes (`what's` is `whats`), words
 * parted and framed by single spaces, so that `' ' + cue` finds a cue at the start of a word only.
 */
export function foldWords(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(COMBINING_MARKS, '').normalize('NFC');
  const words = plain
    .replace(UNMARKED_LETTERS, (letter) => SPELLINGS[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(NOT_A_WORD, ' ')
    .trim();
  return words === '' ? ' ' : ` ${words} `;
}
