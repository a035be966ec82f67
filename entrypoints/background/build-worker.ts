import { browser } from 'wxt/browser';
import { hasOrigin, REDDIT_ORIGIN } from '../../src/adapters/browser-ui';
import { createHttp } from '../../src/adapters/http';
import { createKeyStore } from '../../src/adapters/key-store';
import { createArtifactStore, createCacheStore, createGuideStore } from '../../src/adapters/key-value-stores';
import { createOpenAiModel } from '../../src/adapters/openai-model';
import { createPeople } from '../../src/adapters/people';
import { createRunStore } from '../../src/adapters/run-store';
import { readSettings } from '../../src/adapters/storage';
import { budgetStore, rungStore } from '../../src/adapters/stored-counters';
import { createSummaries } from '../../src/adapters/summaries';
import { keepAwake, wake, withDriverLock } from '../../src/adapters/wake';
import { clock, readToday } from '../../src/adapters/clock';
import { createCache } from '../../src/pipeline/cached';
import { createLedger } from '../../src/pipeline/ledger';
import { createModelEngine } from '../../src/pipeline/model-engine';
import { createRedditClient } from '../../src/pipeline/reddit-client';
import { createRunner } from '../../src/pipeline/runner';

/** Makes every adapter once and hands them to the pipeline. */
export function buildWorker() {
  const runs = createRunStore();
  const summaries = createSummaries(runs);
  const ledger = createLedger(runs, summaries.publish);
  const artifacts = createArtifactStore();
  const guides = createGuideStore();
  const cacheStore = createCacheStore();
  const cache = createCache(cacheStore, clock);
  const keys = createKeyStore();
  const people = createPeople();
  const settings = { read: readSettings };
  const model = createOpenAiModel({ keys, readSettings, rungs: rungStore });
  const http = createHttp();
  const runner = createRunner({
    ledger,
    clock,
    artifacts,
    guides,
    cache,
    people,
    access: { hasReddit: () => hasOrigin(REDDIT_ORIGIN) },
    connectReddit: (signal) => createRedditClient({ http, clock, budget: budgetStore, signal }),
    model: createModelEngine({
      model,
      settings,
      artifacts,
      cache,
      clock,
      newDelimiter: () => crypto.randomUUID().replaceAll('-', ''),
      spentThisMonthUsd: () => sumSpentSince(runs, startOfMonth(clock.now())),
    }),
    today: readToday,
    newId: () => crypto.randomUUID(),
    lock: withDriverLock,
    wake,
    keepAwake,
  });

  return {
    runner,
    ledger,
    summaries,
    keys,
    model,
    cache,
    artifacts,
    /** Runs that wait for Reddit go on as soon as it is open to us. */
    async noteAccess(): Promise<void> {
      if (!(await hasOrigin(REDDIT_ORIGIN))) return;
      for (const run of await ledger.list()) {
        if (run.status !== 'blocked' || run.needs !== 'access') continue;
        await runner.tell(run.id, { type: 'accessAnswered', granted: true, now: clock.now() });
      }
    },
    async deleteEverything(): Promise<void> {
      for (const run of await ledger.list()) await runner.delete(run.id);
      await Promise.all([artifacts.clear(), guides.clear(), cacheStore.clear(), keys.forget(), people.forget()]);
      await browser.alarms.clearAll();
      await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
      const { origins = [] } = await browser.permissions.getAll();
      // A host that the manifest demands, as in a managed installation, cannot be given back: the rest still is.
      if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
      await summaries.publishNow();
    },
  };
}

export type Worker = ReturnType<typeof buildWorker>;

async function sumSpentSince(runs: ReturnType<typeof createRunStore>, since: number): Promise<number> {
  const all = await runs.list();
  return all.filter(({ updatedAt }) => updatedAt >= since).reduce((sum, { spent }) => sum + spent.usd, 0);
}

function startOfMonth(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}
