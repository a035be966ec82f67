import type { Route } from '../core/reddit/thread';
import { chooseThreads } from '../core/research/relevance';
import type { DegradedReason, Delay } from '../core/run/run';
import { SECOND_MS } from '../core/time';
import type { Failure, RedditReader } from './reddit-client';
import { askEmptyAgain, readThreadsFast, searchFast } from './routes/fast-route';
import { gatherNews } from './routes/gather-news';
import { type Gathered, isAllThere, readGathered, readGiven } from './routes/gathered';
import { Gathering } from './routes/gathering';
import { chooseNext, nameEnd, toSourceStatus } from './routes/ladder';
import { enterRoute, type RouteRecord, readRoute, writeRoute } from './routes/route-record';
import { type SlowRoute, walkSlowly } from './routes/slow-route';
import type { StepContext, Tell } from './steps';

export { type Gathered, readGathered } from './routes/gathered';

/** The yardstick's deadline for the fast routes: after it, on with what is there, and say so. */
const DEADLINE_MS = 45 * SECOND_MS;

type RouteEnd = { readonly failure?: Failure | undefined } | { readonly delay: Delay };

/**
 * Searches and reads threads on the best route there is, stepping down where one ends and never up. Every answer is
 * stored as it comes, so that a second call after a kill or a wait asks only for what is missing.
 *
 * @param mayReadReddit False when the user has said no: then only sources beside Reddit are asked.
 * @returns undefined when the run now waits for the source.
 */
export async function gatherReports(
  context: StepContext,
  tell: Tell,
  mayReadReddit: boolean,
): Promise<Gathered | undefined> {
  // What was searched to its end is not searched again because the user has corrected a date or added a report.
  if (isOver(context) && (await isAllThere(context))) return readGathered(context);
  const gathering = new Gathering(context, tell);
  gathering.given = await readGiven(context.artifacts, context.run.id);
  let record = await openRoute(context, mayReadReddit);
  await openStep(gathering, 'queries');
  const queriesPlanned = gathering.plans.reduce((sum, { queries }) => sum + queries.length, 0);
  await gathering.count({ queriesPlanned });
  const deadline = AbortSignal.any([context.signal, AbortSignal.timeout(DEADLINE_MS)]);
  const news = gatherNews(gathering, deadline);
  let end: RouteEnd = {};
  try {
    for (;;) {
      end = await walk(gathering, record, deadline);
      context.signal.throwIfAborted();
      if ('delay' in end || !end.failure) break;
      const next = await chooseNext(gathering, record, end.failure);
      if (!next) break;
      record = next;
      await writeRoute(context.artifacts, context.run.id, record);
      await announce(gathering, record);
    }
    await gathering.settle();
  } finally {
    await news.catch(() => undefined);
  }
  if ('delay' in end) return wait(gathering, record, end.delay);
  return finish(gathering, record, end.failure);
}

function isOver({ run }: StepContext): boolean {
  return [run.steps.queries, run.steps.threads].every(
    ({ state }) => state === 'done' || state === 'degraded',
  );
}

/** A pass that the user has just begun starts at the best route; one that goes on stays where it was. */
async function openRoute(context: StepContext, mayReadReddit: boolean): Promise<RouteRecord> {
  const { artifacts, run, routes } = context;
  const isNew = run.steps.queries.state === 'idle';
  const stored = isNew ? undefined : await readRoute(artifacts, run.id);
  if (stored) return stored;
  const best = mayReadReddit ? routes?.account : routes?.archive;
  const isOpen = (await best?.(context.signal)) !== undefined;
  const first: Route = mayReadReddit ? (isOpen ? 'account' : 'session') : isOpen ? 'archive' : 'none';
  const record = enterRoute(first, mayReadReddit ? undefined : 'notAsked');
  await writeRoute(artifacts, run.id, record);
  return record;
}

async function walk(gathering: Gathering, record: RouteRecord, deadline: AbortSignal): Promise<RouteEnd> {
  const { context } = gathering;
  const { routes, signal } = context;
  switch (record.route) {
    case 'account': {
      const client = await routes?.account?.(deadline);
      return client ? walkFast(gathering, client, 'account') : { failure: { status: 'loggedOut' } };
    }
    case 'session': {
      const client = context.connectReddit(deadline);
      return walkFast(gathering, client, 'session', async () => {
        if (record.isOpen) return undefined;
        const login = await client.checkLogin();
        if (login.status !== 'ok') return login;
        if (!login.loggedIn) return { status: 'loggedOut' };
        await writeRoute(context.artifacts, context.run.id, { ...record, isOpen: true });
        return undefined;
      });
    }
    case 'feed': {
      const client = routes?.feed?.(signal);
      return client ? walkSlow(gathering, client, { ...record, route: 'feed' }) : {};
    }
    case 'archive': {
      const client = await routes?.archive?.(signal);
      return client ? walkSlow(gathering, client, { ...record, route: 'archive' }) : recall(gathering);
    }
    default:
      return recall(gathering);
  }
}

