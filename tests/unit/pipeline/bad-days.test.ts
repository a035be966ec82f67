import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import { type PipelineHost, startPipelineHost } from '../../support/pipeline-host';
import type { RedditMode } from '../../support/reddit-server';

const POSTING: JobPosting = {
  title: 'Senior Backend Engineer',
  company: 'Northwind Robotics',
  requiredSkills: ['Go'],
  preferredSkills: [],
  description: 'You design services in Go and take part in an on-call rotation.',
  language: 'en',
  url: 'https://careers.northwind-robotics.example/jobs/1',
  readFrom: {},
};

let host: PipelineHost;
beforeEach(async () => {
  host = await startPipelineHost();
});
afterEach(() => host.close());

const reddit = () => host.run().sources.find(({ source }) => source === 'reddit');
const jsons = () => host.asked().filter((path) => path.endsWith('.json'));
const reported = () => host.guide()?.questions.filter(({ label }) => label === 'reported').length ?? 0;
const said = () =>
  host
    .guide()
    ?.notFound.map(({ text }) => text)
    .join(' ') ?? '';

/** The answers to searches alone: who is logged in can still be told. */
const SEARCHES = /search\.json/;

describe('every search meets the same bad day', () => {
  it.each<[RedditMode, string, string, number]>([
    ['blocked403', 'blocked', 'blocked the search', 5],
    ['blocked200', 'blocked', 'blocked the search', 5],
    ['html', 'blocked', 'blocked the search', 5],
    ['schema', 'schema', 'in a form we could not read', 5],
    ['truncated', 'schema', 'in a form we could not read', 5],
    ['500', 'failed', 'did not answer', 5],
    ['503', 'failed', 'did not answer', 5],
    ['reset', 'offline', 'could not be reached', 5],
    ['offline', 'offline', 'could not be reached', 5],
  ])('%s is %s, and never "nothing found"', async (mode, status, sentence, mostRequests) => {
    host.reddit.failNext(mode, 99, SEARCHES);
    await host.begin(POSTING);
    expect(host.run().status).toBe('completed');
    expect(reddit()).toMatchObject({ status });
    expect(said()).toContain(sentence);
    expect(said()).not.toContain('Reddit answered and had nothing');
    // The question who is logged in, and each search at most once: nobody knocks twice at a closed door.
    expect(jsons().length).toBeLessThanOrEqual(mostRequests);
    // What needs nobody is there.
    expect(host.guide()?.questions.length).toBeGreaterThan(0);
  });

  it.each<RedditMode>(['429', '429bare', 'emptyBody'])(
    '%s makes the run wait, and it goes on when it is over',
    async (mode) => {
      host.reddit.failNext(mode, 4, SEARCHES);
      await host.begin(POSTING);
      expect(host.run()).toMatchObject({ status: 'waiting', why: 'redditLimited' });
      const run = host.run();
      if (run.status === 'waiting') expect(run.resumeAt).toBeGreaterThan(host.clock.now());
      await host.goOn();
      expect(host.run().status).toBe('completed');
      expect(reddit()).toMatchObject({ status: 'ok' });
      expect(reported()).toBeGreaterThan(0);
    },
  );

  it('a wrong content type is no reason not to read the data', async () => {
    host.reddit.failNext('wrongType', 99, SEARCHES);
    await host.begin(POSTING);
    expect(reddit()).toMatchObject({ status: 'ok' });
    expect(reported()).toBeGreaterThan(0);
  });

  it('an empty listing is asked again once, and is then full', async () => {
    host.reddit.failNext('empty', 3, SEARCHES);
    await host.begin(POSTING);
    expect(reddit()).toMatchObject({ status: 'ok' });
    const searches = host.reddit.dataRequests().filter(({ url }) => SEARCHES.test(url.pathname));
    const asked = searches.map(({ url }) => url.href);
    expect(asked.every((href) => asked.filter((other) => other === href).length <= 2)).toBe(true);
    expect(asked.length).toBeGreaterThan(new Set(asked).size);
    expect(reported()).toBeGreaterThan(0);
  });

  it('is believed where the other searches brought enough', async () => {
    host.reddit.failNext('empty', 1, SEARCHES);
    await host.begin(POSTING);
    expect(host.run().counts.postsRelevant).toBeGreaterThanOrEqual(8);
    expect(host.asked().filter((path) => SEARCHES.test(path)).length).toBe(4);
  });

  it('where the first that is asked again is full, the others are asked again too', async () => {
    host.reddit.failNext('empty', 4, SEARCHES);
    await host.begin(POSTING);
    const searches = host.reddit.dataRequests().filter(({ url }) => SEARCHES.test(url.pathname));
    expect(searches.length).toBe(8);
    expect(reported()).toBeGreaterThan(0);
  });

  it('nothing found everywhere is empty, and said to be; only one search is asked again', async () => {
    host.reddit.setMode('empty');
    await host.begin(POSTING);
    expect(host.asked().filter((path) => SEARCHES.test(path)).length).toBe(5);
    expect(reddit()).toMatchObject({ status: 'empty' });
    expect(said()).toContain('Reddit answered and had nothing');
  });
});

