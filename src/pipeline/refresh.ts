import { CHECK_AFTER_MS, type Freshness, MARK_AFTER_MS } from '../core/guide/freshness';
import type { Guide } from '../core/guide/guide';
import { pruneGuide } from '../core/guide/prune-guide';
import { recogniseOccupation } from '../core/posting/occupation';
import { findGone, listCheckable, NAMES_PER_REQUEST } from '../core/reddit/find-gone';
import { planSearches } from '../core/research/plan-searches';
import { rankPosts } from '../core/research/relevance';
import type { Run } from '../core/run/run';
import { MINUTE_MS } from '../core/time';
import { hashPost } from './anonymous';
import { composeGuide } from './compose';
import type { Ledger } from './ledger';
import type { ArtifactStore, CacheStore, Clock, DebriefReader, GuideStore, People } from './ports';
import { purgeGone } from './purge';
import type { RedditClient } from './reddit-client';
import { arrivedKey, readGathered } from './routes/gathered';
import { readFreshness, writeFreshness } from './stored-freshness';
import { createTell } from './tell';

export interface RefreshDeps {
  readonly ledger: Ledger;
  readonly artifacts: ArtifactStore;
  readonly guides: GuideStore;
  readonly debriefs?: DebriefReader;
  readonly cacheStore: CacheStore;
  readonly people: People;
  readonly clock: Clock;
  readonly today: () => string;
  readonly access: { hasReddit(): Promise<boolean> };
  readonly connectReddit: (signal: AbortSignal) => RedditClient;
}

/** `tooSoon`: checked within a day. `failed`: nobody answered, so what could not be checked is marked in time. */
export type RefreshOutcome = 'tooSoon' | 'checked' | 'failed';

/**
 * Looks whether what a guide cites is still at its source, and what has come since: one request for each hundred posts and
 * comments, and one search. What has gone disappears from cache, artifacts and every guide that cites it.
 */
export async function refreshGuide(deps: RefreshDeps, runId: string): Promise<RefreshOutcome> {
  const { ledger, guides, clock } = deps;
  const [run, guide] = [await ledger.get(runId), await guides.get(runId)];
  if (run?.status !== 'completed' || !guide) return 'tooSoon';
  const searchedAt = Math.max(0, ...run.sources.map(({ at }) => at));
  const names = listCheckable(Object.keys(guide.units));
  const known = await readFreshness(deps.artifacts, runId);
  const checkedAt = known?.checkedAt ?? searchedAt;
  if (names.length === 0 || clock.now() - checkedAt < CHECK_AFTER_MS) return 'tooSoon';
  const before = known ?? { checkedAt, removed: 0, arrived: 0, arrivedSince: searchedAt };
  const isAllowed = run.consent.reddit === 'granted' && (await deps.access.hasReddit());
  const client = isAllowed ? deps.connectReddit(AbortSignal.timeout(MINUTE_MS)) : undefined;
  const gone = await askGone(client, names);
  if (!client || !gone) {
    if (clock.now() - checkedAt >= MARK_AFTER_MS) await store(deps, run, guide, before, new Set());
    return 'failed';
  }
  const arrived = await findArrived(deps, run, client, before.arrivedSince);
  const after: Freshness = {
    checkedAt: clock.now(),
    removed: before.removed + gone.size,
    arrived,
    arrivedSince: before.arrivedSince,
  };
  if (gone.size > 0) await purgeGone(deps, gone);
  await store(deps, run, guide, after, gone);
  await pruneOthers(deps, runId, gone);
  return 'checked';
}

/** Every completed guide in turn, for the daily alarm; stops at the first that nobody answers. */
export async function refreshAll(deps: RefreshDeps): Promise<void> {
  for (const { id, status } of await deps.ledger.list()) {
    if (status === 'completed' && (await refreshGuide(deps, id)) === 'failed') return;
  }
}

async function askGone(
  client: RedditClient | undefined,
  names: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  const gone = new Set<string>();
  for (let at = 0; client && at < names.length; at += NAMES_PER_REQUEST) {
    const asked = names.slice(at, at + NAMES_PER_REQUEST);
    const result = await client.info(asked);
    const missing = 'listing' in result ? findGone(asked, result.listing) : undefined;
    if (!missing) return undefined;
    for (const name of missing) gone.add(name);
  }
  return client && gone;
}

/** New reports about this employer since the search; they are kept, so that the guide can show them. */
async function findArrived(
  { artifacts, people, clock }: RefreshDeps,
  run: Run,
  client: RedditClient,
  since: number,
): Promise<number> {
  const occupation = recogniseOccupation(run.posting);
  const plans = planSearches(run.posting, occupation);
  // Over the whole site: what is new may stand anywhere.
  const plan = plans.find(({ ring, subreddits }) => ring === 1 && subreddits.length === 0) ?? plans[0];
  if (!plan) return 0;
  const result = await client.search({ ...plan, url: plan.url.replace('sort=relevance', 'sort=new') });
  if (!('posts' in result)) return 0;
  const newer = result.posts.filter(({ at }) => at > since);
  const here = rankPosts(newer, run.posting, occupation, clock.now()).filter(({ ring }) => ring === 1);
  const posts = await Promise.all(here.map(({ post }) => hashPost(post, people)));
  await artifacts.put(arrivedKey(run.id, plans), posts);
  return posts.length;
}

/** The guide made anew where that is free; one that a model has written is only cut, as writing it again would be paid for. */
async function store(
  deps: RefreshDeps,
  run: Run,
  guide: Guide,
  freshness: Freshness,
  gone: ReadonlySet<string>,
): Promise<void> {
  await writeFreshness(deps.artifacts, run.id, freshness);
  if (guide.engine.kind === 'model') return cut(deps, guide, freshness, gone);
  const { clock, ledger } = deps;
  const signal = new AbortController().signal;
  const context = { ...deps, run, signal };
  await composeGuide(context, createTell(ledger, clock, run.id), await readGathered(context));
}

async function cut(
  { guides, ledger, clock }: RefreshDeps,
  guide: Guide,
  freshness: Freshness,
  gone: ReadonlySet<string>,
): Promise<void> {
  const pruned = pruneGuide(guide, gone, freshness, clock.now());
  await guides.put(pruned);
  await ledger.apply(guide.id, { type: 'guideStored', revision: pruned.revision, now: clock.now() });
}

/** What has gone is gone for every guide that cites it, whenever that one is opened. */
async function pruneOthers(deps: RefreshDeps, runId: string, gone: ReadonlySet<string>): Promise<void> {
  if (gone.size === 0) return;
  for (const { id } of await deps.ledger.list()) {
    const guide = id === runId ? undefined : await deps.guides.get(id);
    const lost = guide ? [...gone].filter((name) => Object.hasOwn(guide.units, name)) : [];
    if (!guide || lost.length === 0) continue;
    const known = await readFreshness(deps.artifacts, id);
    const before = known ?? {
      checkedAt: guide.createdAt,
      removed: 0,
      arrived: 0,
      arrivedSince: guide.createdAt,
    };
    const after = { ...before, removed: before.removed + lost.length };
    await writeFreshness(deps.artifacts, id, after);
    await cut(deps, guide, after, gone);
  }
}
