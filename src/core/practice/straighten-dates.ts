import type { Review } from './review';

/**
 * The tries with dates that can be believed. They were made one after the other, so the longest row of dates that never goes
 * back, and not past today, is the true one; a try beside it was made under a wrong clock, and counts for the day of the
 * true one before it.
 */
export function straightenDates(reviews: readonly Review[], today: string): readonly Review[] {
  const trusted = findLongestRow(reviews.map(({ on }) => (on > today ? '' : on)));
  const first = reviews.find((_, i) => trusted.has(i))?.on ?? today;
  let on = first;
  return reviews.map((review, i) => {
    if (trusted.has(i)) on = review.on;
    return review.on === on ? review : { ...review, on };
  });
}

/** Indexes of the longest non-decreasing subsequence; '' belongs to none. Patience sorting, n log n. */
function findLongestRow(dates: readonly string[]): ReadonlySet<number> {
  /** For each length of a row, the index of the smallest date one of that length can end with. */
  const ends: number[] = [];
  const before: number[] = [];
  const dateAt = (index: number | undefined) => (index === undefined ? '' : (dates[index] ?? ''));
  dates.forEach((date, i) => {
    if (date === '') return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (dateAt(ends[middle]) <= date) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1] ?? -1;
    ends[low] = i;
  });
  const row = new Set<number>();
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) row.add(i);
  return row;
}
