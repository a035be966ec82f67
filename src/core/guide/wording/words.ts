import type { RoundKind } from '../../posting/interview';
import { isInstant, parseIsoDate } from '../dates';
import type { Label } from '../guide';

/** Names, dates and counts as a guide says them. */

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
const DATE_SHORT = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH_YEAR = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "Thursday 26 November" for an ISO date; the text itself when it is none. */
export function sayDay(iso: string): string {
  const at = parseIsoDate(iso);
  return at === null ? iso : DATE_LONG.format(at).replace(',', '');
}

/** "26 Nov" for an ISO date; the text itself when it is none. */
export function sayShortDay(iso: string): string {
  const at = parseIsoDate(iso);
  return at === null ? iso : DATE_SHORT.format(at);
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

export function sayCount(count: number, one: string, many: string): string {
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

export function sayRound(round: RoundKind | undefined): string {
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
  timeline: 'What comes next, and how long it takes',
  questionsOwn: 'Questions you were asked yourself',
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
