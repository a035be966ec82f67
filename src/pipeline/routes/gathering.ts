import { type CacheKind, cacheKey } from '../../core/cache/entry';
import { recogniseOccupation } from '../../core/posting/occupation';
import type { Occupation } from '../../core/posting/role-family';
import { isNewsId } from '../../core/reddit/read-news';
import type { RedditPost, RedditThread, Route, SourceStatus } from '../../core/reddit/thread';
import { type PlannedSearch, planSearches } from '../../core/research/plan-searches';
import { rankPosts } from '../../core/research/relevance';
import type { Run, RunCounts } from '../../core/run/run';
import { hashPost, hashThread, readStoredPosts, readStoredThread } from '../anonymous';
import { composeGuide } from '../compose';
import type { StepContext, Tell } from '../steps';
import { distinct, type Gathered, searchKey, threadKey } from './gathered';

/** The guide grows while reports arrive, but not more often than it can be read. */
const GROW_EVERY_MS = 1500;

/** One pass of a run over its sources: what it wants, what there is, and where both are kept. */
export class Gathering {
  readonly occupation: Occupation;
  readonly plans: readonly PlannedSearch[];
  /** By the search's cache key, and by the thread's id. */
  readonly searches = new Map<string, readonly RedditPost[]>();
  readonly threads = new Map<string, RedditThread>();
  given: readonly RedditThread[] = [];
  private toCount: Partial<RunCounts> | undefined;
  private counting: Promise<void> | undefined;
  private growth: Promise<void> | undefined;
  private grownAt: number | undefined;
  private readonly counters: (() => number)[] = [];

  constructor(
    readonly context: StepContext,
    readonly tell: Tell,
  ) {
    this.occupation = recogniseOccupation(context.run.posting);
    this.plans = planSearches(context.run.posting, this.occupation);
  }

  get run(): Run {
    return this.context.run;
  }

  /** From now on the requests of this client are counted with the run's. */
  watch<C extends { requests(): number }>(client: C): C {
    this.counters.push(() => client.requests());
    return client;
  }

  collect(): Gathered {
    return {
      posts: distinct([...this.searches.values()].flat()),
      threads: [...this.threads.values(), ...this.given],
    };
  }

  /** Those whose threads Reddit has: a second source's are read by itself. */
  redditPosts(): readonly RedditPost[] {
    return this.collect().posts.filter(({ id }) => !isNewsId(id));
  }

  threadsOfReddit(): number {
    return [...this.threads.keys()].filter((id) => !isNewsId(id)).length;
  }

  ranked() {
    return rankPosts(this.collect().posts, this.run.posting, this.occupation, this.context.clock.now());
  }

  /** Takes a search from the run's own artifacts or from the cache; false when it has to be asked. */
  async recallSearch(plan: PlannedSearch, route: Route): Promise<boolean> {
    const { artifacts, cache } = this.context;
    const key = searchKey(this.run.id, plan.cacheKey);
    const own = readStoredPosts(await artifacts.get(key));
    let posts = own;
    // A feed's answer is not as good as the session's, and never stands in for it.
    for (const kept of route === 'feed' ? (['session', 'feed'] as const) : [route]) {
      posts ??= await cache.read(searchCacheKey(plan, kept), readStoredPosts);
    }
    if (!posts) return false;
    if (!own) await artifacts.put(key, posts);
    this.searches.set(plan.cacheKey, posts);
    return true;
  }

  async keepSearch(plan: PlannedSearch, found: readonly RedditPost[], route: Route): Promise<void> {
    const { artifacts, cache, people } = this.context;
    const posts = await Promise.all(found.map((post) => hashPost(post, people)));
    this.searches.set(plan.cacheKey, posts);
    this.grow();
    await Promise.all([
      artifacts.put(searchKey(this.run.id, plan.cacheKey), posts),
      cache.write(searchCacheKey(plan, route), posts),
    ]);
  }

