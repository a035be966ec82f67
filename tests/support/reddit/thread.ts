import { countComments, type WorldComment, type WorldPost } from '../world/world';
import {
  type CommentPlace,
  type Thing,
  type WriteOptions,
  writeCommentThing,
  writeListing,
  writeMoreThing,
  writePostThing,
} from './things';

export interface ThreadRequest {
  readonly limit: number;
  /** 1 shows top-level comments only. */
  readonly depth: number;
  readonly sort: string;
  /** Show this comment and what hangs below it. */
  readonly commentId: string | null;
}

function orderComments(comments: readonly WorldComment[], sort: string): WorldComment[] {
  const by = (comment: WorldComment): number => {
    if (comment.isStickied) return Number.POSITIVE_INFINITY;
    if (sort === 'new') return comment.at;
    return sort === 'old' ? -comment.at : comment.score;
  };
  return [...comments].sort((a, b) => (by(b) === by(a) ? a.at - b.at : by(b) - by(a)));
}

function findComment(comments: readonly WorldComment[], id: string): WorldComment | undefined {
  for (const comment of comments) {
    const found = comment.id === id ? comment : findComment(comment.replies, id);
    if (found) return found;
  }
  return undefined;
}

/** Writes one level; `budget.left` counts down over the whole tree, as Reddit's `limit` does. */
function writeLevel(
  comments: readonly WorldComment[],
  place: CommentPlace,
  request: ThreadRequest,
  budget: { left: number },
  options: WriteOptions,
): Thing[] {
  const things: Thing[] = [];
  const ordered = orderComments(comments, request.sort);
  for (const [index, comment] of ordered.entries()) {
    if (budget.left <= 0) {
      const rest = ordered.slice(index);
      things.push(
        writeMoreThing(
          rest.map((c) => c.id),
          place.parent,
          place.depth,
          countComments(rest),
        ),
      );
      break;
    }
    budget.left--;
    const below: CommentPlace = { post: place.post, parent: `t1_${comment.id}`, depth: place.depth + 1 };
    let replies: Thing[] = [];
    if (comment.replies.length > 0) {
      replies =
        below.depth >= request.depth
          ? [writeMoreThing([], below.parent, below.depth, 0)]
          : writeLevel(comment.replies, below, request, budget, options);
    }
    const listing = replies.length > 0 ? writeListing(replies, null, null) : '';
    things.push(writeCommentThing(comment, place, listing, options));
  }
  return things;
}

/** `[Listing of the post, Listing of its comments]`. */
export function writeThread(
  post: WorldPost,
  request: ThreadRequest,
  options: WriteOptions,
): readonly [Thing, Thing] {
  const focus = request.commentId === null ? undefined : findComment(post.comments, request.commentId);
  const place: CommentPlace = { post, parent: `t3_${post.id}`, depth: 0 };
  const children = writeLevel(
    focus ? [focus] : post.comments,
    place,
    request,
    { left: request.limit },
    options,
  );
  return [writeListing([writePostThing(post, options)], null, 1), writeListing(children, null, null)];
}
