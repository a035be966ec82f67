import type { CompanyNames } from './company-names';
import {
  isHiringNoun,
  isHiringVerb,
  isHiringWord,
  isInterviewWord,
  isWorkingWord,
  PAST_CUES,
  PREPOSITIONS,
} from './hiring-words';
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
const JOB_BOARDS: ReadonlySet<string> = new Set(
  'indeed monster handshake xing stepstone linkedin'.split(' '),
);
/** After an everyday word, these show that it is the word and not the firm: "target companies", "next step". */
const GENERIC_NOUNS: ReadonlySet<string> = new Set(
  (
    'company companies firm firms salary salaries role roles level levels date dates market markets school schools audience ' +
    'number numbers of range for customers job jobs list step steps time day week month year one question questions position'
  ).split(' '),
);
/** Names that qualify the word after them: "my next interview" speaks of no employer. */
const MODIFIERS: ReadonlySet<string> = new Set(
  (
    'next first best better real remote monday one eight general public group quick super express nice noble odd top total ' +
    'ideal deep open future simple strong clear close prime key kind together standard pure honest brilliant impossible base ' +
    'coach pilot red black blue gold silver match matching unity urban even flex premier modern mock live virtual focus ' +
    'current forward free fast full insight intel level mission point positive practice process progress progressive quest ' +
    'signal sense talent team time work works workday yes you zoom slack smart source spot stage tag test trade trust'
  ).split(' '),
);
const VERB_SUBJECTS: ReadonlySet<string> = new Set(
  'to can should must please we i you they will cannot'.split(' '),
);

/** Every mention of the employer; everyday words count only where the words around them say that the firm is meant. */
export function findMentions(words: readonly Word[], company: CompanyNames): Mention[] {
  const mentions: Mention[] = [];
  for (const [rank, name] of company.names.entries()) {
    const phrase = foldPhrase(name);
    const isEveryday =
      phrase.length === 1 && (rank === 0 ? company.isEverydayWord : (phrase[0]?.length ?? 0) <= 3);
    for (const index of findPhrase(words, phrase)) {
      const first = words[index];
      if (!first) continue;
      const kind = isEveryday
        ? classifyEveryday(words, index, first)
        : classifyMention(words, index, index + phrase.length - 1);
      if (kind) mentions.push({ kind, index, start: first.start, sentence: first.sentence });
    }
  }
  return mentions.sort((a, b) => a.start - b.start);
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
  const isLeft = before.slice(-4).some((word) => PAST_CUES.has(word));
  if (!isLeft && (isHiringNoun(after[0] ?? '') || isHiringVerb(after[0] ?? ''))) return 'hiring';
  const isPlace = PREPOSITIONS.has(previous);
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
  const isLeft = before.slice(-4).some((word) => PAST_CUES.has(word));
  const isBoard = JOB_BOARDS.has(name.low);
  if (
    isPlaceOf(previous, isCapital, isBoard) &&
    !(isCapital ? /^(?:compan|firm)/.test(next) : GENERIC_NOUNS.has(next))
  ) {
    const said = isBoard ? before.filter((word) => !/^(?:appl|job)/.test(word)) : before;
    const after = neighbours(words, index, 1, 4);
    if (!isLeft && (said.some(isHiringWord) || (isCapital && after.some(isHiringWord)))) return 'hiring';
    if (said.some(isWorkingWord)) return 'working';
  }
  if (!isCapital || isLeft || isBoard || MODIFIERS.has(name.low) || VERB_SUBJECTS.has(previous))
    return undefined;
  return isHiringNoun(next) || isHiringVerb(next) ? 'hiring' : undefined;
}

function isPlaceOf(previous: string, isCapital: boolean, isBoard: boolean): boolean {
  if (previous === 'at' || previous === 'with' || previous === 'bei') return true;
  return isCapital && !isBoard && PREPOSITIONS.has(previous);
}
