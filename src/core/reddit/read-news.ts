import { AppError } from '../errors';
import { cleanText } from '../text';
import { isRecord, type JsonRecord, readArray, readField, readNumber, readString } from './json';
import { toAt } from './read-item';
import type { ReadCounts } from './read-listing';
import { renderHtml } from './render-html';
import type { RedditComment, RedditPost, RedditThread } from './thread';

/**
 * Hacker News through its public search (hn.algolia.com/api), as the same posts and threads that Reddit gives. Ids are
 * `hn_` and a number, which none of Reddit's can be; there are no subreddits.
 */
const NEWS_ID = /^hn_(\d{1,11})$/;
const MAX_HITS = 200;
const MAX_COMMENTS = 2000;
const MAX_TEXT_CHARS = 40_000;
const MAX_TITLE_CHARS = 300;

/** Whether a post's or thread's id is one of Hacker News. */
export function isNewsId(id: string): boolean {
  return NEWS_ID.test(id);
}

/** The number the site knows an item by, or undefined for an id of another source. */
export function readNewsNumber(id: string): string | undefined {
  return NEWS_ID.exec(id)?.[1];
}

/**
 * Reads `/api/v1/search`: stories, and comments that were found by their own words. A comment counts as a post: it was
 * judged for what it says itself, and its title is only its story's.
 *
 * @throws {AppError} `redditSchema` for another shape.
 */
export function readNewsHits(json: unknown): { posts: readonly RedditPost[]; read: ReadCounts } {
  const hits = isRecord(json) ? readField(json, 'hits') : undefined;
  if (!Array.isArray(hits)) throw new AppError('redditSchema', 'not a search of Hacker News');
  const posts = hits.slice(0, MAX_HITS).flatMap((hit) => (isRecord(hit) ? (toPost(hit) ?? []) : []));
  if (hits.length > 0 && posts.length === 0) throw new AppError('redditSchema', 'hits without ids');
  return { posts, read: { posts: posts.length, comments: 0 } };
}

function toPost(hit: JsonRecord): RedditPost | undefined {
  const id = readString(hit, 'objectID');
  if (!/^\d{1,11}$/.test(id)) return undefined;
  const comment = readString(hit, 'comment_text');
  const text = toText(comment || readString(hit, 'story_text'));
  const title = toTitle(readString(hit, comment === '' ? 'title' : 'story_title'));
  if (title === '' && text === '') return undefined;
  return {
    id: `hn_${id}`,
    subreddit: '',
    title,
    text,
    author: readString(hit, 'author').slice(0, 50),
    score: Math.trunc(readNumber(hit, 'points')),
    // A comment's answers are not counted by the search, and are not asked for.
    commentCount: comment === '' ? Math.max(0, Math.trunc(readNumber(hit, 'num_comments'))) : 0,
    at: toAt(readNumber(hit, 'created_at_i') * 1000),
    permalink: permalinkOf(id),
    isRemoved: false,
    isAdult: false,
  };
}

/**
 * Reads `/api/v1/items/ID`: a story and the trees below it.
 *
 * @throws {AppError} `redditSchema` for another shape.
 */
export function readNewsThread(json: unknown): RedditThread {
  const id = isRecord(json) ? readNumber(json, 'id') : 0;
  if (!isRecord(json) || !Number.isInteger(id) || id <= 0 || readString(json, 'title') === '') {
    throw new AppError('redditSchema', 'not a story of Hacker News');
  }
  const comments: RedditComment[] = [];
  const pending = readArray(json, 'children')
    .map((child) => ({ child, depth: 0 }))
    .reverse();
  for (let next = pending.pop(); next && comments.length < MAX_COMMENTS; next = pending.pop()) {
    const { child, depth } = next;
    if (!isRecord(child)) continue;
    const comment = toComment(child, depth);
    if (comment) comments.push(comment);
    for (const below of [...readArray(child, 'children')].slice(0, MAX_COMMENTS).reverse()) {
      pending.push({ child: below, depth: depth + 1 });
    }
  }
  const post: RedditPost = {
    id: `hn_${id}`,
    subreddit: '',
    title: toTitle(readString(json, 'title')),
    text: toText(readString(json, 'text')),
    author: readString(json, 'author').slice(0, 50),
    score: Math.trunc(readNumber(json, 'points')),
    commentCount: comments.length,
    at: toAt(readNumber(json, 'created_at_i') * 1000),
    permalink: permalinkOf(String(id)),
    isRemoved: false,
    isAdult: false,
  };
  return { post, comments };
}

function toComment(data: JsonRecord, depth: number): RedditComment | undefined {
  const id = readNumber(data, 'id');
  const text = toText(readString(data, 'text'));
  // A comment that was taken away keeps its place, without words and author.
  if (!Number.isInteger(id) || id <= 0 || text === '') return undefined;
  return {
    id: `hn_${id}`,
    text,
    author: readString(data, 'author').slice(0, 50),
    score: 0,
    at: toAt(readNumber(data, 'created_at_i') * 1000),
    permalink: permalinkOf(String(id)),
    depth,
  };
}

/** The API sends the site's own markup: paragraphs, links, italics, code. */
function toText(html: string): string {
  return cleanText(renderHtml(html.slice(0, 4 * MAX_TEXT_CHARS)), MAX_TEXT_CHARS);
}

function toTitle(title: string): string {
  return cleanText(title, MAX_TITLE_CHARS).trim();
}

function permalinkOf(id: string): string {
  return `https://news.ycombinator.com/item?id=${id}`;
}
