import type { JobPosting } from '../../../src/core/posting/job-posting';
import type { HttpAnswer } from '../../../src/pipeline/ports';
import { type RedditServer, startRedditServer } from '../../support/reddit-server';
import type { World, WorldPost } from '../../support/world/world';

/** A world, the posting it is searched for, and which of its posts count. */
export interface Contest {
  readonly name: string;
  readonly world: World;
  readonly posting: JobPosting;
  /** Where somebody would look who knows the trade: the four subreddits of the yardstick. */
  readonly yardstickSubreddits: readonly string[];
  isRelevant(post: WorldPost): boolean;
}

/** What one way of searching did. */
export interface Result {
  readonly requests: number;
  readonly bytes: number;
  readonly ms: number;
  /** Relevant threads that the searches brought, each once. */
  readonly relevant: number;
  /** Of these, those that go into a guide; the same where nothing sorts them. */
  readonly kept: number;
  /** Of these, those whose comments were read. */
  readonly read: number;
}

/** What a way of searching brings back: ids without the `t3_`. */
export interface Haul {
  readonly found: readonly string[];
  readonly kept: readonly string[];
  readonly read: readonly string[];
}

/** GET on the stand-in as a browser with the user's session does it; `path` may carry Reddit's origin. */
export type Get = (path: string, signal?: AbortSignal) => Promise<HttpAnswer>;

export type Searcher = (contest: Contest, get: Get) => Promise<Haul>;

const ORIGIN = 'https://www.reddit.com';
/** About a third of what was measured on the live site in years past; the same for everybody. */
const LATENCY = { searchMs: 160, threadMs: 100 };

/** Runs each way on a stand-in of its own, one after another, under the same conditions. */
export async function holdContest(
  contest: Contest,
  searchers: Readonly<Record<string, Searcher>>,
): Promise<Record<string, Result>> {
  const relevant = new Set(
    contest.world.posts.filter((post) => contest.isRelevant(post)).map(({ id }) => id),
  );
  const results: Record<string, Result> = {};
  for (const [name, search] of Object.entries(searchers)) {
    const server = await startRedditServer({ world: contest.world, latency: { ...LATENCY, seed: 1 } });
    try {
      results[name] = await measure(search, contest, server, relevant);
    } finally {
      await server.close();
    }
  }
  return results;
}

async function measure(
  search: Searcher,
  contest: Contest,
  server: RedditServer,
  relevant: ReadonlySet<string>,
): Promise<Result> {
  let bytes = 0;
  const get: Get = async (path, signal) => {
    const url = `http://127.0.0.1:${server.port}${path.replace(ORIGIN, '')}`;
    const response = await fetch(url, {
      headers: { cookie: 'reddit_session=stand-in' },
      ...(signal ? { signal } : {}),
    });
    const body = await response.text();
    bytes += Buffer.byteLength(body);
    return {
      status: response.status,
      redirected: response.redirected,
      url: `${ORIGIN}${path.replace(ORIGIN, '')}`,
      headers: Object.fromEntries(response.headers),
      body,
    };
  };
  const startedAt = performance.now();
  const { found, kept, read } = await search(contest, get);
  const ms = performance.now() - startedAt;
  const count = (ids: readonly string[]) => [...new Set(ids)].filter((id) => relevant.has(id)).length;
  return {
    requests: server.dataRequests().length,
    bytes,
    ms,
    relevant: count(found),
    kept: count(kept),
    read: count(read),
  };
}
