import type { Practice } from './review';
import type { Schedule } from './schedule';

export interface Wanted {
  /** Ids of the questions that the user's choice lets through, in the guide's order. */
  readonly ids: readonly string[];
  /** Passed over for now, or had already when practising beyond what is due. */
  readonly passed: ReadonlySet<string>;
  /** Not only what is due: whatever was tried longest ago. */
  readonly isBeyond: boolean;
}

/** The question to ask now; undefined when nothing is left. */
export function chooseNext(
  { queue }: Pick<Schedule, 'queue'>,
  { reviews }: Pick<Practice, 'reviews'>,
  { ids, passed, isBeyond }: Wanted,
): string | undefined {
  const wanted = new Set(ids);
  const isOpen = (id: string) => wanted.has(id) && !passed.has(id);
  const due = queue.find(isOpen);
  if (due !== undefined || !isBeyond) return due;
  const lastAt = new Map(reviews.map(({ itemId }, i) => [itemId, i]));
  const [oldest] = ids.filter(isOpen).sort((a, b) => (lastAt.get(a) ?? -1) - (lastAt.get(b) ?? -1));
  return oldest;
}

/** The next day after `today` on which something tried before is due; undefined when nothing is. */
export function findNextDay({ cards }: Pick<Schedule, 'cards'>, today: string): string | undefined {
  const days = [...cards.values()].flatMap(({ dueOn }) =>
    dueOn !== undefined && dueOn > today ? [dueOn] : [],
  );
  return days.sort()[0];
}
