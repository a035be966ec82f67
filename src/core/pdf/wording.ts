import type { QuestionKind } from '../evidence/finding';
import { isInstant } from '../guide/dates';
import { sayPeople } from '../guide/wording';

/** What only the PDF says; all else is the guide's own wording. */

const LOCALE = 'en-GB';
const MONTH_SHORT = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY_SHORT = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "Mar 2026" by the calendar of UTC; '' when unknown. */
export function sayShortMonth(atMs: number | undefined): string {
  return isInstant(atMs) ? MONTH_SHORT.format(atMs).replace('Sept', 'Sep') : '';
}

/** "23 Nov" by the calendar of UTC; '–' when unknown. */
export function sayShortDay(atMs: number): string {
  return isInstant(atMs) ? DAY_SHORT.format(atMs).replace('Sept', 'Sep') : '–';
}

/** "3 people · Mar 2026" */
export function sayReported(people: number, lastAtMs: number | undefined): string {
  return [people > 0 ? sayPeople(people) : '', sayShortMonth(lastAtMs)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "45 min", "2 h", "1 h 30 min" */
export function sayMinutes(minutes: number): string {
  if (!(minutes > 0)) return '';
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} h` : `${(whole - rest) / 60} h ${rest} min`;
}

/** "r/nursing, Mar 2026" */
export function saySource(subreddit: string, atMs: number): string {
  const month = sayShortMonth(atMs);
  const name = subreddit === '' ? 'Report' : subreddit.startsWith('r/') ? subreddit : `r/${subreddit}`;
  return month === '' ? name : `${name}, ${month}`;
}

export const KIND_TITLE: Readonly<Record<QuestionKind, string>> = {
  behavioural: 'Behavioural',
  technical: 'Technical',
  case: 'Cases',
  skill: 'Skills',
  company: 'Why this employer',
  logistical: 'Practical matters',
};

export const PDF_TEXT = {
  coverLabel: 'INTERVIEW GUIDE',
  openPosting: 'Open the posting',
  reportedHere: 'people reported here',
  reportedHereOne: 'person reported here',
  elsewhere: 'for this role elsewhere',
  reportsRead: 'posts and comments read',
  questionsToPrepare: 'questions to prepare',
  ofPreparation: 'of preparation planned',
  madeOn: 'made on',
  likeliest: 'Likeliest questions',
  avoid: 'Avoid',
  unknown: 'What we do not know',
  madeHere: 'Free, made on your computer.',
  madeWith: (model: string) => `Worded with ${model}; every quotation is checked word for word.`,
  disclaimer:
    'Reports are what single people wrote, not facts about the employer: check what matters. Quotations are verbatim; numbers in brackets lead to the sources.',
  contents: 'Contents',
  eveningIntro: 'One sheet to print and take along. Tick as you go.',
  questionsHereIntro:
    'Quotations are verbatim and lead to the exact post or comment. What a question typically tests comes from our own cards, not from the reports.',
  questionsElsewhereIntro:
    'Asked of people who applied for the same work at other or unnamed employers. Counted apart from the reports above.',
  questionsPostingIntro:
    'Nobody reported these. They follow from what the posting asks for, in its own words.',
  questionsTypicalIntro: 'Nobody reported these. They are from our own list for this occupation.',
  experiencesIntro: 'Told by the people who opened these threads.',
  planIntro: (hours: string) => `About ${hours} in all. Tick as you go.`,
  tests: 'Typically tests',
  shows: 'A good answer, typically',
  followUp: 'Often followed by',
  yourExample: 'Your example',
  asked: 'Asked',
  keyWords: 'Three key words for each answer',
  sameCard: 'a good answer shows the same as in',
  yourNotes: 'Your notes',
  format: 'Format',
  length: 'Length',
  who: 'With',
  roundTests: 'Tests',
  role: 'Role',
  company: 'Employer',
  level: 'Level',
  team: 'Team',
  employment: 'Employment',
  remote: 'Where',
  pay: 'Pay stated',
  skills: 'Required skills',
  thePosting: 'At a glance',
  roundNotNamed: (kind: string) => `${kind}, round not named`,
  helpedAndSank: 'What helped, what sank people',
  dayAndAfterwards: 'The day and afterwards',
  payAndCulture: 'Pay and culture',
  remotePolicy: { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' },
  citedOn: 'Cited on page',
  sourcesIntro: 'Public posts and comments. Names of their writers are left out on purpose.',
  jumpTo: (title: string) => `Go to ${title}`,
  openSource: (name: string) => `Open the source: ${name}`,
  toSource: (number: number) => `Source ${number}`,
  toPage: (page: number) => `Back to page ${page}`,
  page: (page: number, pages: number) => `${page} / ${pages}`,
  footer: (date: string) =>
    date === '' ? 'Made with Debrief, on your computer' : `Made with Debrief on ${date}, on your computer`,
} as const;
