import type { Draws } from '../../support/reddit-server';
import { type Random, seedRandom } from '../reddit/random';

/** What requests take in a run that is compared, ms; every way of working meets the same ones in its own order. */
export const MEDIANS_MS = { search: 480, thread: 290 } as const;
/** Of the logarithm: nine in ten answers are within 1.8 times the median. */
const SPREAD = 0.35;
const SEARCHES = 100;
const THREADS = 60;

/** A hosted model: time to its first token, its speed, and what it writes. */
export const MODEL = {
  firstTokenMs: 2300,
  tokensPerSecond: 135,
  /** Of each of our calls: they answer with the numbers of sentences. */
  ourTokensPerCall: 810,
  /** Of the yardstick's one call: it writes quotes out. */
  yardstickTokens: 7000,
} as const;

export function drawRun(seed: number): Draws {
  const random = seedRandom(seed);
  return {
    searches: Array.from({ length: SEARCHES }, () => drawMs(MEDIANS_MS.search, random)),
    threads: Array.from({ length: THREADS }, () => drawMs(MEDIANS_MS.thread, random)),
  };
}

/** Lognormal, as waiting for servers is. */
function drawMs(median: number, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(SPREAD * normal);
}
