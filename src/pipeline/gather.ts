import { type CacheKind, cacheKey } from '../core/cache/entry';
import { recogniseOccupation } from '../core/posting/occupation';
import type { Occupation } from '../core/posting/role-family';
import type { RedditPost, RedditThread, SourceStatus } from '../core/reddit/thread';
import { type PlannedSearch, planSearches } from '../core/research/plan-searches';
import { chooseThreads, ENOUGH_RELEVANT_POSTS, rankPosts } from '../core/research/relevance';
import type { DegradedReason } from '../core/run/run';
import { SECOND_MS } from '../core/time';
import { hashPost, hashThread, readStoredPosts, readStoredThread } from './anonymous';
import { composeGuide } from './compose';
import type { Failure, RedditClient } from './reddit-client';
import type { StepContext, Tell } from './steps';

/** What Reddit has brought so far; authors are hashes already. */
export interface Gathered {
  readonly posts: readonly RedditPost[];
  readonly threads: readonly RedditThread[];
}

export const NOTHING_GATHERED: Gathered = { posts: [], threads: [] };

/** The yardstick's deadline for Reddit: after it, on with what is there, and say so. */
const DEADLINE_MS = 45 * SECOND_MS;
/** The guide grows while threads arrive, but not more often than it can be read. */
const GROW_EVERY_MS = 1500;

interface Route {
  readonly context: StepContext;
  readonly tell: Tell;
  readonly client: RedditClient;
  readonly occupation: Occupation;
  readonly plans: readonly PlannedSearch[];
  /** What is stored for this run, by the search's cache key and by the thread's id. */
  readonly searches: Map<string, readonly RedditPost[]>;
  readonly threads: Map<string, RedditThread>;
  /** The first thing that went wrong with the source itself. */
  failure?: Failure;
}

/** Everything stored for this run that belongs to the posting as it is now. */
export async function readGathered(context: StepContext): Promise<Gathered> {
  const { artifacts, run } = context;
  const plans = planSearches(run.posting, recogniseOccupation(run.posting));
  const searches = await Promise.all(plans.map((plan) => artifacts.get(searchKey(run.id, plan))));
  const posts = searches.flatMap((stored) => readStoredPosts(stored) ?? []);
  const ids = new Set(posts.map(({ id }) => id));
  const stored = await artifacts.list(`${run.id}/thread/`);
  const threads = stored.flatMap(([, value]) => readStoredThread(value) ?? []);
  return { posts: distinct(posts), threads: threads.filter(({ post }) => ids.has(post.id)) };
}

/**
 * Searches and reads threads through the user's session. Every answer is stored as it comes, so that a second call
 * after a kill asks only for what is missing.
 *
 * @returns undefined when the run now waits for the source.
 */
export async function gatherReports(context: StepContext, tell: Tell): Promise<Gathered | undefined> {
  const deadline = AbortSignal.any([context.signal, AbortSignal.timeout(DEADLINE_MS)]);
  const client = context.connectReddit(deadline);
  const occupation = recogniseOccupation(context.run.posting);
  const plans = planSearches(context.run.posting, occupation);
  const route: Route = { context, tell, client, occupation, plans, searches: new Map(), threads: new Map() };
  await tell({ type: 'stepOpened', step: 'queries' });
  await searchAll(route);
  if (await waitsForSource(route)) return undefined;
  if (route.searches.size > 0) await composeGuide(context, tell, collect(route));
  await closeStep(route, 'queries');

  await tell({ type: 'stepOpened', step: 'threads' });
  await readThreads(route);
  if (await waitsForSource(route)) return undefined;
  const gathered = collect(route);
  await reportSource(route, gathered);
  await closeStep(route, 'threads');
  return gathered;
}

function collect({ searches, threads }: Route): Gathered {
  return { posts: distinct([...searches.values()].flat()), threads: [...threads.values()] };
}

async function searchAll(route: Route): Promise<void> {
  const { context, tell, client, plans } = route;
  const queriesPlanned = plans.reduce((sum, { queries }) => sum + queries.length, 0);
  await tell({ type: 'counted', counts: { queriesPlanned } });
  const open: PlannedSearch[] = [];
  for (const plan of plans) if (!(await recallSearch(route, plan))) open.push(plan);
  await countSearches(route);
  if (open.length === 0) return;
  client.expect(1 + 2 * open.length);
  const login = await client.checkLogin();
  if (login.status !== 'ok') return noteFailure(route, login);
  if (!login.loggedIn) return noteFailure(route, { status: 'loggedOut' });
  await Promise.all(
    open.map(async (plan) => {
      // Enough is enough: the searches that are least worth it are last, and are left out.
      if (countRelevant(route) >= ENOUGH_RELEVANT_POSTS) return;
      const result = await client.search(plan);
      if (!('posts' in result)) return noteFailure(route, result);
      const posts = await Promise.all(result.posts.map((post) => hashPost(post, context.people)));
      await context.artifacts.put(searchKey(context.run.id, plan), posts);
      route.searches.set(plan.cacheKey, posts);
      await context.cache.write(searchCacheKey(plan), posts);
      await countSearches(route);
    }),
  );
}

