import { browser } from 'wxt/browser';
import type { CacheTally } from '../pipeline/ports';

/** Since everything was last deleted. */
export interface CacheFigures {
  readonly hits: number;
  readonly misses: number;
}

const FIGURES = 'cacheFigures';
/** A run asks dozens of times within seconds: its figures are written once. */
const WRITE_AFTER_MS = 1000;

/** Counts how often the cache had what was asked of it. What a kill keeps from being written is lost: a figure, not a promise. */
export function createCacheTally(): CacheTally {
  let hits = 0;
  let misses = 0;
  let isDue = false;
  const write = async (): Promise<void> => {
    isDue = false;
    const [newHits, newMisses] = [hits, misses];
    hits = 0;
    misses = 0;
    const before = await readCacheFigures();
    const figures: CacheFigures = { hits: before.hits + newHits, misses: before.misses + newMisses };
    await browser.storage.local.set({ [FIGURES]: figures });
  };
  return {
    note(isHit) {
      if (isHit) hits += 1;
      else misses += 1;
      if (isDue) return;
      isDue = true;
      setTimeout(() => void write().catch(() => undefined), WRITE_AFTER_MS);
    },
  };
}

export async function readCacheFigures(): Promise<CacheFigures> {
  const stored: unknown = (await browser.storage.local.get(FIGURES))[FIGURES];
  const { hits, misses } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return { hits: toCount(hits), misses: toCount(misses) };
}

function toCount(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}
