/** An invented Reddit: what the stand-in serves. Dates are in ms since the Unix epoch. */

export interface WorldComment {
  readonly id: string;
  readonly author: string;
  readonly body: string;
  readonly score: number;
  readonly at: number;
  readonly isStickied: boolean;
  readonly replies: readonly WorldComment[];
}

export interface WorldPost {
  /** Without the `t3_`. */
  readonly id: string;
  readonly subreddit: string;
  readonly author: string;
  readonly title: string;
  /** Markdown; '' for link posts. */
  readonly text: string;
  readonly score: number;
  readonly at: number;
  readonly flair: string | null;
  readonly isAdult: boolean;
  /** As Reddit's `removed_by_category`. */
  readonly removedBy: 'moderator' | 'deleted' | null;
  /** What Reddit claims, which may be more than it shows. */
  readonly commentCount: number;
  readonly comments: readonly WorldComment[];
}

export interface World {
  readonly posts: readonly WorldPost[];
}

export function countComments(comments: readonly WorldComment[]): number {
  return comments.reduce((sum, comment) => sum + 1 + countComments(comment.replies), 0);
}
