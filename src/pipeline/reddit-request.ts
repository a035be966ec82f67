import { AppError } from '../core/errors';
import { type BudgetStore, type Pace, readRateHeaders } from '../core/reddit/budget';
import { type Classified, classifyAnswer } from '../core/reddit/classify-answer';
import { createLimiter, type Refusal } from './limiter';
import type { Clock, Http, HttpAnswer, HttpIdentity } from './ports';

/** Where the user's session and the feeds are; the only host that gets cookies. */
export const ORIGIN = 'https://www.reddit.com';

/** Where a token is taken; cookies never go there. */
export const ACCOUNT_ORIGIN = 'https://oauth.reddit.com';

/** How asking ended when it brought nothing. `aborted` is the caller's own signal. */
export type Failure =
  | { readonly status: 'loggedOut' | 'blocked' | 'forbidden' | 'offline' | 'notAsked' | 'aborted' }
  | { readonly status: 'schema' | 'failed'; readonly detail: string }
  | {
      readonly status: 'limited';
      readonly resumeAt: number;
      /** False when waiting has been tried, or when only tomorrow helps: go on with what is there. */
      readonly canWait: boolean;
      readonly isDailyCap: boolean;
    };

export interface ClientOptions {
  readonly http: Http;
  readonly clock: Clock;
  readonly budget: BudgetStore;
  /** Ends what is in flight and all waiting: cancel, or the deadline of the route. */
  readonly signal?: AbortSignal;
  /** Of the user's session when absent, as are the next three. */
  readonly pace?: Pace;
  readonly origin?: string;
  readonly identity?: HttpIdentity;
  readonly expects?: 'json' | 'atom';
}

/** An answer with the origin it was asked of: one that comes from elsewhere is not read. */
export type Asked =
  | { readonly classified: Classified; readonly answer: HttpAnswer; readonly origin: string }
  | Failure;

export interface Asker {
  /** @param giveUp Ends the waiting for a turn, never what is in flight; the outcome is then `aborted`. */
  ask(path: string, giveUp?: AbortSignal): Promise<Asked>;
  expect(needed: number): void;
  requests(): number;
}

/** Sends one request at a time's worth of budget, retries a refusal once, and remembers what ends the route. */
export function createAsker(options: ClientOptions, signal: AbortSignal): Asker {
  const { http, clock, budget, origin = ORIGIN, identity = 'user', expects = 'json' } = options;
  const limiter = createLimiter({ clock, budget, ...(options.pace ? { pace: options.pace } : {}) });
  const inFlight = new Map<string, Promise<Asked>>();
  let requests = 0;
  let closed: Failure | undefined;

  const send = async (path: string, waiting: AbortSignal): Promise<Asked | { readonly refused: Refusal }> => {
    const outcome = await limiter.run(async (): Promise<Asked> => {
      if (closed) return closed;
      requests += 1;
      const answer = await http.get(origin + toPathOf(origin, path), signal, identity);
      const classified = classifyAnswer(answer, expects);
      const isLimited = classified.status === 'limited' || classified.status === 'softLimit';
      const noted = limiter.record(readRateHeaders(answer.headers), isLimited ? 'limited' : 'answered');
      // Who is told to wait must see it in the budget; an answer need not wait for that. The next request comes after it.
      if (isLimited) await noted;
      else noted.catch(() => undefined);
      if ((classified.status === 'blocked' || classified.status === 'loggedOut') && !isGate(answer))
        closed = { status: classified.status };
      return { classified, answer, origin };
    }, waiting);
    return 'done' in outcome ? outcome.done : outcome;
  };

  const askAlone = async (path: string, giveUp?: AbortSignal): Promise<Asked> => {
    if (!path.startsWith('/') || path.startsWith('//'))
      throw new AppError('unexpected', 'not a path on Reddit');
    if (closed) return closed;
    const waiting = giveUp ? AbortSignal.any([signal, giveUp]) : signal;
    try {
      const first = await send(path, waiting);
      if ('refused' in first) return toLimited(first.refused, await budget.read());
      if (!('classified' in first) || !isLimitedAnswer(first.classified)) return first;
      // The budget now holds the wait the server asked for: the second try sleeps it, or is refused as too long.
      const second = await send(path, waiting);
      if ('refused' in second) return toLimited(second.refused, await budget.read());
      if (!('classified' in second) || !isLimitedAnswer(second.classified)) return second;
      const { blockedUntil } = await budget.read();
      return { status: 'limited', resumeAt: blockedUntil, canWait: false, isDailyCap: false };
    } catch (thrown) {
      const isGivenUp = signal.aborted || (giveUp?.aborted && thrown === giveUp.reason);
      return isGivenUp ? { status: 'aborted' } : toFailure(thrown);
    }
  };

  // Whoever asks for what is being asked already gets the same answer.
  const ask = (path: string, giveUp?: AbortSignal): Promise<Asked> => {
    const asked = inFlight.get(path) ?? askAlone(path, giveUp).finally(() => inFlight.delete(path));
    inFlight.set(path, asked);
    return asked;
  };

  return { ask, expect: limiter.expect, requests: () => requests };
}

