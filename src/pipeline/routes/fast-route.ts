import type { Route } from '../../core/reddit/thread';
import type { PlannedSearch } from '../../core/research/plan-searches';
import { chooseThreads, ENOUGH_PEOPLE, ENOUGH_RELEVANT_POSTS } from '../../core/research/relevance';
import { SECOND_MS } from '../../core/time';
import type { Failure, RedditReader } from '../reddit-client';
import type { Gathering } from './gathering';

/** An empty listing is asked again once, after this. */
const EMPTY_RETRY_MS = 2 * SECOND_MS;

/**
 * Sends the searches that are not answered yet, side by side; what each brings is stored as it comes.
 *
 * @param open Whether the route is open at all, one request; asked only when there is something to search.
 * @returns The first thing that went wrong with the source itself, and the searches that Reddit had nothing for.
 */
export async function searchFast(
  gathering: Gathering,
  client: RedditReader,
  route: Route,
  open: () => Promise<Failure | undefined>,
): Promise<SearchesEnd> {
  const missing: PlannedSearch[] = [];
  for (const plan of gathering.plans) {
    if (!(await gathering.recallSearch(plan, route))) missing.push(plan);
  }
  await gathering.countSearches();
  if (missing.length === 0) return { empty: [] };
  client.expect(1 + 2 * missing.length);
  let failure = await open();
  if (failure) return { failure, empty: [] };
  // All leave at once where the pace allows it. Those that have to wait for their turn, the halves of a split among
  // them, are left out as soon as there is enough to read.
  const enough = new AbortController();
  const empty: PlannedSearch[] = [];
  await Promise.all(
    missing.map(async (plan) => {
      const result = await client.search(plan, enough.signal);
      if ('posts' in result) {
        await gathering.keepSearch(plan, result.posts, route);
        if (result.status === 'empty') empty.push(plan);
        if (gathering.ranked().length >= ENOUGH_RELEVANT_POSTS) enough.abort();
      } else if (result.status !== 'aborted' || !enough.signal.aborted) failure ??= result;
      await gathering.countSearches();
    }),
  );
  return { failure, empty };
}

export interface SearchesEnd {
  readonly failure?: Failure | undefined;
  readonly empty: readonly PlannedSearch[];
}

/**
 * On a bad day Reddit answers a search with an empty listing once, and fully when it is asked again. One of those that
 * were empty is asked again, a little later; only if that one is full then, the others are asked again too. Where the
 * others have brought enough from here, an empty one is believed.
 *
 * @returns Whether anything came of it.
 */
export async function askEmptyAgain(
  gathering: Gathering,
  client: RedditReader,
  route: Route,
  empty: readonly PlannedSearch[],
): Promise<boolean> {
  const { clock, signal } = gathering.context;
  const [first, ...others] = gathering.plans.filter((plan) => empty.includes(plan));
  const here = gathering.ranked().filter(({ ring }) => ring === 1);
  if (!first || here.length >= ENOUGH_PEOPLE) return false;
  await clock.sleep(EMPTY_RETRY_MS, signal);
  const ask = async (plan: PlannedSearch): Promise<boolean> => {
    const result = await client.search(plan);
    // The first answer was an answer: an accident on the second way does not undo it.
    if (!('posts' in result) || result.status === 'empty') return false;
    await gathering.keepSearch(plan, result.posts, route);
    await gathering.countSearches();
    return true;
  };
  if (!(await ask(first))) return false;
  await Promise.all(others.map(ask));
  return true;
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
  await Promise.all(
    missing.map(async (id) => {
      const result = await client.thread(id);
      if (!('thread' in result)) {
        if (!isOnlyThis(result)) failure ??= result;
        return;
      }
      await gathering.keepThread(result.thread, route);
      await gathering.countThreads();
    }),
  );
  return failure;
}

/** A thread that is gone or closed says nothing about the source. */
export function isOnlyThis({ status }: Failure): boolean {
  return status === 'forbidden' || status === 'failed' || status === 'schema';
}
