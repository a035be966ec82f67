import type { FieldSource, PostingField } from './job-posting';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** One reading of one field. Several may disagree; `readPosting` weighs them. */
export interface FieldCandidate {
  readonly field: PostingField;
  readonly value: string;
  readonly source: FieldSource;
  /** Where on the page: decides the weight inside one source. */
  readonly from: CandidateOrigin;
}

export type CandidateOrigin =
  | 'site'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'named-class'
  | 'og'
  | 'label'
  | 'company-link'
  | 'logo'
  | 'aria-label'
  | 'breadcrumb'
  | 'site-name'
  | 'organization'
  | 'copyright'
  | 'near-title'
  | 'container'
  | 'document-title';

/** Schema.org microdata of one JobPosting, by property; nested items as `outer.inner`. */
export type MicrodataPosting = Readonly<Record<string, string>>;

/** What only the live document can tell about what kind of page this is. */
export interface PageSignals {
  /** All visible text of the body, navigation included, in characters. */
  readonly bodyChars: number;
  /** Visible characters inside links. */
  readonly linkChars: number;
  /** Distinct links that look like single postings, outside "similar jobs". */
  readonly jobLinks: number;
  /** The same inside "similar jobs" and other frames. */
  readonly relatedJobLinks: number;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** The largest group of links in the main part whose addresses differ only in a name or number: the items of a list. */
  readonly similarLinks: number;
  /** A button or link that starts an application. */
  readonly hasApplyControl: boolean;
  /** Fields an applicant fills in: names, e-mail, phone, résumé. Distinct kinds, not inputs. */
  readonly applicationFields: readonly ApplicationField[];
  readonly hasPasswordField: boolean;
  /** What and where fields of a job search. */
  readonly hasSearchForm: boolean;
  /** Marks of a bot check in the document: a known frame, form or element id. */
  readonly hasChallenge: boolean;
  /** A PDF, a picture or another file in the browser's own viewer: there is no page to read. */
  readonly isFile: boolean;
  /** `<noscript>` or the visible text asks for JavaScript. */
  readonly asksForScript: boolean;
  readonly scripts: number;
  /** Paragraph-like blocks of 80 characters and more. */
  readonly paragraphs: number;
  readonly ogType: string;
  readonly hasPublishedTime: boolean;
  /** `@type`s of the structured data that are no posting. */
  readonly otherTypes: readonly string[];
}

export type ApplicationField =
  | 'firstName'
  | 'lastName'
  | 'name'
  | 'email'
  | 'phone'
  | 'resume'
  | 'coverLetter'
  | 'profile'
  | 'birthDate'
  | 'address';

/** What the content script brings back: plain data that survives a structured clone. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** Parsed JSON-LD nodes that are postings, or that a posting may point at by `@id`. */
  readonly jsonLd: readonly JsonObject[];
  readonly microdata: readonly MicrodataPosting[];
  readonly candidates: readonly FieldCandidate[];
  /** Text of the page's main part: headings on own lines, list items begin with "- ". */
  readonly text: string;
  readonly signals: PageSignals;
  /** A posting on a known board, in a frame of another origin, that could not be read from here. */
  readonly frameUrl?: string;
}

export const SNAPSHOT_MAX = {
  textChars: 200_000,
  fieldChars: 2_000,
  descriptionChars: 100_000,
  candidates: 120,
  jsonLdNodes: 60,
  /** Characters of all JSON-LD nodes together, as JSON. */
  jsonLdChars: 400_000,
  headings: 60,
} as const;
