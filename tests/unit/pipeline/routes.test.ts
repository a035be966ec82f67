import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import { NEWS_HOST } from '../../support/other-sources';
import { type PipelineHost, startPipelineHost } from '../../support/pipeline-host';
import { ACCOUNT_HOST, ACCOUNT_TOKEN } from '../../support/reddit-server';

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
const news = () => host.run().sources.find(({ source }) => source === 'hackerNews');
const reported = () => host.guide()?.questions.filter(({ label }) => label === 'reported').length ?? 0;

describe('the session', () => {
  it('reads with few requests and is the only way asked', async () => {
    await host.begin(POSTING);
    expect(host.run()).toMatchObject({ status: 'completed' });
    expect(reddit()).toMatchObject({ status: 'ok' });
    expect(host.asked().filter((path) => path.endsWith('.rss'))).toEqual([]);
    expect(host.asked().length).toBeLessThanOrEqual(32);
    expect(reported()).toBeGreaterThan(2);
  });

  it('that dies in the middle leaves what it brought, and the feed goes on from there', async () => {
    host.reddit.endSessionAfter(6);
    await host.begin(POSTING);
    expect(host.run()).toMatchObject({ status: 'waiting', why: 'redditFeed' });
    expect(reddit()).toMatchObject({ status: 'loggedOut', via: 'feed' });
    const early = reported();
    expect(early).toBeGreaterThan(0);
    const before = host.asked();
    await host.goOn();
    expect(host.run().status).toBe('completed');
    expect(reddit()).toMatchObject({ status: 'ok', via: 'feed' });
    expect(reported()).toBeGreaterThanOrEqual(early);
    // Never up again, and nothing that was there is asked for twice.
    const after = host.asked().slice(before.length);
    expect(after.length).toBeGreaterThan(0);
    expect(after.every((path) => path.endsWith('.rss'))).toBe(true);
    const threads = host.asked().flatMap((path) => /comments\/(\w+)/.exec(path)?.[1] ?? []);
    const answered = threads.filter((id) => host.disk.artifacts.has(`${host.run().id}/thread/${id}`));
    expect(answered.length).toBeGreaterThan(0);
  });
});

describe('without a login', () => {
  beforeEach(() => {
    host.situation.isLoggedIn = false;
  });

  it('the guide is there at once, and grows by one answer a minute over many workers', async () => {
    await host.begin(POSTING);
    const first = host.run();
    expect(first).toMatchObject({ status: 'waiting', why: 'redditFeed' });
    expect(
      host
        .guide()
        ?.notFound.map(({ text }) => text)
        .join(' '),
    ).toContain('public feeds');
    // The question who is logged in, then one answer of the feed, without cookies.
    expect(host.asked()).toEqual(['/api/me.json', expect.stringMatching(/search\.rss$/)]);
    expect(host.reddit.dataRequests().at(-1)?.headers['cookie']).toBeUndefined();
    if (first.status !== 'waiting') throw new Error('not waiting');
    const minutes = ((first.endsAt ?? 0) - first.resumeAt) / 60_000;
    expect(minutes).toBeGreaterThan(1);
    expect(minutes).toBeLessThan(20);

    const turns = await host.goOn();
    const feeds = host.reddit.dataRequests().filter(({ url }) => url.pathname.endsWith('.rss'));
    expect(turns).toBeGreaterThan(5);
    expect(feeds.length).toBeLessThanOrEqual(12);
    expect(feeds.every(({ status }) => status === 200)).toBe(true);
    expect(new Set(feeds.map(({ url }) => url.href)).size).toBe(feeds.length);
    expect(reddit()).toMatchObject({ status: 'ok', via: 'feed' });
    expect(reported()).toBeGreaterThan(2);
    expect(
      host
        .guide()
        ?.notFound.map(({ text }) => text)
        .join(' '),
    ).not.toContain('blocked');
    expect(JSON.stringify([...host.disk.artifacts.values(), ...host.disk.cache.values()])).not.toMatch(
      /"author":"(?!h-|")/,
    );
  });

  it('a login in the middle changes nothing before the user searches again', async () => {
    await host.begin(POSTING);
    host.situation.isLoggedIn = true;
    await host.goOn();
    expect(host.asked().filter((path) => path.endsWith('.json'))).toEqual(['/api/me.json']);
    const runner = host.startWorker();
    await runner.retry(host.run().id);
    await runner.drive();
    expect(host.asked().filter((path) => path.endsWith('search.json')).length).toBeGreaterThan(0);
    expect(reddit()).not.toHaveProperty('via');
  });

  it('two refusals of the feed in a row end it, and say until when', async () => {
    await host.begin(POSTING);
    host.reddit.setMode('429');
    await host.goOn();
    expect(host.run().status).toBe('completed');
    expect(reddit()).toMatchObject({ status: 'limited', via: 'feed', until: expect.any(Number) });
  });

  it('a block of the feed is a block, not an empty result', async () => {
    host.reddit.failNext('blocked403', 1, /\.rss/);
    await host.begin(POSTING);
    expect(host.run().status).toBe('completed');
    expect(reddit()).toMatchObject({ status: 'blocked' });
    expect(host.asked().filter((path) => path.endsWith('.rss'))).toHaveLength(1);
  });
});

