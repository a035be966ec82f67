/** Of `hits` out of `total`: the share and the bounds of its 95 % Wilson interval, all from 0 to 1. */
export function wilson(hits: number, total: number): { share: number; low: number; high: number } {
  if (total === 0) return { share: 0, low: 0, high: 1 };
  const z = 1.96;
  const share = hits / total;
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** "96.3 % [93.1-98.0], 232 of 241". */
export function sayShare(hits: number, total: number): string {
  const { share, low, high } = wilson(hits, total);
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(share)} % [${percent(low)}-${percent(high)}], ${hits} of ${total}`;
}
