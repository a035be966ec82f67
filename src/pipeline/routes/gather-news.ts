import { cacheKey } from '../../core/cache/entry';
import type { RedditPost, SourceStatus } from '../../core/reddit/thread';
import { MAX_NEWS_THREADS, planNews } from '../../core/research/plan-news';
import { chooseThreads } from '../../core/research/relevance';
import { hashPost, hashThread, readStoredPosts, readStoredThread } from '../anonymous';
import type { Failure } from '../reddit-client';
import type { NewsReader } from './connections';
import { newsKey, threadKey } from './gathered';
import type { Gathering } from './gathering';

/**
 * Hacker News beside Reddit, for technical roles: two searches, at most two stories. It never stands in anybody's way: what
 * goes wrong here is this source's status.
 */
export async function gatherNews(gathering: Gathering, signal: AbortSignal): Promise<void> {
  const paths = planNews(gathering.run.posting, gathering.occupation);
  const client = paths.length === 0 ? undefined : await gathering.context.routes?.news?.(signal);
  if (!client) return;
  gathering.watch(client);
  const failure = await searchNews(gathering, client, paths);
  const posts = gathering.searches.get('news') ?? [];
  const failed = failure ?? (await readStories(gathering, client, posts));
  const status = failed ? toStatus(failed) : posts.length > 0 ? 'ok' : 'empty';
  const at = gathering.context.clock.now();
  await gathering.tell({ type: 'sourceReported', report: { source: 'hackerNews', status, at } });
}

async function searchNews(
  gathering: Gathering,
  client: NewsReader,
  paths: readonly string[],
): Promise<Failure | undefined> {
  const { artifacts, cache, people } = gathering.context;
  const own = newsKey(gathering.run.id, gathering.plans);
  const shared = cacheKey('reddit', ...paths);
  const known = readStoredPosts(await artifacts.get(own)) ?? (await cache.read(shared, readStoredPosts));
  if (known) {
    await artifacts.put(own, known);
    gathering.searches.set('news', known);
    return undefined;
  }
  const found = new Map<string, RedditPost>();
  let failure: Failure | undefined;
  for (const path of paths) {
    const result = await client.search(path);
    if (!('posts' in result)) failure ??= result;
    else for (const post of result.posts) found.set(post.id, await hashPost(post, people));
  }
  if (failure && found.size === 0) return failure;
  const posts = [...found.values()];
  gathering.searches.set('news', posts);
  await artifacts.put(own, posts);
  await cache.write(shared, posts);
  return failure;
}

async function readStories(
  gathering: Gathering,
  client: NewsReader,
  posts: readonly RedditPost[],
): Promise<Failure | undefined> {
  const { artifacts, cache, clock, people } = gathering.context;
  const { run, occupation } = gathering;
  const chosen = chooseThreads(posts, run.posting, occupation, clock.now()).slice(0, MAX_NEWS_THREADS);
  for (const { post } of chosen) {
    const key = threadKey(run.id, post.id);
    const shared = cacheKey('reddit', 'thread', post.id);
    let thread = readStoredThread(await artifacts.get(key)) ?? (await cache.read(shared, readStoredThread));
    if (!thread) {
      const result = await client.thread(post.id);
      if (!('thread' in result)) return result;
      thread = await hashThread(result.thread, people);
      await cache.write(shared, thread);
    }
    await artifacts.put(key, thread);
    gathering.threads.set(post.id, thread);
  }
  return undefined;
}

/** Nobody logs in to it and nobody has to allow it: what its answers call so is a failure like others. */
function toStatus({ status }: Failure): SourceStatus {
  return status === 'aborted' || status === 'loggedOut' || status === 'notAsked' ? 'failed' : status;
}
