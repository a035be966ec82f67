import { readEntry } from '../core/cache/entry';
import type { RedditPost, RedditThread } from '../core/reddit/thread';
import { readStoredPosts, readStoredThread } from './anonymous';
import type { Ledger } from './ledger';
import type { ArtifactStore, CacheStore } from './ports';

interface PurgeDeps {
  readonly ledger: Pick<Ledger, 'list'>;
  readonly artifacts: ArtifactStore;
  readonly cacheStore: CacheStore;
}

/** Takes what has gone from its source out of everything that is kept: artifacts of every run, and the cache. */
export async function purgeGone(deps: PurgeDeps, gone: ReadonlySet<string>): Promise<void> {
  const { ledger, artifacts, cacheStore } = deps;
  for (const { id } of await ledger.list()) {
    for (const [key, value] of await artifacts.list(`${id}/`)) {
      const kept = without(value, gone);
      // Its place stays taken: a run that finds a thread missing asks for it again.
      if (kept === null) await artifacts.put(key, null);
      else if (kept !== undefined) await artifacts.put(key, kept);
    }
  }
  for (const key of await cacheStore.keys()) {
    const stored = await cacheStore.get(key).catch(() => undefined);
    const entry = readEntry(stored);
    const kept = without(entry?.value, gone);
    if (kept === null) await cacheStore.delete(key);
    else if (kept !== undefined) await cacheStore.put(key, { ...entry, value: kept });
  }
}

/** The value without what has gone; null when nothing of it may stay, undefined when it holds nothing of it. */
function without(
  value: unknown,
  gone: ReadonlySet<string>,
): readonly RedditPost[] | RedditThread | null | undefined {
  const posts = readStoredPosts(value);
  if (posts) {
    const kept = posts.filter(({ id }) => !gone.has(`t3_${id}`));
    return kept.length === posts.length ? undefined : kept;
  }
  const thread = readStoredThread(value);
  if (!thread) return undefined;
  // Answers to what its author took back are kept by nobody.
  if (gone.has(`t3_${thread.post.id}`)) return null;
  const comments = thread.comments.filter(({ id }) => !gone.has(`t1_${id}`));
  return comments.length === thread.comments.length ? undefined : { ...thread, comments };
}
