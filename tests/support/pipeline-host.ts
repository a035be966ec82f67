import { AppError } from '../../src/core/errors';
import type { JobPosting } from '../../src/core/posting/job-posting';
import { newBudget, type RequestBudget } from '../../src/core/reddit/budget';
import { ACCOUNT_PACE } from '../../src/core/reddit/pace';
import type { Run } from '../../src/core/run/run';
import { createCache } from '../../src/pipeline/cached';
import { createLedger } from '../../src/pipeline/ledger';
import type { Http, HttpAnswer } from '../../src/pipeline/ports';
import { createRedditClient } from '../../src/pipeline/reddit-client';
import { ACCOUNT_ORIGIN } from '../../src/pipeline/reddit-request';
import { createArchiveClient } from '../../src/pipeline/routes/archive-client';
import { createFeedClient } from '../../src/pipeline/routes/feed-client';
import { createNewsClient } from '../../src/pipeline/routes/news-client';
import { createRunner, type RunnerDeps } from '../../src/pipeline/runner';
import { makeCertificate } from './certificate';
import { createDisk, createVirtualClock, mountDisk } from './memory-ports';
import { ARCHIVE_HOST, NEWS_HOST, startOtherSources } from './other-sources';
import { ACCOUNT_HOST, REDDIT_HOST, startRedditServer } from './reddit-server';
import { makeTrustingClient } from './trusting-client';
import { builtInWorld } from './world/built-in';

const NOW = Date.UTC(2026, 10, 24, 9);
const MAX_REDIRECTS = 5;

/** What the user has said and done; may change in the middle of a run. */
interface Situation {
  isLoggedIn: boolean;
  mayReadReddit: boolean;
  usesArchive: boolean;
  /** Of a client id of his own. */
  token: string | undefined;
}

/**
 * The pipeline in Node against the stand-ins, with a clock that moves only when somebody waits: days of a run in a moment.
 * Everything it sends goes over real connections.
 */
export async function startPipelineHost() {
  const certificate = makeCertificate([REDDIT_HOST, ACCOUNT_HOST, ARCHIVE_HOST, NEWS_HOST], Date.now());
  const clock = createVirtualClock(NOW);
  const world = builtInWorld();
  const [reddit, others] = await Promise.all([
    startRedditServer({ world, certificate, now: clock.now }),
    startOtherSources(world, certificate),
  ]);
  const situation: Situation = {
    isLoggedIn: true,
    mayReadReddit: true,
    usesArchive: false,
    token: undefined,
  };
  const disk = createDisk();
  const budgets = new Map<string, RequestBudget>();
  const budget = (name: string) => ({
    read: async () => budgets.get(name) ?? newBudget(),
    write: async (next: RequestBudget) => void budgets.set(name, next),
  });

  const http: Http = {
    async get(url, signal, as = 'user') {
      signal.throwIfAborted();
      const { hostname } = new URL(url);
      if (hostname !== NEWS_HOST && !situation.mayReadReddit) throw new AppError('accessDenied', hostname);
      const hasCookie = as === 'user' && situation.isLoggedIn;
      const cookie = hasCookie ? { cookie: 'reddit_session=stand-in' } : {};
      const token = typeof as === 'object' ? { authorization: `Bearer ${as.bearer}` } : {};
      const answer = await follow(url, { ...cookie, ...token });
      signal.throwIfAborted();
      return answer;
    },
  };

  async function follow(url: string, headers: Record<string, string>, hops = 0): Promise<HttpAnswer> {
    const { hostname } = new URL(url);
    const port = hostname.endsWith('.reddit.com') ? reddit.port : others.port;
    const answer = await makeTrustingClient(certificate, port)(url, { headers }).catch((cause: unknown) => {
      throw new AppError('offline', hostname, { cause });
    });
    const { location } = answer.headers;
    if (location !== undefined && hops < MAX_REDIRECTS) {
      return follow(new URL(location, url).href, headers, hops + 1);
    }
    const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    return { ...answer, url, redirected: hops > 0, headers: Object.fromEntries(flat) };
  }

  /** A worker over the same disk, as after a restart of the browser. */
  function startWorker(overrides: Partial<RunnerDeps> = {}) {
    const { runs, artifacts, guides, cache } = mountDisk(disk);
    let ids = disk.runs.size;
    const client = { http, clock };
    return createRunner({
      ledger: createLedger(runs, () => undefined),
      clock,
      artifacts,
      guides,
      cache: createCache(cache, clock),
      people: { hash: async (author) => (author === '[deleted]' ? '' : `h-${author}`) },
      access: { hasReddit: async () => situation.mayReadReddit },
      connectReddit: (signal) => createRedditClient({ ...client, budget: budget('session'), signal }),
      routes: {
        account: async (signal) => {
          const { token } = situation;
          if (token === undefined) return undefined;
          const way = { origin: ACCOUNT_ORIGIN, identity: { bearer: token }, pace: ACCOUNT_PACE };
          return createRedditClient({ ...client, ...way, budget: budget('account'), signal });
        },
        feed: (signal) => createFeedClient({ ...client, budget: budget('feed'), signal }),
        archive: async (signal) =>
          situation.usesArchive
            ? createArchiveClient({
                ...client,
                searchBudget: budget('search'),
                treeBudget: budget('tree'),
                signal,
              })
            : undefined,
        news: async (signal) => createNewsClient({ ...client, budget: budget('news'), signal }),
      },
      model: { improve: async () => ({ kind: 'off' }) },
      today: () => '2026-11-24',
      newId: () => `run-${++ids}`,
      lock: (work) => work(),
      wake: { arm: async () => undefined, disarm: async () => undefined },
      keepAwake: () => () => undefined,
      ...overrides,
    });
  }

  const onlyRun = (): Run => {
    const [run] = [...disk.runs.values()];
    if (!run) throw new Error('no run is stored');
    return run;
  };

  return {
    reddit,
    others,
    clock,
    disk,
    budgets,
    budget,
    situation,
    http,
    startWorker,
    run: onlyRun,
    guide: () => disk.guides.get(onlyRun().id),
    /** Paths asked of Reddit for data, oldest first. */
    asked: () => reddit.dataRequests().map(({ url }) => url.pathname),
    /** Starts a run and works until it ends or waits. */
    async begin(posting: JobPosting) {
      const runner = startWorker();
      await runner.start(posting, {}, false);
      await runner.drive();
      return runner;
    },
    /** Lets the time pass until the run may go on, with a new worker each time, until it ends. */
    async goOn(atMost = 40) {
      for (let turn = 0; turn < atMost; turn++) {
        const run = onlyRun();
        if (run.status !== 'waiting') return turn;
        clock.advance(Math.max(0, run.resumeAt - clock.now()) + 1);
        await startWorker().drive();
      }
      throw new Error(`still ${onlyRun().status} after ${atMost} turns`);
    },
    close: () => Promise.all([reddit.close(), others.close()]),
  };
}

export type PipelineHost = Awaited<ReturnType<typeof startPipelineHost>>;
