import { recogniseOccupation } from '../../../src/core/posting/occupation';
import { newBudget, type RequestBudget } from '../../../src/core/reddit/budget';
import { rankPosts } from '../../../src/core/research/relevance';
import { readStoredPosts, readStoredThread } from '../../../src/pipeline/anonymous';
import { createCache } from '../../../src/pipeline/cached';
import { createLedger } from '../../../src/pipeline/ledger';
import type { Clock } from '../../../src/pipeline/ports';
import { createRedditClient } from '../../../src/pipeline/reddit-client';
import { createRunner } from '../../../src/pipeline/runner';
import { createDisk, mountDisk } from '../../support/memory-ports';
import type { Get, Searcher } from './contest';

const CLOCK: Clock = {
  now: Date.now,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
};

/** The product's own pipeline, from the stored run to the finished guide, in Node: first run, nothing cached. */
export const searchAsDebrief: Searcher = async ({ posting }, get) => {
  const disk = createDisk();
  const runner = createPipeline(disk, get);
  await runner.start(posting, {}, false);
  await runner.drive();
  const stored = [...disk.artifacts];
  const posts = stored
    .filter(([key]) => key.includes('/search/'))
    .flatMap(([, value]) => readStoredPosts(value) ?? []);
  const threads = stored
    .filter(([key]) => key.includes('/thread/'))
    .flatMap(([, value]) => readStoredThread(value) ?? []);
  const kept = rankPosts(posts, posting, recogniseOccupation(posting), Date.now());
  return {
    found: posts.map(({ id }) => id),
    kept: kept.map(({ post }) => post.id),
    read: threads.map(({ post }) => post.id),
  };
};

export function createPipeline(disk: ReturnType<typeof createDisk>, get: Get) {
  const { runs, artifacts, guides, cache } = mountDisk(disk);
  let budget: RequestBudget = newBudget();
  const budgetStore = {
    read: async () => budget,
    write: async (next: RequestBudget) => {
      budget = next;
    },
  };
  return createRunner({
    ledger: createLedger(runs, () => undefined),
    clock: CLOCK,
    artifacts,
    guides,
    cache: createCache(cache, CLOCK),
    people: { hash: async (author) => (author === '[deleted]' ? '' : author) },
    access: { hasReddit: async () => true },
    connectReddit: (signal) =>
      createRedditClient({ http: { get }, clock: CLOCK, budget: budgetStore, signal }),
    model: { improve: async () => ({ kind: 'off' }) },
    today: () => new Date().toISOString().slice(0, 10),
    newId: () => 'run-1',
    lock: (work) => work(),
    wake: { arm: async () => undefined, disarm: async () => undefined },
    keepAwake: () => () => undefined,
  });
}
