import { DAY_MS, HOUR_MS } from '../time';
import { isInstant } from './dates';
import type { Item } from './guide';
import { toPlainItem } from './typical-items';
import type { Wording } from './wording';

/** When what a guide cites was last seen at its source, and what had changed there. Instants are ms since the Unix epoch. */
export interface Freshness {
  readonly checkedAt: number;
  /** Posts and comments that have gone from their source and from the guide, over all checks. */
  readonly removed: number;
  /** Reports that have come since the search. */
  readonly arrived: number;
  readonly arrivedSince: number;
}

/** A guide that is opened later than this is checked. */
export const CHECK_AFTER_MS = DAY_MS;
/** Evidence that nobody could check for so long is marked. */
export const MARK_AFTER_MS = 48 * HOUR_MS;

const SECTION = 'checked';

/** What the checks have to say, for the list of what is not known. Nothing before the first, and while all is well and new. */
export function listFreshness(freshness: Freshness | undefined, now: number, say: Wording): readonly Item[] {
  if (!freshness) return [];
  const { checkedAt, removed, arrived, arrivedSince } = freshness;
  const { FRESHNESS, sayDate } = say;
  const texts: string[] = [];
  if (removed > 0) texts.push(FRESHNESS.removed(removed));
  if (arrived > 0 && isInstant(arrivedSince)) texts.push(FRESHNESS.newSince(arrived, sayDate(arrivedSince)));
  if (isInstant(checkedAt)) {
    const isOld = now - checkedAt >= MARK_AFTER_MS;
    texts.push(isOld ? FRESHNESS.unchecked(sayDate(checkedAt)) : FRESHNESS.checked(sayDate(checkedAt)));
  }
  return texts.map((text) => toPlainItem(SECTION, 'unknown', text));
}

export function isFreshnessItem({ id }: Item): boolean {
  return id.startsWith(`${SECTION}-`);
}
