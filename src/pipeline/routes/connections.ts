import type { RedditPost, RedditThread } from '../../core/reddit/thread';
import type { Failure, RedditReader } from '../reddit-client';

/** Hacker News, as far as a run reads it. */
export interface NewsReader {
  /** @param path As planned by `planNews`. */
  search(path: string): Promise<{ readonly status: 'ok'; readonly posts: readonly RedditPost[] } | Failure>;
  /** @param id With the `hn_`. */
  thread(id: string): Promise<{ readonly status: 'ok'; readonly thread: RedditThread } | Failure>;
  requests(): number;
}

/** The ways beside the user's session. One that is not there, or gives undefined, is switched off or not allowed. */
export interface RouteConnections {
  /** With a client id of the user's own and a token for it. */
  readonly account?: (signal: AbortSignal) => Promise<RedditReader | undefined>;
  readonly feed?: (signal: AbortSignal) => RedditReader;
  /** The archive, opted in to and allowed. */
  readonly archive?: (signal: AbortSignal) => Promise<RedditReader | undefined>;
  readonly news?: (signal: AbortSignal) => Promise<NewsReader | undefined>;
}
