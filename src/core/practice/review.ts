import { parseIsoDate } from '../guide/dates';
import { count, isRecord, listOf, number, oneOf, record, text } from '../shape';

/** One try at one question. What is due is worked out from these alone, so a lost page, worker or browser loses nothing. */
export interface Review {
  readonly itemId: string;
  /** ms since the Unix epoch. */
  readonly at: number;
  /** The local calendar date it was made on, ISO. */
  readonly on: string;
  readonly result: Result;
  /** How long he thought and spoke. */
  readonly seconds: number;
}

export const RESULTS = ['got', 'again'] as const;
export type Result = (typeof RESULTS)[number];

/** Everything that is kept of practising with one guide. */
export interface Practice {
  readonly minutesADay: number;
  /** In the order in which they were made. */
  readonly reviews: readonly Review[];
}

export const MINUTES_A_DAY = [5, 10, 15, 20, 30, 45, 60, 90] as const;
export const NO_PRACTICE: Practice = { minutesADay: 15, reviews: [] };

/** Beyond this the oldest go: nobody answers a hundred questions a day for two months. */
const MAX_REVIEWS = 5000;
/** Whoever leaves the page open over lunch has not practised through it. */
export const MAX_SECONDS = 900;

export function addReview(practice: Practice, review: Review): Practice {
  const seconds = Math.min(MAX_SECONDS, Math.max(0, Math.round(review.seconds)));
  const reviews = [...practice.reviews, { ...review, seconds }];
  return { ...practice, reviews: reviews.slice(-MAX_REVIEWS) };
}

/** Takes back the last try: a wrong key. */
export function undoReview(practice: Practice, itemId: string): Practice {
  const last = practice.reviews.at(-1);
  return last?.itemId === itemId ? { ...practice, reviews: practice.reviews.slice(0, -1) } : practice;
}

const isReview = record({
  itemId: (value) => text(value) && String(value).length <= 200,
  at: number,
  on: (value) => text(value) && parseIsoDate(String(value)) !== null,
  result: oneOf(RESULTS),
  seconds: count,
});
const isList = listOf(() => true);

/** What came out of storage or a file; what is no review is left out. */
export function readPractice(value: unknown): Practice {
  if (!isRecord(value)) return NO_PRACTICE;
  const { minutesADay, reviews } = value;
  return {
    minutesADay: MINUTES_A_DAY.find((minutes) => minutes === minutesADay) ?? NO_PRACTICE.minutesADay,
    reviews: isList(reviews) ? (reviews as unknown[]).filter(isReview).map((one) => one as Review) : [],
  };
}
