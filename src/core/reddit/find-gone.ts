import type { ListingReading } from './read-listing';

/** As many full names as `/api/info` takes in one request. */
export const NAMES_PER_REQUEST = 100;
/** An answer that knows fewer of the names than this share is no proof that the others are gone. */
const MIN_ANSWERED = 0.5;

/** Full names of Reddit's own things; those of other sources, and of reports the user pasted, are not Reddit's to know. */
export function listCheckable(unitIds: readonly string[]): readonly string[] {
  return unitIds.filter((id) => /^t[13]_[a-z0-9]{1,13}$/.test(id));
}

/**
 * Which of the names asked for can no longer be seen: removed, deleted, or not in the answer at all.
 *
 * @returns undefined when the answer leaves out so much that it cannot be believed.
 */
export function findGone(
  asked: readonly string[],
  { posts, comments, read }: ListingReading,
): readonly string[] | undefined {
  if (read.posts + read.comments < asked.length * MIN_ANSWERED) return undefined;
  const there = new Set([
    ...posts.filter(({ isRemoved }) => !isRemoved).map(({ id }) => `t3_${id}`),
    ...comments.map(({ id }) => `t1_${id}`),
  ]);
  return asked.filter((name) => !there.has(name));
}
