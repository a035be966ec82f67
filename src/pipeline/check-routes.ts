import type { BudgetStore } from '../core/reddit/budget';
import { isRecord, readRecord, readString } from '../core/reddit/json';
import { ACCOUNT_PACE, ARCHIVE_SEARCH_PACE, FEED_PACE, NEWS_PACE, type Pace } from '../core/reddit/pace';
import { readListing } from '../core/reddit/read-listing';
import type { CheckVerdict, RouteCheck } from '../core/reddit/route-check';
import type { Clock, Http, HttpAnswer, HttpIdentity } from './ports';
import { ACCOUNT_ORIGIN, type Asked, type Asker, createAsker, ORIGIN } from './reddit-request';
import { ARCHIVE_ORIGIN } from './routes/archive-client';
import { NEWS_ORIGIN } from './routes/news-client';

export interface CheckDeps {
  readonly http: Http;
  readonly clock: Clock;
  readonly budget: (route: RouteCheck['route']) => BudgetStore;
  /** A token of the user's own client id; undefined without one. */
  readonly token: () => Promise<string | undefined>;
}

interface Way {
  readonly origin: string;
  readonly identity: HttpIdentity;
  readonly pace?: Pace;
  readonly expects?: 'atom';
}

const SUBREDDITS = 'jobs+cscareerquestions';
const QUERY = 'q=interview&restrict_sr=1&sort=new&t=year';
const PACE_HEADERS = ['x-ratelimit-used', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'];

/**
 * Asks each way once for what a run would ask of it, at the same pace, and reports what came: for a person who wants to
 * know how things stand at the live sites. The account's name is looked for and not kept.
 */
export async function checkRoutes(deps: CheckDeps, signal: AbortSignal): Promise<readonly RouteCheck[]> {
  const ask = (route: RouteCheck['route'], way: Way) => {
    const { http, clock, budget } = deps;
    const asker = createAsker({ http, clock, budget: budget(route), ...way }, signal);
    return (path: string) => probe(asker, clock, route, way.origin, path);
  };
  const session = ask('session', { origin: ORIGIN, identity: 'user' });
  const me = await session('/api/me.json?raw_json=1');
  const search = await session(`/r/${SUBREDDITS}/search.json?${QUERY}&limit=5&raw_json=1`);
  const id = readFirstId(search.asked);
  const threads =
    id === undefined
      ? []
      : [`/comments/${id}.json?limit=5&raw_json=1`, `/api/info.json?id=t3_${id}&raw_json=1`];
  const checks = [{ ...me.check, verdict: judgeLogin(me) }, search.check];
  for (const path of threads) checks.push((await session(path)).check);

  const feed = ask('feed', { origin: ORIGIN, identity: 'nobody', pace: FEED_PACE, expects: 'atom' });
  checks.push((await feed(`/r/${SUBREDDITS}/search.rss?${QUERY}&limit=100`)).check);
  const news = ask('news', { origin: NEWS_ORIGIN, identity: 'nobody', pace: NEWS_PACE });
  checks.push((await news('/api/v1/search?query=interview&tags=story&hitsPerPage=5')).check);
  const archive = ask('archive', { origin: ARCHIVE_ORIGIN, identity: 'nobody', pace: ARCHIVE_SEARCH_PACE });
  checks.push((await archive('/api/posts/search?subreddit=jobs&query=interview&limit=5')).check);
  const bearer = await deps.token();
  const path = `/r/${SUBREDDITS}/search?${QUERY}&limit=5&raw_json=1`;
  if (bearer === undefined) {
    return [...checks, { route: 'account', address: hostPath(ACCOUNT_ORIGIN + path), verdict: 'notSetUp' }];
  }
  const account = ask('account', { origin: ACCOUNT_ORIGIN, identity: { bearer }, pace: ACCOUNT_PACE });
  return [...checks, (await account(path)).check];
}

interface Probed {
  readonly asked: Asked;
  readonly check: RouteCheck;
}

async function probe(
  asker: Asker,
  clock: Clock,
  route: RouteCheck['route'],
  origin: string,
  path: string,
): Promise<Probed> {
  const startedAt = clock.now();
  const asked = await asker.ask(path);
  const address = hostPath(origin + path);
  if (!('answer' in asked)) return { asked, check: { route, address, verdict: toVerdict(asked) } };
  const answer = describeAnswer(asked.answer, clock.now() - startedAt);
  return { asked, check: { route, address, verdict: asked.classified.status, answer } };
}

function toVerdict(failure: Exclude<Asked, { readonly answer: HttpAnswer }>): CheckVerdict {
  if (failure.status === 'notAsked') return 'notAllowed';
  if (failure.status === 'limited') return 'waits';
  return failure.status === 'aborted' ? 'failed' : failure.status;
}

function describeAnswer(answer: HttpAnswer, tookMs: number): NonNullable<RouteCheck['answer']> {
  const { headers, status, redirected, url, body } = answer;
  const pace = PACE_HEADERS.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value.slice(0, 20)] as const];
  });
  return {
    status,
    contentType: (headers['content-type'] ?? '').slice(0, 60),
    redirectedTo: redirected ? hostPath(url) : '',
    pace: Object.fromEntries(pace),
    chars: body.length,
    tookMs,
  };
}

/** Without the query: what a redirect adds there may say who was redirected. */
function hostPath(url: string): string {
  return url
    .replace(/^https:\/\//, '')
    .replace(/[?#].*$/s, '')
    .slice(0, 120);
}

function judgeLogin({ asked, check }: Probed): CheckVerdict {
  if ('answer' in asked && asked.answer.status === 403) return 'notLoggedIn';
  if (!('classified' in asked) || asked.classified.status !== 'ok') return check.verdict;
  const { json } = asked.classified;
  const data = isRecord(json) ? readRecord(json, 'data') : undefined;
  return data && readString(data, 'name') !== '' ? 'loggedIn' : 'notLoggedIn';
}

function readFirstId(asked: Asked): string | undefined {
  if (!('classified' in asked) || asked.classified.status !== 'ok') return undefined;
  try {
    return readListing(asked.classified.json).posts[0]?.id;
  } catch {
    return undefined;
  }
}
