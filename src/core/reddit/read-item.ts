import { cleanText } from '../text';
import { decodeJsonEntities, dropEditorFillers } from './entities';
import { isRecord, type JsonRecord, readArray, readField, readNumber, readRecord, readString } from './json';
import type { RedditComment, RedditPost } from './thread';

/** Reddit's own limits are 40,000 and 300; what is longer is not Reddit's. In characters. */
const MAX_TEXT_CHARS = 40_000;
const MAX_TITLE_CHARS = 300;
/** 9999-12-31, the last day that every date formatter takes. */
const MAX_AT = 253_402_214_400_000;

const ID = /^[a-z0-9]{1,13}$/i;
const SUBREDDIT = /^[A-Za-z0-9_-]{1,50}$/;
/** What stands in place of a title or text that was taken away, in the wordings seen since 2012. */
const GONE = /^\[ ?(?:deleted|removed|unavailable)(?: by [^\]]{1,60}| in response [^\]]{1,80})? ?\]$/i;

/** Whether a JSON answer escapes `&`, `<` and `>` (sent without `raw_json=1`). */
export type Escaping = 'raw' | 'escaped' | 'unknown';

/** The post a comment belongs to. */
export interface CommentHome {
  readonly subreddit: string;
  readonly postId: string;
}

/** The rendered text beside the Markdown always starts with a tag or a comment, so it tells whether `<` is escaped. */
export function detectEscaping(data: JsonRecord): Escaping {
  const html = (readString(data, 'selftext_html') || readString(data, 'body_html')).trimStart();
  if (html.startsWith('&lt;')) return 'escaped';
  return html.startsWith('<') ? 'raw' : 'unknown';
}

/** Decodes once. Where nothing tells, a bare `<`, `>` or `&` proves that the text is raw. */
export function decodeText(text: string, escaping: Escaping): string {
  const isEscaped =
    escaping === 'escaped' || (escaping === 'unknown' && !/[<>]|&(?!(?:amp|lt|gt);)/.test(text));
  return dropEditorFillers(isEscaped ? decodeJsonEntities(text) : text);
}

export function isGone(text: string): boolean {
  return text.length <= 120 && GONE.test(text.trim());
}

/** The text of a crosspost stands in the post it was made from. */
function findText(data: JsonRecord): string {
  const own = readString(data, 'selftext');
  if (own !== '') return own;
  const parent = readArray(data, 'crosspost_parent_list')[0];
  return isRecord(parent) && !isRemovedPost(parent) ? readString(parent, 'selftext') : '';
}

function isRemovedPost(data: JsonRecord): boolean {
  const category = readField(data, 'removed_by_category');
  return (
    (category !== null && category !== undefined) ||
    isGone(readString(data, 'selftext')) ||
    isGone(readString(data, 'title'))
  );
}

/** '' when the name is none: a post can be cited by its id alone. */
function readSubreddit(data: JsonRecord): string {
  const name = readString(data, 'subreddit');
  return SUBREDDIT.test(name) ? name : '';
}

/** @returns undefined when `data` is no post: without id or title nothing can be cited. */
export function readPost(data: JsonRecord, escaping: Escaping): RedditPost | undefined {
  const id = readString(data, 'id').toLowerCase();
  const subreddit = readSubreddit(data);
  const title = readString(data, 'title');
  if (!ID.test(id) || title === '') return undefined;
  const isRemoved = isRemovedPost(data);
  const own = detectEscaping(data);
  const mode = own === 'unknown' ? escaping : own;
  return {
    id,
    subreddit,
    title: cleanText(decodeText(title, mode), MAX_TITLE_CHARS),
    text: isRemoved ? '' : cleanText(decodeText(findText(data), mode), MAX_TEXT_CHARS),
    author: readString(data, 'author').slice(0, 50),
    score: Math.trunc(readNumber(data, 'score')),
    commentCount: Math.max(0, Math.trunc(readNumber(data, 'num_comments'))),
    at: readAt(data),
    permalink: buildPermalink(subreddit, id),
    isRemoved,
    isAdult: readField(data, 'over_18') === true,
  };
}

/**
 * @returns 'gone' for a comment nobody may show (deleted, removed) or that no person wrote (a bot's or moderators' notice),
 * undefined when `data` is no comment.
 */
export function readComment(
  data: JsonRecord,
  escaping: Escaping,
  depth: number,
  home: CommentHome = readHome(data),
): RedditComment | 'gone' | undefined {
  const id = readString(data, 'id').toLowerCase();
  const { subreddit, postId } = home;
  const body = readField(data, 'body');
  if (!ID.test(id) || !ID.test(postId) || typeof body !== 'string') return undefined;
  if (isNoPersonsWord(data, body)) return 'gone';
  const own = detectEscaping(data);
  return {
    id,
    text: cleanText(decodeText(body, own === 'unknown' ? escaping : own), MAX_TEXT_CHARS),
    author: readString(data, 'author').slice(0, 50),
    score: Math.trunc(readNumber(data, 'score')),
    at: readAt(data),
    permalink: buildPermalink(subreddit, postId, id),
    depth,
  };
}

/** Where a comment stands, by its own account. */
function readHome(data: JsonRecord): CommentHome {
  return {
    subreddit: readSubreddit(data),
    postId: readString(data, 'link_id').replace(/^t3_/, '').toLowerCase(),
  };
}

function isNoPersonsWord(data: JsonRecord, body: string): boolean {
  const author = readString(data, 'author');
  const category = readField(data, 'removed_by_category');
  return (
    body.trim() === '' ||
    isGone(body) ||
    (category !== null && category !== undefined) ||
    author === 'AutoModerator' ||
    (readField(data, 'stickied') === true && readField(data, 'distinguished') === 'moderator')
  );
}

function readAt(data: JsonRecord): number {
  return toAt(readNumber(data, 'created_utc') * 1000);
}

/** Keeps an instant inside what dates can say; 0 when there is none. */
export function toAt(ms: number): number {
  return Number.isFinite(ms) ? Math.min(MAX_AT, Math.max(0, Math.round(ms))) : 0;
}

/** Built from checked parts, never taken over: a link in an answer could lead anywhere. */
export function buildPermalink(subreddit: string, postId: string, commentId?: string): string {
  const place = subreddit === '' ? '' : `/r/${subreddit}`;
  const post = `https://www.reddit.com${place}/comments/${postId}/`;
  return commentId === undefined ? post : `${post}comment/${commentId}/`;
}

/** The `data` of a thing of this kind (`t1`, `t3`, `more`, `Listing`), else undefined. */
export function readThing(value: unknown, kind: string): JsonRecord | undefined {
  return isRecord(value) && readString(value, 'kind') === kind ? readRecord(value, 'data') : undefined;
}

/** The children of a listing, or undefined when `value` is none. */
export function readChildren(value: unknown): readonly unknown[] | undefined {
  const data = readThing(value, 'Listing');
  const children = data && readField(data, 'children');
  return Array.isArray(children) ? children : undefined;
}

/** What the first item that tells says about the whole answer. */
export function detectAnswerEscaping(children: readonly unknown[]): Escaping {
  for (const child of children) {
    const data = readThing(child, 't3') ?? readThing(child, 't1');
    const escaping = data ? detectEscaping(data) : 'unknown';
    if (escaping !== 'unknown') return escaping;
  }
  return 'unknown';
}
