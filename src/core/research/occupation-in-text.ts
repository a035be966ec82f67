import { memoByPair } from '../memo';
import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import { stemWord } from '../text';
import { splitTitle } from './core-title';
import { isCandidateWord, isHiringWord, isWorkingWord } from './hiring-words';
import { findLanguage } from './language';
import { listOwnSubreddits } from './occupation-subreddits';
import { findSpokenJob, listEnglishNames } from './spoken-jobs';
import { OPENING_WORDS, SHORT_WORDS } from './talk';
import { foldPhrase, type Word } from './words';

/** 0 when the text is not about the occupation; more where it says so itself. */
export function findOccupation(
  subreddit: string,
  title: readonly Word[],
  text: readonly Word[],
  posting: JobPosting,
  occupation: Occupation,
): number {
  const { terms, places } = readJob(posting, occupation);
  if (terms.some((term) => findTerm(title, term).length > 0)) return 3;
  if (terms.some((term) => isSubject(text, term))) return 2;
  return places.has(subreddit.toLowerCase()) ? 1 : 0;
}

/** What the job is called and where it is at home, folded. */
const readJob = memoByPair((posting: JobPosting, occupation: Occupation) => ({
  terms: listOccupationTerms(posting, occupation).map(foldPhrase),
  places: new Set(listOwnSubreddits(posting, occupation).map((name) => name.toLowerCase())),
}));

/**
 * Whether the job is what a text is about. A long story names many: its own is named early on, twice, or beside what is about
 * hiring. A single word ("bank", "server") must be somebody's job even in a short one.
 */
function isSubject(text: readonly Word[], term: readonly string[]): boolean {
  const found = findTerm(text, term);
  const [first] = found;
  if (first === undefined) return false;
  if (found.length > 1) return true;
  if (term.length === 1) return isSomebodysJob(text, first);
  return text.length < SHORT_WORDS || first < OPENING_WORDS || isSomebodysJob(text, first);
}

/** "As a nurse", "nurse position", "interviews for nurses". */
function isSomebodysJob(text: readonly Word[], index: number): boolean {
  const sentence = text[index]?.sentence;
  const near = text
    .slice(Math.max(0, index - JOB_REACH), index + JOB_REACH)
    .filter((word) => word.sentence === sentence);
  return near.some(
    ({ low }) => isHiringWord(low) || isWorkingWord(low) || isCandidateWord(low) || JOB_CUES.has(low),
  );
}

/** Words on each side of a job's name. */
const JOB_REACH = 10;
/** Besides what is about hiring and working: "as a nurse", "ED nurse, 4 years". */
const JOB_CUES: ReadonlySet<string> = new Set(
  'as als comme como year years yoe yrs hire become becoming experienced senior junior new grad registered coming jahre jahren'.split(
    ' ',
  ),
);

/** What people call the job: the occupation's terms, their translations, and the title's core where no pack fits. */
export function listOccupationTerms(posting: JobPosting, occupation: Occupation): readonly string[] {
  const { core } = splitTitle(posting.title);
  const spoken = findSpokenJob(occupation, posting.title);
  const terms = [
    ...listEnglishNames(occupation, posting.title),
    ...(spoken?.names[findLanguage(posting, occupation)] ?? []),
    core,
  ];
  const seen = new Set<string>();
  return terms.filter((term) => {
    const key = foldPhrase(term).join(' ');
    if (key.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Where a term stands in a text, its last word also in related forms ("nurse", "nursing"; "teacher", "teaching";
 * "software engineers"): indexes of its last word. "IT" and "PT" are told from "it" and "pt" by their capitals, and "PM"
 * from the hour by what stands before.
 */
function findTerm(words: readonly Word[], phrase: readonly string[]): number[] {
  const last = phrase.at(-1);
  if (last === undefined) return [];
  const isShort = phrase.length === 1 && last.length <= 3;
  const before = phrase.slice(0, -1);
  const found: number[] = [];
  for (const [index, word] of words.entries()) {
    const isHere = isShort ? isAbbreviation(word, last, words[index - 1]) : isSameWord(word.low, last);
    if (isHere && before.every((said, offset) => isBefore(words, index, before.length - offset, said)))
      found.push(index);
  }
  return found;
}

function isAbbreviation({ low, raw }: Word, short: string, previous: Word | undefined): boolean {
  if (low !== short && low !== `${short}s`) return false;
  return /^\p{Lu}{2}/u.test(raw) && !/^\d/.test(previous?.low ?? '');
}

function isBefore(words: readonly Word[], index: number, distance: number, said: string): boolean {
  const word = words[index - distance];
  return word?.low === said && word.sentence === words[index]?.sentence;
}

function isSameWord(said: string, word: string): boolean {
  if (said === word) return true;
  if (said.charCodeAt(0) !== word.charCodeAt(0)) return false;
  // "An account" is not accounting.
  if (word.endsWith('ing') && !said.endsWith('ing')) return false;
  const stem = stemWord(word);
  const other = stemWord(said);
  return other === stem || (TRADES.has(other) && `${other}er` === stem);
}

/** Whose doing names the doer; of other verbs it does not ("tell" is no teller, "serve" no server). */
const TRADES: ReadonlySet<string> = new Set('teach weld plumb'.split(' '));
