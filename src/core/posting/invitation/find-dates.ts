import { addDays, parseIsoDate } from '../../guide/dates';
import { DAY_MS } from '../../time';
import { LONG_WEEKDAY, MONTH, MONTHS, NUMBER, NUMBER_WORDS, WEEKDAY, WEEKDAYS } from './words';

/** A date in a text. More than one choice: the text can be read in more than one way. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** ISO, earliest first, at least one. */
  readonly choices: readonly string[];
}

export interface DateHints {
  /** The reader's local date, ISO: relative days and dates without a year are counted from it. */
  readonly today: string;
  /** BCP 47; tells 03/04 apart only where it names a country or a language that writes the day first. */
  readonly locale: string;
}

const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DAY_MONTH = new RegExp(
  `(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s{0,2}(?:of\\s)?(${MONTH})\\b\\.?(?:,?\\s{0,2}(\\d{4}))?`,
  'gi',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d|\\s?(?:am|pm|uhr))(?:,?\\s{1,2}(\\d{4}))?`,
  'giu',
);
const DOTS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}(?!\d|[:.]\d)))?/g;
const SLASHES = /(?<![\d/])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g;
const SHORT_SLASHES = new RegExp(
  `(?<=(?:${WEEKDAY}),?\\s|\\bon\\s|\\bdate:\\s?)(\\d{1,2})/(\\d{1,2})(?![\\d/])`,
  'gi',
);

/** "The 14th", "am 14. um": a day of this month or the next. */
const DAY_ALONE =
  /(?<!\p{L})(?:the (\d{1,2})(?:st|nd|rd|th)(?!\s(?:floor|street|avenue|century|grade|round|of|edition|birthday|year|anniversary))|am (\d{1,2})\.(?=\s(?:um|ab|gegen)\s))/giu;

const DAYS_AHEAD =
  /(?<!\p{L})(?:the day after tomorrow|tomorrow|today|übermorgen|(?<!guten |am |jeden |diesen |vor)morgen(?= (?:um|ab|früh|vormittag|nachmittag|gegen|,))|heute(?! in))(?!\p{L})/gu;
const IN_A_WHILE = new RegExp(
  `(?<!\\p{L})(?:heute )?in (${NUMBER}|\\d{1,2}) (days?|weeks?|tagen|tag|wochen|woche)(?!\\p{L})(?: from (?:now|today))?`,
  'giu',
);
const NAMED_DAY = new RegExp(
  `(?<!\\p{L})(?:(this coming|this|next|coming|am kommenden|kommenden|kommender|diesen|am nächsten|nächsten|nächster)\\s)?(${LONG_WEEKDAY})(?:\\s(of next week|next week|in einer woche|nächster woche|nächste woche|der kommenden woche))?(?!\\p{L})`,
  'giu',
);

/** Every date of a text in order, none of them overlapping: written out, in numbers, relative, by weekday. */
export function findDates(text: string, hints: DateHints): readonly FoundDate[] {
  const written = [...findWritten(text, hints)].sort((a, b) => a.start - b.start);
  const kept: FoundDate[] = [];
  for (const date of written) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(withWeekday(text, date));
  const isFree = ({ start, end }: FoundDate) =>
    kept.every((date) => end <= date.start - 14 || start >= date.end + 4);
  const relative = [...findRelative(text, hints)].filter(isFree);
  return [...kept, ...relative].sort((a, b) => a.start - b.start);
}

function* findWritten(text: string, hints: DateHints): Generator<FoundDate> {
  const make = (match: RegExpMatchArray, choices: readonly (string | undefined)[]): FoundDate[] => {
    const known = [...new Set(choices.filter((iso): iso is string => iso !== undefined))].sort();
    const start = match.index ?? 0;
    return known.length === 0 ? [] : [{ start, end: start + match[0].length, choices: known }];
  };
  const dated = (day: number, month: number, year?: string) => toDate(day, month, year, hints.today);
  for (const match of text.matchAll(ISO))
    yield* make(match, [dated(Number(match[3]), Number(match[2]), match[1])]);
  for (const match of text.matchAll(DAY_MONTH))
    yield* make(match, [dated(Number(match[1]), monthOf(match[2]), match[3])]);
  for (const match of text.matchAll(MONTH_DAY))
    yield* make(match, [dated(Number(match[2]), monthOf(match[1]), match[3])]);
  for (const match of text.matchAll(DOTS))
    yield* make(match, [dated(Number(match[1]), Number(match[2]), match[3])]);
  for (const match of text.matchAll(SLASHES))
    yield* make(match, readOrders(Number(match[1]), Number(match[3]), match[4], hints));
  for (const match of text.matchAll(SHORT_SLASHES))
    yield* make(match, readOrders(Number(match[1]), Number(match[2]), undefined, hints));
}

/** 03/04 is one date in Boston and another in London; without a hint it is both. */
function readOrders(first: number, second: number, year: string | undefined, { today, locale }: DateHints) {
  const dayFirst = toDate(first, second, year, today);
  const monthFirst = toDate(second, first, year, today);
  if (/^en-(?:us|ph)$/i.test(locale)) return [monthFirst ?? dayFirst];
  // Bare "en" says nothing: it is what browsers on both sides of the Atlantic report.
  return /^en(?:-ca)?$/i.test(locale) ? [dayFirst, monthFirst] : [dayFirst ?? monthFirst];
}

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase()) ?? 0;
}

/** A date without a year is the next one; `undefined` when the calendar has no such day. */
function toDate(day: number, month: number, year: string | undefined, today: string): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  const years =
    year === undefined ? [thisYear, thisYear + 1] : [year.length === 2 ? 2000 + Number(year) : Number(year)];
  const dates = years
    .map((full) => `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .filter((iso) => parseIsoDate(iso) !== null);
  return year === undefined ? dates.find((iso) => iso >= today) : dates[0];
}