async function walkFast(
  gathering: Gathering,
  client: RedditReader,
  route: Route,
  open: () => Promise<Failure | undefined> = async () => undefined,
): Promise<RouteEnd> {
  const { context } = gathering;
  gathering.watch(client);
  const { failure: failed, empty } = await searchFast(gathering, client, route, open);
  if (mustWait(failed)) return toEnd(failed);
  context.signal.throwIfAborted();
  // Where the way goes on, the steps do too.
  if (failed && (await chooseNext(gathering, enterRoute(route), failed))) return toEnd(failed);
  await closeStep(gathering, 'queries', failed);
  await openStep(gathering, 'threads');
  // Whether an empty answer was one turns out while the threads of the others are read.
  const [first, isMore] = await Promise.all([
    readThreadsFast(gathering, client, route, failed),
    failed ? false : askEmptyAgain(gathering, client, route, empty),
  ]);
  return toEnd(isMore ? await readThreadsFast(gathering, client, route, first) : first);
}

async function walkSlow(
  gathering: Gathering,
  client: RedditReader,
  record: RouteRecord & { readonly route: SlowRoute },
): Promise<RouteEnd> {
  gathering.watch(client);
  return walkSlowly(gathering, client, record);
}

/** No way is open: what earlier ones brought is still there. */
async function recall(gathering: Gathering): Promise<RouteEnd> {
  const { run, context } = gathering;
  for (const plan of gathering.plans) await gathering.recallSearch(plan, 'session');
  const posts = gathering.redditPosts();
  const chosen = chooseThreads(posts, run.posting, gathering.occupation, context.clock.now());
  for (const { post } of chosen) await gathering.recallThread(post.id, 'session');
  return {};
}

/** On a slow route the guide is there at once, with what is at hand, and says how the source stands. */
async function announce(gathering: Gathering, { route, left }: RouteRecord): Promise<void> {
  if (route !== 'feed' && route !== 'archive') return;
  await gathering.report(left ?? 'loggedOut', route);
  await gathering.compose();
}

async function wait(gathering: Gathering, { route }: RouteRecord, delay: Delay): Promise<undefined> {
  if (route === 'feed' || route === 'archive') await closeQueries(gathering);
  await gathering.tell({ type: 'delayed', ...delay });
}

/** On a slow route the searches are over when none is left, whatever the threads still need. */
async function closeQueries(gathering: Gathering): Promise<void> {
  if (!gathering.plans.every(({ cacheKey }) => gathering.searches.has(cacheKey))) return;
  await closeStep(gathering, 'queries', undefined);
  await openStep(gathering, 'threads');
}

async function finish(
  gathering: Gathering,
  { route, left }: RouteRecord,
  failure: Failure | undefined,
): Promise<Gathered> {
  const gathered = gathering.collect();
  const hasReddit = gathering.redditPosts().length > 0;
  const failed = failure && toSourceStatus(failure);
  const walked = nameEnd(route, hasReddit, left);
  const until = failure?.status === 'limited' ? failure.resumeAt : undefined;
  // The archive's own trouble is not what the user can do something about: how Reddit ended is.
  await gathering.report(failed && route === 'archive' && left ? left : (failed ?? walked), route, until);
  for (const step of ['queries', 'threads'] as const) {
    const reason = failure ? toDegradedReason(failure) : walked === 'notAsked' ? walked : undefined;
    await closeStepWith(gathering, step, reason);
  }
  return gathered;
}

function mustWait(failure: Failure | undefined): boolean {
  return failure?.status === 'limited' && failure.canWait;
}

/** A source that wants us to wait is waited for as a state, with its time, not in a promise. */
function toEnd(failure: Failure | undefined): RouteEnd {
  if (failure?.status !== 'limited' || !failure.canWait) return { failure };
  return { delay: { resumeAt: failure.resumeAt, why: 'redditLimited' } };
}

/** A step that an earlier pick-up has closed stays closed. */
async function openStep({ context, tell }: Gathering, step: 'queries' | 'threads'): Promise<void> {
  const { state } = context.run.steps[step];
  if (state === 'idle') await tell({ type: 'stepOpened', step });
}

async function closeStep(
  gathering: Gathering,
  step: 'queries' | 'threads',
  failure: Failure | undefined,
): Promise<void> {
  await closeStepWith(gathering, step, failure && toDegradedReason(failure));
}

async function closeStepWith(
  { tell }: Gathering,
  step: 'queries' | 'threads',
  reason: DegradedReason | undefined,
): Promise<void> {
  await tell(reason ? { type: 'stepDegraded', step, reason } : { type: 'stepDone', step });
}

function toDegradedReason(failure: Failure): DegradedReason {
  return failure.status === 'aborted' ? 'deadline' : failure.status;
}
