import type { QuestionKind } from '../evidence/finding';
import { isInstant } from '../guide/dates';
import { type Wording, wordingOf } from '../guide/wording';
import { PDF_GERMAN } from './wording-german';

/** What only the PDF says, in English; all else is the guide's own wording. */

const KIND_TITLE: Readonly<Record<QuestionKind, string>> = {
  behavioural: 'Behavioural',
  technical: 'Technical',
  case: 'Cases',
  skill: 'Skills',
  company: 'Why this employer',
  logistical: 'Practical matters',
};

const PDF_TEXT = {
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
  /** A question's number, as other places name it. */
  question: (number: number) => `Q${number}`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  report: 'Report',
  hours: 'h',
  minutes: 'min',
  and: 'and',
  page: (page: number, pages: number) => `${page} / ${pages}`,
  footer: (date: string) =>
    date === '' ? 'Made with Debrief, on your computer' : `Made with Debrief on ${date}, on your computer`,
};

/** What the PDF says in one language. */
export interface PdfText {
  readonly PDF_TEXT: typeof PDF_TEXT;
  readonly KIND_TITLE: Readonly<Record<QuestionKind, string>>;
  readonly locale: string;
}

const PDF_ENGLISH: PdfText = { PDF_TEXT, KIND_TITLE, locale: 'en-GB' };

/** Everything that a PDF says of its own, in the language of its guide. */
export interface PdfWords extends Wording, PdfText {
  /** "Mar 2026" by the calendar of UTC; '' when unknown. */
  readonly sayShortMonth: (atMs: number | undefined) => string;
  /** "23 Nov" by the calendar of UTC; '–' when unknown. */
  readonly sayShortDay: (atMs: number) => string;
  /** "45 min", "2 h", "1 h 30 min" */
  readonly sayMinutes: (minutes: number) => string;
  /** "r/nursing, Mar 2026" */
  readonly saySource: (subreddit: string, atMs: number) => string;
  /** "phone, panel and on site" */
  readonly sayList: (words: readonly string[]) => string;
}

export function pdfWordsOf(guide: { readonly language: string }): PdfWords {
  const wording = wordingOf(guide);
  const text = wording.language === 'de' ? PDF_GERMAN : PDF_ENGLISH;
  const month = new Intl.DateTimeFormat(text.locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(text.locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const sayShortMonth = (atMs: number | undefined) =>
    isInstant(atMs) ? month.format(atMs).replace('Sept ', 'Sep ') : '';
  return {
    ...wording,
    ...text,
    sayShortMonth,
    sayShortDay: (atMs) => (isInstant(atMs) ? day.format(atMs).replace(/Sept$/, 'Sep') : '–'),
    sayMinutes: (minutes) => sayMinutes(minutes, text.PDF_TEXT),
    saySource: (subreddit, atMs) => {
      const name = subreddit.startsWith('r/') ? subreddit : `r/${subreddit}`;
      const when = sayShortMonth(atMs);
      return `${subreddit === '' ? text.PDF_TEXT.report : name}${when === '' ? '' : `, ${when}`}`;
    },
    sayList: (words) =>
      words.length < 2
        ? (words[0] ?? '')
        : `${words.slice(0, -1).join(', ')} ${text.PDF_TEXT.and} ${words.at(-1)}`,
  };
}

function sayMinutes(minutes: number, text: Pick<typeof PDF_TEXT, 'hours' | 'minutes'>): string {
  if (!(minutes > 0)) return '';
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} ${text.minutes}`;
  const rest = whole % 60;
  const hours = `${(whole - rest) / 60} ${text.hours}`;
  return rest === 0 ? hours : `${hours} ${rest} ${text.minutes}`;
}
