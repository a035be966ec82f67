import { MINUTE_MS, SECOND_MS } from '../time';

/** What one installation may ask of Reddit in 24 hours; the account that would pay for more is the user's. */
export const DAILY_REQUEST_CAP = 150;

/** How fast a route may be asked, where the server's own figures do not say. */
export interface Pace {
  /** So many at once, then one per `refillMs`. */
  readonly burst: number;
  readonly refillMs: number;
  readonly dailyCap: number;
  /** False where the headers speak of a window shorter than what we promise to keep to. */
  readonly obeysHeaders: boolean;
}

/** The user's own session: four at once, then one per 2 s. */
export const SESSION_PACE: Pace = {
  burst: 4,
  refillMs: 2 * SECOND_MS,
  dailyCap: DAILY_REQUEST_CAP,
  obeysHeaders: true,
};
/** A client id of the user's own: Reddit allows 100 a minute, we take 30. */
export const ACCOUNT_PACE: Pace = { burst: 6, refillMs: 2 * SECOND_MS, dailyCap: 300, obeysHeaders: true };
/** Feeds without a login: one a minute is what Reddit lets through since June 2026. */
export const FEED_PACE: Pace = { burst: 1, refillMs: MINUTE_MS, dailyCap: 60, obeysHeaders: false };
/** The archive's search by words is slow and not made for haste; its trees are kept by id. */
export const ARCHIVE_SEARCH_PACE: Pace = {
  burst: 1,
  refillMs: 45 * SECOND_MS,
  dailyCap: 40,
  obeysHeaders: false,
};
export const ARCHIVE_TREE_PACE: Pace = {
  burst: 1,
  refillMs: 5 * SECOND_MS,
  dailyCap: 80,
  obeysHeaders: false,
};
/** Hacker News: a handful a run, no login behind it. */
export const NEWS_PACE: Pace = { burst: 4, refillMs: 2 * SECOND_MS, dailyCap: 200, obeysHeaders: false };
