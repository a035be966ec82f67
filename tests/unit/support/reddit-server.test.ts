import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCertificate } from '../../support/certificate';
import { type RedditServer, startRedditServer } from '../../support/reddit-server';
import { makeTrustingClient } from '../../support/trusting-client';
import { builtInWorld } from '../../support/world/built-in';
import type { World } from '../../support/world/world';
import { writePost } from '../../support/world/write-post';

const COOKIE = { cookie: 'loid=x; reddit_session=stand-in' };
const NOW = Date.UTC(2026, 10, 24);
const certificate = makeCertificate(['www.reddit.com'], Date.now());
const world = builtInWorld();

let reddit: RedditServer;
let request: ReturnType<typeof makeTrustingClient>;
const get = (path: string, headers: Record<string, string> = COOKIE) =>
  request(`https://www.reddit.com${path}`, { headers });

interface Thing {
  readonly kind: string;
  readonly data: {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly selftext: string;
    readonly body: string;
    readonly depth: number;
    readonly children: readonly Thing[];
    readonly replies: Thing | '';
    readonly after: string | null;
    readonly removed_by_category: string | null;
  };
}
const parse = <T = Thing>(body: string): T => JSON.parse(body) as T;

beforeAll(async () => {
  reddit = await startRedditServer({ world, certificate, now: () => NOW });
  request = makeTrustingClient(certificate, reddit.port);
});
beforeEach(() => {
  reddit.setMode('normal');
  reddit.setWorld(world);
  reddit.setRateLimit({ limit: 600, windowMs: 600_000 });
});
afterAll(() => reddit.close());

describe('a session', () => {
  it('is needed for data: without one comes the 403 page', async () => {
    for (const path of ['/api/me.json', '/search.json?q=interview', '/comments/abc.json']) {
      const { status, headers, body } = await get(path, {});
      expect([status, headers['content-type']?.split(';')[0]]).toEqual([403, 'text/html']);
      expect(body).toContain('blocked by network security');
    }
  });

  it('begins by logging in, with cookies no script can read', async () => {
    expect((await get('/login', {})).body).toContain('<form');
    const { status, headers } = await request('https://www.reddit.com/login', { method: 'POST' });
    const session = headers['set-cookie']?.find((cookie) => cookie.startsWith('reddit_session='));
    expect(status).toBe(302);
    expect(session).toMatch(/HttpOnly; SameSite=Lax/);
    expect(parse<{ data: { name: string } }>((await get('/api/me.json')).body).data.name).toBe(
      'stand_in_user',
    );
  });
});

describe('search', () => {
  it('searches several subreddits at once, with rate-limit headers', async () => {
    const { headers, body } = await get(
      '/r/cscareerquestions+ExperiencedDevs/search.json?q=%22northwind+robotics%22&restrict_sr=1&limit=100&sort=new&t=all&raw_json=1',
    );
    const listing = parse(body);
    expect(listing.kind).toBe('Listing');
    const subreddits = new Set(
      listing.data.children.map(({ data }) => (data as unknown as { subreddit: string }).subreddit),
    );
    expect([...subreddits].sort()).toEqual(['ExperiencedDevs', 'cscareerquestions']);
    expect(headers['x-ratelimit-remaining']).toMatch(/^\d+\.0$/);
    expect(Number(headers['x-ratelimit-used']) + Number(headers['x-ratelimit-remaining'])).toBe(600);
    expect(Number(headers['x-ratelimit-reset'])).toBeLessThanOrEqual(600);
  });

  it('turns pages and refuses what is too long', async () => {
    const first = parse((await get('/search.json?q=interview&limit=5')).body);
    expect(first.data.children).toHaveLength(5);
    const second = parse((await get(`/search.json?q=interview&limit=5&after=${first.data.after}`)).body);
    const names = [...first.data.children, ...second.data.children].map(({ data }) => data.name);
    expect(new Set(names).size).toBe(10);
    expect((await get(`/search.json?q=${'a'.repeat(513)}`)).status).toBe(400);
  });

  it('writes entities unless raw JSON is asked for', async () => {
    const post = writePost({
      sub: 'jobs',
      by: 'a',
      on: '2026-01-01',
      title: 'R&D <interview>',
      text: 'x & y',
    });
    reddit.setWorld({ posts: [post] });
    const encoded = parse((await get('/search.json?q=interview')).body).data.children[0]?.data;
    expect([encoded?.title, encoded?.selftext]).toEqual(['R&amp;D &lt;interview&gt;', 'x &amp; y']);
    const raw = parse((await get('/search.json?q=interview&raw_json=1')).body).data.children[0]?.data;
    expect([raw?.title, raw?.selftext]).toEqual(['R&D <interview>', 'x & y']);
  });
});

