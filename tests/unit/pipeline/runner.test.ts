import { describe, expect, it } from 'vitest';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import { newBudget, type RequestBudget } from '../../../src/core/reddit/budget';
import { createCache } from '../../../src/pipeline/cached';
import { createLedger } from '../../../src/pipeline/ledger';
import type { ModelEngine } from '../../../src/pipeline/model-step';
import type { HttpAnswer } from '../../../src/pipeline/ports';
import { createRedditClient } from '../../../src/pipeline/reddit-client';
import { createRunner, type Runner } from '../../../src/pipeline/runner';
import { createDisk, createVirtualClock, type Disk, mountDisk } from '../../support/memory-ports';

const NOW = Date.UTC(2026, 10, 20);
const DAY_S = 86_400;

const posting: JobPosting = {
  title: 'Registered Nurse, ICU',
  company: 'Kornblume Clinic',
  requiredSkills: [],
  preferredSkills: [],
  description: 'You will care for critically ill patients. Experience with ventilators is required.',
  language: 'en',
  url: 'https://kornblume.example/jobs/1',
  readFrom: {},
};

/** Two people asked the same, one asked something else; names are of accounts, as Reddit sends them. */
const REPORTS = [
  [
    'p1',
    'anna',
    'Interview at Kornblume Clinic, ICU nurse',
    'Had my panel interview at Kornblume Clinic. They asked me: "What would you do if a doctor gave an unsafe order?" It took an hour.',
  ],
  [
    'p2',
    'ben',
    'Kornblume Clinic interview',
    'I interviewed at Kornblume Clinic for a nurse job last week. The first question was "What would you do if a doctor gave an unsafe order?"',
  ],
  [
    'p3',
    'carla',
    'Nurse interview at Kornblume Clinic',
    'My interview at Kornblume Clinic: they asked "Why do you want to work in critical care?" I got the offer.',
  ],
] as const;

function toPost([id, author, title, selftext]: (typeof REPORTS)[number], i: number) {
  return {
    kind: 't3',
    data: {
      id,
      name: `t3_${id}`,
      author,
      title,
      selftext,
      subreddit: 'nursing',
      score: 20 - i,
      num_comments: 4,
      created_utc: NOW / 1000 - (i + 1) * 10 * DAY_S,
      permalink: `/r/nursing/comments/${id}/x/`,
      over_18: false,
      is_self: true,
    },
  };
}

const listing = (children: readonly object[]) => ({
  kind: 'Listing',
  data: { children, after: null, dist: children.length },
});

/** Reddit as far as a run needs it; counts what it is asked. */
function createReddit() {
  const asked: string[] = [];
  const answer = (value: unknown, url: string): HttpAnswer => ({
    status: 200,
    redirected: false,
    url,
    headers: { 'x-ratelimit-remaining': '95.0', 'x-ratelimit-used': '5', 'x-ratelimit-reset': '400' },
    body: JSON.stringify(value),
  });
  const get = async (url: string, signal: AbortSignal): Promise<HttpAnswer> => {
    signal.throwIfAborted();
    const { pathname } = new URL(url);
    asked.push(pathname + new URL(url).search);
    if (pathname === '/api/me.json') return answer({ kind: 't2', data: { name: 'me' } }, url);
    if (pathname.endsWith('/search.json')) return answer(listing(REPORTS.map(toPost)), url);
    const id = /comments\/(\w+)/.exec(pathname)?.[1];
    const report = REPORTS.findIndex(([known]) => known === id);
    const found = REPORTS[report];
    if (!found) return { ...answer({}, url), status: 404 };
    const comment = {
      kind: 't1',
      data: {
        id: `c${id}`,
        author: 'dora',
        body: 'Good luck with it, the ward is friendly.',
        score: 3,
        created_utc: NOW / 1000 - DAY_S,
        permalink: `/r/nursing/comments/${id}/x/c${id}/`,
        replies: '',
        depth: 0,
      },
    };
    return answer([listing([toPost(found, report)]), listing([comment])], url);
  };
  return { asked, get };
}

const NO_MODEL: ModelEngine = { improve: async () => ({ kind: 'off' }) };

interface WorkerOptions {
  readonly disk: Disk;
  readonly reddit: ReturnType<typeof createReddit>;
  readonly clock: ReturnType<typeof createVirtualClock>;
  readonly kill?: { readonly atWrite: number; readonly when: 'before' | 'after' };
  readonly hasAccess?: boolean;
}

function startWorker({ disk, reddit, clock, kill, hasAccess = true }: WorkerOptions): Runner {
  const { runs, artifacts, guides, cache } = mountDisk(disk, ({ n }) =>
    n === kill?.atWrite ? kill.when : undefined,
  );
  let budget: RequestBudget = newBudget();
  const budgetStore = {
    read: async () => budget,
    write: async (next: RequestBudget) => {
      budget = next;
    },
  };
  let ids = 0;
  return createRunner({
    ledger: createLedger(runs, () => undefined),
    clock,
    artifacts,
    guides,
    cache: createCache(cache, clock),
    people: { hash: async (author) => (author === '[deleted]' ? '' : `h-${author}`) },
    access: { hasReddit: async () => hasAccess },
    connectReddit: (signal) => createRedditClient({ http: reddit, clock, budget: budgetStore, signal }),
    model: NO_MODEL,
    today: () => '2026-11-20',
    newId: () => `run-${++ids}`,
    lock: (work) => work(),
    wake: { arm: async () => undefined, disarm: async () => undefined },
    keepAwake: () => () => undefined,
  });
}

