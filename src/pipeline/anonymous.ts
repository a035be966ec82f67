import type { RedditComment, RedditPost, RedditThread } from '../core/reddit/thread';
import type { People } from './ports';

/** The post with its author's name replaced by a keyed hash: only so is it ever stored. */
export async function hashPost(post: RedditPost, people: People): Promise<RedditPost> {
  return { ...post, author: await people.hash(post.author) };
}

export async function hashThread(thread: RedditThread, people: People): Promise<RedditThread> {
  const hashComment = async (comment: RedditComment) => ({
    ...comment,
    author: await people.hash(comment.author),
  });
  const [post, comments] = await Promise.all([
    hashPost(thread.post, people),
    Promise.all(thread.comments.map(hashComment)),
  ]);
  return { post, comments };
}

/** Posts as stored by us, or undefined: another version or a broken disk may have left something else. */
export function readStoredPosts(stored: unknown): readonly RedditPost[] | undefined {
  return Array.isArray(stored) && stored.every(isPost) ? (stored as RedditPost[]) : undefined;
}

export function readStoredThread(stored: unknown): RedditThread | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { post, comments } = stored as Partial<Record<keyof RedditThread, unknown>>;
  return isPost(post) && Array.isArray(comments) ? (stored as RedditThread) : undefined;
}

function isPost(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text, permalink } = value as Partial<Record<keyof RedditPost, unknown>>;
  return [id, text, permalink].every((field) => typeof field === 'string');
}
