import type { QuestionKind } from '../evidence/finding';
import type { RoundKind } from '../posting/interview';
import type { RoleFamily } from '../posting/role-family';

/** The languages packs, cards and the guide's own wording are written in. */
export const PACK_LANGUAGES = ['en', 'de'] as const;
export type PackLanguage = (typeof PACK_LANGUAGES)[number];

export type InEachLanguage = Readonly<Record<PackLanguage, string>>;

/** Something typical, as reviewed: without a source it rests on the editors alone. The wording is our own in any case. */
export interface Saying extends InEachLanguage {
  /** Id in `SOURCES`, and after a slash the part of it: `onet/47-2111.00`. */
  readonly source?: string;
}

/** Reviewed, typical preparation for one occupation, as it stands in the project. */
export interface PackData {
  readonly id: string;
  readonly family: RoleFamily;
  readonly name: InEachLanguage;
  readonly rounds: readonly RoundData[];
  readonly questions: readonly QuestionData[];
  /** Practical tests that are usual: "drug calculation on paper". */
  readonly tests: readonly Saying[];
  readonly bring: readonly Saying[];
  readonly clothes: Saying;
  readonly ask: readonly Saying[];
  readonly sinks: readonly Saying[];
  readonly drills: readonly DrillData[];
  readonly day: readonly Saying[];
  readonly afterwards: readonly Saying[];
}

export interface RoundData {
  readonly kind: RoundKind;
  /** A range. */
  readonly minutes: readonly [number, number];
  readonly title: InEachLanguage;
  readonly format: InEachLanguage;
  readonly who: InEachLanguage;
  readonly tests: InEachLanguage;
  readonly source?: string;
}

export interface QuestionData extends Saying {
  readonly kind: QuestionKind;
  readonly card: string;
}

export interface DrillData {
  readonly minutes: number;
  readonly title: InEachLanguage;
  readonly text: InEachLanguage;
  readonly source?: string;
}

/** A pack in one language, as a guide is made from it. */
export interface Pack {
  readonly id: string;
  readonly family: RoleFamily;
  readonly language: PackLanguage;
  /** What the occupation is called in `language`. */
  readonly name: string;
  /** What it is called in English, as it is recognised. */
  readonly englishName: string;
  readonly rounds: readonly PackRound[];
  readonly questions: readonly PackQuestion[];
  readonly tests: readonly PackText[];
  readonly bring: readonly PackText[];
  readonly clothes: PackText;
  readonly ask: readonly PackText[];
  readonly sinks: readonly PackText[];
  readonly drills: readonly PackDrill[];
  readonly day: readonly PackText[];
  readonly afterwards: readonly PackText[];
  /** What the cards say in `language`, by card. */
  readonly cards: CardTexts;
}

export interface PackText {
  readonly text: string;
  readonly source?: string;
}

export interface PackRound {
  readonly kind: RoundKind;
  /** A range. */
  readonly minutes: readonly [number, number];
  readonly title: string;
  readonly format: string;
  readonly who: string;
  readonly tests: string;
  readonly source?: string;
}

export interface PackQuestion extends PackText {
  readonly kind: QuestionKind;
  readonly card: string;
}

/** A thing to practise, sized so that a plan can be made of it. */
export interface PackDrill extends PackText {
  readonly title: string;
  readonly minutes: number;
}

/** What a card says to a person. */
export interface CardText {
  readonly name: string;
  readonly tests: string;
  readonly shows: string;
  readonly followUp: string;
}
export type CardTexts = Readonly<Record<string, CardText>>;

/** A competency: what a question tests and what a good answer shows. Cues are the starts of words; one that ends in a space is whole words. */
export interface Card extends CardText {
  readonly id: string;
  readonly cues: readonly string[];
  /** The kinds of question it is made for; others may still match. */
  readonly kinds?: readonly QuestionKind[];
  /** Speaks only for its own kinds and only when no other card does. */
  readonly fallback?: true;
}
