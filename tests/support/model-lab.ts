import { createOpenAiModel } from '../../src/adapters/openai-model';
import { type MadeGuide, makeGuide } from '../../src/core/guide/make-guide';
import { packFor } from '../../src/core/packs/all';
import { recogniseOccupation } from '../../src/core/posting/occupation';
import { postingFromText } from '../../src/core/posting/typed-posting';
import type { RedditThread } from '../../src/core/reddit/thread';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { createCache } from '../../src/pipeline/cached';
import { createModelEngine } from '../../src/pipeline/model-engine';
import type { ModelOutcome } from '../../src/pipeline/model-step';
import { createDisk, createVirtualClock, mountDisk } from './memory-ports';
import { STAND_IN_KEY, startModelServer } from './model-server';

const NOW = Date.UTC(2026, 10, 24, 9);
const TEXTS = [
  'They asked me how a hash map grows. Then a panel with three engineers took ninety minutes.',
  'The recruiter asked me why I want to leave my job. The phone screen took half an hour.',
  'I was asked to design a queue for two million messages. It was hard and I ran out of time.',
] as const;

export const LAB_POSTING = postingFromText({
  title: 'Software Engineer',
  company: 'Kestrel Ledger',
  text: 'You design services in Go and take part in an on-call rotation.',
  url: 'https://jobs.kestrel-ledger.example/1',
});

export function makeThread(
  id: string,
  text: string,
  change: Partial<RedditThread['post']> = {},
): RedditThread {
  return {
    post: {
      id,
      subreddit: 'cscareerquestions',
      title: `My Kestrel Ledger interview for software engineer, ${id}`,
      text,
      author: `h-${id}`,
      score: 12,
      commentCount: 0,
      at: NOW - 86_400_000,
      permalink: `https://www.reddit.com/r/cscareerquestions/comments/${id}/x/`,
      isRemoved: false,
      isAdult: false,
      ...change,
    },
    comments: [],
  };
}

/** The guide of these threads, as the product makes it; with `outcome`, improved by what a model brought. */
export function makeLabGuide(
  threads: readonly RedditThread[],
  outcome?: ModelOutcome,
  posting = LAB_POSTING,
): MadeGuide {
  return makeGuide({
    id: 'lab',
    revision: outcome ? 2 : 1,
    now: NOW,
    today: '2026-11-24',
    posting,
    pack: packFor(recogniseOccupation(posting).id),
    interview: {},
    threads,
    counts: {
      queries: 1,
      postsFound: threads.length,
      postsRelevant: threads.length,
      threadsRead: threads.length,
      commentsRead: 0,
    },
    sources: [{ source: 'reddit', status: 'ok', at: NOW }],
    ...(outcome?.kind === 'done' ? { improvement: outcome } : {}),
  });
}

/** The real engine and the real SDK over a stand-in on this computer, with a clock that moves when somebody waits. */
export async function openModelLab() {
  const server = await startModelServer();
  const clock = createVirtualClock(NOW);
  const disk = createDisk();
  const rungs = new Map<string, string>();
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    engine: 'model',
    baseUrl: server.baseUrl,
    askAboveUsd: 10,
  };
  const model = createOpenAiModel({
    keys: { reveal: async () => STAND_IN_KEY },
    readSettings: async () => settings,
    rungs: {
      read: async (name) => rungs.get(name),
      write: async (name, rung) => void rungs.set(name, rung),
    },
    patience: { firstByteMs: 400, betweenBytesMs: 200 },
  });
  let delimiters = 0;
  const improve = async (made: MadeGuide, signal = new AbortController().signal, posting = LAB_POSTING) => {
    const { artifacts, cache } = mountDisk(disk);
    const engine = createModelEngine({
      model,
      settings: { read: async () => settings },
      artifacts,
      cache: createCache(cache, clock),
      clock,
      newDelimiter: () => `delimiter${++delimiters}`,
      spentThisMonthUsd: async () => 0,
    });
    const { units, insights, occupation } = made;
    const material = { runId: 'run-1', posting, occupation, units, insights, consent: 'granted' as const };
    return engine.improve(material, signal, async () => undefined);
  };
  const threads = TEXTS.map((text, i) => makeThread(`p${i}`, text));
  return {
    server,
    model,
    clock,
    disk,
    rungs,
    improve,
    threads,
    made: makeLabGuide(threads),
    close: () => server.close(),
  };
}

export type ModelLab = Awaited<ReturnType<typeof openModelLab>>;
