import { MAY_ORDER, ORDERS } from './cues/orders';

/** Letters of other alphabets that look like Latin ones, as attackers use them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ո: 'n',
  в: 'b',
  к: 'k',
  м: 'm',
  н: 'h',
  т: 't',
  г: 'r',
  α: 'a',
  ε: 'e',
  ι: 'i',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ν: 'v',
  κ: 'k',
  χ: 'x',
  η: 'n',
  ɡ: 'g',
  ı: 'i',
  ӏ: 'l',
  ց: 'g',
  ս: 'u',
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g');
/** "i g n o r e", "i-g-n-o-r-e". */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*·]\p{L}){4,40}(?![\p{L}\p{N}])/gu;
/** What says nothing to people and may say something to a model that decodes it. */
const ENCODED = /(?<![\w/%=&?.-])[A-Za-z0-9+]{40,400}={0,2}(?![\w/%&?-])/g;
const ADDRESS = /https?:\/\/\S+/g;
/** Marks inside a word, or letters set apart. */
const BROKEN_WORD = /[a-z][*_~`]+[a-z]|(?:^|[^a-z])[a-z](?:[ .\-_*][a-z]){4}/i;
const ONLY_ASCII = /^[\n -~]*$/;

/**
 * Whether a text is addressed to a model rather than to people: it overrides instructions, plays a system message, closes
 * a quotation, dictates what is to be said, or hides what it says. In several languages, and written with letters that only
 * look right. Linear.
 */
export function givesOrders(text: string): boolean {
  if (holdsCode(text)) return true;
  // Nearly all texts are plain and hold none of the words: they are let go at the first look.
  const isPlain = ONLY_ASCII.test(text) && !BROKEN_WORD.test(text);
  if (!MAY_ORDER.test(text) && isPlain) return false;
  if (matchesOrder(text)) return true;
  const plain = unmask(text);
  return plain !== text && matchesOrder(plain);
}

function matchesOrder(text: string): boolean {
  const low = text.toLowerCase();
  return ORDERS.some(
    ({ needs, pattern }) =>
      needs.every((words) => words.some((word) => low.includes(word))) && pattern.test(text),
  );
}

/** A long run of mixed letters and digits that is no part of an address. */
function holdsCode(text: string): boolean {
  if (!/\w{40}/.test(text)) return false;
  const runs = text.replace(ADDRESS, ' ').match(ENCODED) ?? [];
  return runs.some((run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run));
}

/** As a reader's eye takes it: full-width and ornamented letters, accents, look-alikes and spaced words as plain ones. */
function unmask(text: string): string {
  // Broken over lines, or with an address in the middle, an order is still one.
  const line = text.replace(ADDRESS, 'link').replace(/\s+/g, ' ');
  const joined = line.replace(SPACED, (word) => word.replace(/[ .\-_*·]/g, ''));
  if (ONLY_ASCII.test(joined)) return joined.replace(/[*_~`]/g, '');
  return joined
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[*_~`]/g, '')
    .toLowerCase()
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter);
}

/** The text without the pieces that give orders, cut at line and sentence ends. */
export function withoutOrders(text: string): string {
  if (!givesOrders(text)) return text;
  const lines = text
    .split('\n')
    .map((line) =>
      givesOrders(line)
        ? (line.match(/[^.!?|;]+[.!?|;]*\s*/g) ?? []).filter((piece) => !givesOrders(piece)).join('')
        : line,
    );
  const kept = lines.join('\n');
  // An order that spans lines is found in none of them.
  return givesOrders(kept) ? '' : kept.replace(/(?<![\s|;,–-])[\s|;,–-]+$/, '').trim();
}
