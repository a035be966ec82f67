import { AppError } from '../errors';
import { isRecord, type JsonRecord, readField, readString } from './json';
import { detectEscaping, readPost } from './read-item';
import type { ReadCounts } from './read-listing';
import { readCommentTrees } from './read-thread';
import type { RedditComment, RedditPost } from './thread';

/** The archive sends at most 100 posts. */
const MAX_POSTS = 200;

/**
 * Reads the posts of Arctic Shift's `/api/posts/search`: `{"data":[{…}]}`, each with the fields of a `t3`, without its
 * envelope. What was removed before the archive saw it is marked as such.
 *
 * @throws {AppError} `redditSchema` for another shape; also for `{"data":null,"error":…}`, which it sends when it is busy.
 */
export function readArchivePosts(json: unknown): { posts: readonly RedditPost[]; read: ReadCounts } {
  const records = readData(json);
  const posts = records
    .slice(0, MAX_POSTS)
    .filter(isRecord)
    .flatMap((record) => readPost(unwrap(record, 't3'), detectEscaping(record)) ?? []);
  if (records.length > 0 && posts.length === 0)
    throw new AppError('redditSchema', 'an archive without posts');
  return { posts, read: { posts: posts.length, comments: 0 } };
}

/**
 * Reads `/api/comments/tree`: `{"data":[{"kind":"t1","data":{…,"replies":…}}]}`, trees as Reddit's own.
 *
 * @throws {AppError} `redditSchema` for another shape.
 */
export function readArchiveComments(
  json: unknown,
  post: Pick<RedditPost, 'subreddit' | 'id'>,
): { comments: readonly RedditComment[]; read: ReadCounts } {
  const roots = readData(json).map((root) =>
    isRecord(root) && readString(root, 'kind') === '' ? { kind: 't1', data: root } : root,
  );
  return readCommentTrees(roots, post);
}

function readData(json: unknown): readonly unknown[] {
  const data = isRecord(json) ? readField(json, 'data') : undefined;
  if (!Array.isArray(data)) throw new AppError('redditSchema', 'not an archive');
  return data;
}

function unwrap(record: JsonRecord, kind: string): JsonRecord {
  const data = readField(record, 'data');
  return readString(record, 'kind') === kind && isRecord(data) ? data : record;
}
