import type { Incoming } from '../loopback-server';
import type { World, WorldComment, WorldPost } from '../world/world';
import { subredditsOf } from './bad-days';
import { type SearchSort, searchPosts } from './search';
import {
  type RemovedNames,
  type Thing,
  type WriteOptions,
  writeCommentThing,
  writeListing,
  writePostThing,
} from './things';
import { writeThread } from './thread';

/** JSON and its status for one data request. */
export interface DataAnswer {
  readonly status: number;
  readonly json: unknown;
}

const SORTS: readonly string[] = ['relevance', 'hot', 'top', 'new', 'comments'];
const MAX_QUERY_LENGTH = 512;
const MAX_PAGE = 100;
const NOT_FOUND: DataAnswer = { status: 404, json: { message: 'Not Found', error: 404 } };

function readNumber(url: URL, name: string, fallback: number, max: number): number {
  const value = Number(url.searchParams.get(name) ?? fallback);
  return Number.isFinite(value) && value >= 1 ? Math.min(Math.floor(value), max) : fallback;
}

/** Reddit's `after`: the page that follows this full name. */
function pageOf(posts: readonly WorldPost[], url: URL, options: WriteOptions): Thing {
  const limit = readNumber(url, 'limit', 25, MAX_PAGE);
  const after = (url.searchParams.get('after') ?? '').replace(/^t3_/, '');
  const start = posts.findIndex((post) => post.id === after) + 1;
  const shown = posts.slice(start, start + limit);
  const last = shown.at(-1);
  const hasMore = start + limit < posts.length;
  return writeListing(
    shown.map((post) => writePostThing(post, options)),
    hasMore && last ? `t3_${last.id}` : null,
    shown.length,
  );
}

function answerSearch(world: World, url: URL, options: WriteOptions, now: number): DataAnswer {
  const q = url.searchParams.get('q') ?? '';
  if (q.length > MAX_QUERY_LENGTH) return { status: 400, json: { message: 'Bad Request', error: 400 } };
  const isRestricted = /^(1|on|true)$/.test(url.searchParams.get('restrict_sr') ?? '');
  const sort = url.searchParams.get('sort') ?? 'relevance';
  const found = searchPosts(q.trim() === '' ? [] : world.posts, {
    q,
    subreddits: isRestricted ? subredditsOf(url.pathname) : [],
    sort: (SORTS.includes(sort) ? sort : 'relevance') as SearchSort,
    within: url.searchParams.get('t') ?? 'all',
    now,
  });
  return { status: 200, json: pageOf(found, url, options) };
}

function answerThread(
  world: World,
  id: string,
  commentId: string | null,
  url: URL,
  options: WriteOptions,
): DataAnswer {
  const post = world.posts.find((candidate) => candidate.id === id);
  if (!post) return NOT_FOUND;
  const request = {
    limit: readNumber(url, 'limit', 200, 500),
    depth: readNumber(url, 'depth', 10, 10),
    sort: url.searchParams.get('sort') ?? 'confidence',
    commentId,
  };
  return { status: 200, json: writeThread(post, request, options) };
}

function findThing(world: World, name: string, options: WriteOptions): Thing | undefined {
  const id = name.slice(3);
  for (const post of world.posts) {
    if (name.startsWith('t3_') && post.id === id) return writePostThing(post, options);
    if (name.startsWith('t1_')) {
      const found = findBelow(post, post.comments, `t3_${post.id}`, 0, id, options);
      if (found) return found;
    }
  }
  return undefined;
}

function findBelow(
  post: WorldPost,
  comments: readonly WorldComment[],
  parent: string,
  depth: number,
  id: string,
  options: WriteOptions,
): Thing | undefined {
  for (const comment of comments) {
    if (comment.id === id) return writeCommentThing(comment, { post, parent, depth }, '', options);
    const found = findBelow(post, comment.replies, `t1_${comment.id}`, depth + 1, id, options);
    if (found) return found;
  }
  return undefined;
}

/** At most 100 names, answered in the order asked; unknown ones are left out. */
function answerInfo(world: World, url: URL, options: WriteOptions): DataAnswer {
  const names = (url.searchParams.get('id') ?? '').split(',').filter((name) => name !== '');
  if (names.length > MAX_PAGE) return { status: 400, json: { message: 'Bad Request', error: 400 } };
  const things = names.flatMap((name) => findThing(world, name, options) ?? []);
  return { status: 200, json: writeListing(things, null, things.length) };
}

/** The normal answer to a data request, or 404 as JSON. */
export function answerData(world: World, request: Incoming, removed: RemovedNames, now: number): DataAnswer {
  const { url } = request;
  const options: WriteOptions = { isRaw: url.searchParams.get('raw_json') === '1', removed };
  const path = url.pathname.replace(/\/?\.json$/, '').replace(/\/+$/, '');
  if (path === '/api/me') {
    const data = { name: 'stand_in_user', id: 'q7x2k', over_18: true, is_suspended: false, features: {} };
    return { status: 200, json: { kind: 't2', data } };
  }
  if (path === '/api/info') return answerInfo(world, url, options);
  if (path === '/search' || /^\/r\/[^/]+\/search$/.test(path)) return answerSearch(world, url, options, now);
  const thread = /^(?:\/r\/[^/]+)?\/comments\/([a-z0-9]+)(?:\/[^/]*(?:\/([a-z0-9]+))?)?$/.exec(path);
  if (thread) return answerThread(world, thread[1] ?? '', thread[2] ?? null, url, options);
  if (/^\/r\/[^/]+(?:\/(?:new|hot|top))?$/.test(path)) {
    const names = subredditsOf(path);
    const posts = world.posts.filter((post) => names.includes(post.subreddit.toLowerCase()));
    return {
      status: 200,
      json: pageOf(
        [...posts].sort((a, b) => b.at - a.at),
        url,
        options,
      ),
    };
  }
  return NOT_FOUND;
}