/** A weekday beside the date settles what is open, and opens what it contradicts. */
function withWeekday(text: string, date: FoundDate): FoundDate {
  const before = new RegExp(`(?<!\\p{L})(${WEEKDAY})\\.?,?\\s{0,2}(?:the\\s|den\\s|dem\\s)?$`, 'iu').exec(
    text.slice(Math.max(0, date.start - 20), date.start),
  );
  const after = new RegExp(`^\\s?\\(?(${LONG_WEEKDAY})\\)?`, 'i').exec(text.slice(date.end, date.end + 14));
  const weekday = WEEKDAYS.get((before?.[1] ?? after?.[1] ?? '').toLowerCase());
  if (weekday === undefined) return date;
  const start = date.start - (before?.[0].length ?? 0);
  const fitting = date.choices.filter((iso) => weekdayOf(iso) === weekday);
  if (fitting.length > 0) return { ...date, start, choices: fitting };
  const near = date.choices.flatMap((iso) =>
    [-3, -2, -1, 1, 2, 3].map((days) => addDays(iso, days)).filter((other) => weekdayOf(other) === weekday),
  );
  return { ...date, start, choices: [...new Set([...date.choices, ...near])].sort() };
}

function* findRelative(text: string, { today }: DateHints): Generator<FoundDate> {
  const make = (match: RegExpMatchArray, choices: readonly string[]): FoundDate => {
    const start = match.index ?? 0;
    return { start, end: start + match[0].length, choices };
  };
  for (const match of text.toLowerCase().matchAll(DAYS_AHEAD)) {
    const days = /after|über/.test(match[0]) ? 2 : /tomorrow|morgen/.test(match[0]) ? 1 : 0;
    yield make(match, [addDays(today, days)]);
  }
  for (const match of text.matchAll(IN_A_WHILE)) {
    const word = (match[1] ?? '').toLowerCase();
    const count = NUMBER_WORDS.get(word) ?? Number(word);
    const days = /^w/i.test(match[2] ?? '') ? count * 7 : count;
    // "within", "no later than": a deadline, told apart by the caller; half a week is no date.
    if (Number.isInteger(days) && days <= 120) yield make(match, [addDays(today, days)]);
  }
  for (const match of text.matchAll(DAY_ALONE)) {
    const iso = nextDayOfMonth(Number(match[1] ?? match[2]), today);
    if (iso !== undefined) yield make(match, [iso]);
  }
  for (const match of text.matchAll(NAMED_DAY)) {
    const weekday = WEEKDAYS.get((match[2] ?? '').toLowerCase());
    if (weekday !== undefined) yield make(match, namedDay(weekday, match[1] ?? '', match[3] ?? '', today));
  }
}

function nextDayOfMonth(day: number, today: string): string | undefined {
  const ahead = Array.from({ length: 62 }, (_, days) => addDays(today, days));
  return ahead.find((iso) => Number(iso.slice(8)) === day);
}

/**
 * "Next Thursday", said on a Monday, is this week's to some and next week's to others: both. Said on a Friday it can only
 * be next week's.
 */
function namedDay(weekday: number, before: string, after: string, today: string): readonly string[] {
  const now = weekdayOf(today);
  const ofThisWeek = addDays(today, weekday - now);
  const coming = weekday > now ? ofThisWeek : addDays(ofThisWeek, 7);
  if (/in einer woche/i.test(after)) return [addDays(coming, 7)];
  if (after !== '') return [addDays(ofThisWeek, 7)];
  if (/next|nächste/i.test(before) && weekday > now) return [ofThisWeek, addDays(ofThisWeek, 7)];
  return [coming];
}

/** 0 is Monday. */
function weekdayOf(iso: string): number {
  const at = parseIsoDate(iso) ?? 0;
  // 1970-01-01 was a Thursday.
  return (((Math.floor(at / DAY_MS) + 3) % 7) + 7) % 7;
}
