/** What a job page says, as plain data. Missing stays missing: nothing here is guessed. */

/** Where a field was read, in order of trust; `typed` is the user's own correction and beats all. */
export type FieldSource =
  | 'typed'
  | 'json-ld'
  | 'microdata'
  | 'page-state'
  | 'site'
  | 'page'
  | 'title'
  | 'host';

export type RemotePolicy = 'remote' | 'hybrid' | 'onsite';

export interface Salary {
  /** As written on the page, or composed from structured data. */
  readonly text: string;
  readonly min?: number;
  readonly max?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly period?: 'hour' | 'day' | 'week' | 'month' | 'year';
}

export interface JobPosting {
  readonly title: string;
  /** The name people use for the employer; '' when the page does not say it. */
  readonly company: string;
  /** The legal entity, when it differs from `company`. */
  readonly companyLegalName?: string;
  readonly companyDomain?: string;
  /** As written or composed from an address; several joined by "; ". */
  readonly location?: string;
  readonly remote?: RemotePolicy;
  readonly employmentType?: string;
  readonly level?: string;
  readonly team?: string;
  readonly salary?: Salary;
  /** ISO date. */
  readonly datePosted?: string;
  /** ISO date. */
  readonly deadline?: string;
  /** Least years asked for, as a number from 0 to 40. */
  readonly yearsOfExperience?: number;
  /** In the posting's own words, at most 40. */
  readonly requiredSkills: readonly string[];
  readonly preferredSkills: readonly string[];
  /** What the job holder does, in the posting's own words, at most 40; absent where the text lists none. */
  readonly responsibilities?: readonly string[];
  /** What the posting itself says on interviews, tests and the way to an offer: its sentences, at most 12. */
  readonly saidOnInterview?: readonly string[];
  /** The firm's own pages that the user has added, at most four. */
  readonly furtherPages?: readonly FurtherPage[];
  /** Where the application starts: https, without tracking. */
  readonly applyUrl?: string;
  /** The employer's logo as the page shows it: same origin, already decoded, a PNG data URL of at most 24 KB. */
  readonly logo?: string;
  /** Plain text; headings on lines of their own, list items begin with "- ". At most 60,000 characters. */
  readonly description: string;
  /** BCP 47 primary language of the text, 'und' when unknown. */
  readonly language: string;
  /** Canonical: without fragment and tracking parameters; '' when typed by hand. */
  readonly url: string;
  readonly readFrom: Readonly<Partial<Record<PostingField, FieldSource>>>;
}

/** Where the user found more in the firm's own words. */
export interface FurtherPage {
  /** As `JobPosting.url`. */
  readonly url: string;
  readonly title: string;
  /** Plain text, at most 20,000 characters. */
  readonly text: string;
}

export type PostingField = Exclude<keyof JobPosting, 'readFrom' | 'url' | 'furtherPages'>;

/** Why no posting could be read off a page. */
export const NO_POSTING_REASONS = [
  'list',
  'hub',
  'article',
  'home',
  'login',
  'wall',
  'form',
  'shell',
  'restricted',
  'other',
] as const;
export type NoPostingReason = (typeof NO_POSTING_REASONS)[number];

/** A form keeps its reason even if a title was read, because its text is not the posting's. */
export type PostingReading =
  | { readonly posting: JobPosting; readonly reason: null | 'form' }
  | { readonly posting: null; readonly reason: NoPostingReason };
