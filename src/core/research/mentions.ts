import { NOT_THE_FIRM } from './company-name-data';
import { type CompanyNames, isEverydayWord } from './company-names';
import {
  isHiringNoun,
  isHiringVerb,
  isHiringWord,
  isInterviewWord,
  isWorkingWord,
  PAST_CUES,
  PREPOSITIONS,
} from './hiring-words';
import {
  ARTICLES,
  BREAKERS,
  GENERIC_NOUNS,
  JOB_BOARDS,
  LEAVING_AFTER,
  LOOSE_NOUNS,
  MODIFIERS,
  PERSONS,
  ROUND_WORDS,
  SENDERS,
  TELLING_VERBS,
  VERB_SUBJECTS,
} from './mention-words';
import { findPhrase, foldPhrase, isCapitalised, type Word } from './words';

/**
 * How a text speaks of an employer. `hiring`: of being interviewed or hired there. `working`: of having a job there, or
 * of leaving one. `named`: just so.
 */
export interface Mention {
  readonly kind: 'hiring' | 'working' | 'named';
  /** Index of its first word. */
  readonly index: number;
  readonly start: number;
  readonly sentence: number;
}

/** Words looked at on each side of a name. */
const REACH = 20;
/** Words of a compound: "Stripe senior backend engineer phone interview". */
const COMPOUND_WORDS = 5;

/** Every mention of the employer; everyday words count only where the words around them say that the firm is meant. */
export function findMentions(words: readonly Word[], company: CompanyNames): Mention[] {
  const mentions = new Map<number, Mention>();
  const add = (name: string, isShort: boolean, isHead = false) => {
    for (const phrase of spellName(name)) {
      for (const index of findPhrase(words, phrase)) {
        const first = words[index];
        if (!first || mentions.has(index)) continue;
        const last = index + phrase.length - 1;
        if (isShort && isNamesake(words, last, company)) continue;
        if (phrase.length === 1 && (isOtherThing(words, index) || isSurname(words, index))) continue;
        const kind =
          phrase.length === 1 && isAmbiguous(name, phrase[0] ?? '', company)
            ? classifyEveryday(words, index, first)
            : classifyMention(words, index, last);
        if (kind && (!isHead || kind === 'hiring'))
          mentions.set(index, { kind, index, start: first.start, sentence: first.sentence });
      }
    }
  };
  for (const name of company.names) add(name, false);
  for (const name of company.shortNames) add(name, true);
  for (const name of company.headNames) add(name, true, true);
  return [...mentions.values()].sort((a, b) => a.start - b.start);
}

/** "Halden & Roe" is also "Halden and Roe"; the sign itself is no word. */
function spellName(name: string): readonly string[][] {
  const plain = foldPhrase(name);
  return name.includes('&')
    ? [plain, foldPhrase(name.replaceAll('&', ' and ')), foldPhrase(name.replaceAll('&', ' und '))]
    : [plain];
}

function isAmbiguous(name: string, low: string, company: CompanyNames): boolean {
  return name === company.names[0] ? company.isEverydayWord : isEverydayWord(name) || low.length <= 3;
}

/** "Brightwater Dialysis" is not "Brightwater Regional Hospital": another capital follows at once. */
function isNamesake(words: readonly Word[], last: number, company: CompanyNames): boolean {
  const word = words[last];
  const next = neighbour(words, last, 1);
  if (!word || !next || next.start !== word.start + word.raw.length + 1) return false;
  if (!isCapitalised(next) || isHiringWord(next.low) || isHiringNoun(next.low) || next.raw.length <= 3)
    return false;
  // In a title written Like This a capital says nothing, and neither does it before what German calls a noun.
  if (isTitleCase(words, last)) return false;
  // "Krollwood Rehab" is the Krollwood Rehabilitation Center.
  const own = company.names.flatMap(foldPhrase);
  return !own.some((word) => word === next.low || (next.low.length >= 4 && word.startsWith(next.low)));
}

/** Whether most of the longer words of the sentence begin with a capital. */
function isTitleCase(words: readonly Word[], index: number): boolean {
  const sentence = words[index]?.sentence;
  const long = words.filter((word) => word.sentence === sentence && word.raw.length > 3);
  return long.length > 3 && long.filter(isCapitalised).length > long.length * 0.7;
}

/** The word `distance` places from `index`, if it stands in the same sentence. */
function neighbour(words: readonly Word[], index: number, distance: number): Word | undefined {
  const word = words[index + distance];
  return word && word.sentence === words[index]?.sentence ? word : undefined;
}

function neighbours(words: readonly Word[], index: number, from: number, to: number): string[] {
  const found: string[] = [];
  for (let distance = from; distance <= to; distance += 1) {
    const word = distance === 0 ? undefined : neighbour(words, index, distance);
    if (word) found.push(word.low);
  }
  return found;
}