/** Takes a search from the run's own artifacts or from the cache; false when it has to be asked. */
async function recallSearch({ context, searches }: Route, plan: PlannedSearch): Promise<boolean> {
  const key = searchKey(context.run.id, plan);
  const own = readStoredPosts(await context.artifacts.get(key));
  const posts = own ?? (await context.cache.read(searchCacheKey(plan), readStoredPosts));
  if (!posts) return false;
  if (!own) await context.artifacts.put(key, posts);
  searches.set(plan.cacheKey, posts);
  return true;
}

async function countSearches(route: Route): Promise<void> {
  const { context, tell, client, plans, searches } = route;
  const done = plans.filter(({ cacheKey: key }) => searches.has(key));
  await tell({
    type: 'counted',
    counts: {
      queriesDone: done.reduce((sum, { queries }) => sum + queries.length, 0),
      postsFound: collect(route).posts.length,
      postsRelevant: countRelevant(route),
      requests: context.run.counts.requests + client.requests(),
    },
  });
}

function countRelevant(route: Route): number {
  const { context, occupation } = route;
  return rankPosts(collect(route).posts, context.run.posting, occupation, context.clock.now()).length;
}

async function readThreads(route: Route): Promise<void> {
  const { context, tell, client, occupation } = route;
  const { run, clock } = context;
  const { posts } = collect(route);
  const chosen = chooseThreads(posts, run.posting, occupation, clock.now()).map(({ post }) => post.id);
  await tell({ type: 'counted', counts: { threadsPlanned: chosen.length } });
  const open: string[] = [];
  for (const id of chosen) if (!(await recallThread(route, id))) open.push(id);
  await countThreads(route);
  // What stopped the searches stops this too: one word from the source is enough.
  if (open.length === 0 || route.failure) return;
  client.expect(open.length);
  let grownAt = clock.now();
  await Promise.all(
    open.map(async (id) => {
      const result = await client.thread(id);
      if (!('thread' in result)) return noteThreadFailure(route, result);
      const thread = await hashThread(result.thread, context.people);
      await context.artifacts.put(threadKey(run.id, id), thread);
      route.threads.set(id, thread);
      await context.cache.write(cacheKey('reddit', 'thread', id), thread);
      await countThreads(route);
      if (clock.now() - grownAt < GROW_EVERY_MS || context.signal.aborted) return;
      grownAt = clock.now();
      await composeGuide(context, tell, collect(route));
    }),
  );
}

async function recallThread({ context, threads }: Route, id: string): Promise<boolean> {
  const key = threadKey(context.run.id, id);
  const own = readStoredThread(await context.artifacts.get(key));
  const thread = own ?? (await context.cache.read(cacheKey('reddit', 'thread', id), readStoredThread));
  if (!thread) return false;
  if (!own) await context.artifacts.put(key, thread);
  threads.set(id, thread);
  return true;
}

async function countThreads({ context, tell, client, threads }: Route): Promise<void> {
  const commentsRead = [...threads.values()].reduce((sum, { comments }) => sum + comments.length, 0);
  const requests = context.run.counts.requests + client.requests();
  await tell({ type: 'counted', counts: { threadsDone: threads.size, commentsRead, requests } });
}

function noteFailure(route: Route, failure: Failure): void {
  route.failure ??= failure;
}

/** A thread that is gone or closed says nothing about the source. */
function noteThreadFailure(route: Route, failure: Failure): void {
  const isOnlyThis =
    failure.status === 'forbidden' || failure.status === 'failed' || failure.status === 'schema';
  if (!isOnlyThis) noteFailure(route, failure);
}

/** Whether the run has to wait for the source; then it does so as a state, with its time, not in a promise. */
async function waitsForSource({ context, tell, failure }: Route): Promise<boolean> {
  context.signal.throwIfAborted();
  if (failure?.status !== 'limited' || !failure.canWait) return false;
  await tell({ type: 'delayed', resumeAt: failure.resumeAt, why: 'redditLimited' });
  return true;
}

async function reportSource({ context, tell, failure }: Route, gathered: Gathered): Promise<void> {
  const status = failure ? toSourceStatus(failure) : gathered.posts.length > 0 ? 'ok' : 'empty';
  const until = failure?.status === 'limited' ? { until: failure.resumeAt } : {};
  await tell({
    type: 'sourceReported',
    report: { source: 'reddit', status, at: context.clock.now(), ...until },
  });
}

async function closeStep({ tell, failure }: Route, step: 'queries' | 'threads'): Promise<void> {
  const reason = failure && toDegradedReason(failure);
  await tell(reason ? { type: 'stepDegraded', step, reason } : { type: 'stepDone', step });
}

function toDegradedReason(failure: Failure): DegradedReason {
  return failure.status === 'aborted' ? 'deadline' : failure.status;
}

/** Out of time is not the source's fault: what came is what it had to say until then. */
function toSourceStatus(failure: Failure): SourceStatus {
  return failure.status === 'aborted' ? 'limited' : failure.status;
}

function searchKey(runId: string, plan: PlannedSearch): string {
  return `${runId}/search/${plan.cacheKey}`;
}

function searchCacheKey(plan: PlannedSearch): string {
  const kind: CacheKind = plan.ring === 2 ? 'occupation' : 'reddit';
  return cacheKey(kind, plan.cacheKey);
}

function threadKey(runId: string, id: string): string {
  return `${runId}/thread/${id}`;
}

function distinct(posts: readonly RedditPost[]): RedditPost[] {
  return [...new Map(posts.map((post) => [post.id, post])).values()];
}
