import type { SectionId } from './sections';

/** A guide as sections of plain entries: what every written form of it is made from. Nothing in here is escaped. */

export interface Outline {
  readonly title: string;
  /** One line each; never empty ones. */
  readonly facts: readonly string[];
  readonly posting: OutlineLink | null;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  readonly id: SectionId;
  readonly title: string;
  readonly groups: readonly OutlineGroup[];
}

export interface OutlineGroup {
  /** '' for none. */
  readonly title: string;
  readonly entries: readonly OutlineEntry[];
}

export interface OutlineEntry {
  /** Stands before the text: a round's name. '' for none. */
  readonly lead: string;
  readonly text: string;
  /** Label, people, month; minutes of a task. '' for none. */
  readonly origin: string;
  readonly details: readonly string[];
  readonly quotes: readonly OutlineQuote[];
  /** The user's own words. */
  readonly note: string;
  /** What stands before them: "Your notes:". */
  readonly noteLead: string;
  /** Where they could be written, on paper: "Your example:". '' for no such place. */
  readonly room: string;
  readonly link: OutlineLink | null;
  readonly isTask: boolean;
}

export interface OutlineLink {
  readonly title: string;
  /** Held against the link rule. */
  readonly url: string;
}

export interface OutlineQuote {
  /** Word for word, without quotation marks. */
  readonly text: string;
  /** Sets words in the quotation marks of the guide's language. */
  readonly quote: (words: string) => string;
  /** "r/nursing, March 2026" */
  readonly where: string;
  readonly url: string | null;
}
