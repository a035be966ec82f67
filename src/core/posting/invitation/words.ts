/** Months by their English and German names and short forms, folded by `toLowerCase`. */
const MONTH_NAMES: readonly string[] = [
  'january|jan|januar|jänner|jaenner',
  'february|feb|februar|feber',
  'march|mar|märz|maerz|mrz',
  'april|apr',
  'may|mai',
  'june|jun|juni',
  'july|jul|juli',
  'august|aug',
  'september|sept|sep',
  'october|oct|oktober|okt',
  'november|nov',
  'december|dec|dezember|dez',
];
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, i) => names.split('|').map((name) => [name, i + 1] as const)),
);
export const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Weekdays, 0 is Monday. German short forms only where a full stop or a comma follows: "so" and "do" are words. */
const WEEKDAY_NAMES: readonly string[] = [
  'monday|mon|montag|mo',
  'tuesday|tues|tue|dienstag|di',
  'wednesday|weds|wed|mittwoch|mi',
  'thursday|thurs|thur|thu|donnerstag|do',
  'friday|fri|freitag|fr',
  'saturday|sat|samstag|sonnabend|sa',
  'sunday|sun|sonntag|so',
];
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.flatMap((names, i) => names.split('|').map((name) => [name, i] as const)),
);
export const WEEKDAY = [...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|');
/** Those that are no other word, for use without a date beside them. */
export const LONG_WEEKDAY =
  'monday|montag|tuesday|dienstag|wednesday|mittwoch|thursday|donnerstag|friday|freitag|saturday|samstag|sonnabend|sunday|sonntag';

/** Counts as people write them. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    ten: 10,
    ein: 1,
    eine: 1,
    einer: 1,
    einem: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    zehn: 10,
    half: 0.5,
    'half an': 0.5,
    'a half': 0.5,
    halbe: 0.5,
    'eine halbe': 0.5,
    'einer halben': 0.5,
    anderthalb: 1.5,
    eineinhalb: 1.5,
    'one and a half': 1.5,
    'an hour and a half': 1.5,
    zweieinhalb: 2.5,
  }),
);
export const NUMBER = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
