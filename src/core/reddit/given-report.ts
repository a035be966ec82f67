import { AppError } from '../errors';
import { hashText } from '../hash';
import { cleanText } from '../text';
import { isRecord, type JsonRecord, readArray, readNumber, readString } from './json';
import { buildPermalink, isGone, toAt } from './read-item';
import type { RedditComment, RedditPost, RedditThread } from './thread';

/** Threads that the user hands over: a link, pasted text, or the Reddit page in front of him. */

const MAX_TEXT_CHARS = 40_000;
const MAX_TITLE_CHARS = 300;
const MAX_COMMENTS = 1000;
const MIN_TEXT_CHARS = 40;
const ID = /^[a-z0-9]{1,13}$/;
const SUBREDDIT = /^\w{2,24}$/;
const THREAD_LINK =
  /https:\/\/(?:(?:www|old|new|np|sh)\.)?reddit\.com(?:\/r\/(\w{2,24}))?\/comments\/([a-z0-9]{1,13})(?![a-z0-9])\S{0,300}/i;
const SHORT_LINK = /https:\/\/redd\.it\/([a-z0-9]{1,13})(?![a-z0-9])/i;

export interface ThreadLink {
  readonly id: string;
  /** '' when the link does not say. */
  readonly subreddit: string;
}

/** The first link to a thread in a text. */
export function findThreadLink(text: string): ThreadLink | undefined {
  const [, subreddit = '', id] = THREAD_LINK.exec(text) ?? [];
  if (id !== undefined) return { id: id.toLowerCase(), subreddit };
  const short = SHORT_LINK.exec(text)?.[1];
  return short === undefined ? undefined : { id: short.toLowerCase(), subreddit: '' };
}

/**
 * A thread from what the user pasted: its first line is the title, the rest the text of one unknown person, since nothing
 * tells who wrote what. Its link is the one in the text, else a search for its title.
 *
 * @returns only the link when there is nothing but one.
 * @throws {AppError} `reportTooShort` for a text too short to tell anything.
 */
export function readPastedReport(pasted: string, now: number): RedditThread | ThreadLink {
  const link = findThreadLink(pasted);
  const words = pasted.replace(THREAD_LINK, '').replace(SHORT_LINK, '');
  const text = cleanText(words, MAX_TEXT_CHARS).trim();
  if (text.length < MIN_TEXT_CHARS) {
    if (link) return link;
    throw new AppError('reportTooShort', String(text.length));
  }
  const [first = '', ...rest] = text.split('\n');
  const title = first.slice(0, MAX_TITLE_CHARS).trim();
  const post: RedditPost = {
    id: link?.id ?? `own_${hashText(text)}`,
    subreddit: link?.subreddit ?? '',
    title,
    text: first.length > MAX_TITLE_CHARS ? text : rest.join('\n').trim(),
    author: '',
    score: 0,
    commentCount: 0,
    countsUnknown: true,
    at: now,
    permalink: link
      ? buildPermalink(link.subreddit, link.id)
      : `https://www.reddit.com/search/?q=${encodeURIComponent(`"${title.slice(0, 120)}"`)}`,
    isRemoved: false,
    isAdult: false,
  };
  return { post, comments: [] };
}

/**
 * A thread from the page that the user pointed us to, as the content script saw it.
 *
 * @throws {AppError} `notAThread` when the page is none, or its text has not been shown yet.
 */
export function readPageThread(snapshot: unknown): RedditThread {
  if (!isRecord(snapshot)) throw new AppError('notAThread', 'no snapshot');
  const link = findThreadLink(readString(snapshot, 'url'));
  const title = cleanText(readString(snapshot, 'title'), MAX_TITLE_CHARS).trim();
  if (!link || title === '') throw new AppError('notAThread', link ? 'title' : 'address');
  const text = cleanText(readString(snapshot, 'text'), MAX_TEXT_CHARS).trim();
  const comments = readArray(snapshot, 'comments')
    .slice(0, MAX_COMMENTS)
    .flatMap((comment) => (isRecord(comment) ? (readPageComment(comment, link) ?? []) : []));
  const post: RedditPost = {
    id: link.id,
    subreddit: SUBREDDIT.test(link.subreddit) ? link.subreddit : '',
    title,
    text: isGone(text) ? '' : text,
    author: readAuthor(snapshot),
    score: Math.trunc(readNumber(snapshot, 'score')),
    commentCount: comments.length,
    at: readAt(snapshot),
    permalink: buildPermalink(link.subreddit, link.id),
    isRemoved: isGone(text) || isGone(title),
    isAdult: false,
  };
  return { post, comments };
}

function readPageComment(comment: JsonRecord, home: ThreadLink): RedditComment | undefined {
  const id = readString(comment, 'id').replace(/^t1_/, '').toLowerCase();
  const text = cleanText(readString(comment, 'text'), MAX_TEXT_CHARS).trim();
  const author = readAuthor(comment);
  if (!ID.test(id) || text === '' || isGone(text) || author === 'AutoModerator') return undefined;
  return {
    id,
    text,
    author,
    score: Math.trunc(readNumber(comment, 'score')),
    at: readAt(comment),
    permalink: buildPermalink(home.subreddit, home.id, id),
    depth: Math.max(0, Math.trunc(readNumber(comment, 'depth'))),
  };
}

function readAuthor(record: JsonRecord): string {
  const author = readString(record, 'author').slice(0, 50);
  return author === '[deleted]' ? '' : author;
}

/** The site writes times as ISO 8601. */
function readAt(record: JsonRecord): number {
  const written = readString(record, 'createdAt').slice(0, 40);
  return /^\d{4}-\d\d-\d\dT/.test(written) ? toAt(Date.parse(written)) : 0;
}
