/** Two texts that share at least this part of the shorter one's words ask the same thing. */
const ALIKE_SHARE = 0.7;
const MIN_SHARED = 2;

/** Whether two lists of content words say nearly the same. */
export function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  if (shorter.size === 0) return false;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared++;
  return shared >= Math.min(MIN_SHARED, longer.size) && shared / shorter.size >= ALIKE_SHARE;
}
