import type { Ring } from '../evidence/finding';
import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import type { RedditPost } from '../reddit/thread';
import { stemWord } from '../text';
import { type CompanyNames, listCompanyNames } from './company-names';
import { findCompanySubreddit } from './company-subreddits';
import { splitTitle } from './core-title';
import {
  isAdvert,
  isCandidateWord,
  isHiringWord,
  isInterviewWord,
  isMediaWord,
  isPersonWord,
} from './hiring-words';
import { findLanguage } from './language';
import { findMentions, type Mention } from './mentions';
import { listOccupationSubreddits } from './occupation-subreddits';
import { findSpokenJob, listSpokenNames } from './spoken-jobs';
import { findPhrase, foldPhrase, readWords, type Word } from './words';

/** Whether a post is about interviewing here (1) or for the same occupation elsewhere (2); `null` is neither. */
export interface Judgement {
  readonly ring: Ring | null;
  /** 0 to 10, for ordering within a ring. */
  readonly score: number;
}

/** A text to be judged; a comment has no title. */
export interface JudgedText {
  readonly title: string;
  readonly text: string;
  /** '' when it says nothing. */
  readonly subreddit: string;
}

/** What a long post is about is said by then. */
const MAX_CHARS = 8000;
/** Words: a text so short has one subject; a longer one names it at its beginning. */
const SHORT_WORDS = 250;
const OPENING_WORDS = 60;
const NOBODY: Judgement = { ring: null, score: 0 };

export function judgePost(post: RedditPost, posting: JobPosting, occupation: Occupation): Judgement {
  return judgeText(post, posting, occupation);
}

/** For a text without a title or a place of its own, such as a comment. */
export function ringOfText(text: string, posting: JobPosting, occupation: Occupation): Ring | null {
  return judgeText({ title: '', text, subreddit: '' }, posting, occupation).ring;
}

/**
 * Judges by words alone, because the search engine is fuzzy: what it returns need name neither employer nor interview.
 *
 * Ring 1 needs both the employer and an interview, tied to each other. Ring 2 needs an interview, the occupation, and
 * somebody who speaks from his own side of the table. Adverts and interviews of the press are neither.
 */
export function judgeText(judged: JudgedText, posting: JobPosting, occupation: Occupation): Judgement {
  const title = readWords(judged.title, 300);
  const text = readWords(judged.text, MAX_CHARS);
  const talk = weighTalk(title, text, /\?/.test(judged.title) || /\?/.test(judged.text.slice(0, MAX_CHARS)));
  if (!talk.isPossible || isAdvert(judged.title, judged.text)) return NOBODY;

  const company = listCompanyNames(posting);
  const inTitle = findMentions(title, company);
  const inText = findMentions(text, company);
  const isOwnPlace = isCompanySubreddit(judged.subreddit, company);
  const occupationAt = findOccupation(judged, title, text, posting, occupation);
  const extras = talk.score + occupationAt + scoreLevel(title, text, posting);
  if (isAboutCompany(inTitle, inText, title, text) || isOwnPlace) {
    const named = inTitle.length > 0 ? 3 : inText.some(({ kind }) => kind === 'hiring') ? 2 : 1;
    return { ring: 1, score: Math.min(10, named + extras) };
  }
  return talk.isAbout && occupationAt > 0 && talk.hasVoice
    ? { ring: 2, score: Math.min(10, extras) }
    : NOBODY;
}

interface Talk {
  /** It may be about hiring, if it is about the employer too. */
  readonly isPossible: boolean;
  readonly isAbout: boolean;
  /** Somebody tells or asks for himself. */
  readonly hasVoice: boolean;
  /** 0 to 4. */
  readonly score: number;
}

function weighTalk(title: readonly Word[], text: readonly Word[], asks: boolean): Talk {
  let interviews = 0;
  let hiring = 0;
  let candidate = 0;
  let media = 0;
  let first = 0;
  let second = 0;
  for (const { low } of [...title, ...text]) {
    if (isInterviewWord(low)) interviews += 1;
    if (isHiringWord(low)) hiring += 1;
    if (isCandidateWord(low)) candidate += 1;
    if (isMediaWord(low)) media += 1;
    const person = isPersonWord(low);
    if (person === 'first') first += 1;
    else if (person === 'second') second += 1;
  }
  const isInTitle = title.some(({ low }) => isInterviewWord(low));
  const isPress = isPressTitle(title) || (media > 0 && (candidate === 0 || first === 0));
  // One passing "interview" far down a long text is no subject; hiring words alone need company among themselves.
  const isShort = text.length < SHORT_WORDS;
  const isEarly = text.slice(0, OPENING_WORDS).some(({ low }) => isInterviewWord(low));
  const isInText = isEarly || (interviews > 0 && (isShort || interviews + hiring >= 4));
  const isSubject = isInTitle || isInText || hiring >= (isShort ? 2 : 4);
  const hasVoice = first + second > 0 || asks;
  const score = (isInTitle ? 2 : 0) + Math.min(2, interviews * 0.25 + candidate * 0.05);
  const isTold = candidate > 0 || hasVoice || isInTitle || hiring >= 3;
  return {
    isPossible: (isSubject || hasHiring(title)) && !isPress && isTold,
    isAbout: isSubject && !isPress && isTold,
    hasVoice,
    score,
  };
}

