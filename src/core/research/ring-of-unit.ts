import type { Ring } from '../evidence/finding';
import type { JobPosting } from '../posting/job-posting';
import { listCompanyNames } from './company-names';
import { WELL_KNOWN_EMPLOYERS } from './employer-words';
import { isHiringNoun, isHiringWord, isInterviewWord, isWorkingWord, PREPOSITIONS } from './hiring-words';
import { findMentions } from './mentions';
import { findNameHeadings } from './name-headings';
import { foldPhrase, isCapitalised, readWords, type Word } from './words';

const MAX_CHARS = 40_000;
/** By their first word. */
const WELL_KNOWN: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirst(
  [...WELL_KNOWN_EMPLOYERS].map(foldPhrase),
);

/** What stands after "at" with a capital and is no employer. Folded. */
const NOT_EMPLOYERS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december leetcode hackerrank glassdoor blind zoom teams linkedin indeed reddit youtube hirevue codesignal hr vp ceo cto swe ' +
    'sde qa pm est pst cet gmt utc am i god home least all first the a an my your our their his her this that these those any some every ' +
    'sr junior senior l3 l4 l5 l6 e4 e5 usa us uk eu london berlin nyc sf seattle austin chicago toronto boston ' +
    'munich münchen hamburg hq university college school uni'
  ).split(' '),
);
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'office offices campus site location hq headquarters branch time'.split(' '),
);

interface Named {
  readonly index: number;
  readonly isOurs: boolean;
}

/**
 * The ring of a comment (or a post's own text) in a thread of `threadRing`.
 *
 * In a thread about this employer everything is about it, unless the comment speaks of another one and not of this. In
 * any other thread a comment is about this employer only if it tells of being interviewed there.
 */
export function ringOfUnit(text: string, threadRing: Ring, posting: JobPosting): Ring {
  return readUnit(text, threadRing, posting).ring;
}

/** A unit's ring and its passages', of one reading of its words. */
export function readUnit(text: string, threadRing: Ring, posting: JobPosting) {
  const words = readWords(text, MAX_CHARS);
  const named = findEmployers(words, posting, threadRing);
  const hasOurs = named.some(({ isOurs }) => isOurs);
  const isOurs = threadRing === 2 ? hasOurs : named.length === 0 || hasOurs;
  const ring: Ring = isOurs ? 1 : 2;
  return { ring, ringOf: readPassages(text, words, named, threadRing) };
}

/** The ring of a passage, UTF-16 offsets into the text it was made for. */
export type RingReader = (start: number, end: number) => Ring;

const ALL_OURS: RingReader = () => 1;
const NONE_OURS: RingReader = () => 2;

/**
 * As `ringOfUnit`, passage by passage: the employer named in its own sentence decides, else the one named last before it,
 * in a sentence or in a heading. "Acme was easy. At Globex they asked about trees." is ring 1 and ring 2. The text is read once.
 */
export function readRings(text: string, threadRing: Ring, posting: JobPosting): RingReader {
  return readUnit(text, threadRing, posting).ringOf;
}

function readPassages(
  text: string,
  words: readonly Word[],
  employers: readonly Named[],
  threadRing: Ring,
): RingReader {
  // Without this employer's name nothing is told apart, and without a name no heading is one.
  if (!employers.some(({ isOurs }) => isOurs))
    return employers.length === 0 && threadRing === 1 ? ALL_OURS : NONE_OURS;
  const named = [...employers, ...findOtherHeadings(text, words, employers)].sort(
    (a, b) => a.index - b.index,
  );
  if (named.every(({ isOurs }) => isOurs)) return ALL_OURS;
  return readMixed(words, named, threadRing);
}

/** By itself, so that nothing keeps the words of a unit that tells of one employer. */
function readMixed(words: readonly Word[], named: readonly Named[], threadRing: Ring): RingReader {
  const offsetOf = ({ index }: Named) => words[index]?.start ?? 0;
  return (start, end) => {
    const inside = named.filter((one) => offsetOf(one) >= start && offsetOf(one) < end);
    const sentence = words.findLast((word) => word.start <= start)?.sentence;
    const beside = named.filter((one) => offsetOf(one) < start && words[one.index]?.sentence === sentence);
    const before = named.filter((one) => offsetOf(one) < start);
    const decides = inside.at(-1) ?? beside.at(-1) ?? before.at(-1);
    return decides ? (decides.isOurs ? 1 : 2) : threadRing;
  };
}

