import { DAY_MS, MINUTE_MS, SECOND_MS } from '../time';
import { type Pace, SESSION_PACE } from './pace';
import type { RateHeaders } from './rate-headers';

export { DAILY_REQUEST_CAP, type Pace, SESSION_PACE } from './pace';
export { type RateHeaders, readRateHeaders } from './rate-headers';

/** Requests in flight at once: as many as the server's headers allow, or without them. */
export const MAX_CONCURRENCY = 10;
export const CAUTIOUS_CONCURRENCY = 4;

/** So many of the server's allowance stay with the user's own browsing. */
const RESERVED_REQUESTS = 5;
/** With so many times what is needed, nobody is kept waiting. */
const PLENTY = 3;

const LIMITED_MARGIN_MS = 2 * SECOND_MS;
const LIMITED_DEFAULT_MS = MINUTE_MS;
const LIMITED_FIRST_MAX_MS = 90 * SECOND_MS;
const LIMITED_AGAIN_MAX_MS = 15 * MINUTE_MS;
/** Reddit's windows last 10 minutes; a longer one is a mistake or a clock that was set back. */
const MAX_WINDOW_MS = 15 * MINUTE_MS;
/** Two answers whose windows end within this time of each other speak of the same window. */
const SAME_WINDOW_MS = 10 * SECOND_MS;

/** The pace as plain data, stored so that a restart of the browser resets nothing. Instants are ms since the Unix epoch. */
export interface RequestBudget {
  /** Token bucket, for times without headers. May be fractional. */
  readonly tokens: number;
  readonly updatedAt: number;
  /** The day's window opens with its first request; 0 before any. */
  readonly dayStartedAt: number;
  readonly usedToday: number;
  /** The allowance as the server last told it, less what has been granted since. */
  readonly server?: { readonly remaining: number; readonly resetAt: number };
  readonly lastGrantedAt: number;
  /** 0 when nothing is blocked. */
  readonly blockedUntil: number;
  /** Answers in a row that said "too many". */
  readonly limitedInARow: number;
}

export interface BudgetStore {
  /** The stored budget, `newBudget()` when there is none. */
  read(): Promise<RequestBudget>;
  write(budget: RequestBudget): Promise<void>;
}

export type WaitReason = 'pace' | 'limited' | 'dailyCap';

/** `waitMs` 0: the request may go and is already counted in `state`. Else nothing was granted. */
export interface Permit {
  readonly waitMs: number;
  readonly why?: WaitReason;
  /** To be stored in any case. */
  readonly state: RequestBudget;
}

export function newBudget(): RequestBudget {
  return {
    tokens: SESSION_PACE.burst,
    updatedAt: 0,
    dayStartedAt: 0,
    usedToday: 0,
    lastGrantedAt: 0,
    blockedUntil: 0,
    limitedInARow: 0,
  };
}

/**
 * Grants one request now, or says how long to wait before asking again.
 *
 * @param needed Requests the run still needs, this one included; at least 1.
 * @param now A clock that was set back neither refills the bucket nor gives a new day.
 */
export function nextPermit(
  stored: RequestBudget,
  now: number,
  needed: number,
  pace: Pace = SESSION_PACE,
): Permit {
  const state = refill(stored, now, pace);
  if (state.usedToday >= pace.dailyCap) {
    return { waitMs: Math.max(1, state.dayStartedAt + DAY_MS - now), why: 'dailyCap', state };
  }
  if (state.blockedUntil > now) return { waitMs: state.blockedUntil - now, why: 'limited', state };
  const server = pace.obeysHeaders ? state.server : undefined;
  const wait = server ? waitForServer(state, server, now, needed) : waitForToken(state, pace);
  return wait ? { ...wait, state } : { waitMs: 0, state: grant(state, now) };
}

/** Brings the stored state to `now`: tokens back, an ended window forgotten, a new day begun. */
function refill(stored: RequestBudget, now: number, pace: Pace = SESSION_PACE): RequestBudget {
  const { server, ...rest } = stored;
  const elapsedMs = Math.max(0, now - stored.updatedAt);
  // A clock set back must not leave us waiting for hours: no block is longer than the longest we ever set.
  const blockedUntil = Math.min(stored.blockedUntil, now + LIMITED_AGAIN_MAX_MS);
  const isNewDay = stored.dayStartedAt === 0 || now >= stored.dayStartedAt + DAY_MS;
  return {
    ...rest,
    tokens: Math.min(pace.burst, stored.tokens + elapsedMs / pace.refillMs),
    updatedAt: now,
    blockedUntil: blockedUntil > now ? blockedUntil : 0,
    dayStartedAt: isNewDay ? now : Math.min(stored.dayStartedAt, now),
    usedToday: isNewDay ? 0 : stored.usedToday,
    ...(server && server.resetAt > now && server.resetAt <= now + MAX_WINDOW_MS ? { server } : {}),
  };
}

