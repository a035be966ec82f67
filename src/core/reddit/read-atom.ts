import { AppError } from '../errors';
import { cleanText } from '../text';
import { decodeEntities } from './entities';
import { buildPermalink, isGone, toAt } from './read-item';
import type { ReadCounts } from './read-listing';
import { renderHtml } from './render-html';
import type { RedditComment, RedditPost } from './thread';
import { type MarkupToken, readAttribute, tokenizeMarkup } from './tokenize-markup';

const MAX_ENTRIES = 1000;
const MAX_TEXT_CHARS = 40_000;
const MAX_TITLE_CHARS = 300;

export interface AtomReading {
  /** Marked `countsUnknown`: a feed tells neither votes nor the number of comments. */
  readonly posts: readonly RedditPost[];
  /** Flat: a feed does not tell who answered whom. Without deleted, removed and automatic ones. */
  readonly comments: readonly RedditComment[];
  readonly read: ReadCounts;
}

/** An entry's texts, decoded once, by the path of their element below it. */
type Entry = Map<string, string>;

/**
 * Reads a feed of Reddit's: a search, a subreddit, or a thread (first its post, then its comments).
 *
 * A feed that breaks off gives the entries that were complete.
 *
 * @throws {AppError} `redditSchema` when `xml` is no Atom feed (RSS 2.0 is another shape).
 */
export function readAtom(xml: string): AtomReading {
  const entries = readEntries(xml);
  const posts: RedditPost[] = [];
  const comments: RedditComment[] = [];
  let postsRead = 0;
  let commentsRead = 0;
  for (const entry of entries) {
    const [, kind, id] = /^(t[13])_([a-z0-9]{1,13})$/.exec(entry.get('id')?.trim() ?? '') ?? [];
    const link = readLink(entry);
    if (!kind || !id || !link) continue;
    if (kind === 't3') {
      postsRead += 1;
      posts.push(toPost(entry, id, link.subreddit));
    } else {
      commentsRead += 1;
      const comment = toComment(entry, id, buildPermalink(link.subreddit, link.postId, id));
      if (comment) comments.push(comment);
    }
  }
  if (entries.length > 0 && postsRead + commentsRead === 0) {
    throw new AppError('redditSchema', 'a feed without posts or comments');
  }
  return { posts, comments, read: { posts: postsRead, comments: commentsRead } };
}

/** Where an entry stands; a post on a profile is in the subreddit `u_NAME`. Some links name no subreddit. */
function readLink(entry: Entry): { subreddit: string; postId: string } | undefined {
  const [, place, name = '', postId] =
    /^https:\/\/[a-z.]{1,40}(?:\/(r|u|user)\/([\w-]{1,50}))?\/comments\/([a-z0-9]{1,13})(?:\/|$)/.exec(
      entry.get('link') ?? '',
    ) ?? [];
  if (postId === undefined) return undefined;
  return { subreddit: place === undefined || place === 'r' ? name : `u_${name}`, postId };
}

function readEntries(xml: string): Entry[] {
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  let path: string[] = [];
  let isFeed = false;
  for (const token of tokenizeMarkup(xml.replace(/^\uFEFF/, '').trimStart())) {
    if (!isFeed) {
      if (token.type === 'open' && token.name !== 'feed') break;
      isFeed = token.type === 'open';
    } else if (!entry) {
      if (token.type === 'open' && token.name === 'entry' && !token.isEmpty) [entry, path] = [new Map(), []];
    } else if (token.type === 'close' && token.name === 'entry') {
      entries.push(entry);
      entry = undefined;
      if (entries.length >= MAX_ENTRIES) break;
    } else readInto(entry, path, token);
  }
  if (!isFeed) throw new AppError('redditSchema', 'not an Atom feed');
  return entries;
}

function readInto(entry: Entry, path: string[], token: MarkupToken): void {
  if (token.type === 'close') {
    const index = path.lastIndexOf(token.name);
    if (index !== -1) path.length = index;
    return;
  }
  if (token.type === 'text') {
    const key = path.join('/');
    const text = token.isLiteral ? token.text : decodeEntities(token.text);
    if (key !== '') entry.set(key, (entry.get(key) ?? '') + text);
    return;
  }
  const attribute = { link: 'href', category: 'term' }[token.name];
  if (path.length === 0 && attribute !== undefined && !entry.has(token.name)) {
    entry.set(token.name, decodeEntities(readAttribute(token.attributes, attribute)));
  }
  // Deeper than any feed goes; the rest of such an entry is not read.
  if (!token.isEmpty && path.length < 8) path.push(token.name);
}

function toPost(entry: Entry, id: string, subreddit: string): RedditPost {
  const title = cleanText(entry.get('title') ?? '', MAX_TITLE_CHARS).trim();
  const text = readContent(entry);
  const isRemoved = isGone(text) || isGone(title);
  return {
    id,
    subreddit,
    title,
    text: isRemoved ? '' : text,
    author: readAuthor(entry),
    score: 0,
    commentCount: 0,
    countsUnknown: true,
    at: readEntryAt(entry),
    permalink: buildPermalink(subreddit, id),
    isRemoved,
    // Adult subreddits are refused to feeds; single posts carry the mark in their title only.
    isAdult: /\bnsfw\b/i.test(title),
  };
}

function toComment(entry: Entry, id: string, permalink: string): RedditComment | undefined {
  const text = readContent(entry);
  const author = readAuthor(entry);
  if (text === '' || isGone(text) || author === 'AutoModerator') return undefined;
  return { id, text, author, score: 0, at: readEntryAt(entry), permalink, depth: 0 };
}

function readAuthor(entry: Entry): string {
  return (entry.get('author/name') ?? '')
    .trim()
    .replace(/^\/?u\//, '')
    .slice(0, 50);
}

/** Reddit frames what the author wrote; around it stand thumbnails and "submitted by". A link post has no frame. */
function readContent(entry: Entry): string {
  const html = entry.get('content') ?? '';
  const comment = html.indexOf('<!-- SC_OFF -->');
  // Without the comments, as some feeds come, the frame itself is the mark.
  const start = comment === -1 ? html.search(/<div class=["']md["']/) : comment;
  if (start === -1) return '';
  const ends = ['<!-- SC_ON -->', '&#32; submitted by', 'submitted by <a'].map((mark) =>
    html.indexOf(mark, start),
  );
  const end = Math.min(...ends.filter((at) => at !== -1), html.length);
  return cleanText(renderHtml(html.slice(start, end)), MAX_TEXT_CHARS);
}

function readEntryAt(entry: Entry): number {
  const written = (entry.get('published') ?? entry.get('updated') ?? '').trim();
  return /^\d{4}-\d\d-\d\dT/.test(written) ? toAt(Date.parse(written)) : 0;
}
