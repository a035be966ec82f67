import { recogniseOccupation } from '../../core/posting/occupation';
import { isNewsId } from '../../core/reddit/read-news';
import type { RedditPost, RedditThread } from '../../core/reddit/thread';
import { narrowSearch } from '../../core/research/narrow-search';
import { type PlannedSearch, planSearches } from '../../core/research/plan-searches';
import { readStoredPosts, readStoredThread } from '../anonymous';
import type { ArtifactStore } from '../ports';
import type { StepContext } from '../steps';

/** What a run has brought so far; authors are hashes already. */
export interface Gathered {
  readonly posts: readonly RedditPost[];
  readonly threads: readonly RedditThread[];
}

/** The archive searches one subreddit a request. */
const ARCHIVE_SEARCHES = 4;

/** Everything stored for a run that belongs to the posting as it is now, and what the user has handed over. */
export async function readGathered({
  artifacts,
  run,
}: Pick<StepContext, 'artifacts' | 'run'>): Promise<Gathered> {
  const occupation = recogniseOccupation(run.posting);
  const plans = planSearches(run.posting, occupation);
  const keys = [...plans, ...planArchive(plans)].map((plan) => searchKey(run.id, plan.cacheKey));
  const others = [newsKey(run.id, plans), arrivedKey(run.id, plans)];
  const searches = await Promise.all([...keys, ...others].map((key) => artifacts.get(key)));
  const posts = searches.flatMap((stored) => readStoredPosts(stored) ?? []);
  const ids = new Set(posts.map(({ id }) => id));
  const stored = await artifacts.list(`${run.id}/thread/`);
  const threads = stored.flatMap(([, value]) => readStoredThread(value) ?? []);
  const given = await readGiven(artifacts, run.id);
  return {
    posts: distinct(posts),
    threads: [...threads.filter(({ post }) => ids.has(post.id)), ...given],
  };
}

/** Whether everything that the run has counted as done is still stored; what is not, is asked for again. */
export async function isAllThere({
  artifacts,
  run,
}: Pick<StepContext, 'artifacts' | 'run'>): Promise<boolean> {
  const keysBelow = async (prefix: string) => (await artifacts.list(prefix)).map(([key]) => key);
  const searches = new Set(await keysBelow(searchKey(run.id, '')));
  const threads = await keysBelow(threadKey(run.id, ''));
  const plans = planSearches(run.posting, recogniseOccupation(run.posting));
  const searched = plans.filter((plan) => searches.has(searchKey(run.id, plan.cacheKey)));
  const queries = searched.reduce((sum, plan) => sum + plan.queries.length, 0);
  const read = threads.filter((key) => !isNewsId(key.slice(threadKey(run.id, '').length)));
  return queries >= run.counts.queriesDone && read.length >= run.counts.threadsDone;
}

/** Threads that the user handed over: they belong to the run whatever is searched. */
export async function readGiven(artifacts: ArtifactStore, runId: string): Promise<readonly RedditThread[]> {
  const stored = await artifacts.list(`${runId}/given/`);
  return stored.flatMap(([, value]) => readStoredThread(value) ?? []);
}

/** The planned searches as the archive takes them, in order of value: one subreddit each. */
export function planArchive(plans: readonly PlannedSearch[]): readonly PlannedSearch[] {
  const singles = plans.flatMap((plan) =>
    plan.subreddits.slice(0, plan.ring === 1 ? ARCHIVE_SEARCHES - 1 : 1).map((place) => ({
      ...narrowSearch(plan, [place]),
      cacheKey: `archive/${place.toLowerCase()}/${plan.cacheKey}`,
    })),
  );
  return singles.slice(0, ARCHIVE_SEARCHES);
}

export function searchKey(runId: string, key: string): string {
  return `${runId}/search/${key}`;
}

export function threadKey(runId: string, id: string): string {
  return `${runId}/thread/${id}`;
}

/** By what was searched, so that another employer's stories are not taken for this one's. */
export function newsKey(runId: string, plans: readonly PlannedSearch[]): string {
  return searchKey(runId, `news/${plans[0]?.cacheKey ?? ''}`);
}

/** What a later look has found to be new. */
export function arrivedKey(runId: string, plans: readonly PlannedSearch[]): string {
  return searchKey(runId, `arrived/${plans[0]?.cacheKey ?? ''}`);
}

/** Each once, however many searches have brought it. */
export function distinct(posts: readonly RedditPost[]): RedditPost[] {
  return [...new Map(posts.map((post) => [post.id, post])).values()];
}