/** "Interview with the CEO of", "founder gives interview": of the press. */
function isPressTitle(title: readonly Word[]): boolean {
  return title.some(
    ({ low }, index) =>
      low === 'interview' &&
      title.slice(Math.max(0, index - 4), index + 6).some((word) => isMediaWord(word.low)) &&
      !title.some((word) => isPersonWord(word.low) === 'first'),
  );
}

function isAboutCompany(
  inTitle: readonly Mention[],
  inText: readonly Mention[],
  title: readonly Word[],
  text: readonly Word[],
): boolean {
  if (inTitle.some(({ kind }) => kind === 'hiring') || inText.some(({ kind }) => kind === 'hiring'))
    return true;
  // Named in the title, whose subject is hiring: the text need not repeat the name.
  if (inTitle.some(({ kind }) => kind === 'named'))
    return hasHiring(title) || text.some(({ low }) => isInterviewWord(low));
  if (inTitle.length > 0) return hasHiring(title);
  return inText.some((mention) => mention.kind === 'named' && isNearInterview(text, mention));
}

function hasHiring(words: readonly Word[]): boolean {
  return words.some(({ low }) => isHiringWord(low));
}

/** In the same sentence or the next: further off, the interview may be somewhere else. */
function isNearInterview(words: readonly Word[], { sentence, index }: Mention): boolean {
  for (let i = Math.max(0, index - 40); i < Math.min(words.length, index + 60); i += 1) {
    const word = words[i];
    if (word && isInterviewWord(word.low) && (word.sentence === sentence || word.sentence === sentence + 1))
      return true;
  }
  return false;
}

/** Its own people's place; for a name that is also a word, only where the place is known to be theirs. */
function isCompanySubreddit(subreddit: string, { names, isEverydayWord }: CompanyNames): boolean {
  const place = subreddit.toLowerCase().replace(/[_-]/g, '');
  const known = findCompanySubreddit(names)?.toLowerCase().replace(/[_-]/g, '');
  if (place === known) return true;
  return names.some((name) => {
    const joined = foldPhrase(name).join('');
    if (joined.length < 3) return false;
    return (
      place === `${joined}employees` || place === `${joined}jobs` || (!isEverydayWord && place === joined)
    );
  });
}

/** 0 when the text is not about the occupation; more where it says so itself. */
function findOccupation(
  { subreddit }: JudgedText,
  title: readonly Word[],
  text: readonly Word[],
  posting: JobPosting,
  occupation: Occupation,
): number {
  const terms = listOccupationTerms(posting, occupation);
  if (terms.some((term) => hasTerm(title, term))) return 3;
  if (terms.some((term) => hasTerm(text, term))) return 2;
  const place = subreddit.toLowerCase();
  return listOccupationSubreddits(posting, occupation).some((name) => name.toLowerCase() === place) ? 1 : 0;
}

/** What people call the job: the occupation's terms, their translations, and the title's core where no pack fits. */
export function listOccupationTerms(posting: JobPosting, occupation: Occupation): readonly string[] {
  const { core } = splitTitle(posting.title);
  const spoken = findSpokenJob(occupation, posting.title);
  // Where no pack fits, the occupation's own terms are of the nearest job, which may be another one.
  const isNear = occupation.id === 'general' && spoken !== undefined;
  const terms = [
    ...(isNear ? [] : occupation.searchTerms),
    ...(spoken ? listSpokenNames(spoken, findLanguage(posting, occupation)) : []),
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
 * Whether a term stands in a text, its last word also in related forms ("nurse", "nursing"; "teacher", "teaching";
 * "software engineers"). "IT" and "PT" are told from "it" and "pt" by their capitals.
 */
function hasTerm(words: readonly Word[], term: string): boolean {
  const phrase = foldPhrase(term);
  const last = phrase.at(-1);
  if (last === undefined) return false;
  if (phrase.length === 1 && last.length <= 3) {
    return words.some(({ low, raw }) => (low === last || low === `${last}s`) && /^\p{Lu}{2}/u.test(raw));
  }
  const before = phrase.slice(0, -1);
  return words.some(
    ({ low, sentence }, index) =>
      isSameWord(low, last) &&
      before.every((word, offset) => {
        const said = words[index - before.length + offset];
        return said?.low === word && said.sentence === sentence;
      }),
  );
}

function isSameWord(said: string, word: string): boolean {
  if (said === word) return true;
  if (said.charCodeAt(0) !== word.charCodeAt(0)) return false;
  const stem = stemWord(word);
  const other = stemWord(said);
  return other === stem || `${other}er` === stem;
}

function scoreLevel(title: readonly Word[], text: readonly Word[], posting: JobPosting): number {
  const level = foldPhrase(posting.level ?? '');
  if (level.length === 0) return 0;
  return findPhrase(title, level).length + findPhrase(text, level).length > 0 ? 1 : 0;
}
