/** Between 0 and 1, the same row for the same seed. */
export type Random = () => number;

/** A small generator (mulberry32): a bench must be repeatable. */
export function seedRandom(seed: number): Random {
  let state = seed;
  return () => {
    state += 0x6d2b79f5;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function drawFrom<T>(list: readonly T[], random: Random): T {
  const drawn = list[Math.floor(random() * list.length)];
  if (drawn === undefined) throw new Error('nothing to draw from');
  return drawn;
}
