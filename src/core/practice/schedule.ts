import { addDays, countDays } from '../guide/dates';
import type { Practice, Review } from './review';
import { straightenDates } from './straighten-dates';

export interface ScheduleInput {
  /** Ids of the questions, the likeliest first. */
  readonly cards: readonly string[];
  readonly practice: Practice;
  /** The user's local date, ISO. */
  readonly today: string;
  /** ISO; unknown or past, the next two weeks count. */
  readonly interviewDate?: string;
}

export interface CardState {
  /** Days on which it was known; trying twice a day counts once. */
  readonly gotDays: number;
  /** ISO; undefined before the first try. */
  readonly lastOn?: string;
  readonly lastResult?: Review['result'];
  /** ISO; undefined when it was tried often enough, or never. */
  readonly dueOn?: string;
}

export interface Schedule {
  /** What to practise today, in this order: only as many as fit into the minutes that are left. */
  readonly queue: readonly string[];
  /** Due or new today whatever the minutes. */
  readonly dueToday: number;
  readonly doneToday: number;
  readonly minutesLeft: number;
  /** How often each card is to be known before the interview. */
  readonly rounds: number;
  /** Days between two tries at the same card. */
  readonly gapDays: number;
  /** Cards that will not be reached even once at this pace. */
  readonly unreached: number;
  readonly cards: ReadonlyMap<string, CardState>;
}

/** Known on three days is known: after that the time is better spent on another card. */
const FULL_ROUNDS = 3;
/** Without a date practising goes on in turns of this many days; a longer break begins anew. */
const OPEN_DAYS = 14;
/** Before the user's own pace is known. */
const USUAL_SECONDS = 180;
const MIN_SECONDS = 30;
const PACE_REVIEWS = 20;

/**
 * What is due: every card in turn at equal distances up to the day before the interview, within the minutes a day. Equal,
 * because spaced retrieval helps (g = 0.74 over massed) and growing distances add nothing to it (g = 0.03; Latimier et al. 2021).
 *
 * The days from the first try to the eve are divided into as many rounds as there is time for, at most three; in each round
 * every card comes once. A card that was not known stays due until it is. Days that were missed, a date that was changed and
 * a clock that was wrong are made good by the same sum, as it is done anew each time from the tries there are.
 */
export function scheduleCards(input: ScheduleInput): Schedule {
  const { practice, today } = input;
  const cards = [...new Set(input.cards)];
  const all = straightenDates(practice.reviews, today);
  const span = readSpan(input, all);
  const reviews = all.filter(({ on }) => on >= span.start);
  const pace = readPace(practice.reviews);
  const aDay = Math.max(1, Math.floor((practice.minutesADay * 60) / pace));
  const mayRounds = Math.floor((span.days * aDay) / Math.max(1, cards.length));
  const rounds = Math.max(1, Math.min(FULL_ROUNDS, span.days, mayRounds));
  const gapDays = Math.max(1, Math.floor(span.days / rounds));
  const states = new Map(cards.map((id) => [id, readState(reviews, id, { rounds, gapDays, end: span.end })]));
  const lists = listDue(cards, states, reviews, today);
  const fresh = lists.fresh.slice(0, countNew(lists.fresh, reviews, today, addDays(span.start, gapDays - 1)));
  const doneToday = reviews.filter(({ on }) => on === today);
  const spent = doneToday.reduce((sum, { seconds }) => sum + seconds, 0);
  const secondsLeft = Math.max(0, practice.minutesADay * 60 - spent);
  const due = [...lists.reviews, ...fresh, ...lists.again];
  const daysLeft = Math.max(1, (countDays(today, span.end) ?? 0) + 1);
  // Half a card's time left is enough to begin it, and one a day fits whatever the minutes.
  const room = Math.max(doneToday.length === 0 ? 1 : 0, Math.round(secondsLeft / pace));
  return {
    queue: due.slice(0, room),
    dueToday: due.length,
    doneToday: doneToday.length,
    minutesLeft: Math.round(secondsLeft / 60),
    rounds,
    gapDays,
    unreached: Math.max(0, lists.fresh.length - daysLeft * aDay),
    cards: states,
  };
}

