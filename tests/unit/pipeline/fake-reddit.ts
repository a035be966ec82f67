import { type BudgetStore, newBudget, type RequestBudget } from '../../../src/core/reddit/budget';
import type { Clock, Http, HttpAnswer } from '../../../src/pipeline/ports';

export const START = 1_767_225_600_000;

/** A clock that moves only while somebody sleeps on it; it never really waits. */
export class FakeClock implements Clock {
  slept: number[] = [];
  private at = START;

  now(): number {
    return this.at;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.slept.push(ms);
    const until = this.at + ms;
    // Sleepers that began together end together.
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    this.at = Math.max(this.at, until);
  }
}

export class MemoryBudget implements BudgetStore {
  constructor(public budget: RequestBudget = newBudget()) {}

  async read(): Promise<RequestBudget> {
    await Promise.resolve();
    return this.budget;
  }

  async write(budget: RequestBudget): Promise<void> {
    await Promise.resolve();
    this.budget = budget;
  }
}

export type Respond = (path: string, index: number) => Partial<HttpAnswer> | Error;

/** Answers from a function; notes every path and how many were open at once. */
export class FakeHttp implements Http {
  paths: string[] = [];
  mostOpen = 0;
  private open = 0;

  constructor(private readonly respond: Respond) {}

  async get(url: string, signal: AbortSignal): Promise<HttpAnswer> {
    const { origin, pathname, search } = new URL(url);
    if (origin !== 'https://www.reddit.com') throw new Error(`asked ${origin}`);
    this.paths.push(pathname + search);
    const index = this.paths.length - 1;
    this.open += 1;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.open -= 1;
    signal.throwIfAborted();
    const part = this.respond(pathname + search, index);
    if (part instanceof Error) throw part;
    return { status: 200, redirected: false, url, headers: {}, body: '{}', ...part };
  }
}

export const PLENTY = {
  'x-ratelimit-remaining': '590.0',
  'x-ratelimit-used': '6',
  'x-ratelimit-reset': '400',
};

export function listingBody(...ids: string[]): string {
  const children = ids.map((id) => ({
    kind: 't3',
    data: { id, subreddit: 'jobs', title: `Post ${id}`, selftext: 'text', author: 'a', num_comments: 4 },
  }));
  return JSON.stringify({ kind: 'Listing', data: { children } });
}

export function threadBody(id: string): string {
  const comment = { kind: 't1', data: { id: 'c1', body: 'They asked why.', author: 'b', replies: '' } };
  return JSON.stringify([JSON.parse(listingBody(id)), { kind: 'Listing', data: { children: [comment] } }]);
}
