import type { StandInCertificate } from './certificate';
import { type Incoming, type LoggedRequest, type Outgoing, startLoopbackServer } from './loopback-server';
import { answerData } from './reddit/answers';
import {
  answerBadDay,
  answerLoggedOut,
  HTML,
  JSON_TYPE,
  type RedditMode,
  subredditsOf,
} from './reddit/bad-days';
import { answerFeed } from './reddit/feed';
import { HOME_PAGE, LOGGED_IN_PAGE, LOGIN_PAGE, listPage, threadPage } from './reddit/pages';
import { RateLimit, type RateLimitSettings } from './reddit/rate-limit';
import { searchPosts } from './reddit/search';
import { permalinkOf } from './reddit/things';
import type { World } from './world/world';

export type { RedditMode } from './reddit/bad-days';

export const REDDIT_HOST = 'www.reddit.com';
/** Where a token is taken instead of cookies. */
export const ACCOUNT_HOST = 'oauth.reddit.com';
export const ACCOUNT_TOKEN = 'stand-in-token';
const SESSION_COOKIE = 'reddit_session';

export interface Latency {
  readonly searchMs: number;
  readonly threadMs: number;
  /** The same seed gives the same waits: between 0.6 and 1.4 times the figures above. */
  readonly seed: number;
}

export interface RedditServerOptions {
  readonly world: World;
  /** Without it plain HTTP is spoken, for tests in Node. */
  readonly certificate?: StandInCertificate;
  readonly latency?: Latency;
  readonly rateLimit?: RateLimitSettings;
  /** ms since the Unix epoch; searches by `t` count back from it. */
  readonly now?: () => number;
}

export interface RedditServer {
  readonly port: number;
  readonly requests: readonly LoggedRequest[];
  /** Requests for data (`.json`, `.rss`), without pages and logins. */
  dataRequests(): readonly LoggedRequest[];
  setMode(mode: RedditMode): void;
  setLatency(latency: Latency): void;
  /** Instead of the latency: each request takes the next wait of its kind. */
  setDraws(draws: Draws): void;
  setRateLimit(settings: RateLimitSettings): void;
  setWorld(world: World): void;
  /** The next `count` data requests (whose path and query match) meet `mode`. */
  failNext(mode: RedditMode, count?: number, match?: RegExp): void;
  /** The session dies after so many more data requests: whoever asks then is sent to the login. */
  endSessionAfter(count: number): void;
  /** From now on these full names (`t3_…`, `t1_…`) are removed by moderators. */
  removeThings(...names: readonly string[]): void;
  close(): Promise<void>;
}

const SLOW_MS = 12_000;
/** Waits in ms, used up in the order of arrival; what comes after the last of them waits for nothing. */
export interface Draws {
  readonly searches: readonly number[];
  readonly threads: readonly number[];
}