describe('threads', () => {
  const offer = world.posts.find(({ title }) => title.includes('(offer)'));
  const id = offer?.id ?? '';

  it('come as two listings with nested replies, at their id and at their permalink', async () => {
    const [posts, comments] = parse<[Thing, Thing]>(
      (await get(`/comments/${id}.json?limit=200&depth=3&sort=top&raw_json=1`)).body,
    );
    expect(posts.data.children[0]?.data.title).toBe(offer?.title);
    expect(comments.data.children.map(({ data }) => data.depth)).toEqual([0, 0, 0]);
    const withReplies = comments.data.children.filter(({ data }) => data.replies !== '');
    expect(withReplies.length).toBe(2);
    const same = await get(`/r/cscareerquestions/comments/${id}/any_slug/.json?raw_json=1`);
    expect(parse<[Thing, Thing]>(same.body)[0].data.children[0]?.data.id).toBe(id);
    expect((await get('/comments/zzzzzzz.json')).status).toBe(404);
  });

  it('leave out what is beyond limit and depth, and say so', async () => {
    const [, cut] = parse<[Thing, Thing]>((await get(`/comments/${id}.json?limit=1&depth=1`)).body);
    expect(cut.data.children.map(({ kind }) => kind)).toEqual(['t1', 'more']);
    const replies = cut.data.children[0]?.data.replies;
    if (replies) expect(replies.data.children[0]?.data.id).toBe('_');
  });

  it('are pages for people, logged in or not', async () => {
    const { status, body } = await get(`/r/cscareerquestions/comments/${id}/slug/`, {});
    expect(status).toBe(200);
    expect(body).toContain('four rounds of 50 minutes');
    expect(body).toContain(`id="t1_${offer?.comments[0]?.id}"`);
  });

  it('can be asked about by name, and lose what moderators remove', async () => {
    const comment = offer?.comments[0]?.id;
    const path = `/api/info.json?id=t3_${id},t1_${comment},t1_unknown&raw_json=1`;
    expect(parse((await get(path)).body).data.children.map(({ kind }) => kind)).toEqual(['t3', 't1']);
    reddit.removeThings(`t3_${id}`, `t1_${comment}`);
    const [post, gone] = parse((await get(path)).body).data.children;
    expect([post?.data.removed_by_category, post?.data.selftext, gone?.data.body]).toEqual([
      'moderator',
      '[removed]',
      '[removed]',
    ]);
  });
});

describe('bad days', () => {
  const path = '/r/jobs+devops/search.json?q=interview&restrict_sr=1';

  it.each([
    ['429', 429, 'application/json', 'Too Many'],
    ['html', 200, 'text/html', '<!doctype html>'],
    ['blocked200', 200, 'text/html', 'wait for verification'],
    ['blocked403', 403, 'text/html', 'network security'],
    ['loggedOut', 403, 'text/html', 'network security'],
    ['500', 500, 'application/json', 'Internal'],
    ['schema', 200, 'application/json', 'wiki'],
    ['private:devops', 403, 'application/json', 'private'],
    ['empty', 200, 'application/json', '"children":[]'],
  ] as const)('%s', async (mode, status, type, text) => {
    reddit.setMode(mode);
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type']?.split(';')[0]]).toEqual([status, type]);
    expect(answer.body).toContain(text);
  });

  it('names nobody once the session has ended, and sends programs to the login page', async () => {
    reddit.setMode('loggedOut');
    expect((await get('/api/me.json')).body).not.toContain('"name"');
    reddit.setMode('loginRedirect');
    const { status, headers } = await get(path);
    expect([status, headers.location?.startsWith('/login/')]).toEqual([302, true]);
    reddit.setMode('emptyBody');
    expect((await get(path)).body).toBe('');
    reddit.setMode('offline');
    await expect(get(path)).rejects.toThrow();
  });

  it('come for the next requests only, or for those that match', async () => {
    reddit.failNext('429', 2, /search/);
    expect((await get('/api/me.json')).status).toBe(200);
    expect([(await get(path)).status, (await get(path)).status, (await get(path)).status]).toEqual([
      429, 429, 200,
    ]);
  });

  it('begin when the limit is used up', async () => {
    reddit.setRateLimit({ limit: 2, windowMs: 600_000 });
    const statuses = [await get(path), await get(path), await get(path)].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('can be slow, in the same way every time', async () => {
    reddit.setLatency({ searchMs: 80, threadMs: 0, seed: 7 });
    const startedAt = performance.now();
    await get(path);
    expect(performance.now() - startedAt).toBeGreaterThan(45);
    reddit.setLatency({ searchMs: 0, threadMs: 0, seed: 7 });
  });
});

describe('the built-in world', () => {
  it('is rich enough: posts, people, subreddits, and none of them twice', () => {
    const { posts }: World = world;
    expect(posts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(new Set(posts.map(({ subreddit }) => subreddit)).size).toBeGreaterThan(10);
    expect(
      posts.filter(({ title, text }) => /northwind robotics/i.test(`${title} ${text}`)).length,
    ).toBeGreaterThan(12);
    expect(Math.max(...posts.map(({ at }) => at))).toBeLessThan(NOW);
  });
});
