import type { Message } from '../adapters/i18n';
import type { InterviewDetails } from '../core/posting/interview';
import type { JobPosting, NoPostingReason } from '../core/posting/job-posting';
import { editPosting, postingFromText } from '../core/posting/typed-posting';
import { formatDay, formatDaysAway, formatTime } from './format';

/** What was read, in one line: "St Mary’s Hospital", "Leeds", "Full-time", "£35,392–42,618". */
export function listFacts(posting: JobPosting): readonly string[] {
  const { company, location, employmentType, salary, level, team } = posting;
  return [company, team, level, location, employmentType, salary?.text].filter(
    (fact): fact is string => fact !== undefined && fact.trim() !== '',
  );
}

/** "Thu, 26 Nov, 10:00"; undefined while no date is known. */
export function describeWhen(interview: InterviewDetails, locale: string): string | undefined {
  if (interview.date === undefined) return undefined;
  const day = formatDay(interview.date, locale);
  return interview.time === undefined ? day : `${day}, ${formatTime(interview.time, locale)}`;
}

/** "in 3 days"; undefined while no date is known. */
export function describeDaysAway(
  interview: InterviewDetails,
  now: number,
  locale: string,
): string | undefined {
  return interview.date === undefined ? undefined : formatDaysAway(interview.date, now, locale);
}

/** Why no posting was read, in a sentence. */
export function explainNoPosting(reason: NoPostingReason): Message {
  return { key: `noPosting_${reason}` };
}

/** Text fields of the pencil's form, in the order in which they are shown. */
export const TEXT_FIELDS = [
  'title',
  'company',
  'location',
  'employmentType',
  'level',
  'team',
  'salary',
  'requiredSkills',
  'description',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The form's fields as text; skills one a line. */
export type PostingDraft = Readonly<Record<TextField, string>> & {
  readonly remote: JobPosting['remote'] | '';
};

export function draftFrom(posting: JobPosting): PostingDraft {
  return {
    title: posting.title,
    company: posting.company,
    location: posting.location ?? '',
    employmentType: posting.employmentType ?? '',
    level: posting.level ?? '',
    team: posting.team ?? '',
    salary: posting.salary?.text ?? '',
    requiredSkills: posting.requiredSkills.join('\n'),
    description: posting.description,
    remote: posting.remote ?? '',
  };
}

/** The details with one of them set, or without it when `value` is undefined. */
export function withDetail<K extends keyof InterviewDetails>(
  interview: InterviewDetails,
  name: K,
  value: InterviewDetails[K] | undefined,
): InterviewDetails {
  const { [name]: _, ...others } = interview;
  return value === undefined ? others : { ...others, [name]: value };
}

export function withRemote(draft: PostingDraft, value: string): PostingDraft {
  const isKnown = value === 'remote' || value === 'hybrid' || value === 'onsite';
  return { ...draft, remote: isKnown ? value : '' };
}

/** The posting with what the form says; what the user left alone keeps its source. */
export function postingWith(posting: JobPosting, draft: PostingDraft): JobPosting {
  const optional = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const salary = optional(draft.salary);
  return editPosting(posting, {
    title: draft.title.trim(),
    company: draft.company.trim(),
    location: optional(draft.location),
    employmentType: optional(draft.employmentType),
    level: optional(draft.level),
    team: optional(draft.team),
    salary:
      salary === posting.salary?.text ? posting.salary : salary === undefined ? undefined : { text: salary },
    requiredSkills: draft.requiredSkills
      .split('\n')
      .map((skill) => skill.trim())
      .filter((skill) => skill !== ''),
    description: draft.description,
    remote: draft.remote === '' ? undefined : draft.remote,
  });
}

/** A posting typed by hand; on a page that was read in part it keeps that page's address. */
export function postingFrom(
  typed: { readonly title: string; readonly company: string; readonly text: string },
  page: Pick<JobPosting, 'url'> | null,
): JobPosting {
  return postingFromText({ ...typed, ...(page === null ? {} : { url: page.url }) });
}
