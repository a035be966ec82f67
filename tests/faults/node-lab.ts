import { AppError } from '../../src/core/errors';
import type { Guide } from '../../src/core/guide/guide';
import type { JobPosting } from '../../src/core/posting/job-posting';
import { postingFromText } from '../../src/core/posting/typed-posting';
import { newBudget, type RequestBudget } from '../../src/core/reddit/budget';
import type { Run } from '../../src/core/run/run';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { createCache } from '../../src/pipeline/cached';
import { openJournal } from '../../src/pipeline/call-journal';
import { surviveFullDisk } from '../../src/pipeline/full-disk';
import { createLedger } from '../../src/pipeline/ledger';
import { createModelEngine } from '../../src/pipeline/model-engine';
import type { Http, Model, ModelAnswer, ModelRequest } from '../../src/pipeline/ports';
import { createRedditClient } from '../../src/pipeline/reddit-client';
import { createRunner, type RunnerDeps } from '../../src/pipeline/runner';
import { NORTHWIND } from '../support/jobs/invented-listings';
import {
  createDisk,
  createVirtualClock,
  type Fate,
  Killed,
  mountDisk,
  type Write,
} from '../support/memory-ports';
import { answerSchema } from '../support/model/answer-schema';
import { answerData } from '../support/reddit/answers';
import { builtInWorld } from '../support/world/built-in';

const NOW = Date.UTC(2026, 10, 24, 9);
const MAX_TURNS = 60;
const COMPANY = NORTHWIND.company;

export const POSTING: JobPosting = {
  ...postingFromText({
    title: NORTHWIND.title,
    company: COMPANY,
    text: NORTHWIND.sections
      .flatMap(({ heading, paragraphs = [], items = [] }) => [heading, ...paragraphs, ...items])
      .join('\n'),
  }),
  url: `https://${NORTHWIND.host}${NORTHWIND.path}`,
};

/** Where in a paid call the worker may die: before the server has it, while it answers, with the answer in hand. */
export type CallMoment = 'leaving' | 'answering' | 'answered';

export interface Situation {
  mayReadReddit: boolean;
  engine: 'model' | 'extractive';
  /** Thrown in the place of Reddit's answer. */
  reddit: (path: string) => Error | { readonly status: number; readonly body: string } | undefined;
  /** Thrown after the model's server has taken the `n`th request (from 1), or before it when `isRefusal`. */
  model: (n: number) => { readonly error: AppError; readonly isRefusal: boolean } | undefined;
  /** Kills the worker in the `n`th paid call. */
  killInCall: (n: number) => CallMoment | undefined;
}

export type Lab = ReturnType<typeof createLab>;

/**
 * The pipeline with everything around it in memory: Reddit and a model that count what they are asked, a clock that moves
 * when somebody waits, and a disk that outlives workers. A dead worker reaches nothing any more.
 */
