import { AppError } from '../core/errors';
import { type BudgetStore, readRateHeaders } from '../core/reddit/budget';
import { type Classified, classifyAnswer } from '../core/reddit/classify-answer';
import { createLimiter, type Refusal } from './limiter';
import type { Clock, Http, HttpAnswer } from './ports';

/** The only host that is ever asked. */
export const ORIGIN = 'https://www.reddit.com';

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
}

export type Asked = { readonly classified: Classified; readonly answer: HttpAnswer } | Failure;

export interface Asker {
  ask(path: string): Promise<Asked>;
  expect(needed: number): void;
  requests(): number;
}

/** Sends one request at a time's worth of budget, retries a refusal once, and remembers what ends the route. */
export function createAsker({ http, clock, budget }: ClientOptions, signal: AbortSignal): Asker {
  const limiter = createLimiter({ clock, budget });
  let requests = 0;
  let closed: Failure | undefined;

  const send = async (path: string): Promise<Asked | { readonly refused: Refusal }> => {
    const outcome = await limiter.run(async (): Promise<Asked> => {
      if (closed) return closed;
      requests += 1;
      const answer = await http.get(ORIGIN + path, signal);
      const classified = classifyAnswer(answer, 'json');
      const isLimited = classified.status === 'limited' || classified.status === 'softLimit';
      await limiter.record(readRateHeaders(answer.headers), isLimited ? 'limited' : 'answered');
      if (classified.status === 'blocked' || classified.status === 'loggedOut')
        closed = { status: classified.status };
      return { classified, answer };
    }, signal);
    return 'done' in outcome ? outcome.done : outcome;
  };

  const ask = async (path: string): Promise<Asked> => {
    if (!path.startsWith('/') || path.startsWith('//'))
      throw new AppError('unexpected', 'not a path on Reddit');
    if (closed) return closed;
    try {
      const first = await send(path);
      if ('refused' in first) return toLimited(first.refused, await budget.read());
      if (!('classified' in first) || !isLimitedAnswer(first.classified)) return first;
      // The budget now holds the wait the server asked for: the second try sleeps it, or is refused as too long.
      const second = await send(path);
      if ('refused' in second) return toLimited(second.refused, await budget.read());
      if (!('classified' in second) || !isLimitedAnswer(second.classified)) return second;
      const { blockedUntil } = await budget.read();
      return { status: 'limited', resumeAt: blockedUntil, canWait: false, isDailyCap: false };
    } catch (thrown) {
      return toFailure(thrown, signal);
    }
  };

  return { ask, expect: limiter.expect, requests: () => requests };
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
function toFailure(thrown: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return { status: 'aborted' };
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
  if (!('classified' in asked)) return { ok: false, failure: asked, isPlace: false };
  const { classified, answer } = asked;
  switch (classified.status) {
    case 'ok':
      return isReddit(answer.url)
        ? { ok: true, value: classified.json }
        : { ok: false, failure: { status: 'failed', detail: 'answered from another host' }, isPlace: false };
    case 'loggedOut':
    case 'blocked':
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

export function isReddit(url: string): boolean {
  return url === '' || url.startsWith(`${ORIGIN}/`);
}