describe('some answers only', () => {
  it('a redirect of searches over several subreddits splits them once', async () => {
    host.reddit.failNext('multiRedirect', 1, /\/r\/[^/]+\+[^/]+\/search/);
    await host.begin(POSTING);
    expect(reddit()).toMatchObject({ status: 'ok' });
    expect(host.run().counts.postsRelevant).toBeGreaterThan(0);
  });

  it.each(['private', 'quarantined'] as const)('a %s member costs only its half', async (reason) => {
    const first = host.reddit;
    first.setMode(`${reason}:cscareerquestions`);
    await host.begin(POSTING);
    expect(reddit()?.status === 'ok' || reddit()?.status === 'forbidden').toBe(true);
    expect(host.run().counts.postsRelevant).toBeGreaterThan(0);
    const perSearch = host.asked().filter((path) => path.includes('search.json'));
    expect(perSearch.length).toBeLessThanOrEqual(12);
  });

  it('a block in the middle of the threads ends the asking and keeps what came', async () => {
    host.reddit.failNext('blocked403', 99, /comments/);
    await host.begin(POSTING);
    expect(reddit()).toMatchObject({ status: 'blocked' });
    expect(host.asked().filter((path) => path.includes('comments')).length).toBeLessThanOrEqual(10);
    // The posts of the searches are there with all their words.
    expect(reported()).toBeGreaterThan(0);
  });

  it('one thread that is gone, broken off or refused is left out alone', async () => {
    host.reddit.failNext('truncated', 1, /comments/);
    host.reddit.failNext('500', 1, /comments/);
    await host.begin(POSTING);
    expect(reddit()).toMatchObject({ status: 'ok' });
    expect(host.run().counts.threadsDone).toBe(host.run().counts.threadsPlanned - 2);
  });

  it('a logout without a word is the feeds’ turn', async () => {
    host.reddit.setMode('loginRedirect');
    await host.begin(POSTING);
    expect(host.run()).toMatchObject({ status: 'waiting', why: 'redditFeed' });
    expect(jsons()).toEqual(['/api/me.json']);
  });
});

describe('the pace', () => {
  it('headers that count down to nothing are obeyed: the run waits for the window, with its time', async () => {
    host.reddit.setRateLimit({ limit: 12, windowMs: 300_000 });
    await host.begin(POSTING);
    expect(host.run()).toMatchObject({ status: 'waiting', why: 'redditLimited' });
    // Some of the allowance stays with the user's own browsing.
    expect(jsons().length).toBeLessThanOrEqual(8);
    expect(host.reddit.dataRequests().every(({ status }) => status === 200)).toBe(true);
    await host.goOn();
    expect(reddit()).toMatchObject({ status: 'ok' });
    expect(host.reddit.dataRequests().every(({ status }) => status === 200)).toBe(true);
  });

  it('the day’s cap ends the asking until tomorrow', async () => {
    const { newBudget } = await import('../../../src/core/reddit/budget');
    const now = host.clock.now();
    host.budgets.set('session', { ...newBudget(), dayStartedAt: now, usedToday: 148 });
    await host.begin(POSTING);
    expect(jsons()).toHaveLength(2);
    expect(reddit()).toMatchObject({ status: 'limited', until: expect.any(Number) });
    expect(reddit()?.until ?? 0).toBeGreaterThan(now + 23 * 3_600_000);
  });
});