function waitForServer(
  state: RequestBudget,
  server: { readonly remaining: number; readonly resetAt: number },
  now: number,
  needed: number,
): { waitMs: number; why: WaitReason } | undefined {
  const windowMs = server.resetAt - now;
  if (server.remaining <= RESERVED_REQUESTS) return { waitMs: windowMs, why: 'limited' };
  if (server.remaining >= PLENTY * Math.max(1, needed)) return undefined;
  const intervalMs = windowMs / (server.remaining - RESERVED_REQUESTS);
  const sinceLastMs = now - state.lastGrantedAt;
  if (sinceLastMs < 0 || sinceLastMs >= intervalMs) return undefined;
  return { waitMs: Math.ceil(intervalMs - sinceLastMs), why: 'pace' };
}

function waitForToken(state: RequestBudget, pace: Pace): { waitMs: number; why: WaitReason } | undefined {
  // What refilling adds up to may miss the whole by a rounding.
  if (state.tokens >= 1 - 1e-9) return undefined;
  return { waitMs: Math.ceil((1 - state.tokens) * pace.refillMs), why: 'pace' };
}

function grant(state: RequestBudget, now: number): RequestBudget {
  const { server, ...rest } = state;
  return {
    ...rest,
    tokens: Math.max(0, state.tokens - 1),
    usedToday: state.usedToday + 1,
    lastGrantedAt: now,
    ...(server ? { server: { ...server, remaining: server.remaining - 1 } } : {}),
  };
}

/**
 * Takes in what an answer told about the pace.
 *
 * @param outcome `limited` for a 429 and for the empty body that Reddit sends in its place.
 */
export function recordAnswer(
  state: RequestBudget,
  headers: RateHeaders,
  outcome: 'limited' | 'answered',
  now: number,
): RequestBudget {
  const told = readWindow(state, headers, now);
  const next = told ? { ...state, server: told } : state;
  if (outcome === 'answered') return next.limitedInARow === 0 ? next : { ...next, limitedInARow: 0 };

  // Requests that were in flight together are told together: that is one refusal, not several in a row.
  const isTold = state.blockedUntil > now;
  const limitedInARow = state.limitedInARow + (isTold ? 0 : 1);
  const maxMs = limitedInARow === 1 ? LIMITED_FIRST_MAX_MS : LIMITED_AGAIN_MAX_MS;
  const waitMs = (headers.resetMs ?? headers.retryAfterMs ?? LIMITED_DEFAULT_MS) + LIMITED_MARGIN_MS;
  const blockedUntil = Math.max(state.blockedUntil, now + Math.min(maxMs, waitMs));
  // Until then the block decides; afterwards the server is asked anew instead of being trusted for an old figure.
  const { server: _ended, ...rest } = next;
  return { ...rest, limitedInARow, blockedUntil };
}

function readWindow(
  state: RequestBudget,
  { remaining, resetMs }: RateHeaders,
  now: number,
): { remaining: number; resetAt: number } | undefined {
  if (remaining === undefined || resetMs === undefined) return undefined;
  const resetAt = now + Math.min(resetMs, MAX_WINDOW_MS);
  const known = state.server;
  // Answers overtake each other: within a window the allowance only shrinks.
  const isSameWindow = known && known.resetAt > now && Math.abs(known.resetAt - resetAt) <= SAME_WINDOW_MS;
  return { remaining: isSameWindow ? Math.min(known.remaining, remaining) : remaining, resetAt };
}

/** How many requests may be in flight: all ten only when the server's own figures leave room. */
export function allowedConcurrency(state: RequestBudget, now: number, needed: number): number {
  const { server } = state;
  const hasRoom = server && server.resetAt > now && server.remaining >= PLENTY * Math.max(1, needed);
  return hasRoom ? MAX_CONCURRENCY : CAUTIOUS_CONCURRENCY;
}

/** Requests left in the running day. */
export function requestsLeftToday(state: RequestBudget, now: number, pace: Pace = SESSION_PACE): number {
  return Math.max(0, pace.dailyCap - refill(state, now, pace).usedToday);
}

/** What a run usually needs: the question who is logged in, four searches, a dozen threads, some asked twice. */
export const REQUESTS_PER_RUN = 20;

/** Whole runs that the rest of the day's requests are enough for. */
export function runsLeftToday(state: RequestBudget, now: number): number {
  return Math.floor(requestsLeftToday(state, now) / REQUESTS_PER_RUN);
}
