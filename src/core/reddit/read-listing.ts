import { AppError } from '../errors';
import { isRecord, readArray, readField, readRecord, readString } from './json';
import { detectAnswerEscaping, readChildren, readComment, readPost, readThing } from './read-item';
import type { RedditComment, RedditPost } from './thread';

/** Reddit sends at most 100 a page; `/api/morechildren` a few hundred. */
const MAX_CHILDREN = 2000;

export interface ListingReading {
  /** In the answer's order, removed and adult ones among them and marked. */
  readonly posts: readonly RedditPost[];
  /** Without deleted, removed and automatic ones. */
  readonly comments: readonly RedditComment[];
  /** What was there before anything was left out. */
  readonly read: ReadCounts;
  /** Name of the last item, to ask for the next page; '' on the last page. */
  readonly after: string;
}

export interface ReadCounts {
  readonly posts: number;
  readonly comments: number;
}

/**
 * Reads a search result, a subreddit's listing, `/api/info` or the flat list of `/api/morechildren`.
 *
 * Items of other kinds are passed over, as are posts without an id; a listing that holds only such is another shape.
 *
 * @throws {AppError} `redditSchema` when `json` is no listing.
 */
export function readListing(json: unknown): ListingReading {
  const children = readChildren(json) ?? readThings(json);
  if (children === undefined) throw new AppError('redditSchema', 'not a listing');

  const escaping = detectAnswerEscaping(children);
  const posts: RedditPost[] = [];
  const comments: RedditComment[] = [];
  let postsRead = 0;
  let commentsRead = 0;
  let moreSeen = 0;
  for (const child of children.slice(0, MAX_CHILDREN)) {
    const postData = readThing(child, 't3');
    const commentData = postData ? undefined : readThing(child, 't1');
    if (postData) {
      const post = readPost(postData, escaping);
      if (post) postsRead += 1;
      // Advertisements come as posts.
      if (post && readField(postData, 'promoted') !== true) posts.push(post);
    } else if (commentData) {
      const comment = readComment(commentData, escaping, 0);
      if (comment) commentsRead += 1;
      if (comment && comment !== 'gone') comments.push(comment);
    } else if (readThing(child, 'more')) moreSeen += 1;
  }
  if (children.length > 0 && postsRead + commentsRead + moreSeen === 0) {
    throw new AppError('redditSchema', 'no post or comment in a listing that is not empty');
  }
  return { posts, comments, read: { posts: postsRead, comments: commentsRead }, after: readAfter(json) };
}

/** `{"json":{"errors":[],"data":{"things":[…]}}}` */
function readThings(json: unknown): readonly unknown[] | undefined {
  const envelope = isRecord(json) ? readRecord(json, 'json') : undefined;
  const data = envelope && readRecord(envelope, 'data');
  return data && Array.isArray(readField(data, 'things')) ? readArray(data, 'things') : undefined;
}

function readAfter(json: unknown): string {
  const data = readThing(json, 'Listing');
  const after = data ? readString(data, 'after') : '';
  return /^t[13]_[a-z0-9]{1,13}$/.test(after) ? after : '';
}
