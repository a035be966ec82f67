import { isDeepStrictEqual } from 'node:util';
import { BrowserLab } from './browser-lab';
import { type Fault, judge, type Seen } from './fault';
import { sumUp } from './kills';

type Engine = 'extractive' | 'model';
type Kill = 'killWorker' | 'killBrowser';

interface Undisturbed {
  readonly guide: unknown;
  readonly tookMs: number;
  readonly calls: number;
}

const undisturbed = new Map<Engine, Promise<Undisturbed>>();

/** What an undisturbed run leaves, and how long it takes here: the moments of the kills lie within. */
function readUndisturbed(engine: Engine, seed: number): Promise<Undisturbed> {
  const known = undisturbed.get(engine);
  if (known) return known;
  const made = (async () => {
    const lab = await BrowserLab.open(engine, seed);
    try {
      const startedAt = Date.now();
      await lab.start();
      const run = await lab.finish();
      if (run?.status !== 'completed')
        throw new Error(`The undisturbed run is ${run?.status ?? 'not there'}.`);
      return { guide: await lab.readGuide(), tookMs: Date.now() - startedAt, calls: lab.calls };
    } finally {
      await lab.close();
    }
  })();
  undisturbed.set(engine, made);
  return made;
}

/** Mulberry32: the same seed, the same moments. */
function drawFractions(seed: number, count: number): readonly number[] {
  let state = seed >>> 0;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  });
}

/** One run, killed `kills` times one after the other at drawn moments, and then left to end. */
async function disturb(engine: Engine, kill: Kill, seed: number, kills: number): Promise<Seen> {
  const { guide, tookMs } = await readUndisturbed(engine, seed);
  const lab = await BrowserLab.open(engine, seed);
  try {
    await lab.start();
    let done = 0;
    for (const fraction of drawFractions(seed, kills)) {
      if (await lab.work((fraction * 0.85 * tookMs) / kills)) break;
      await lab[kill]();
      done++;
    }
    const run = await lab.finish();
    const isSame = isDeepStrictEqual(await lab.readGuide(), guide);
    const status = run?.status ?? 'gone';
    return judge(
      status === 'completed' && isSame,
      `${status}, guide ${isSame ? 'equal' : 'DIFFERENT'}, ${lab.calls} calls (seed ${seed})`,
      { kills: done, calls: lab.calls, lost: lab.countLost(), paidTwice: lab.countPaidTwice() },
    );
  } finally {
    await lab.close();
  }
}

async function disturbMany(
  engine: Engine,
  kill: Kill,
  seed: number,
  runs: number,
  killsEach = 1,
): Promise<Seen> {
  const all: Seen[] = [];
  for (let n = 0; n < runs; n++) all.push(await disturb(engine, kill, seed + n * 7919, killsEach));
  return sumUp(all, 'runs ended at the same guide');
}

export const BROWSER: readonly Fault[] = [
  {
    id: '6w',
    where: 'browser',
    name: 'the worker killed at random while it reads Reddit',
    expected: 'the guide of the undisturbed run, nothing that was read is asked for again',
    provoke: (seed) => disturbMany('extractive', 'killWorker', seed, 5),
  },
  {
    id: '3w',
    where: 'browser',
    name: 'the worker killed at random in a run with a model',
    expected: 'the same guide; no paid call twice without the user’s word',
    provoke: (seed) => disturbMany('model', 'killWorker', seed, 5),
  },
  {
    id: '9',
    where: 'browser',
    name: 'the browser killed at random (SIGKILL to its process group) and started again',
    expected: 'the same run goes on and ends at the same guide',
    provoke: (seed) => disturbMany('extractive', 'killBrowser', seed, 6),
  },
  {
    id: '9m',
    where: 'browser',
    name: 'the browser killed at random in a run with a model',
    expected: 'the same guide; no paid call twice without the user’s word',
    provoke: (seed) => disturbMany('model', 'killBrowser', seed, 4),
  },
  {
    id: '9t',
    where: 'browser',
    name: 'the browser killed three times in one run',
    expected: 'the same run goes on each time and ends at the same guide',
    provoke: (seed) => disturbMany('extractive', 'killBrowser', seed, 2, 3),
  },
];
