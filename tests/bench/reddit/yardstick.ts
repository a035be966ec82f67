import pLimit from 'p-limit';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import { recogniseOccupation } from '../../../src/core/posting/occupation';
import { isRecord, readField, readRecord, readString } from '../../../src/core/reddit/json';
import { listCompanyNames } from '../../../src/core/research/company-names';
import { splitTitle } from '../../../src/core/research/core-title';
import type { Contest, Get, Searcher } from './contest';

const MAX_QUERIES = 12;
const CONCURRENCY = 10;
const ENOUGH_POSTS = 35;
const MAX_THREADS = 25;

interface Found {
  readonly id: string;
  readonly ups: number;
}

/**
 * The server-side feature Debrief descends from, as its report describes it: at most 12 queries in each of 4 subreddits, 10 at
 * once, no more searches from 35 posts on, comments of the 25 with the most votes. Where the report says nothing the kinder
 * reading is taken: all years instead of the last, and the subreddits somebody who knows the trade would choose.
 */
export const searchAsYardstick: Searcher = async (contest, get) => {
  const limit = pLimit(CONCURRENCY);
  const posts = new Map<string, Found>();
  const searches = buildQueries(contest).flatMap((q) =>
    contest.yardstickSubreddits.map((subreddit) => ({ q, subreddit })),
  );
  await Promise.all(
    searches.map(({ q, subreddit }) =>
      limit(async () => {
        if (posts.size >= ENOUGH_POSTS) return;
        const path = `/r/${subreddit}/search.json?q=${encodeURIComponent(q)}&restrict_sr=1&sort=relevance&t=all&limit=25&raw_json=1`;
        for (const post of await search(get, path)) posts.set(post.id, post);
      }),
    ),
  );
  const best = [...posts.values()].sort((a, b) => b.ups - a.ups).slice(0, MAX_THREADS);
  await Promise.all(
    best.map(({ id }) => limit(() => get(`/comments/${id}.json?sort=top&limit=5&raw_json=1`))),
  );
  const found = [...posts.keys()];
  return { found, kept: found, read: best.map(({ id }) => id) };
};

/** What anybody would type: one search of the whole site. */
export const searchNaively: Searcher = async ({ posting }, get) => {
  const q = encodeURIComponent(`${nameOf(posting)} interview`);
  const posts = await search(get, `/search.json?q=${q}&limit=100&raw_json=1`);
  const found = posts.map(({ id }) => id);
  return { found, kept: found, read: [] };
};

/** The employer with the role, then what interviews consist of, then team, level and two skills. */
function buildQueries({ posting }: Contest): string[] {
  const { team = '', level = '', requiredSkills } = posting;
  const company = nameOf(posting);
  const title = splitTitle(posting.title).core;
  const queries = [
    `${company} ${title} interview`,
    `${company} interview experience`,
    `${company} interview questions`,
    `${company} interview process`,
    `${company} ${recogniseOccupation(posting).searchTerms[0] ?? title} interview`,
    team && `${company} ${team} interview`,
    level && `${company} ${level} interview`,
    ...requiredSkills.slice(0, 2).map((skill) => `${company} ${skill} interview`),
    `${company} interview`,
    `${company} interview tips`,
    `${company} hiring process`,
    `${company} offer`,
    `${company} rejected`,
    `${company} ${title}`,
    `${company} salary`,
    `${company} culture`,
  ].filter((query) => query !== '');
  return [...new Set(queries)].slice(0, MAX_QUERIES);
}

/** Without the legal form, which nobody writes on Reddit. */
function nameOf(posting: JobPosting): string {
  return listCompanyNames(posting).names[0] ?? posting.company;
}

async function search(get: Get, path: string): Promise<Found[]> {
  const { status, body } = await get(path);
  if (status !== 200) return [];
  const listing: unknown = JSON.parse(body);
  const data = isRecord(listing) ? readRecord(listing, 'data') : undefined;
  const children = data ? readField(data, 'children') : undefined;
  if (!Array.isArray(children)) return [];
  return children.filter(isRecord).flatMap((child) => {
    const post = readRecord(child, 'data');
    const ups = post ? readField(post, 'ups') : 0;
    return post ? [{ id: readString(post, 'id'), ups: typeof ups === 'number' ? ups : 0 }] : [];
  });
}
