/** Threads as they are kept: parsed, decoded, without author names. */

/** A post as Reddit sends it, decoded; `author` is turned into `person` before anything is stored. */
export interface RedditPost {
  /** Without the `t3_`. */
  readonly id: string;
  readonly subreddit: string;
  readonly title: string;
  /** Decoded Markdown; '' for link posts. */
  readonly text: string;
  readonly author: string;
  readonly score: number;
  readonly commentCount: number;
  /** From a feed: `score` and `commentCount` are 0 because nobody told them. */
  readonly countsUnknown?: true;
  /** ms since the Unix epoch. */
  readonly at: number;
  /** https://www.reddit.com/r/…/comments/… */
  readonly permalink: string;
  /** Deleted by its author or removed by anyone: never used, never stored. */
  readonly isRemoved: boolean;
  readonly isAdult: boolean;
}

export interface RedditComment {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly score: number;
  readonly at: number;
  readonly permalink: string;
  readonly depth: number;
}

export interface RedditThread {
  readonly post: RedditPost;
  readonly comments: readonly RedditComment[];
}

/** The ways to Reddit, best first; within a run it is only ever left for one further down. */
export const ROUTES = ['account', 'session', 'feed', 'archive', 'none'] as const;
export type Route = (typeof ROUTES)[number];

/** What one source came back with, as shown to the user. Blocked is never shown as "nothing found". */
export const SOURCE_STATUSES = [
  'ok',
  'empty',
  'notAsked',
  'loggedOut',
  'limited',
  'blocked',
  'forbidden',
  'archive',
  'offline',
  'schema',
  'failed',
] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];
