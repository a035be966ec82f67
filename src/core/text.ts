/**
 * Text as people write it, made safe to keep and easy to compare.
 *
 * `cleanText` is for text on its way in, once, before anything points into it; the others only read.
 */

/**
 * Characters nobody sees but a model or a matcher does: zero-width characters, soft hyphens, bidi controls, invisible
 * operators, tag characters, and the C0 and C1 controls other than line feed and tab.
 */
const INVISIBLE =
  /(?:(?![\n\t])\p{Cc}|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}])+/gu;

/** Reading more than this before cleaning helps nobody: what is stripped can be at most this many times what is kept. */
const RAW_CHARS_PER_KEPT = 4;

/**
 * NFC, without invisible characters, `\n` as the only line end, at most `maxChars` UTF-16 units, never ending inside a
 * character. Not trimmed: offsets of the caller's own choosing stay his business.
 */
export function cleanText(raw: string, maxChars: number): string {
  const head = cutAtCodePoint(raw, maxChars * RAW_CHARS_PER_KEPT);
  const clean = head
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .normalize('NFC');
  return cutAtCodePoint(clean, maxChars);
}

/** The first `maxChars` UTF-16 units, one less when that would cut a surrogate pair in two. */
export function cutAtCodePoint(s: string, maxChars: number): string {
  if (s.length <= maxChars) return s;
  const last = s.charCodeAt(maxChars - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return s.slice(0, Math.max(0, isHighSurrogate ? maxChars - 1 : maxChars));
}

const LETTER_FOLDS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * For matching only: lower case, accents off, apostrophes dropped ("don't" is "dont"), every other run of punctuation
 * and space one space. `+` and `#` stay where they end a word (C++, C#), and so does a full stop inside a number.
 */
export function foldText(s: string): string {
  // Most text is plain ASCII, and most folding is of short pieces: the long way costs four times as much.
  if (/^[\n -~]*$/.test(s)) return foldPlainMarks(s.toLowerCase().replace(/['`]/g, ''));
  const letters = s
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTER_FOLDS[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, '');
  return foldMarks(letters);
}

function foldMarks(s: string): string {
  return s
    .replace(/(?<=\d)[.,](?=\d)/g, '\uE000')
    .replace(/[^\p{L}\p{M}\p{N}+#\uE000]+/gu, ' ')
    .replace(/\uE000/g, '.')
    .replace(/(?<![\p{L}\p{N}+#])[+#]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** As `foldMarks`, of lower-case ASCII: classes of all letters of the world take a page's first reading milliseconds to build. */
function foldPlainMarks(s: string): string {
  return s
    .replace(/(?<=\d)[.,](?=\d)/g, '\uE000')
    .replace(/[^a-z0-9+#\uE000]+/g, ' ')
    .replace(/\uE000/g, '.')
    .replace(/(?<![a-z0-9+#])[+#]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if then than so as at by for from in into of off on onto out over to up with about after before ' +
    'between during through under again once only own same such too very just also even still ' +
    'i im ive id ill me my mine myself we us our ours ourselves you your youre youve youd yours yourself he him his himself ' +
    'she her hers herself it its itself they them their theirs themselves this that thats these those there theres here ' +
    'am is are was were be been being isnt arent wasnt werent have has had having do does did doing will would shall should ' +
    'can could may might must who whom which what whats when where why how hows some any each both all more most other ' +
    'because while until well really like get got gets getting go going went said say says one'
  ).split(' '),
);

const NEGATIONS: ReadonlySet<string> = new Set(
  (
    'not no nor never none nothing nobody without cannot cant dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent ' +
    'wasnt werent hasnt havent hadnt mustnt aint'
  ).split(' '),
);

/** The words that carry meaning, folded and lightly stemmed, in order, repeats kept. Every negation becomes "not". */
export function contentWords(s: string): string[] {
  const words: string[] = [];
  for (const word of foldText(s).split(' ')) {
    if (word === '') continue;
    if (NEGATIONS.has(word)) words.push('not');
    else if (STOP_WORDS.has(word)) continue;
    else if (isUnspaced(word)) words.push(...pairsOf(word));
    else words.push(stemWord(word));
  }
  return words;
}

/** Chinese, Japanese and Thai put no spaces between words: pairs of characters stand in for them. */
function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word);
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length <= 2) return [word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** Joins the forms of one word that differ only by a usual English ending; never makes a word shorter than three letters. */
export function stemWord(word: string): string {
  if (word.length <= 3 || /[^a-z]/.test(word)) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^suo]s$|[^i]us$/.test(stem) && !stem.endsWith('us')) stem = stem.slice(0, -1);
  if (stem.endsWith('ing') && stem.length > 5) stem = dropDoubled(stem.slice(0, -3));
  else if (stem.endsWith('ied') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ed') && stem.length > 4 && !stem.endsWith('eed'))
    stem = dropDoubled(stem.slice(0, -2));
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function dropDoubled(stem: string): string {
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/**
 * At most `maxChars` long. Cut after the last whole sentence when that keeps at least half, else after the last whole
 * word with an ellipsis.
 */
export function clipAtSentence(s: string, maxChars: number): string {
  if (s.length <= maxChars) return s;
  const head = cutAtCodePoint(s, maxChars);
  const end = lastSentenceEnd(`${head}${s.charAt(head.length)}`);
  if (end >= maxChars / 2) return head.slice(0, end);
  const room = cutAtCodePoint(head, maxChars - 1);
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  return `${(space > room.length / 2 ? room.slice(0, space) : room).trimEnd()}…`;
}

function lastSentenceEnd(s: string): number {
  for (let i = s.length - 1; i > 0; i--) {
    if (/[。!?！？]/.test(s.charAt(i - 1)) && !/[.!?]/.test(s.charAt(i))) return i;
    if (
      /\s/.test(s.charAt(i)) &&
      /[.!?…。"”’)]/.test(s.charAt(i - 1)) &&
      /[.!?…。]/.test(s.slice(Math.max(0, i - 3), i))
    )
      return i;
  }
  return 0;
}

/** Words as a reader counts them; each Han, Kana or Thai character counts as one. */
export function countWords(s: string): number {
  let count = 0;
  for (const _ of s.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}'’_-])+/gu,
  ))
    count++;
  return count;
}

/** Makes any text safe to build a regular expression from. */
export function escapeRegExp(s: string): string {
  return s.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
