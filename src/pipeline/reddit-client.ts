import { AppError } from '../core/errors';
import { isRecord, readRecord, readString } from '../core/reddit/json';
import { type ListingReading, readListing } from '../core/reddit/read-listing';
import { readThreadInSteps, type ThreadReading } from '../core/reddit/read-thread';
import type { RedditPost, RedditThread } from '../core/reddit/thread';
import { narrowSearch } from '../core/research/narrow-search';
import type { PlannedSearch } from '../core/research/plan-searches';
import type { HttpAnswer } from './ports';
import { type ClientOptions, createAsker, type Failure, ORIGIN, unwrap } from './reddit-request';

export type { Failure } from './reddit-request';

export type LoginResult = { readonly status: 'ok'; readonly loggedIn: boolean } | Failure;

/** What a run needs of a route: every one of them brings the same posts and threads. */
export interface RedditReader {
  /** @param enough Ends only the waiting for a turn: what has left already is answered. Then the result is `aborted`. */
  search(planned: PlannedSearch, enough?: AbortSignal): Promise<SearchResult>;
  /** @param id Without the `t3_`. */
  thread(id: string): Promise<ThreadResult>;
  /** Tells the pace how many requests are still to come. */
  expect(needed: number): void;
  /** Requests that left this computer. */
  requests(): number;
}

export type SearchResult =
  | {
      readonly status: 'ok' | 'empty';
      readonly posts: readonly RedditPost[];
      /** Half of a split search failed, or single subreddits could not be asked. */
      readonly unavailable: readonly string[];
    }
  | Failure;

export type ThreadResult =
  | { readonly status: 'ok'; readonly thread: RedditThread; readonly commentsRead: number }
  | Failure;

/** What of these full names (`t3_…`, `t1_…`) is still there. */
export type InfoResult = { readonly status: 'ok'; readonly listing: ListingReading } | Failure;

export interface RedditClient extends RedditReader {
  /** One request. Logged in only if Reddit names an account; the name is not kept. */
  checkLogin(): Promise<LoginResult>;
  /** One request for at most 100 full names. */
  info(names: readonly string[]): Promise<InfoResult>;
}

/**
 * Reads Reddit in the user's own session, at the pace its headers allow, from one host.
 *
 * A condition of the source is a status, never an exception. After a block or a logout nothing more is sent: going on
 * would look like an attack from the user's account.
 */
export function createRedditClient(options: ClientOptions): RedditClient {
  const { clock } = options;
  const signal = options.signal ?? new AbortController().signal;
  const asker = createAsker(options, signal);

  const read = async (planned: PlannedSearch, enough?: AbortSignal): Promise<Reading> => {
    const asked = await asker.ask(planned.url, enough);
    if ('answer' in asked && isElsewhere(asked.answer))
      return { result: { status: 'forbidden' }, isPlace: true };
    const json = unwrap(asked);
    if (!json.ok) return { result: json.failure, isPlace: json.isPlace };
    const listing = attempt(() => readListing(json.value));
    return { result: 'status' in listing ? listing : toSearchResult(listing), isPlace: false };
  };

  const search = async (planned: PlannedSearch, enough?: AbortSignal): Promise<SearchResult> => {
    const { subreddits } = planned;
    const { result, isPlace } = await read(planned, enough);
    if (!isPlace || subreddits.length < 2) return result;
    const middle = Math.ceil(subreddits.length / 2);
    const halves = [subreddits.slice(0, middle), subreddits.slice(middle)];
    return joinHalves(
      await Promise.all(
        halves.map(async (half) => ({ half, ...(await read(narrowSearch(planned, half), enough)) })),
      ),
    );
  };

  return {
    checkLogin: async () => {
      const asked = await asker.ask('/api/me.json?raw_json=1');
      // Anonymous JSON is closed: asked without a login, Reddit answers this with its 403 page, not with an anonymous account.
      if ('answer' in asked && asked.answer.status === 403) return { status: 'ok', loggedIn: false };
      const json = unwrap(asked);
      if (!json.ok) return json.failure;
      const data = isRecord(json.value) ? readRecord(json.value, 'data') : undefined;
      return { status: 'ok', loggedIn: data !== undefined && readString(data, 'name') !== '' };
    },
    search,
    thread: async (id) => {
      if (!/^[a-z0-9]{1,13}$/.test(id)) throw new AppError('unexpected', 'not the id of a thread');
      const json = unwrap(await asker.ask(`/comments/${id}.json?limit=200&depth=3&sort=top&raw_json=1`));
      if (!json.ok) return json.failure;
      const thread = await attemptSteps<ThreadReading>(readThreadInSteps(json.value), () => clock.sleep(0));
      return 'status' in thread ? thread : toThreadResult(thread);
    },
    info: async (names) => {
      const json = unwrap(await asker.ask(`/api/info.json?id=${names.join(',')}&raw_json=1`));
      if (!json.ok) return json.failure;
      const listing = attempt(() => readListing(json.value));
      return 'status' in listing ? listing : { status: 'ok', listing };
    },
    expect: asker.expect,
    requests: asker.requests,
  };
}

interface Reading {
  readonly result: SearchResult;
  /** The subreddits asked are the reason that there is no result: fewer of them may give one. */
  readonly isPlace: boolean;
}

/** Reddit sends a search it cannot place to its search for subreddits. */
function isElsewhere({ redirected, url, status }: HttpAnswer): boolean {
  return status === 200 && redirected && url.startsWith(`${ORIGIN}/subreddits/`);
}

export function attempt<T extends object>(read: () => T): T | Failure {
  try {
    return read();
  } catch (thrown) {
    return toSchemaFailure(thrown);
  }
}

/** Reads in steps and lets others in between: a page of megabytes must not hold up the worker. */
async function attemptSteps<T>(
  steps: Generator<undefined, T>,
  breathe: () => Promise<void>,
): Promise<T | Failure> {
  for (;;) {
    try {
      const step = steps.next();
      if (step.done) return step.value;
    } catch (thrown) {
      return toSchemaFailure(thrown);
    }
    await breathe();
  }
}

function toSchemaFailure(thrown: unknown): Failure {
  if (thrown instanceof AppError && thrown.code === 'redditSchema')
    return { status: 'schema', detail: thrown.detail };
  throw thrown;
}

function toSearchResult({ posts, read }: ListingReading): SearchResult {
  return { status: read.posts > 0 ? 'ok' : 'empty', posts, unavailable: [] };
}

function toThreadResult({ post, comments, read }: ThreadReading): ThreadResult {
  return { status: 'ok', thread: { post, comments }, commentsRead: read.comments };
}

/** What one half brought stays, whatever became of the other. */
function joinHalves(
  readings: readonly { readonly half: readonly string[]; readonly result: SearchResult }[],
): SearchResult {
  const answered = readings.flatMap(({ result }) => ('posts' in result ? [result] : []));
  const failed = readings.filter(({ result }) => !('posts' in result));
  const failure = failed.find(({ result }) => result.status !== 'forbidden') ?? failed[0];
  if (answered.length === 0 && failure) return failure.result;
  const posts = answered.flatMap((result) => result.posts);
  return {
    status: posts.length > 0 ? 'ok' : 'empty',
    posts,
    unavailable: failed.flatMap(({ half }) => half),
  };
}
