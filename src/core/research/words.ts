import { foldText } from '../text';

/** A word of a text, as written and as compared. */
export interface Word {
  readonly raw: string;
  /** Folded: lower case, without accents. */
  readonly low: string;
  /** UTF-16 offset. */
  readonly start: number;
  /** Counts sentences and lines from 0: words of different ones are not neighbours. */
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’](?!s\b)[\p{L}]+)?/gu;

/** Cuts a text into words; at most the first `maxChars` are read. Possessive endings are words of their own ("s"). */
export function readWords(text: string, maxChars: number): Word[] {
  const words: Word[] = [];
  const head = text.slice(0, maxChars);
  let end = 0;
  let sentence = 0;
  for (const match of head.matchAll(WORD)) {
    const raw = match[0];
    const gap = head.slice(end, match.index);
    if (gap.includes('\n') || /[.!?…:;]["'”’)\]*]*\s/.test(gap)) sentence += 1;
    words.push({ raw, low: foldWord(raw), start: match.index, sentence });
    end = match.index + raw.length;
  }
  return words.map((word, index) => tellOffers(joinPair(word, words[index + 1]), words[index - 1]));
}

/** Two words that mean one thing in hiring; the first takes the meaning of both. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['take home', 'takehome'],
  ['take homes', 'takehome'],
  ['heard back', 'heardback'],
  ['hear back', 'heardback'],
  ['on site', 'onsite'],
  ['role play', 'roleplay'],
  ['demo lesson', 'demolesson'],
  ['trial shift', 'trialshift'],
  ['final round', 'finalround'],
  ['final at', 'finalround'],
  ['final with', 'finalround'],
  ['final interview', 'finalround'],
  ['finals at', 'finalround'],
  ['gesprach bei', 'vorstellungsgesprach'],
  ['gesprach beim', 'vorstellungsgesprach'],
  ['gesprach als', 'vorstellungsgesprach'],
  ['gesprach fur', 'vorstellungsgesprach'],
  ['gesprache bei', 'vorstellungsgesprach'],
  ['gesprache als', 'vorstellungsgesprach'],
  ['zweites gesprach', 'vorstellungsgesprach'],
  ['erstes gesprach', 'vorstellungsgesprach'],
  ['zweite gesprach', 'vorstellungsgesprach'],
  ['assessment center', 'assessmentcenter'],
  ['assessment centre', 'assessmentcenter'],
  ['assessment day', 'assessmentcenter'],
  ['group interview', 'interview'],
  ['case study', 'casestudy'],
  ['coding challenge', 'codingchallenge'],
  ['coding test', 'codingchallenge'],
  ['job offer', 'offer'],
  ['verbal offer', 'offer'],
  ['prueba practica', 'entrevista'],
  ['first round', 'firstround'],
  ['first rounds', 'firstround'],
  ['phone screen', 'phonescreen'],
  ['phone screens', 'phonescreen'],
  ['portfolio review', 'portfolioreview'],
  ['second round', 'secondround'],
  ['third round', 'secondround'],
  ['whiteboard challenge', 'whiteboarding'],
  ['hiring process', 'hiringprocess'],
  ['ride along', 'ridealong'],
  ['sell me', 'sellme'],
]);

/** Before "offer" and "offers" these show that somebody provides something. */
const OFFERING: ReadonlySet<string> = new Set(
  'to will can could would should may might they we you it that which who not also now does did please'.split(
    ' ',
  ),
);
/** "Offers" beside any other word is what a shop does. */
const OFFERS: ReadonlySet<string> = new Set(
  'job two three four five 2 3 4 5 multiple competing no any my both the of got received have had some internship time few'.split(
    ' ',
  ),
);

/** "They offer free drinks" is no job offer. */
function tellOffers(word: Word, previous: Word | undefined): Word {
  const before = previous?.sentence === word.sentence ? previous.low : undefined;
  if (before === undefined || (word.low !== 'offer' && word.low !== 'offers')) return word;
  const isVerb = word.low === 'offer' ? OFFERING.has(before) : !OFFERS.has(before);
  return isVerb ? { ...word, low: 'offering' } : word;
}

function joinPair(word: Word, next: Word | undefined): Word {
  if (!next || next.sentence !== word.sentence) return word;
  const joined = PAIRS.get(`${word.low} ${next.low}`);
  return joined === undefined ? word : { ...word, low: joined };
}

/** The words of a name or phrase, folded like those of a text. */
export function foldPhrase(phrase: string): string[] {
  return readWords(phrase, 200).map((word) => word.low);
}

function foldWord(raw: string): string {
  // Nearly all words are plain letters, for which the long way round does nothing.
  return /^[A-Za-z0-9]+$/.test(raw) ? raw.toLowerCase() : foldText(raw);
}

/** Where a phrase stands: indexes of its first word. Its words must be neighbours in one sentence. */
export function findPhrase(words: readonly Word[], phrase: readonly string[]): number[] {
  const [first, ...others] = phrase;
  if (first === undefined) return [];
  const found: number[] = [];
  for (let index = 0; index <= words.length - phrase.length; index += 1) {
    if (words[index]?.low !== first) continue;
    if (others.every((word, offset) => words[index + offset + 1]?.low === word)) found.push(index);
  }
  return found;
}

export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.raw);
}