describe('a client id of the user’s own', () => {
  it('goes before the session, with a token and without cookies', async () => {
    host.situation.token = ACCOUNT_TOKEN;
    await host.begin(POSTING);
    expect(host.run().status).toBe('completed');
    expect(reddit()).toMatchObject({ status: 'ok' });
    const { requests } = host.reddit;
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.every(({ host: name }) => name === ACCOUNT_HOST)).toBe(true);
    expect(requests.every(({ headers, url }) => !headers['cookie'] && !url.pathname.includes('.json'))).toBe(
      true,
    );
  });

  it('that Reddit has taken back leaves the session to go on', async () => {
    host.situation.token = 'taken-back';
    await host.begin(POSTING);
    expect(reddit()).toMatchObject({ status: 'ok' });
    expect(host.reddit.requests.filter(({ host: name }) => name === ACCOUNT_HOST).length).toBeLessThanOrEqual(
      4,
    );
    expect(reported()).toBeGreaterThan(2);
  });
});

describe('the archive', () => {
  it('is asked where Reddit blocks, if the user has chosen it, and is named', async () => {
    host.situation.usesArchive = true;
    host.reddit.setMode('blocked403');
    await host.begin(POSTING);
    expect(host.run()).toMatchObject({ status: 'waiting', why: 'redditArchive' });
    await host.goOn();
    expect(reddit()).toMatchObject({ status: 'archive', via: 'archive' });
    const asked = host.others.requests.filter(({ host: name }) => name !== NEWS_HOST);
    expect(asked.filter(({ url }) => url.pathname.includes('search')).length).toBeLessThanOrEqual(4);
    expect(asked.filter(({ url }) => url.pathname.includes('tree')).length).toBeLessThanOrEqual(8);
    expect(reported()).toBeGreaterThan(0);
    expect(
      host
        .guide()
        ?.notFound.map(({ text }) => text)
        .join(' '),
    ).toContain('archive');
  });

  it('is not asked unless it was chosen', async () => {
    host.reddit.setMode('blocked403');
    await host.begin(POSTING);
    expect(reddit()).toMatchObject({ status: 'blocked' });
    expect(host.others.requests.every(({ host: name }) => name === NEWS_HOST)).toBe(true);
  });

  it('that is busy leaves how Reddit itself ended', async () => {
    host.situation.usesArchive = true;
    host.reddit.setMode('blocked403');
    host.others.setStatus('arctic-shift.photon-reddit.com', 503);
    await host.begin(POSTING);
    await host.goOn();
    expect(reddit()).toMatchObject({ status: 'blocked' });
  });
});

describe('Hacker News', () => {
  it('is asked for technical roles beside Reddit, with two to four requests', async () => {
    host.others.setHasStories(true);
    await host.begin(POSTING);
    expect(news()).toMatchObject({ status: 'ok' });
    expect(host.others.requests).toHaveLength(3);
    expect(host.others.requests.every(({ headers }) => headers['cookie'] === undefined)).toBe(true);
    const cited = Object.values(host.guide()?.units ?? {}).map(({ permalink }) => permalink);
    expect(cited.some((link) => link.startsWith('https://news.ycombinator.com/item?id='))).toBe(true);
  });

  it('is not asked for other roles', async () => {
    await host.begin({ ...POSTING, title: 'Registered Nurse, ICU', company: 'Kornblume Clinic' });
    expect(host.others.requests).toHaveLength(0);
    expect(news()).toBeUndefined();
  });

  it('that does not answer spoils nothing', async () => {
    host.others.setStatus(NEWS_HOST, 500);
    await host.begin(POSTING);
    expect(news()).toMatchObject({ status: 'failed' });
    expect(reddit()).toMatchObject({ status: 'ok' });
  });
});

describe('a permission', () => {
  it('taken back in the middle ends the asking, keeps what is there, and may be given again', async () => {
    host.reddit.setLatency({ searchMs: 5, threadMs: 5, seed: 1 });
    const runner = host.startWorker();
    await runner.start(POSTING, {}, false);
    const working = runner.drive();
    while (host.asked().length < 7) await new Promise((resolve) => setTimeout(resolve, 1));
    host.situation.mayReadReddit = false;
    await working;
    expect(host.run()).toMatchObject({ status: 'completed' });
    expect(reddit()).toMatchObject({ status: 'notAsked' });
    expect(reported()).toBeGreaterThan(0);
    const before = host.asked().length;
    host.situation.mayReadReddit = true;
    await runner.tell(host.run().id, { type: 'accessAnswered', granted: true, now: host.clock.now() });
    await runner.drive();
    expect(reddit()).toMatchObject({ status: 'ok' });
    expect(host.asked().length).toBeGreaterThan(before);
  });
});
