import { createHash } from 'node:crypto';
import { countComments, type WorldComment, type WorldPost } from './world';

/** A comment as written in the world's files: author, body, score, replies. */
export interface WrittenComment {
  readonly by: string;
  readonly says: string;
  readonly score?: number;
  /** Hours after the post (or the comment above). */
  readonly afterHours?: number;
  readonly isStickied?: boolean;
  readonly replies?: readonly WrittenComment[];
}

export interface WrittenPost {
  readonly sub: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly title: string;
  readonly text: string;
  readonly score?: number;
  readonly flair?: string;
  readonly isAdult?: boolean;
  readonly removedBy?: 'moderator' | 'deleted';
  readonly comments?: readonly WrittenComment[];
}

const HOUR_MS = 3_600_000;
export const REMOVED_TEXT = '[removed]';
export const DELETED_TEXT = '[deleted]';

/** Seven characters of base 36, as Reddit's ids look; the same text always gets the same one. */
export function makeId(prefix: string, text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return prefix + (digest.readUIntBE(0, 6) % 36 ** 6).toString(36).padStart(6, '0');
}

function writeComment(
  written: WrittenComment,
  parent: string,
  parentAt: number,
  index: number,
): WorldComment {
  const at = parentAt + (written.afterHours ?? 2 + index * 3) * HOUR_MS;
  const id = makeId('m', `${parent}/${index}/${written.says}`);
  return {
    id,
    author: written.by,
    body: written.says,
    score: written.score ?? 4,
    at,
    isStickied: written.isStickied ?? false,
    replies: (written.replies ?? []).map((reply, i) => writeComment(reply, id, at, i)),
  };
}

/** Removed posts keep their place and lose their words, as on Reddit. */
export function writePost(written: WrittenPost): WorldPost {
  const id = makeId('1', `${written.sub}/${written.on}/${written.title}`);
  const at = Date.parse(`${written.on}T14:20:00Z`);
  const comments = (written.comments ?? []).map((comment, i) => writeComment(comment, id, at, i));
  let { text, by } = written;
  if (written.removedBy) text = written.removedBy === 'deleted' ? DELETED_TEXT : REMOVED_TEXT;
  if (written.removedBy === 'deleted') by = DELETED_TEXT;
  return {
    id,
    subreddit: written.sub,
    author: by,
    title: written.title,
    text,
    score: written.score ?? 12,
    at,
    flair: written.flair ?? null,
    isAdult: written.isAdult ?? false,
    removedBy: written.removedBy ?? null,
    commentCount: countComments(comments),
    comments,
  };
}
