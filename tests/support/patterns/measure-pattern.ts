import { listWorstCases, type WorstCase, writeCase } from './worst-cases';

export interface Measured {
  /** ms at `chars`, or at the length at which the time was already up. */
  readonly ms: number;
  readonly chars: number;
  readonly worst: WorstCase | undefined;
}

/** Lengths on the way up: exponential patterns are found while a text still ends. */
const WAY_UP = [18, 22, 26, 30, 36, 44, 60, 120, 500, 2_000] as const;

function timeOf(pattern: RegExp, text: string): number {
  const startedAt = performance.now();
  pattern.lastIndex = 0;
  // As the source uses them: a global pattern is looked for to the end of the text.
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.exec(text);
  return performance.now() - startedAt;
}

/**
 * The longest a pattern can be made to take on a text of `chars` characters. A time over `limitMs` is measured again, as
 * a busy machine makes slow ones of quick ones; what stays over it ends the measuring.
 */
export function measurePattern(source: string, flags: string, chars: number, limitMs: number): Measured {
  const pattern = new RegExp(source, flags.replace('y', ''));
  let most: Measured = { ms: 0, chars, worst: undefined };
  for (const worst of listWorstCases(source, flags)) {
    for (const length of [...WAY_UP.filter((step) => step < chars), chars]) {
      const text = writeCase(worst, length);
      let ms = timeOf(pattern, text);
      for (let again = 0; again < 8 && ms >= limitMs; again++) ms = Math.min(ms, timeOf(pattern, text));
      if (ms > most.ms) most = { ms, chars: length, worst };
      if (ms >= limitMs) return most;
    }
  }
  return most;
}
