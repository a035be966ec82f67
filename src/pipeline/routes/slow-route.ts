import type { PlannedSearch } from '../../core/research/plan-searches';
import { chooseThreads } from '../../core/research/relevance';
import type { Delay } from '../../core/run/run';
import { SECOND_MS } from '../../core/time';
import type { Failure, RedditReader, SearchResult, ThreadResult } from '../reddit-client';
import { isOnlyThis } from './fast-route';
import { planArchive } from './gathered';
import type { Gathering } from './gathering';
import { type RouteRecord, writeRoute } from './route-record';

/** What one of the slow routes may ask in a run, and how far its answers are apart; the alarm that wakes us rings twice a minute. */
const LIMITS = {
  feed: { searches: 4, threads: 8, everyMs: 75 * SECOND_MS, why: 'redditFeed' },
  archive: { searches: 4, threads: 8, everyMs: 25 * SECOND_MS, why: 'redditArchive' },
} as const;
export type SlowRoute = keyof typeof LIMITS;

export type SlowEnd =
  /** Nothing is left to ask, or the source has failed. */
  | { readonly failure?: Failure }
  /** The next answer is due then. */
  | { readonly delay: Delay };

/** One request: a search, or a thread. */
type Unit = { readonly search: PlannedSearch } | { readonly threadId: string };

/**
 * Asks one thing at a time, in order of yield: the occupation, the employer, then the threads. After each answer the
 * guide is made anew. When the next answer is not due yet, it returns, and the run waits without a worker.
 */
export async function walkSlowly(
  gathering: Gathering,
  client: RedditReader,
  stored: RouteRecord & { readonly route: SlowRoute },
): Promise<SlowEnd> {
  const { context } = gathering;
  let record: RouteRecord = stored;
  for (;;) {
    context.signal.throwIfAborted();
    const units = await listUnits(gathering, record, stored.route);
    const [unit] = units;
    if (!unit) return {};
    const result = 'search' in unit ? await client.search(unit.search) : await client.thread(unit.threadId);
    if (result.status === 'limited') {
      if (!result.canWait) return { failure: result };
      return { delay: toDelay(stored.route, result.resumeAt, units.length) };
    }
    if (isFailure(result) && !isOnlyThis(result)) return { failure: result };
    record = note(record, unit, isFailure(result));
    await keep(gathering, unit, result, stored.route);
    await writeRoute(context.artifacts, context.run.id, record);
    await gathering.countSearches();
    await gathering.countThreads();
    await gathering.compose();
  }
}

function isFailure(result: SearchResult | ThreadResult): result is Failure {
  return !('posts' in result) && !('thread' in result);
}

/** What is still to be asked, best first; what the run or the cache has is taken from there. */
async function listUnits(gathering: Gathering, record: RouteRecord, route: SlowRoute): Promise<Unit[]> {
  const { context, occupation, run, tell } = gathering;
  const { searches, threads } = LIMITS[route];
  const units: Unit[] = [];
  const isSkipped = (key: string) => record.skipped.includes(key);
  for (const search of orderSearches(gathering.plans, route)) {
    if (gathering.searches.has(search.cacheKey) || isSkipped(search.cacheKey)) continue;
    if (!(await gathering.recallSearch(search, route))) units.push({ search });
  }
  const open: Unit[] = units.slice(0, Math.max(0, searches - record.asked.searches));
  const posts = gathering.redditPosts();
  const chosen = chooseThreads(posts, run.posting, occupation, context.clock.now());
  let left = threads - record.asked.threads;
  for (const { post } of chosen) {
    if (gathering.threads.has(post.id) || isSkipped(post.id)) continue;
    if (await gathering.recallThread(post.id, route)) continue;
    if (left > 0) open.push({ threadId: post.id });
    left -= 1;
  }
  const planned = open.filter((unit) => 'threadId' in unit).length + gathering.threadsOfReddit();
  await tell({ type: 'counted', counts: { threadsPlanned: planned } });
  return open;
}

/** What serves every guide of the occupation comes first, then the employer. */
function orderSearches(plans: readonly PlannedSearch[], route: SlowRoute): readonly PlannedSearch[] {
  if (route === 'archive') return planArchive(plans);
  return [...plans.filter(({ ring }) => ring === 2), ...plans.filter(({ ring }) => ring === 1)];
}

async function keep(
  gathering: Gathering,
  unit: Unit,
  result: SearchResult | ThreadResult,
  route: SlowRoute,
): Promise<void> {
  if ('search' in unit && 'posts' in result) await gathering.keepSearch(unit.search, result.posts, route);
  if ('thread' in result) await gathering.keepThread(result.thread, route);
}

function note(record: RouteRecord, unit: Unit, hasFailed: boolean): RouteRecord {
  const key = 'search' in unit ? unit.search.cacheKey : unit.threadId;
  const { searches, threads } = record.asked;
  return {
    ...record,
    skipped: hasFailed ? [...record.skipped, key] : record.skipped,
    asked: 'search' in unit ? { searches: searches + 1, threads } : { searches, threads: threads + 1 },
  };
}

function toDelay(route: SlowRoute, resumeAt: number, left: number): Delay {
  const { everyMs, why } = LIMITS[route];
  return { resumeAt, why, endsAt: resumeAt + (left - 1) * everyMs };
}