const settle = (runner: Runner) => runner.drive().catch(() => undefined);

async function runOnce(disk: Disk, kill?: WorkerOptions['kill']) {
  const reddit = createReddit();
  const clock = createVirtualClock(NOW);
  const first = startWorker({ disk, reddit, clock, ...(kill ? { kill } : {}) });
  await first.start(posting, {}, false).catch(() => undefined);
  await settle(first);
  return { reddit, clock };
}

/** A guide without what may differ between two ways to the same end. */
function withoutTimes(disk: Disk) {
  const [guide] = [...disk.guides.values()];
  if (!guide) return undefined;
  const { createdAt: _c, revision: _r, sources: _s, ...rest } = guide;
  return JSON.parse(JSON.stringify(rest));
}

describe('a run', () => {
  it('goes from a posting to a guide that cites its reports', async () => {
    const disk = createDisk();
    const { reddit } = await runOnce(disk);
    const [run] = [...disk.runs.values()];
    expect(run).toMatchObject({ status: 'completed', sources: [{ status: 'ok' }] });
    const guide = disk.guides.get(run?.id ?? '');
    const asked = guide?.questions.find(({ text }) => text.includes('unsafe order'));
    expect(asked).toMatchObject({ label: 'reported', people: 2 });
    expect(reddit.asked.filter((path) => path.includes('search.json')).length).toBeLessThanOrEqual(4);
    expect(JSON.stringify([...disk.artifacts.values(), ...disk.cache.values()])).not.toMatch(
      /"author":"(anna|ben|dora)"/,
    );
  });

  it('asks for access before anything is sent, and keeps the first guide meanwhile', async () => {
    const disk = createDisk();
    const reddit = createReddit();
    const runner = startWorker({ disk, reddit, clock: createVirtualClock(NOW), hasAccess: false });
    const id = await runner.start(posting, {}, false);
    await settle(runner);
    expect(disk.runs.get(id)).toMatchObject({ status: 'blocked', needs: 'access' });
    expect(disk.guides.get(id)?.questions.length).toBeGreaterThan(0);
    expect(reddit.asked).toEqual([]);
    await runner.tell(id, { type: 'accessAnswered', granted: false, now: NOW + 1 });
    await settle(runner);
    expect(disk.runs.get(id)).toMatchObject({ status: 'completed', sources: [{ status: 'notAsked' }] });
  });

  it('starts one run for one posting, however often and under whatever parameters it is started', async () => {
    const disk = createDisk();
    const runner = startWorker({ disk, reddit: createReddit(), clock: createVirtualClock(NOW) });
    const ids = await Promise.all(
      ['', '?utm_source=a', '#apply'].map((suffix) =>
        runner.start({ ...posting, url: posting.url + suffix }, {}, false),
      ),
    );
    await settle(runner);
    expect(new Set(ids).size).toBe(1);
    expect(disk.runs.size).toBe(1);
  });

  it('ends at the same guide whichever write it is killed at, and asks for no finished unit again', async () => {
    const whole = createDisk();
    await runOnce(whole);
    const writes = whole.writes;
    expect(writes).toBeGreaterThan(20);
    for (let atWrite = 1; atWrite <= writes; atWrite++) {
      for (const when of ['before', 'after'] as const) {
        const disk = createDisk();
        const { reddit, clock } = await runOnce(disk, { atWrite, when });
        const stored = new Set([...disk.artifacts.keys()].filter((key) => key.includes('/thread/')));
        const askedBefore = reddit.asked.length;
        const second = startWorker({ disk, reddit, clock });
        // Killed before the run was stored: the click is made again.
        await second.start(posting, {}, false);
        await settle(second);
        expect([...disk.runs.values()].map(({ status }) => status)).toEqual(['completed']);
        expect(withoutTimes(disk)).toEqual({ ...withoutTimes(whole), id: [...disk.runs.keys()][0] });
        const again = reddit.asked.slice(askedBefore).filter((path) => path.startsWith('/comments/'));
        const repeated = again.filter((path) =>
          [...stored].some((key) => path.includes(`/${key.split('/').at(-1)}.json`)),
        );
        expect(repeated).toEqual([]);
      }
    }
  });

  it('can be cancelled, and stays so', async () => {
    const disk = createDisk();
    const runner = startWorker({ disk, reddit: createReddit(), clock: createVirtualClock(NOW) });
    const id = await runner.start(posting, {}, false);
    await runner.tell(id, { type: 'cancelled', now: NOW + 1 });
    await settle(runner);
    expect(disk.runs.get(id)).toMatchObject({ status: 'cancelled' });
    await runner.retry(id);
    await settle(runner);
    expect(disk.runs.get(id)).toMatchObject({ status: 'completed' });
  });
});