/** Generous, so that only tests that ask for it meet the limit. */
const FEED_LIMIT: RateLimitSettings = { limit: 1, windowMs: 58_000 };
const DEFAULT_LIMIT: RateLimitSettings = { limit: 600, windowMs: 600_000 };
const SESSION_HEADERS = [
  `${SESSION_COOKIE}=stand-in; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400`,
  'loid=stand-in; Path=/; Secure; SameSite=None; Max-Age=86400',
];

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class RedditStandIn {
  mode: RedditMode = 'normal';
  latency: Latency;
  world: World;
  readonly rateLimit: RateLimit;
  readonly feedLimit = new RateLimit(FEED_LIMIT);
  readonly removed = new Set<string>();
  private failures: { mode: RedditMode; left: number; match: RegExp | undefined }[] = [];
  private drawn = 0;
  private draws: { readonly searches: number[]; readonly threads: number[] } | undefined;
  sessionEndsAfter: number | undefined;
  private readonly now: () => number;

  constructor(options: RedditServerOptions) {
    this.world = options.world;
    this.latency = options.latency ?? { searchMs: 0, threadMs: 0, seed: 1 };
    this.rateLimit = new RateLimit(options.rateLimit ?? DEFAULT_LIMIT);
    this.now = options.now ?? Date.now;
  }

  setDraws({ searches, threads }: Draws): void {
    this.draws = { searches: [...searches], threads: [...threads] };
  }

  planFailure(mode: RedditMode, left: number, match: RegExp | undefined): void {
    this.failures.push({ mode, left, match });
  }

  async handle(request: Incoming, answer: Outgoing): Promise<void> {
    const { pathname } = request.url;
    if (request.host === ACCOUNT_HOST) {
      this.handleAccount(request, answer);
      return;
    }
    const isData = /\.(?:json|rss)$/.test(pathname);
    if (!isData && this.mode === 'offline') answer.drop();
    else if (isData) await this.handleData(request, answer);
    else this.handlePage(request, answer);
  }

  private async handleData(request: Incoming, answer: Outgoing): Promise<void> {
    const mode = this.takeMode(request);
    await sleep(mode === 'slow' ? SLOW_MS : this.drawLatency(request.url.pathname));
    if (answer.isClosed) return;
    if (request.url.pathname.endsWith('.rss')) {
      this.handleFeed(mode, request, answer);
      return;
    }
    if (!hasSession(request) && mode !== 'offline') {
      // Anonymous programs meet the block page; only the question who is logged in may be answered.
      answerLoggedOut(
        request.url.pathname === '/api/me.json' ? { ...request, url: BLOCKED_URL } : request,
        answer,
      );
      return;
    }
    const isWithinLimit = this.rateLimit.take(this.now());
    const limit = this.rateLimit.headers(this.now());
    if (answerBadDay(isWithinLimit ? mode : '429', request, answer, limit)) return;
    const world = mode === 'empty' ? { posts: [] } : this.world;
    const { status, json } = answerData(world, request, this.removed, this.now());
    const type = mode === 'wrongType' ? HTML : JSON_TYPE;
    answer.send(status, { ...type, ...limit }, JSON.stringify(json));
  }

  /** The same data for a token, whatever the cookies; 401 for another token. */
  private handleAccount(request: Incoming, answer: Outgoing): void {
    const limit = this.rateLimit.headers(this.now());
    if (request.headers['authorization'] !== `Bearer ${ACCOUNT_TOKEN}`) {
      answer.send(401, { ...JSON_TYPE, ...limit }, JSON.stringify({ message: 'Unauthorized', error: 401 }));
      return;
    }
    const { status, json } = answerData(this.world, request, this.removed, this.now());
    answer.send(status, { ...JSON_TYPE, ...limit }, JSON.stringify(json));
  }

  /** Feeds go to everybody, one a minute for each address, with a login or without. */
  private handleFeed(mode: RedditMode, request: Incoming, answer: Outgoing): void {
    const isWithinLimit = this.feedLimit.take(this.now());
    const limit = this.feedLimit.headers(this.now());
    const met = mode === 'loggedOut' || mode === 'loginRedirect' ? 'normal' : mode;
    if (answerBadDay(isWithinLimit ? met : '429', request, answer, limit)) return;
    const world = mode === 'empty' ? { posts: [] } : this.world;
    const feed = answerFeed(world, request, this.removed, this.now());
    if (feed === null) answer.send(404, HTML, listPage('page not found', [], permalinkOf));
    else answer.send(200, { 'content-type': 'application/atom+xml; charset=UTF-8', ...limit }, feed);
  }

  private takeMode(request: Incoming): RedditMode {
    if (this.sessionEndsAfter !== undefined && request.url.pathname.endsWith('.json')) {
      this.sessionEndsAfter--;
      if (this.sessionEndsAfter < 0) return 'loginRedirect';
    }
    const planned = this.failures.find(
      ({ match }) => !match || match.test(request.url.pathname + request.url.search),
    );
    if (!planned) return this.mode;
    planned.left--;
    if (planned.left <= 0) this.failures = this.failures.filter((failure) => failure !== planned);
    return planned.mode;
  }

  /** A small generator (mulberry32): measured runs can be repeated. */
  private drawLatency(pathname: string): number {
    const isThread = /\/comments\//.test(pathname);
    if (this.draws) return (isThread ? this.draws.threads : this.draws.searches).shift() ?? 0;
    const base = isThread ? this.latency.threadMs : this.latency.searchMs;
    if (base === 0) return 0;
    this.drawn++;
    let t = Math.imul(this.latency.seed + this.drawn * 0x6d2b79f5, 1);
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return base * (0.6 + (0.8 * ((t ^ (t >>> 14)) >>> 0)) / 2 ** 32);
  }

  private handlePage(request: Incoming, answer: Outgoing): void {
    const { pathname, searchParams } = request.url;
    if (pathname.startsWith('/login')) {
      if (request.method === 'POST') answer.send(302, { location: '/', 'set-cookie': SESSION_HEADERS });
      else answer.send(200, HTML, LOGIN_PAGE);
      return;
    }
    if (pathname.startsWith('/logout')) {
      answer.send(302, {
        location: '/',
        'set-cookie': `${SESSION_COOKIE}=; Path=/; Secure; HttpOnly; Max-Age=0`,
      });
      return;
    }
    const id = /\/comments\/([a-z0-9]+)/.exec(pathname)?.[1];
    const post = this.world.posts.find((candidate) => candidate.id === id);
    if (post) answer.send(200, HTML, threadPage(post, this.removed));
    else if (id !== undefined) answer.send(404, HTML, listPage('page not found', [], permalinkOf));
    else if (pathname.endsWith('/search') || pathname === '/search') {
      const q = searchParams.get('q') ?? '';
      const request_ = {
        q,
        subreddits: subredditsOf(pathname),
        sort: 'relevance',
        within: 'all',
        now: this.now(),
      } as const;
      answer.send(
        200,
        HTML,
        listPage(`${q} - Reddit Search!`, searchPosts(this.world.posts, request_), permalinkOf),
      );
    } else answer.send(200, HTML, hasSession(request) ? LOGGED_IN_PAGE : HOME_PAGE);
  }
}

/** Any address but `me.json`: the 403 page. */
const BLOCKED_URL = new URL('https://www.reddit.com/search.json');

const hasSession = (request: Incoming): boolean =>
  new RegExp(`(?:^|[;,]\\s*)${SESSION_COOKIE}=[^;,\\s]`).test(request.headers['cookie'] ?? '');

/** Reddit as it is to a browser in 2026: the 403 page without the session cookie, JSON with it. */
export async function startRedditServer(options: RedditServerOptions): Promise<RedditServer> {
  const reddit = new RedditStandIn(options);
  const server = await startLoopbackServer(
    (request, answer) => reddit.handle(request, answer),
    options.certificate,
  );
  return {
    port: server.port,
    requests: server.requests,
    dataRequests: () => server.requests.filter(({ url }) => /\.(?:json|rss)$/.test(url.pathname)),
    setMode: (mode) => {
      reddit.mode = mode;
    },
    setLatency: (latency) => {
      reddit.latency = latency;
    },
    setDraws: (draws) => reddit.setDraws(draws),
    setRateLimit: (settings) => reddit.rateLimit.change(settings),
    setWorld: (world) => {
      reddit.world = world;
    },
    failNext: (mode, count = 1, match) => reddit.planFailure(mode, count, match),
    endSessionAfter: (count) => {
      reddit.sessionEndsAfter = count;
    },
    removeThings: (...names) => {
      for (const name of names) reddit.removed.add(name);
    },
    close: () => server.close(),
  };
}
