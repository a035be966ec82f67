import { AppError } from '../errors';
import { readField } from './json';
import {
  detectAnswerEscaping,
  type Escaping,
  readChildren,
  readComment,
  readPost,
  readThing,
} from './read-item';
import type { ReadCounts } from './read-listing';
import type { RedditComment, RedditPost, RedditThread } from './thread';

/** Far above what `limit` lets through (2,048 asked, about 500 sent). */
const MAX_COMMENTS = 5000;

export interface ThreadReading extends RedditThread {
  /** What was there before deleted, removed and automatic comments were left out. */
  readonly read: ReadCounts;
}

/** So many comments take some milliseconds on a slow computer; then whoever reads may let others in. */
const COMMENTS_PER_STEP = 150;

/**
 * Reads `/comments/ID.json`: a listing with the post, a listing with the trees of its comments.
 *
 * Comments come in the answer's order, parents before replies, at any depth; `more` children (also "continue this
 * thread", id `_`) are passed over, because their comments are not in the answer.
 *
 * @throws {AppError} `redditSchema` when `json` is no thread: two listings can also be a page of duplicates.
 */
export function readThread(json: unknown): ThreadReading {
  const steps = readThreadInSteps(json);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `readThread`, stopping after every 150 comments, so that a page of megabytes need not be read in one go. */
export function* readThreadInSteps(json: unknown): Generator<undefined, ThreadReading> {
  const [postListing, commentListing] = Array.isArray(json) && json.length === 2 ? json : [];
  const posts = readChildren(postListing);
  const comments = readChildren(commentListing);
  if (!posts || !comments || posts.length !== 1) throw new AppError('redditSchema', 'not a thread');

  const postData = readThing(posts[0], 't3');
  const escaping = detectAnswerEscaping([posts[0], ...comments]);
  const post = postData && readPost(postData, escaping);
  if (!post) throw new AppError('redditSchema', 'a thread without its post');
  return { post, ...(yield* readTree(comments, escaping, post)) };
}

/** The comments below a post that came by another way, as an archive sends them: trees of the same things, without a listing. */
export function readCommentTrees(
  roots: readonly unknown[],
  post: Pick<RedditPost, 'subreddit' | 'id'>,
): { comments: RedditComment[]; read: ReadCounts } {
  const steps = readTree(roots, detectAnswerEscaping(roots), post);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Walks with a stack of its own: nesting is the sender's choice and must not reach the call stack. */
function* readTree(
  roots: readonly unknown[],
  escaping: Escaping,
  post: Pick<RedditPost, 'subreddit' | 'id'>,
): Generator<undefined, { comments: RedditComment[]; read: ReadCounts }> {
  const comments: RedditComment[] = [];
  const pending: { child: unknown; depth: number }[] = [];
  pushChildren(pending, roots, 0);
  const home = { subreddit: post.subreddit, postId: post.id };
  let seen = 0;
  let strangers = 0;
  for (let next = pending.pop(); next && seen < MAX_COMMENTS; next = pending.pop()) {
    const data = readThing(next.child, 't1');
    const comment = data && readComment(data, escaping, next.depth, home);
    if (!data || !comment) {
      strangers += readThing(next.child, 'more') ? 0 : 1;
      continue;
    }
    seen += 1;
    if (seen % COMMENTS_PER_STEP === 0) yield;
    if (comment !== 'gone') comments.push(comment);
    // '' when there are no replies.
    pushChildren(pending, readChildren(readField(data, 'replies')) ?? [], next.depth + 1);
  }
  if (seen === 0 && strangers > 0)
    throw new AppError('redditSchema', 'a thread with other things than comments');
  return { comments, read: { posts: 1, comments: seen } };
}

function pushChildren(
  pending: { child: unknown; depth: number }[],
  children: readonly unknown[],
  depth: number,
): void {
  for (let index = Math.min(children.length, MAX_COMMENTS) - 1; index >= 0; index -= 1) {
    pending.push({ child: children[index], depth });
  }
}
