import type { QuestionKind } from '../evidence/finding';
import type { RoundKind } from '../posting/interview';
import type { RoleFamily } from '../posting/role-family';

/** Reviewed, typical preparation for one occupation. Wording is our own; `basis` says what it rests on. */
export interface Pack {
  readonly id: string;
  readonly family: RoleFamily;
  readonly name: string;
  /** What people call the job and search for, most usual first. */
  readonly searchTerms: readonly string[];
  /** Lower-case words or phrases that recognise the job in a title, most telling first. */
  readonly titleCues: readonly string[];
  /** Words of the trade that tell the job when its title does not; compared as cues of cards are. */
  readonly textCues?: readonly string[];
  readonly basis: 'editors';
  readonly rounds: readonly PackRound[];
  readonly questions: readonly PackQuestion[];
  /** Practical tests that are usual: "drug calculation on paper". */
  readonly tests: readonly string[];
  readonly bring: readonly string[];
  readonly clothes: string;
  readonly ask: readonly string[];
  readonly sinks: readonly string[];
  readonly drills: readonly PackDrill[];
  readonly day: readonly string[];
  readonly afterwards: readonly string[];
}

export interface PackRound {
  readonly kind: RoundKind;
  readonly title: string;
  readonly format: string;
  /** Minutes, a range. */
  readonly minutes: readonly [number, number];
  readonly who: string;
  readonly tests: string;
}

export interface PackQuestion {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly card: string;
}

/** A thing to practise, sized so that a plan can be made of it. */
export interface PackDrill {
  readonly title: string;
  readonly minutes: number;
  readonly text: string;
}

/** A competency: what a question tests and what a good answer shows. Cues are the starts of words; one that ends in a space is whole words. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly tests: string;
  readonly shows: string;
  readonly followUp: string;
  readonly cues: readonly string[];
  /** The kinds of question it is made for; others may still match. */
  readonly kinds?: readonly QuestionKind[];
  /** Speaks only for its own kinds and only when no other card does. */
  readonly fallback?: true;
}
