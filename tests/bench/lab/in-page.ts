import type { JobPosting } from '../../../src/core/posting/job-posting';
import type { RunSummary } from '../../../src/core/run/run';

// Everything here is sent to a page of the extension as its own text, and sees nothing of this file but its arguments.

type Chrome = typeof import('wxt/browser').browser;
interface Watching {
  chrome: Chrome;
  seen: Seen[];
}

/** The newest run as pages see it, and when they saw it: ms since the Unix epoch. */
export interface Seen {
  readonly at: number;
  readonly run: RunSummary;
}

export function watchRuns(): void {
  const { chrome } = globalThis as unknown as Watching;
  (globalThis as unknown as Watching).seen = [];
  chrome.storage.onChanged.addListener(({ runs }: Record<string, { newValue?: unknown }>) => {
    const [run] = (runs?.newValue ?? []) as RunSummary[];
    if (run) (globalThis as unknown as Watching).seen.push({ at: Date.now(), run });
  });
}

/** Returns when the command left. */
export async function startRun(posting: JobPosting): Promise<number> {
  const page = globalThis as unknown as Watching;
  page.seen = [];
  const at = Date.now();
  const request = { posting, interview: {}, fresh: false };
  const reply = await page.chrome.runtime.sendMessage({ debrief: 1, command: 'startRun', request });
  if (!reply?.ok) throw new Error(`startRun was answered with ${JSON.stringify(reply)}`);
  return at;
}

/** What was seen of the run until it had come to an end, or for `ms`. */
export function watchToEnd(ms: number): Promise<Seen[]> {
  const { chrome, seen } = globalThis as unknown as Watching;
  return new Promise((done) => {
    const look = () => {
      const status = seen.at(-1)?.run.status ?? 'queued';
      const isOver = ['completed', 'failed', 'cancelled', 'blocked'].includes(status);
      if (isOver) done(seen);
      return isOver;
    };
    if (!look()) chrome.storage.onChanged.addListener(look);
    setTimeout(() => done(seen), ms);
  });
}

/** Deletes every run and its guide, and lets the day's count of requests begin anew; with `cache` all answers too. */
export async function forgetRuns(cache: boolean): Promise<void> {
  const { chrome } = globalThis as unknown as Watching;
  const { runs } = await chrome.storage.local.get('runs');
  for (const { id: runId } of (runs ?? []) as RunSummary[])
    await chrome.runtime.sendMessage({ debrief: 1, command: 'deleteRun', request: { runId } });
  await chrome.storage.local.remove(['redditBudget', 'newsBudget']);
  if (!cache) return;
  await new Promise<void>((done, fail) => {
    const open = indexedDB.open('debrief-cache');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const { result } = open;
      if (!result.objectStoreNames.contains('entries')) {
        result.close();
        done();
        return;
      }
      const transaction = result.transaction('entries', 'readwrite');
      transaction.objectStore('entries').clear();
      transaction.oncomplete = () => {
        result.close();
        done();
      };
      transaction.onabort = () => fail(transaction.error);
    };
  });
}

export async function useModel({ key, baseUrl }: { key: string; baseUrl: string }): Promise<void> {
  const { chrome } = globalThis as unknown as Watching;
  const settings = {
    engine: 'model',
    baseUrl,
    model: 'gpt-6-luna',
    askAboveUsd: 1,
    runCapUsd: 5,
    monthCapUsd: 500,
  };
  await chrome.storage.local.set({ settings });
  await chrome.runtime.sendMessage({ debrief: 1, command: 'saveKey', request: { key, baseUrl } });
}
