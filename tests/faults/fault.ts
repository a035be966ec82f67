/** What became of one fault. */
export interface Seen {
  /** In words: what stood in the records, on the disk or on the screen at the end. */
  readonly seen: string;
  readonly held: boolean;
  /** Workers or browsers killed. */
  readonly kills: number;
  /** Paid requests that reached the server. */
  readonly calls: number;
  /** Finished units that were gone afterwards, or were asked for again. */
  readonly lost: number;
  /** Paid requests sent again without the user's word. */
  readonly paidTwice: number;
}

/** One way in which things go wrong, and what is to become of it. */
export interface Fault {
  /** The number of the reliability list, with a letter where several faults share one; `own-…` for those beyond it. */
  readonly id: string;
  readonly where: 'node' | 'browser';
  readonly name: string;
  readonly expected: string;
  /** @param seed Decides what is left to chance; the same seed kills at the same moments, as far as a browser can. */
  provoke(seed: number): Promise<Seen>;
}

/** Nothing was killed and nothing was paid. */
export function judge(held: boolean, seen: string, more: Partial<Seen> = {}): Seen {
  const counted = { kills: 0, calls: 0, lost: 0, paidTwice: 0, ...more };
  return { seen, held: held && counted.lost === 0 && counted.paidTwice === 0, ...counted };
}