/** Cards come in evenly over the first round, so that no later day has more of them than another. */
function countNew(
  fresh: readonly string[],
  reviews: readonly Review[],
  today: string,
  introEnd: string,
): number {
  const before = new Set(reviews.filter(({ on }) => on < today).map(({ itemId }) => itemId));
  const begun = new Set(reviews.filter(({ itemId }) => !before.has(itemId)).map(({ itemId }) => itemId)).size;
  const days = Math.max(1, (countDays(today, introEnd) ?? 0) + 1);
  return Math.max(0, Math.ceil((fresh.length + begun) / days) - begun);
}

interface Span {
  readonly start: string;
  /** The last day to practise on. */
  readonly end: string;
  readonly days: number;
}

/** From the first try to the day before the interview; on its own day, to that day. */
function readSpan({ today, interviewDate }: ScheduleInput, reviews: readonly Review[]): Span {
  const first = readBeginning(reviews, today);
  const daysToIt = countDays(today, interviewDate);
  if (daysToIt === null || daysToIt < 0 || interviewDate === undefined) {
    // Turn after turn, so that practising for nothing in particular never comes to an end.
    const turns = Math.floor((countDays(first, today) ?? 0) / OPEN_DAYS);
    const start = addDays(first, turns * OPEN_DAYS);
    return { start, end: addDays(start, OPEN_DAYS - 1), days: OPEN_DAYS };
  }
  const end = daysToIt === 0 ? today : addDays(interviewDate, -1);
  return { start: first, end, days: (countDays(first, end) ?? 0) + 1 };
}

/** The first day of practice without a long break since: after one, everything is to be known anew. */
function readBeginning(reviews: readonly Review[], today: string): string {
  const days = [...new Set([...reviews.map(({ on }) => on), today])].sort().reverse();
  const broken = days.findIndex((day, i) => (countDays(days[i + 1] ?? day, day) ?? 0) > OPEN_DAYS);
  return (broken === -1 ? days.at(-1) : days[broken]) ?? today;
}

/** Median time of the last tries, in seconds. */
function readPace(reviews: readonly Review[]): number {
  const times = reviews
    .slice(-PACE_REVIEWS)
    .map(({ seconds }) => seconds)
    .sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  return median === undefined ? USUAL_SECONDS : Math.max(MIN_SECONDS, median);
}

interface Turn {
  readonly rounds: number;
  readonly gapDays: number;
  readonly end: string;
}

function readState(reviews: readonly Review[], id: string, { rounds, gapDays, end }: Turn): CardState {
  const own = reviews.filter(({ itemId }) => itemId === id);
  const last = own.at(-1);
  if (!last) return { gotDays: 0 };
  const lastOn = last.on;
  const gotDays = new Set(own.filter(({ result }) => result === 'got').map(({ on }) => on)).size;
  const state = { gotDays, lastOn, lastResult: last.result };
  if (last.result === 'again') return { ...state, dueOn: lastOn };
  if (gotDays >= rounds) return state;
  const next = addDays(lastOn, gapDays);
  // Where the distance no longer fits in, the last day is better than none.
  if (next > end) return lastOn < end ? { ...state, dueOn: end } : state;
  return { ...state, dueOn: next };
}

interface DueLists {
  /** Known before and due again, longest due first. */
  readonly reviews: readonly string[];
  readonly fresh: readonly string[];
  /** Not known today: once more when everything else is through, longest ago first. */
  readonly again: readonly string[];
}

function listDue(
  cards: readonly string[],
  states: ReadonlyMap<string, CardState>,
  reviews: readonly Review[],
  today: string,
): DueLists {
  const stateOf = (id: string): CardState => states.get(id) ?? { gotDays: 0 };
  const isDue = (id: string) => {
    const { dueOn } = stateOf(id);
    return dueOn !== undefined && dueOn <= today;
  };
  const triedToday = (id: string) => stateOf(id).lastOn === today;
  const lastAt = (id: string) => reviews.findLastIndex(({ itemId }) => itemId === id);
  const byDue = (a: string, b: string) => {
    const [x, y] = [stateOf(a).dueOn ?? '', stateOf(b).dueOn ?? ''];
    return x < y ? -1 : x > y ? 1 : 0;
  };
  return {
    reviews: cards.filter((id) => isDue(id) && !triedToday(id)).sort(byDue),
    fresh: cards.filter((id) => stateOf(id).lastOn === undefined),
    again: cards.filter((id) => isDue(id) && triedToday(id)).sort((a, b) => lastAt(a) - lastAt(b)),
  };
}
