import pLimit from 'p-limit';
import { answerData } from '../../support/reddit/answers';
import type { Draws } from '../../support/reddit-server';
import type { Contest, Get } from '../reddit/contest';
import { searchAsYardstick } from '../reddit/yardstick';
import { MODEL } from './draws';
import { VirtualTime } from './virtual-time';

/** As many requests as the server's headers allow. */
const CONCURRENCY = 10;
const NOW = Date.UTC(2026, 10, 24);

/**
 * The yardstick's algorithm in virtual time, its searches answered from the same world and after the same waits as ours, then
 * one call of the model for everything. ms.
 */
export async function timeYardstick(contest: Contest, draws: Draws): Promise<number> {
  const time = new VirtualTime();
  const left = { searches: [...draws.searches], threads: [...draws.threads] };
  const get: Get = async (path) => {
    const kind = path.startsWith('/comments/') ? 'threads' : 'searches';
    await time.sleep(left[kind].shift() ?? 0);
    const url = new URL(path, 'https://www.reddit.com');
    const incoming = { at: NOW, method: 'GET', host: url.host, url, headers: {}, body: '' };
    const { status, json } = answerData(contest.world, incoming, new Set(), NOW);
    return { status, redirected: false, url: url.href, headers: {}, body: JSON.stringify(json) };
  };
  return time.measure(async () => {
    await searchAsYardstick(contest, get);
    await time.sleep(MODEL.firstTokenMs + (MODEL.yardstickTokens / MODEL.tokensPerSecond) * 1000);
  });
}

/** What one of our runs sent. */
export interface Sent {
  readonly searches: number;
  readonly threads: number;
  readonly calls: number;
}

/** What nobody can be faster than who sends this: one `me.json`, a wave of searches, one of threads, one of calls. ms. */
export async function timeLowerBound(sent: Sent, draws: Draws): Promise<number> {
  const time = new VirtualTime();
  const [me = 0, ...searches] = draws.searches;
  const limit = pLimit(CONCURRENCY);
  const wave = (waits: readonly number[]) => Promise.all(waits.map((ms) => limit(() => time.sleep(ms))));
  return time.measure(async () => {
    await time.sleep(me);
    await wave(searches.slice(0, sent.searches));
    await wave(draws.threads.slice(0, sent.threads));
    if (sent.calls > 0)
      await time.sleep(MODEL.firstTokenMs + (MODEL.ourTokensPerCall / MODEL.tokensPerSecond) * 1000);
  });
}
