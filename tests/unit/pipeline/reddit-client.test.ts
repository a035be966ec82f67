import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/core/errors';
import { DAILY_REQUEST_CAP, newBudget } from '../../../src/core/reddit/budget';
import type { PlannedSearch } from '../../../src/core/research/plan-searches';
import { createRedditClient } from '../../../src/pipeline/reddit-client';
import {
  FakeClock,
  FakeHttp,
  listingBody,
  MemoryBudget,
  PLENTY,
  type Respond,
  START,
  threadBody,
} from './fake-reddit';

const SEARCH: PlannedSearch = {
  id: 'careers',
  url: '/r/jobs+nursing+interviews/search.json?q=acme&restrict_sr=1&limit=100&raw_json=1',
  ring: 1,
  queries: ['acme interview'],
  cacheKey: 'k',
  subreddits: ['jobs', 'nursing', 'interviews'],
};

function setUp(respond: Respond, budget = new MemoryBudget(), signal?: AbortSignal) {
  const clock = new FakeClock();
  const http = new FakeHttp(respond);
  const client = createRedditClient({ http, clock, budget, ...(signal ? { signal } : {}) });
  return { clock, http, client, budget };
}

describe('checkLogin', () => {
  it.each<[string, boolean]>([
    ['{"kind":"t2","data":{"name":"someone"}}', true],
    ['{"kind":"t2","data":{"features":{}}}', false],
    ['{}', false],
  ])('reads %s', async (body, loggedIn) => {
    const { client, http } = setUp(() => ({ body }));
    expect(await client.checkLogin()).toEqual({ status: 'ok', loggedIn });
    expect(http.paths).toEqual(['/api/me.json?raw_json=1']);
  });
});

describe('search', () => {
  it('brings the posts', async () => {
    const { client } = setUp(() => ({ body: listingBody('a', 'b') }));
    expect(await client.search(SEARCH)).toMatchObject({
      status: 'ok',
      posts: [{ id: 'a' }, { id: 'b' }],
      unavailable: [],
    });
  });

  it('says empty when nothing was found', async () => {
    const { client, http } = setUp(() => ({ body: listingBody() }));
    expect(await client.search(SEARCH)).toEqual({ status: 'empty', posts: [], unavailable: [] });
    expect(http.paths.length).toBe(1);
  });

  it('is not sent when enough is there before its turn; what has left is answered', async () => {
    const enough = new AbortController();
    const { client, http } = setUp(() => {
      enough.abort();
      return { body: listingBody('a') };
    });
    const sixth = (index: number) => ({ ...SEARCH, url: `/search.json?q=${index}`, subreddits: [] });
    const results = await Promise.all(
      Array.from({ length: 6 }, (_, index) => client.search(sixth(index), enough.signal)),
    );
    expect(results.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'ok', 'aborted', 'aborted']);
    expect(http.paths.length).toBe(4);
  });

  it.each<[string, Partial<{ status: number; body: string; redirected: boolean; url: string }>]>([
    ['a private subreddit among them', { status: 403, body: '{"reason":"private"}' }],
    ['a 403', { status: 403, body: '{"error":403}' }],
    ['a 404', { status: 404, body: '{"error":404}' }],
    [
      'a redirect to the search for subreddits',
      { redirected: true, url: 'https://www.reddit.com/subreddits/search.json?q=x', body: listingBody() },
    ],
  ])('splits the places in halves once after %s, and keeps the half that answers', async (_, refusal) => {
    const { client, http } = setUp((path) =>
      path.includes('nursing') ? refusal : { body: listingBody('a') },
    );
    expect(await client.search(SEARCH)).toMatchObject({
      status: 'ok',
      posts: [{ id: 'a' }],
      unavailable: ['jobs', 'nursing'],
    });
    expect(http.paths.map((path) => path.split('/')[2])).toEqual([
      'jobs+nursing+interviews',
      'jobs+nursing',
      'interviews',
    ]);
  });

  it('does not split where there is nothing to split, nor after a block', async () => {
    const site = setUp(() => ({ status: 403, body: '{"error":403}' }));
    expect(await site.client.search({ ...SEARCH, url: '/search.json?q=acme', subreddits: [] })).toEqual({
      status: 'forbidden',
    });
    expect(site.http.paths.length).toBe(1);

    const blocked = setUp(() => ({ status: 403, body: '<html>whoa there' }));
    expect(await blocked.client.search(SEARCH)).toEqual({ status: 'blocked' });
    expect(blocked.http.paths.length).toBe(1);
  });

  it('says so when the answer has another shape', async () => {
    const { client } = setUp(() => ({ body: '{"message":"hello"}' }));
    expect(await client.search(SEARCH)).toMatchObject({ status: 'schema' });
  });
});

