import type { RoundKind } from '../posting/interview';
import { isInstant, parseIsoDate } from './dates';
import type { Label } from './guide';

/**
 * Every sentence of a guide that is our own, in one place and in English. Short, honest, and telling what to do next. A quotation mark
 * in here stands around words that are an exact slice of the posting, never around anything else.
 */

export const GUIDE_LANGUAGE = 'en';
const LOCALE = 'en-GB';

const DATE_LONG = new Intl.DateTimeFormat(LOCALE, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const DATE_FULL = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH_YEAR = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "Thursday 26 November" for an ISO date; the text itself when it is none. */
export function sayDay(iso: string): string {
  const at = parseIsoDate(iso);
  return at === null ? iso : DATE_LONG.format(at).replace(',', '');
}

/** "26 November 2026" for an instant in ms, by the calendar of UTC; '' when it is unknown. */
export function sayDate(atMs: number): string {
  return isInstant(atMs) ? DATE_FULL.format(atMs) : '';
}

/** "November 2026" for an instant in ms; '' when it is unknown. */
export function sayMonth(atMs: number | undefined): string {
  return isInstant(atMs) ? MONTH_YEAR.format(atMs) : '';
}

export function sayPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

function sayCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "phone, panel and on site" */
export function sayList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export const LABEL_TEXT: Readonly<Record<Label, string>> = {
  reported: 'Reported here',
  reportedElsewhere: 'Reported for this role elsewhere',
  posting: 'From the posting',
  invitation: 'From your invitation',
  company: 'From the company’s site',
  typical: 'Typical for this role',
  own: 'Your own',
  unknown: 'Unknown',
};

export const ROUND_TITLE: Readonly<Record<RoundKind, string>> = {
  application: 'Application',
  assessment: 'Online assessment',
  recruiter: 'Recruiter call',
  phone: 'Phone interview',
  technical: 'Technical interview',
  takeHome: 'Take-home task',
  case: 'Case interview',
  panel: 'Panel interview',
  onsite: 'On-site interviews',
  trial: 'Trial shift or practical test',
  hiringManager: 'Interview with the hiring manager',
  final: 'Final interview',
  other: 'Also said about the process',
};

/** As it stands after "your". */
const ROUND_IN_SENTENCE: Readonly<Record<RoundKind, string>> = {
  application: 'application',
  assessment: 'online assessment',
  recruiter: 'recruiter call',
  phone: 'phone interview',
  technical: 'technical interview',
  takeHome: 'take-home task',
  case: 'case interview',
  panel: 'panel interview',
  onsite: 'on-site interview',
  trial: 'trial',
  hiringManager: 'interview with the hiring manager',
  final: 'final interview',
  other: 'interview',
};

function sayRound(round: RoundKind | undefined): string {
  return ROUND_IN_SENTENCE[round ?? 'other'];
}

export const OUTCOME_TEXT: Readonly<Record<string, string>> = {
  offer: 'offer',
  rejected: 'rejected',
  withdrew: 'withdrew',
  ghosted: 'never heard back',
};

export const SECTION_TITLE = {
  minute: 'In one minute',
  rounds: 'The process',
  timeline: 'How long it takes',
  questionsHere: 'Questions reported here',
  questionsElsewhere: 'Questions reported for this role elsewhere',
  questionsPosting: 'Questions that follow from the posting',
  questionsTypical: 'Questions typical for this role',
  experiences: 'Experiences',
  helped: 'What helped, what surprised people',
  sank: 'What sank people',
  plan: 'Preparation plan',
  evening: 'The evening before',
  day: 'On the day',
  afterwards: 'Afterwards',
  pay: 'Pay',
  culture: 'Hours and culture',
  ask: 'Questions to ask them',
  notFound: 'What we could not find',
  sources: 'Sources',
  scorecard: 'How this guide was made',
} as const;

export const TYPICAL_BASIS = 'Our own list for this occupation, not a report.';

export const MINUTE = {
  today: (round: RoundKind | undefined, time: string | undefined) =>
    `Your ${sayRound(round)} is today${time ? ` at ${time}` : ''}. Read the three questions below, say an answer to each aloud, and go through the sheet for the evening before.`,
  tomorrow: (round: RoundKind | undefined, time: string | undefined) =>
    `Your ${sayRound(round)} is tomorrow${time ? ` at ${time}` : ''}. Do today’s tasks in the plan, then the sheet for the evening before.`,
  inDays: (round: RoundKind | undefined, days: number, date: string) =>
    `Your ${sayRound(round)} is in ${days} days, on ${sayDay(date)}. Start with the first tasks of the plan today.`,
  past: (date: string) =>
    `The date you gave, ${sayDay(date)}, has passed. Write down what you were asked while you remember it, or enter the date of the next round.`,
  noDate: (round: RoundKind | undefined) =>
    round === undefined
      ? 'Enter the date and the round as soon as you know them: plan and questions then follow them. Until then, start with session 1 of the plan.'
      : `You have no date for the ${sayRound(round)} yet. Start with session 1 of the plan, and enter the date when you know it.`,
  notSearched:
    'What candidates reported: we have not searched for it yet. This guide rests on the posting and on what is typical.',
  noAnswer:
    'What candidates reported: the sources did not answer, so we do not know whether anybody wrote. This guide rests on the posting and on what is typical.',
  nobodyHere: (company: string) =>
    `How ${company} interviews: we found nobody who wrote about it. Trust your invitation before this guide.`,
  few: (people: number) =>
    `How far this holds: it rests on ${sayPeople(people)}. Your interviewers may do it differently.`,
  noRounds: (company: string) =>
    `The order of the rounds: no report names them. Ask ${company} what the next round is and who will be there.`,
  changes: (newest: number) =>
    `What has changed since ${sayMonth(newest)}, when the newest report was written. Ask your contact what the next round is.`,
};

export const COMPANY_UNNAMED = 'this employer';

export const POSTING_QUESTION = {
  howWould: (phrase: string) => `How would you ${phrase}?`,
  timeYouHadTo: (phrase: string) => `Tell us about a time you had to ${phrase}.`,
  dutyQuoted: (quote: string) => `The posting says: “${quote}”. When have you done this, and how did it go?`,
  dutyQuotedHow: (quote: string) => `The posting says: “${quote}”. How would you go about it?`,
  skill: (quote: string) => `The posting asks for “${quote}”. Which example of yours shows it?`,
  skillTechnical: (quote: string) =>
    `The posting asks for “${quote}”. Where have you used it, and what would you do differently now?`,
  skillPractical: (quote: string) =>
    `The posting asks for “${quote}”. When did you last need it, and what did you do?`,
  soft: (quote: string) => `The posting asks for “${quote}”. Tell us about a time that shows it.`,
  credential: (quote: string) => `The posting asks for “${quote}”. Do you have it, and can you show it?`,
  condition: (quote: string) => `The posting says: “${quote}”. Does that suit you?`,
};

export const PLAN = {
  session: (number: number) => `Session ${number}`,
  day: (iso: string) => sayDay(iso),
  week: (number: number, from: string, to: string) =>
    from === to ? `Week ${number}: ${sayDay(from)}` : `Week ${number}: ${sayDay(from)} to ${sayDay(to)}`,
  readRounds: 'Read what people reported about the rounds, and mark what you did not expect.',
  answer: (question: string) => `Answer aloud, then note three key words: ${question}`,
  task: (question: string) => `Work through this task with a timer: ${question}`,
  example: (question: string) => `Write down your example: ${question}`,
  drill: (title: string, text: string) => (text === '' ? title : `${title}: ${text}`),
  rehearse: 'Say your answers to the three likeliest questions aloud once more.',
  evening: 'Go through the sheet for the evening before: documents, clothes, the way there.',
  eveningVideo: 'Go through the sheet for the evening before, and test camera, microphone and link.',
  eveningPhone: 'Go through the sheet for the evening before, and pick a quiet place with good reception.',
  catchUp: 'Repeat aloud the answer you were least happy with.',
};

export const EVENING = {
  when: (parts: readonly string[]) => `Your interview: ${parts.join(', ')}.`,
  unknownWhen: 'Date, time and place: not entered yet. Check your invitation.',
  onsite: 'Look up the way there and the time it takes; plan to arrive ten minutes early.',
  video: 'Test the link, the camera and the microphone; charge the laptop; put a light in front of you.',
  phone:
    'Choose a quiet place with good reception; charge the phone; lay the posting and your notes beside it.',
  anyWay: 'Find out whether it is on site, by video or by phone, and whom you will meet.',
  bring: (thing: string) => `Bring: ${thing}`,
  clothes: (text: string) => `Clothes: ${text}`,
  test: (text: string) => `Be ready for: ${text}`,
  examples: 'Read your notes on the three likeliest questions once, then stop.',
  ask: (question: string) => `Ask them: ${question}`,
};

export const HOW_TEXT = { phone: 'by phone', video: 'by video', onsite: 'on site' } as const;

export const AFTERWARDS = {
  notes: 'Write down within the hour what you were asked and what you would say now.',
  thanks: 'Thank your contact in two or three sentences within a day.',
  ask: 'If nobody said when you will hear, ask; follow up once when that day has passed.',
};

export const PAY = { stated: (text: string) => `The posting states: ${text}` };

export const FROM_POSTING = { quoted: (quote: string) => `The posting says: “${quote}”` };

const SOURCE_NAME = { reddit: 'Reddit', hackerNews: 'Hacker News' } as const;
export type SourceName = keyof typeof SOURCE_NAME;

export const NOT_FOUND = {
  sourceName: (source: SourceName) => SOURCE_NAME[source],
  notSearched:
    'We have not searched for reports yet. Nothing here comes from candidates: it rests on the posting and on what is typical.',
  searched: (queries: number, posts: number, threads: number, day: string) =>
    `Searched${day === '' ? '' : ` on ${day}`}: ${sayCount(queries, 'search', 'searches')}, ${sayCount(posts, 'post', 'posts')} found, ${sayCount(threads, 'thread', 'threads')} read.`,
  nobodyHere: (company: string) =>
    `Reported here: nothing. Nobody who wrote about interviews at ${company} was found.`,
  nobodyHereYet: (company: string) =>
    `Reported here: nothing so far. Not every source answered, so somebody may have written about ${company} all the same.`,
  nobodyElsewhere: 'Nobody was found either who reported an interview for this role at another employer.',
  noRounds: 'No report describes the rounds. What stands under The process is typical, not reported.',
  noPay: 'Neither the posting nor a report says what it pays.',
  noDescription:
    'The posting’s text could not be read, so no question could be drawn from it. Paste it to add them.',
  noPostingQuestions: 'No requirement or duty in the posting was clear enough to make a question of.',
  old: (newest: number) =>
    `The newest report is from ${sayMonth(newest)}; the process may have changed since.`,
};

/** One sentence for each state of a source that did not answer fully; blocked is never "nothing found". */
export const SOURCE_SENTENCE = {
  ok: (name: string) => `${name} answered.`,
  empty: (name: string) => `${name} answered and had nothing on this.`,
  notAsked: (name: string) => `${name} was not asked.`,
  loggedOut: (name: string) =>
    `${name} did not answer because you are not logged in there. Log in and search again.`,
  limited: (name: string) => `${name} asked us to slow down, so part of it was not read. Search again later.`,
  blocked: (name: string) =>
    `${name} blocked the search: we do not know what is there. Open it in a tab once, then search again.`,
  forbidden: (name: string) => `${name} refused access, so we do not know what is there. Search again later.`,
  archive: (name: string) => `${name} was read from a public archive, which may lack the newest posts.`,
  offline: (name: string) =>
    `${name} could not be reached: this computer was offline. Search again when it is back.`,
  schema: (name: string) => `${name} answered in a form we could not read, so we do not know what is there.`,
  failed: (name: string) => `${name} did not answer, so we do not know what is there. Search again later.`,
} as const;

export const MARKDOWN = {
  title: (role: string, company: string) =>
    company === '' ? `Interview guide: ${role}` : `Interview guide: ${role}, ${company}`,
  fileTitle: 'Interview guide',
  people: (here: number, elsewhere: number) =>
    `${sayPeople(here)} reported here, ${sayPeople(elsewhere)} for this role elsewhere.`,
  skills: 'Required skills',
  posting: 'Posting',
  likeliest: 'Likeliest questions',
  nextStep: 'Next step',
  avoid: 'Avoid',
  unknown: 'What we do not know',
  tests: 'Tests',
  shows: 'A good answer',
  followUp: 'Often followed by',
  minutes: (minutes: number) => `${minutes} min`,
  last: (month: string) => `last in ${month}`,
  outcome: 'Outcome',
  difficulty: 'Difficulty',
  rounds: 'Rounds',
  own: 'Your example:',
  made: (engine: string) => `Made ${engine}.`,
  onThisComputer: 'on your computer, without a model',
  withModel: (model: string) => `with ${model}`,
  reportsUsed: 'Posts and comments quoted',
  peopleQuoted: 'People quoted',
  quotesVerified: 'Quotes checked word for word',
  dropped: 'Claims dropped because their source did not bear them out',
  itemsReported: 'Items reported here',
  itemsElsewhere: 'Items reported for this role elsewhere',
  itemsPosting: 'Items from the posting',
  itemsTypical: 'Items typical for this role',
  newest: 'Newest report',
  oldest: 'Oldest report',
  title0: 'Untitled role',
};
