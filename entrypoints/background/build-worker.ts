import { hasOrigin, REDDIT_ORIGIN } from '../../src/adapters/browser-ui';
import { clock, readToday } from '../../src/adapters/clock';
import { listDebriefs } from '../../src/adapters/debriefs';
import { createHttp } from '../../src/adapters/http';
import { createKeyStore } from '../../src/adapters/key-store';
import { createOpenAiModel } from '../../src/adapters/openai-model';
import { createPeople } from '../../src/adapters/people';
import { createRedditAccount } from '../../src/adapters/reddit-account';
import { readSettings } from '../../src/adapters/storage';
import { createBudgetStore, rungStore } from '../../src/adapters/stored-counters';
import { createSummaries } from '../../src/adapters/summaries';
import { keepAwake, wake, withDriverLock } from '../../src/adapters/wake';
import { createLedger } from '../../src/pipeline/ledger';
import type { RunStore } from '../../src/pipeline/ports';
import { createRedditClient } from '../../src/pipeline/reddit-client';
import { createRunner } from '../../src/pipeline/runner';
import { connectRoutes } from './connect-routes';
import { createLateEngine } from './late-engine';
import { openCache, openStores } from './open-stores';

/** Makes every adapter once and hands them to the pipeline. */
export function buildWorker() {
  const { runStore, runs, artifacts, guides, cacheStore, importStores, clearStores } = openStores();
  const summaries = createSummaries(runStore);
  const ledger = createLedger(runs, summaries.note);
  const debriefs = { list: listDebriefs };
  const cache = openCache(cacheStore);
  const keys = createKeyStore();
  const people = createPeople();
  const settings = { read: readSettings };
  const model = createOpenAiModel({ keys, readSettings, rungs: rungStore });
  const http = createHttp();
  const account = createRedditAccount(clock);
  const connectReddit = (signal: AbortSignal) =>
    createRedditClient({ http, clock, budget: createBudgetStore('session'), signal });
  const access = { hasReddit: () => hasOrigin(REDDIT_ORIGIN) };
  const runner = createRunner({
    ledger,
    clock,
    artifacts,
    guides,
    debriefs,
    cache,
    people,
    access,
    connectReddit,
    routes: connectRoutes(http, account),
    model: createLateEngine({
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
    clock,
    http,
    account,
    today: readToday,
    access,
    connectReddit,
    runner,
    ledger,
    summaries,
    keys,
    model,
    artifacts,
    guides,
    debriefs,
    importStores,
    clearStores,
    cache,
    cacheStore,
    people,
  };
}

export type Worker = ReturnType<typeof buildWorker>;

async function sumSpentSince(runs: Pick<RunStore, 'list'>, since: number): Promise<number> {
  const all = await runs.list();
  return all.filter(({ updatedAt }) => updatedAt >= since).reduce((sum, { spent }) => sum + spent.usd, 0);
}

function startOfMonth(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}