export function createLab() {
  const disk = createDisk();
  const clock = createVirtualClock(NOW);
  const world = builtInWorld();
  const budgets = new Map<string, RequestBudget>();
  const asked: string[] = [];
  /** Prompts that the model's server has taken; each one is paid for. */
  const accepted: string[] = [];
  const counters = { tried: 0, pings: 0, pingsEnded: 0, armed: 0 };
  const resent: string[] = [];
  /** What the user was told about the disk. */
  const fullTold: boolean[] = [];
  const situation: Situation = {
    mayReadReddit: true,
    engine: 'model',
    reddit: () => undefined,
    model: () => undefined,
    killInCall: () => undefined,
  };

  // As the browser's own: whoever lives holds it until his work has ended, a dead one lets go of it.
  let held: Promise<unknown> = Promise.resolve();
  const withLock = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = held.then(work);
    held = mine.catch(() => undefined);
    return mine;
  };

  function startWorker(decide?: (write: Write) => Fate, overrides: Partial<RunnerDeps> = {}) {
    const stores = mountDisk(disk, decide);
    const { cache, isDead, die } = stores;
    const { runs, artifacts, guides } = surviveFullDisk(stores, {
      freeSpace: async () => disk.cache.clear(),
      noteFull: async (isFull) => void fullTold.push(isFull),
    });
    const check = () => {
      if (isDead()) throw new Killed();
    };
    const http: Http = {
      async get(url, signal) {
        check();
        signal.throwIfAborted();
        const { pathname, search } = new URL(url);
        if (!situation.mayReadReddit) throw new AppError('accessDenied', 'www.reddit.com');
        asked.push(pathname + search);
        const wrong = situation.reddit(pathname);
        if (wrong instanceof Error) throw wrong;
        const headers = {
          'x-ratelimit-remaining': '95',
          'x-ratelimit-used': '5',
          'x-ratelimit-reset': '400',
        };
        const answer = { redirected: false, url, headers };
        if (wrong) return { ...answer, ...wrong };
        const request = { at: clock.now(), method: 'GET', host: 'www.reddit.com', headers: {}, body: '' };
        const { status, json } = answerData(world, { ...request, url: new URL(url) }, new Set(), clock.now());
        check();
        return { ...answer, status, body: JSON.stringify(json) };
      },
    };
    const model: Model = {
      isReady: async () => true,
      complete: (request) => complete(request, check, die),
    };
    const budget = {
      read: async () => budgets.get('session') ?? newBudget(),
      write: async (next: RequestBudget) => {
        check();
        budgets.set('session', next);
      },
    };
    const cached = createCache(cache, clock);
    const runner = createRunner({
      ledger: createLedger(runs, () => undefined),
      clock,
      artifacts,
      guides,
      cache: cached,
      people: { hash: async (author) => (author === '[deleted]' ? '' : `h-${author}`) },
      access: { hasReddit: async () => situation.mayReadReddit },
      connectReddit: (signal) => createRedditClient({ http, clock, budget, signal }),
      model: createModelEngine({
        model,
        settings: { read: async () => ({ ...DEFAULT_SETTINGS, engine: situation.engine }) },
        artifacts,
        cache: cached,
        clock,
        newDelimiter: () => 'delimiter-of-the-lab',
        spentThisMonthUsd: async () => 0,
      }),
      today: () => new Date(clock.now()).toISOString().slice(0, 10),
      newId: () => `run-${disk.runs.size + 1}`,
      lock: withLock,
      wake: {
        arm: async () => {
          check();
          counters.armed++;
        },
        disarm: async () => {
          check();
          counters.armed = 0;
        },
      },
      keepAwake: () => {
        counters.pings++;
        return () => {
          counters.pingsEnded++;
        };
      },
      ...overrides,
    });
    return { runner, stores, guides };
  }

  async function complete(request: ModelRequest, check: () => void, die: () => void): Promise<ModelAnswer> {
    check();
    const n = ++counters.tried;
    const moment = situation.killInCall(n);
    const wrong = situation.model(n);
    if (wrong?.isRefusal) throw wrong.error;
    if (moment === 'leaving') die();
    check();
    accepted.push(request.user);
    if (moment === 'answering') die();
    check();
    if (wrong) throw wrong.error;
    await Promise.resolve();
    if (moment === 'answered') die();
    check();
    const text = JSON.stringify(answerSchema(request.schema, request.user));
    return { text, inputTokens: request.user.length >> 2, outputTokens: text.length >> 2 };
  }

  const onlyRun = (): Run => {
    const [run] = [...disk.runs.values()];
    if (!run) throw new Error('No run is stored.');
    return run;
  };

  /** What the user says when he is asked; an uncertain call is sent again, and noted as allowed. */
  async function answerFor(run: Run & { status: 'blocked' }): Promise<void> {
    const { runner, stores } = startWorker();
    const now = clock.now();
    if (run.needs === 'access') await runner.tell(run.id, { type: 'accessAnswered', granted: true, now });
    else if (run.needs === 'cost') await runner.tell(run.id, { type: 'costAnswered', granted: true, now });
    else {
      const calls = await stores.artifacts.list(`${run.id}/call/`);
      resent.push(...calls.filter(([, call]) => isUncertain(call)).map(([key]) => key));
      await openJournal(stores.artifacts, run.id).settle(true);
      await runner.tell(run.id, { type: 'uncertainAnswered', now });
    }
    await runner.drive();
  }

  return {
    disk,
    clock,
    asked,
    accepted,
    counters,
    resent,
    fullTold,
    situation,
    startWorker,
    run: onlyRun,
    guide: (): Guide | undefined => disk.guides.get(onlyRun().id),
    /** Starts the run and works until something stands in its way, or the worker dies. */
    async begin(decide?: (write: Write) => Fate, overrides?: Partial<RunnerDeps>) {
      const worker = startWorker(decide, overrides);
      await worker.runner.start(POSTING, {}, false).catch(ignoreDeath);
      await worker.runner.drive().catch(ignoreDeath);
      return worker;
    },
    /** Whatever is left to do, with new workers: waits are waited for, questions answered. */
    async finish(): Promise<Run> {
      for (let turn = 0; turn < MAX_TURNS; turn++) {
        const { runner } = startWorker();
        if (disk.runs.size === 0) await runner.start(POSTING, {}, false);
        await runner.drive();
        const run = onlyRun();
        if (run.status === 'waiting') clock.advance(Math.max(1, run.resumeAt - clock.now() + 1));
        else if (run.status === 'blocked') await answerFor(run);
        else return run;
      }
      return onlyRun();
    },
    /** The user does not want uncertain calls to be sent again. */
    async giveUp() {
      const { runner, stores } = startWorker();
      await openJournal(stores.artifacts, onlyRun().id).settle(false);
      await runner.tell(onlyRun().id, { type: 'uncertainAnswered', now: clock.now() });
      await runner.drive();
    },
    /** Paid requests beyond one a prompt and one for each time the user said *send again*. */
    paidTwice: () => Math.max(0, accepted.length - new Set(accepted).size - resent.length),
  };
}

function isUncertain(call: unknown): boolean {
  return (call as { readonly state?: unknown } | undefined)?.state === 'uncertain';
}

export function ignoreDeath(error: unknown): void {
  if (!(error instanceof Killed)) throw error;
}

/** A guide without what may differ between two ways to the same end. */
export function withoutTimes(guide: Guide | undefined): unknown {
  if (!guide) return undefined;
  const { createdAt: _c, revision: _r, sources, id: _i, ...rest } = guide;
  const stood = sources.map(({ at: _at, ...source }) => source);
  // "Searched on Tuesday 24 November …", and the id that follows from it.
  const notFound = rest.notFound.map(({ id: _id, text, ...item }) => ({
    ...item,
    text: text.replace(/\b(?:\w+day \d{1,2} \w+|\d{1,2} \w+ \d{4})/g, 'a day'),
  }));
  return JSON.parse(JSON.stringify({ ...rest, notFound, sources: stood }));
}

/** Keys of what is finished: searches, threads and answers that were paid for. */
export function listFinished(disk: Lab['disk']): string[] {
  return [...disk.artifacts].flatMap(([key, value]) => {
    const isUnit = /\/(?:search|thread|given)\//.test(key);
    const isPaid = (value as { readonly state?: unknown } | undefined)?.state === 'done';
    return isUnit || isPaid ? key : [];
  });
}