  async recallThread(id: string, route: Route): Promise<boolean> {
    const { artifacts, cache } = this.context;
    const key = threadKey(this.run.id, id);
    const own = readStoredThread(await artifacts.get(key));
    let thread = own;
    for (const kept of route === 'feed' ? (['session', 'feed'] as const) : [route]) {
      thread ??= await cache.read(threadCacheKey(id, kept), readStoredThread);
    }
    if (!thread) return false;
    if (!own) await artifacts.put(key, thread);
    this.threads.set(id, thread);
    return true;
  }

  async keepThread(read: RedditThread, route: Route): Promise<void> {
    const { artifacts, cache, people } = this.context;
    const thread = await hashThread(read, people);
    const { id } = thread.post;
    this.threads.set(id, thread);
    this.grow();
    await Promise.all([
      artifacts.put(threadKey(this.run.id, id), thread),
      cache.write(threadCacheKey(id, route), thread),
    ]);
  }

  async countSearches(): Promise<void> {
    const done = this.plans.filter(({ cacheKey: key }) => this.searches.has(key));
    await this.count({
      queriesDone: done.reduce((sum, { queries }) => sum + queries.length, 0),
      postsFound: this.collect().posts.length,
      postsRelevant: this.ranked().length,
    });
  }

  async countThreads(): Promise<void> {
    const { threads } = this.collect();
    const commentsRead = threads.reduce((sum, { comments }) => sum + comments.length, 0);
    await this.count({ threadsDone: this.threadsOfReddit(), commentsRead });
  }

  /** Figures that come while others are being stored are stored together. */
  count(counts: Partial<RunCounts>): Promise<void> {
    this.toCount = { ...this.toCount, ...counts };
    this.counting ??= this.storeCounts();
    return this.counting;
  }

  private async storeCounts(): Promise<void> {
    try {
      while (this.toCount) {
        const requests = this.counters.reduce((sum, read) => sum + read(), this.run.counts.requests);
        const counts = { ...this.toCount, requests };
        this.toCount = undefined;
        await this.tell({ type: 'counted', counts });
      }
    } finally {
      this.counting = undefined;
    }
  }

  /** Makes the guide anew beside what is being asked, at once for the first report, then not more often than it can be read. */
  grow(): void {
    const { clock, signal } = this.context;
    const isDue = this.grownAt === undefined || clock.now() - this.grownAt >= GROW_EVERY_MS;
    if (!isDue || signal.aborted || this.ranked().length === 0) return;
    this.grownAt = clock.now();
    // Whoever waits for it hears of its failure.
    this.compose().catch(() => undefined);
  }

  /** Makes the guide from what is there, after whoever is making it now: revisions follow each other. */
  compose(): Promise<void> {
    const before = this.settle();
    this.growth = before.then(async () => {
      await composeGuide(this.context, this.tell, this.collect());
    });
    return this.growth;
  }

  /** Until nobody makes a guide any more. */
  async settle(): Promise<void> {
    await Promise.all([this.context.firstGuide, this.growth]);
  }

  async report(status: SourceStatus, route: Route, until?: number): Promise<void> {
    const via = route === 'feed' || route === 'archive' ? { via: route } : {};
    const at = status === 'notAsked' ? 0 : this.context.clock.now();
    const times = { at, ...(until === undefined ? {} : { until }) };
    await this.tell({ type: 'sourceReported', report: { source: 'reddit', status, ...times, ...via } });
  }
}

function searchCacheKey(plan: PlannedSearch, route: Route): string {
  const kind: CacheKind = plan.ring === 2 ? 'occupation' : 'reddit';
  return route === 'feed' ? cacheKey(kind, 'feed', plan.cacheKey) : cacheKey(kind, plan.cacheKey);
}

function threadCacheKey(id: string, route: Route): string {
  return route === 'feed' || route === 'archive'
    ? cacheKey('reddit', `thread-${route}`, id)
    : cacheKey('reddit', 'thread', id);
}