function classifyMention(words: readonly Word[], first: number, last: number): Mention['kind'] {
  const before = neighbours(words, first, -REACH, -1);
  const after = neighbours(words, last, 1, REACH);
  const previous = before.at(-1) ?? '';
  const isLeft = before.slice(-4).some((word) => PAST_CUES.has(word)) || LEAVING_AFTER.has(after[0] ?? '');
  if (PREPOSITIONS.has(previous) && PERSONS.has(before.at(-2) ?? '')) return 'working';
  if (!isLeft && (isHiringNoun(after[0] ?? '') || isHiringVerb(after[0] ?? ''))) return 'hiring';
  const isPlace = PREPOSITIONS.has(previous) || ARTICLES.has(previous);
  // "interviewed at Acme", "at Acme they interviewed me"; the nearer side decides.
  if (isPlace && !isLeft && (isTied(before) || after.slice(0, 4).some(isHiringWord))) return 'hiring';
  if (isLeft || (isPlace && [...before, ...after.slice(0, 3)].some(isWorkingWord))) return 'working';
  return 'named';
}

/** Whether the hiring word is nearer to the name than a word of working: "work at Acme" after "interviews" is work. */
function isTied(before: readonly string[]): boolean {
  const hiring = before.findLastIndex(isHiringWord);
  const interview = before.findLastIndex(isInterviewWord);
  const working = before.findLastIndex((word) => isWorkingWord(word) && word !== 'job' && word !== 'manager');
  // "interview for a nurse position at Acme" has both; only a verb of working between them takes the tie away.
  return interview !== -1 || (hiring !== -1 && (hiring > working || working - hiring <= 4));
}

function classifyEveryday(words: readonly Word[], index: number, name: Word): Mention['kind'] | undefined {
  const before = neighbours(words, index, -REACH, -1);
  const next = neighbour(words, index, 1)?.low ?? '';
  const previous = before.at(-1) ?? '';
  const isCapital = isCapitalised(name);
  // "A recruiter from stripe", "offer from target": nobody has those from a word.
  if (previous === 'from' && SENDERS.has(before.at(-2) ?? '')) return 'hiring';
  const isLeft = before.slice(-4).some((word) => PAST_CUES.has(word));
  const isBoard = JOB_BOARDS.has(name.low);
  if (
    isPlaceOf(previous, isCapital, isBoard) &&
    !(isCapital ? /^(?:compan|firm)/.test(next) : GENERIC_NOUNS.has(next))
  ) {
    const said = isBoard ? before.filter((word) => !/^(?:appl|job)/.test(word)) : before;
    const after = neighbours(words, index, 1, 4);
    if (!isLeft && (said.some(isHiringWord) || (isCapital && after.some(isHiringWord)))) return 'hiring';
    if (isLeft || said.some(isWorkingWord)) return 'working';
    if (isCapital && !MODIFIERS.has(name.low) && (previous === 'at' || previous === 'bei')) return 'named';
  }
  if (!isCapital || isLeft || isBoard || MODIFIERS.has(name.low) || VERB_SUBJECTS.has(previous))
    return undefined;
  return isHiringVerb(next) ||
    isCompound(words, index) ||
    tellsOfRounds(words, index) ||
    isHeading(words, index)
    ? 'hiring'
    : undefined;
}

/** "Freddie Mercury": another capital stands before it, where a sentence has none. */
function isSurname(words: readonly Word[], index: number): boolean {
  const previous = neighbour(words, index, -1);
  const word = words[index];
  if (!previous || !word || previous.start + previous.raw.length + 1 !== word.start) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(previous.raw) || !neighbour(words, index, -2)) return false;
  return !isHiringWord(previous.low) && !PREPOSITIONS.has(previous.low) && !isTitleCase(words, index);
}

/** "F1 visa", "shell script", "Harrison Ford". */
function isOtherThing(words: readonly Word[], index: number): boolean {
  const others = NOT_THE_FIRM.get(words[index]?.low ?? '');
  return others !== undefined && neighbours(words, index, -1, 2).some((word) => others.has(word));
}

/** "Ramp AE interview process": nouns alone between the name and what is about hiring. */
function isCompound(words: readonly Word[], index: number): boolean {
  for (let distance = 1; distance <= COMPOUND_WORDS; distance += 1) {
    const word = neighbour(words, index, distance);
    if (!word || BREAKERS.has(word.low) || (distance === 1 && GENERIC_NOUNS.has(word.low))) return false;
    if (isHiringNoun(word.low) && !LOOSE_NOUNS.has(word.low)) return true;
  }
  return false;
}

/** "Otto Hamburg: what is the assessment like?": the name stands before a colon, alone or with a noun or two. */
function isHeading(words: readonly Word[], index: number): boolean {
  if (index > 0) return false;
  const sentence = words[0]?.sentence;
  const end = words.findIndex((word) => word.sentence !== sentence);
  if (end < 1 || end > 3 || words.slice(0, end).some(({ low }) => BREAKERS.has(low))) return false;
  return words.slice(end, end + 7).some(({ low }) => isHiringWord(low));
}

/** "Visa was four rounds of coding." */
function tellsOfRounds(words: readonly Word[], index: number): boolean {
  const [verb = '', ...others] = neighbours(words, index, 1, 8);
  return TELLING_VERBS.has(verb) && others.some((word) => ROUND_WORDS.has(word));
}

function isPlaceOf(previous: string, isCapital: boolean, isBoard: boolean): boolean {
  if (previous === 'at' || previous === 'with' || previous === 'bei') return true;
  return isCapital && !isBoard && PREPOSITIONS.has(previous);
}
