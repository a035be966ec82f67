import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkGuide } from '../../../src/core/guide/check-guide';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import { createLedger } from '../../../src/pipeline/ledger';
import { createRedditClient } from '../../../src/pipeline/reddit-client';
import { type RefreshDeps, refreshGuide } from '../../../src/pipeline/refresh';
import { mountDisk } from '../../support/memory-ports';
import { type PipelineHost, startPipelineHost } from '../../support/pipeline-host';

const HOUR_MS = 3_600_000;
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
let deps: RefreshDeps;
beforeEach(async () => {
  host = await startPipelineHost();
  const { runs, artifacts, guides, cache } = mountDisk(host.disk);
  deps = {
    ledger: createLedger(runs, () => undefined),
    artifacts,
    guides,
    cacheStore: cache,
    people: { hash: async (author) => `h-${author}` },
    clock: host.clock,
    today: () => '2026-11-24',
    access: { hasReddit: async () => host.situation.mayReadReddit },
    connectReddit: (signal) =>
      createRedditClient({ http: host.http, clock: host.clock, budget: host.budget('session'), signal }),
  };
  await host.begin(POSTING);
});
afterEach(() => host.close());

const guide = () => {
  const found = host.guide();
  if (!found) throw new Error('no guide');
  return found;
};
const said = () =>
  guide()
    .notFound.map(({ text }) => text)
    .join(' ');
const cited = () => Object.keys(guide().units);
const pass = (hours: number) => host.clock.advance(hours * HOUR_MS);
const everything = () =>
  JSON.stringify([[...host.disk.artifacts], [...host.disk.cache], [...host.disk.guides]]);

describe('refreshGuide', () => {
  it('asks nothing within a day', async () => {
    const before = host.asked().length;
    pass(23);
    expect(await refreshGuide(deps, host.run().id)).toBe('tooSoon');
    expect(host.asked().length).toBe(before);
  });

  it('after a day checks all that is cited with one request and looks for new reports with another', async () => {
    const before = host.asked().length;
    pass(25);
    expect(await refreshGuide(deps, host.run().id)).toBe('checked');
    expect(
      host
        .asked()
        .slice(before)
        .map((path) => path.split('/').at(-1)),
    ).toEqual(['info.json', 'search.json']);
    expect(said()).toContain('Last checked on 25 November 2026: what is cited here was still there');
    expect(said()).not.toContain('deleted at');
    expect(await refreshGuide(deps, host.run().id)).toBe('tooSoon');
  });

  it('takes what has gone out of cache, artifacts, guide and counts', async () => {
    const units = Object.values(guide().units);
    const post = units.find(({ id }) => id.startsWith('t3_'));
    const comment = units.find(({ id, threadId }) => id.startsWith('t1_') && threadId !== post?.threadId);
    if (!post || !comment) throw new Error('the guide cites too little');
    host.reddit.removeThings(post.id, comment.id);
    const revision = host.run().guideRevision;
    pass(25);
    expect(await refreshGuide(deps, host.run().id)).toBe('checked');
    expect(cited()).not.toContain(post.id);
    expect(cited()).not.toContain(comment.id);
    expect(said()).toContain('2 reports were deleted at their source and removed from this guide.');
    expect(checkGuide(guide())).toEqual([]);
    expect(host.run().guideRevision).toBeGreaterThan(revision);
    const words = comment.text.slice(0, 40);
    expect(everything()).not.toContain(JSON.stringify(words).slice(1, -1));
    expect(everything()).not.toContain(`"id":"${post.threadId}"`);
  });

  it('only cuts a guide that a model has written', async () => {
    const written = { ...guide(), engine: { kind: 'model' as const, model: 'm' } };
    host.disk.guides.set(written.id, written);
    const [first = ''] = cited();
    host.reddit.removeThings(first);
    pass(25);
    await refreshGuide(deps, written.id);
    expect(guide().engine.kind).toBe('model');
    expect(cited()).not.toContain(first);
    expect(checkGuide(guide())).toEqual([]);
    expect(host.run().status).toBe('completed');
  });

  it('says how many reports have come since', async () => {
    const { builtInWorld } = await import('../../support/world/built-in');
    const { writePost } = await import('../../support/world/write-post');
    const fresh = ['one', 'two'].map((name) =>
      writePost({
        sub: 'cscareerquestions',
        by: name,
        on: '2026-11-25',
        title: `Northwind Robotics backend engineer interview, part ${name}`,
        text: 'I interviewed at Northwind Robotics for backend engineer. They asked me: "Why Go?"',
      }),
    );
    host.reddit.setWorld({ posts: [...builtInWorld().posts, ...fresh] });
    pass(48);
    await refreshGuide(deps, host.run().id);
    expect(said()).toContain('2 reports since 24 November 2026.');
  });

  it.each<[string, () => void]>([
    ['logged out', () => (host.situation.isLoggedIn = false)],
    ['blocked', () => host.reddit.setMode('blocked403')],
    ['answered with nothing', () => host.reddit.setMode('empty')],
    ['not allowed', () => (host.situation.mayReadReddit = false)],
  ])('deletes nothing when %s, and marks after 48 hours what could not be checked', async (_, happen) => {
    const before = cited();
    happen();
    pass(25);
    expect(await refreshGuide(deps, host.run().id)).toBe('failed');
    expect(cited()).toEqual(before);
    pass(24);
    expect(await refreshGuide(deps, host.run().id)).toBe('failed');
    expect(cited()).toEqual(before);
    expect(said()).toContain('may have been deleted since');
  });
});
