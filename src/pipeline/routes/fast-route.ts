import type { Route } from '../../core/reddit/thread';
import type { PlannedSearch } from '../../core/research/plan-searches';
import { chooseThreads, ENOUGH_RELEVANT_POSTS } from '../../core/research/relevance';
import { composeGuide } from '../compose';
import type { Failure, RedditReader } from '../reddit-client';
import type { Gathering } from './gathering';

/** The guide grows while threads arrive, but not more often than it can be read. */
const GROW_EVERY_MS = 1500;

/**
 * Sends the searches that are not answered yet, side by side; what each brings is stored as it comes.
 *
 * @param open Whether the route is open at all, one request; asked only when there is something to search.
 * @returns The first thing that went wrong with the source itself.
 */
export async function searchFast(
  gathering: Gathering,
  client: RedditReader,
  route: Route,
  open: () => Promise<Failure | undefined>,
): Promise<Failure | undefined> {
  const missing: PlannedSearch[] = [];
  for (const plan of gathering.plans) {
    if (!(await gathering.recallSearch(plan, route))) missing.push(plan);
  }
  await gathering.countSearches();
  if (missing.length === 0) return undefined;
  client.expect(1 + 2 * missing.length);
  let failure = await open();
  if (failure) return failure;
  await Promise.all(
    missing.map(async (plan) => {
      // Enough is enough: the searches that are least worth it are last, and are left out.
      if (gathering.ranked().length >= ENOUGH_RELEVANT_POSTS) return;
      const result = await client.search(plan);
      if ('posts' in result) await gathering.keepSearch(plan, result.posts, route);
      else failure ??= result;
      await gathering.countSearches();
    }),
  );
  return failure;
}

/** Reads the threads worth a request, as many at once as the pace allows; the guide grows with them. */
export async function readThreadsFast(
  gathering: Gathering,
  client: RedditReader,
  route: Route,
  failed: Failure | undefined,
): Promise<Failure | undefined> {
  const { context, tell, occupation, run } = gathering;
  const { clock } = context;
  const posts = gathering.redditPosts();
  const chosen = chooseThreads(posts, run.posting, occupation, clock.now()).map(({ post }) => post.id);
  await tell({ type: 'counted', counts: { threadsPlanned: chosen.length } });
  const missing: string[] = [];
  for (const id of chosen) if (!(await gathering.recallThread(id, route))) missing.push(id);
  await gathering.countThreads();
  // What stopped the searches stops this too: one word from the source is enough.
  if (missing.length === 0 || failed) return failed;
  client.expect(missing.length);
  let failure: Failure | undefined;
  let grownAt = clock.now();
  await Promise.all(
    missing.map(async (id) => {
      const result = await client.thread(id);
      if (!('thread' in result)) {
        if (!isOnlyThis(result)) failure ??= result;
        return;
      }
      await gathering.keepThread(result.thread, route);
      await gathering.countThreads();
      if (clock.now() - grownAt < GROW_EVERY_MS || context.signal.aborted) return;
      grownAt = clock.now();
      await composeGuide(context, tell, gathering.collect());
    }),
  );
  return failure;
}

/** A thread that is gone or closed says nothing about the source. */
export function isOnlyThis({ status }: Failure): boolean {
  return status === 'forbidden' || status === 'failed' || status === 'schema';
}
