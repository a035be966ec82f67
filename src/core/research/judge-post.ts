import type { Ring } from '../evidence/finding';
import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import type { RedditPost } from '../reddit/thread';
import { type CompanyNames, listCompanyNames } from './company-names';
import { findCompanySubreddit } from './company-subreddits';
import { isAdvert, isHiringNews, isInterviewWord } from './hiring-words';
import { findMentions, type Mention } from './mentions';
import { findOccupation } from './occupation-in-text';
import { hasHiring, SHORT_WORDS, weighTalk } from './talk';
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
/** Words: where the employer is the subject of a long text, it is named by then. */
const NAMED_BY = 150;
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
  if (isHiringNews(judged.title) && !talk.saysInterview) return NOBODY;

  const company = listCompanyNames(posting);
  const inTitle = findMentions(title, company);
  const inText = findMentions(text, company);
  const isOwnPlace = talk.isAbout && isCompanySubreddit(judged.subreddit, company);
  const occupationAt = findOccupation(judged.subreddit, title, text, posting, occupation);
  const extras = talk.score + occupationAt + scoreLevel(title, text, posting);
  if (isAboutCompany(inTitle, inText, title, text) || isOwnPlace) {
    const named = inTitle.length > 0 ? 3 : inText.some(({ kind }) => kind === 'hiring') ? 2 : 1;
    return { ring: 1, score: Math.min(10, named + extras) };
  }
  return talk.isAbout && talk.isInterviewing && occupationAt > 0 && talk.hasVoice
    ? { ring: 2, score: Math.min(10, extras) }
    : NOBODY;
}

function isAboutCompany(
  inTitle: readonly Mention[],
  inText: readonly Mention[],
  title: readonly Word[],
  text: readonly Word[],
): boolean {
  if (inTitle.some(({ kind }) => kind === 'hiring')) return true;
  if (inText.some(({ kind }) => kind === 'hiring') && isNamedEarly(text, [...inTitle, ...inText]))
    return true;
  // Named in the title, whose subject is hiring: the text need not repeat the name.
  if (inTitle.some(({ kind }) => kind === 'named'))
    return hasHiring(title) || text.some(({ low }) => isInterviewWord(low));
  if (inTitle.length > 0) return hasHiring(title);
  return (
    isNamedEarly(text, inText) &&
    inText.some((mention) => mention.kind === 'named' && isNearInterview(text, mention))
  );
}

/** A long story that names the employer once and late is about something else; its passage still counts by itself. */
function isNamedEarly(text: readonly Word[], mentions: readonly Mention[]): boolean {
  return text.length < SHORT_WORDS || mentions.length > 1 || (mentions[0]?.index ?? 0) < NAMED_BY;
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

function scoreLevel(title: readonly Word[], text: readonly Word[], posting: JobPosting): number {
  const level = foldPhrase(posting.level ?? '');
  if (level.length === 0) return 0;
  return findPhrase(title, level).length + findPhrase(text, level).length > 0 ? 1 : 0;
}