describe('thread', () => {
  it('brings post and comments', async () => {
    const { client, http } = setUp(() => ({ body: threadBody('abc1') }));
    expect(await client.thread('abc1')).toMatchObject({
      status: 'ok',
      thread: { post: { id: 'abc1' }, comments: [{ text: 'They asked why.' }] },
      commentsRead: 1,
    });
    expect(http.paths).toEqual(['/comments/abc1.json?limit=200&depth=3&sort=top&raw_json=1']);
  });

  it('builds no path from what is no id', async () => {
    const { client, http } = setUp(() => ({}));
    await expect(client.thread('../../api/del')).rejects.toThrow(AppError);
    expect(http.paths).toEqual([]);
  });

  it('runs ten at once when the first answer leaves room, four without headers', async () => {
    const ids = Array.from({ length: 25 }, (_, index) => `t${index}`);
    const roomy = setUp((path) => ({
      headers: PLENTY,
      body: path.includes('/me.') ? '{}' : threadBody('t1'),
    }));
    roomy.client.expect(26);
    await roomy.client.checkLogin();
    await Promise.all(ids.map((id) => roomy.client.thread(id)));
    expect([roomy.http.mostOpen, roomy.client.requests(), roomy.clock.slept]).toEqual([10, 26, []]);

    const silent = setUp(() => ({ body: threadBody('t1') }));
    await Promise.all(ids.slice(0, 10).map((id) => silent.client.thread(id)));
    expect(silent.http.mostOpen).toBeLessThanOrEqual(4);
    expect(silent.clock.now() - START).toBe(12_000);
  });
});

describe('a source that refuses', () => {
  it('waits a short time as told after a 429, tries once, and goes on', async () => {
    const { client, http, clock } = setUp((_, index) =>
      index === 0
        ? { status: 429, headers: { 'retry-after': '4' }, body: '<html>' }
        : { body: threadBody('a') },
    );
    expect(await client.thread('a')).toMatchObject({ status: 'ok' });
    expect([http.paths.length, clock.slept]).toEqual([2, [6000]]);
  });

  it('does not sleep a long time: the run waits, and when that did not help it goes on without', async () => {
    const budget = new MemoryBudget();
    const { client, http, clock } = setUp(
      () => ({ status: 429, headers: { 'x-ratelimit-reset': '60' } }),
      budget,
    );
    const first = await client.thread('a');
    expect(first).toEqual({ status: 'limited', resumeAt: START + 62_000, canWait: true, isDailyCap: false });
    expect([http.paths.length, clock.slept]).toEqual([1, []]);
    expect(await client.thread('b')).toMatchObject({ status: 'limited' });
    expect(http.paths.length).toBe(1);

    await clock.sleep(62_000);
    expect(await client.thread('a')).toMatchObject({ status: 'limited', canWait: false });
    expect(http.paths.length).toBe(2);
  });

  it('takes an empty body for a limit, not for nothing found', async () => {
    const { client } = setUp(() => ({ body: '' }));
    expect(await client.search(SEARCH)).toMatchObject({ status: 'limited', canWait: true });
  });

  it.each<
    ['blocked' | 'loggedOut', Partial<{ status: number; body: string; redirected: boolean; url: string }>]
  >([
    ['blocked', { body: '<!doctype html><title>Please wait for verification' }],
    ['loggedOut', { redirected: true, url: 'https://www.reddit.com/login/?dest=x', body: '<html>' }],
    ['loggedOut', { status: 401, body: '{"error":401}' }],
  ])('sends nothing more after %s', async (status, refusal) => {
    const { client, http } = setUp(() => refusal);
    expect(await client.search(SEARCH)).toEqual({ status });
    expect(await client.thread('a')).toEqual({ status });
    expect(await client.checkLogin()).toEqual({ status });
    expect(http.paths.length).toBe(1);
  });

  it('stops at the daily cap without a request', async () => {
    const budget = new MemoryBudget({ ...newBudget(), dayStartedAt: START, usedToday: DAILY_REQUEST_CAP });
    const { client, http } = setUp(() => ({}), budget);
    expect(await client.thread('a')).toMatchObject({ status: 'limited', canWait: false, isDailyCap: true });
    expect(http.paths).toEqual([]);
  });

  it.each<[string, string, object]>([
    ['offline', 'offline', { status: 'offline' }],
    ['the permission taken back', 'accessDenied', { status: 'notAsked' }],
  ])('gives %s as a status', async (_, code, result) => {
    const { client } = setUp(() => new AppError(code as 'offline'));
    expect(await client.search(SEARCH)).toEqual(result);
  });

  it('does not hide a bug of ours', async () => {
    const { client } = setUp(() => new TypeError('bug'));
    await expect(client.search(SEARCH)).rejects.toThrow('bug');
  });

  it('does not read an answer of another host', async () => {
    const { client } = setUp(() => ({
      redirected: true,
      url: 'https://evil.example/x.json',
      body: listingBody('a'),
    }));
    expect(await client.search(SEARCH)).toMatchObject({ status: 'failed' });
  });

  it('ends at the caller’s signal, in flight and while waiting', async () => {
    const controller = new AbortController();
    const { client, http } = setUp(
      (_, index) => {
        if (index === 3) controller.abort();
        return { body: threadBody('a') };
      },
      new MemoryBudget(),
      controller.signal,
    );
    const results = await Promise.all(Array.from({ length: 8 }, (_, index) => client.thread(`t${index}`)));
    expect(results.at(-1)).toEqual({ status: 'aborted' });
    expect(http.paths.length).toBeLessThan(8);
    expect(await client.search(SEARCH)).toEqual({ status: 'aborted' });
  });
});