/** Where a token is taken, the same addresses go without their ending. */
function toPathOf(origin: string, path: string): string {
  return origin === ACCOUNT_ORIGIN ? path.replace(/\.json(?=\?|$)/, '') : path;
}

/** A page that asks for one's age, or for consent to a quarantine, stands before one subreddit, not before the site. */
export function isGate({ redirected, url }: HttpAnswer): boolean {
  return redirected && /^https:\/\/[a-z.]{1,20}reddit\.com\/(?:over18|quarantine)\b/.test(url);
}

function isLimitedAnswer({ status }: Classified): boolean {
  return status === 'limited' || status === 'softLimit';
}

function toLimited(
  { resumeAt, why }: Refusal,
  { limitedInARow }: { readonly limitedInARow: number },
): Failure {
  const isDailyCap = why === 'dailyCap';
  return { status: 'limited', resumeAt, canWait: !isDailyCap && limitedInARow < 2, isDailyCap };
}

/** What the network's side threw; anything else is a bug of ours and goes on up. */
function toFailure(thrown: unknown): Failure {
  if (!(thrown instanceof AppError)) throw thrown;
  if (thrown.code === 'offline') return { status: 'offline' };
  // The permission was taken back in the browser's settings.
  if (thrown.code === 'accessDenied') return { status: 'notAsked' };
  if (thrown.code === 'redditFailed') return { status: 'failed', detail: thrown.detail };
  throw thrown;
}

export type Unwrapped =
  | { readonly ok: true; readonly value: unknown }
  /** `isPlace`: the subreddits asked are the reason, not the route. */
  | { readonly ok: false; readonly failure: Failure; readonly isPlace: boolean };

export function unwrap(asked: Asked): Unwrapped {
  const origin = 'origin' in asked ? asked.origin : ORIGIN;
  if (!('classified' in asked)) return { ok: false, failure: asked, isPlace: false };
  const { classified, answer } = asked;
  switch (classified.status) {
    case 'ok':
      return isFrom(origin, answer.url)
        ? { ok: true, value: classified.json }
        : { ok: false, failure: { status: 'failed', detail: 'answered from another host' }, isPlace: false };
    case 'loggedOut':
    case 'blocked':
      if (isGate(answer)) return { ok: false, failure: { status: 'forbidden' }, isPlace: true };
      return { ok: false, failure: { status: classified.status }, isPlace: false };
    case 'subredditUnavailable':
    case 'forbidden':
      return { ok: false, failure: { status: 'forbidden' }, isPlace: true };
    case 'schema':
    case 'failed':
      return { ok: false, failure: classified, isPlace: answer.status === 404 };
    default:
      return { ok: false, failure: { status: 'failed', detail: classified.status }, isPlace: false };
  }
}

function isFrom(origin: string, url: string): boolean {
  return url === '' || url.startsWith(`${origin}/`);
}