/** As `readRings`, for one passage only. */
export function ringOfPassage(
  text: string,
  start: number,
  end: number,
  threadRing: Ring,
  posting: JobPosting,
): Ring {
  return readRings(text, threadRing, posting)(start, end);
}

/** The ring of a passage of any of many units, each read at most once. A unit of ring 2 names this employer nowhere. */
export function ringsOfPassages(posting: JobPosting) {
  const readers = new Map<string, RingReader>();
  return (unit: { readonly text: string; readonly ring: Ring }, start: number, end: number): Ring => {
    if (unit.ring === 2) return 2;
    const reader = readers.get(unit.text) ?? readRings(unit.text, 1, posting);
    readers.set(unit.text, reader);
    return reader(start, end);
  };
}

function findEmployers(words: readonly Word[], posting: JobPosting, threadRing: Ring): Named[] {
  const company = listCompanyNames(posting);
  const ours = findMentions(words, company)
    // Elsewhere a bare name proves nothing: "like Acme or Globex".
    .filter(({ kind }) => threadRing === 1 || kind === 'hiring')
    .map(({ index }) => index);
  const own = new Set(
    [...company.names, ...company.shortNames, ...company.headNames].flatMap((name) =>
      foldPhrase(name).slice(0, 1),
    ),
  );
  const others = findOthers(words, own);
  return [
    ...ours.map((index) => ({ index, isOurs: true })),
    ...others.map((index) => ({ index, isOurs: false })),
  ].sort((a, b) => a.index - b.index);
}

/** Below a heading that is this employer's name, headings of the same kind are other employers' names. */
function findOtherHeadings(text: string, words: readonly Word[], employers: readonly Named[]): Named[] {
  const headings = findNameHeadings(text, words);
  const ours = new Set(employers.filter(({ isOurs }) => isOurs).map(({ index }) => words[index]?.sentence));
  if (!headings.some(({ sentence }) => ours.has(sentence))) return [];
  return headings
    .filter(({ sentence }) => !ours.has(sentence))
    .map(({ index }) => ({ index, isOurs: false }));
}

function findOthers(words: readonly Word[], own: ReadonlySet<string>): number[] {
  const found = new Set<number>();
  for (const [index, { low }] of words.entries()) {
    if (own.has(low)) continue;
    for (const phrase of WELL_KNOWN.get(low) ?? []) {
      const isHere = phrase.every((said, i) => words[index + i]?.low === said);
      if (!isHere) continue;
      const previous = words[index - 1]?.low ?? '';
      const next = words[index + phrase.length]?.low ?? '';
      if (isHiringNoun(next) || (PREPOSITIONS.has(previous) && hasTie(words, index))) found.add(index);
    }
  }
  for (let index = 1; index < words.length; index += 1) {
    if (!found.has(index) && isUnknownEmployer(words, index, own)) found.add(index);
  }
  return [...found];
}

/** "interviewed at Globex", "At Globex they asked": a capital after "at", tied to an interview or a job. */
function isUnknownEmployer(words: readonly Word[], index: number, own: ReadonlySet<string>): boolean {
  const word = words[index];
  const previous = words[index - 1];
  if (!word || !previous || previous.sentence !== word.sentence) return false;
  if (previous.low !== 'at' && previous.low !== 'bei') return false;
  if (!isCapitalised(word) || own.has(word.low) || NOT_EMPLOYERS.has(word.low)) return false;
  const next = words[index + 1];
  if (next && next.sentence === word.sentence && PLACE_NOUNS.has(next.low)) return false;
  return hasTie(words, index);
}

function hasTie(words: readonly Word[], index: number): boolean {
  const sentence = words[index]?.sentence;
  for (let i = Math.max(0, index - 7); i < Math.min(words.length, index + 6); i += 1) {
    const word = words[i];
    if (!word || i === index || word.sentence !== sentence) continue;
    if (isInterviewWord(word.low) || isHiringWord(word.low)) return true;
    if (i < index ? isWorkingWord(word.low) : word.low === 'asked' || word.low === 'process') return true;
  }
  return false;
}

function groupByFirst(phrases: readonly (readonly string[])[]): Map<string, readonly (readonly string[])[]> {
  const groups = new Map<string, readonly (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return groups;
}
