import { QUESTION_KINDS, type QuestionKind, type Strength } from '../core/evidence/finding';
import type { Guide, QuestionItem } from '../core/guide/guide';
import { ROUND_KINDS, type RoundKind } from '../core/posting/interview';

/** Which questions of a guide are shown. Null: any. */
export interface QuestionFilter {
  readonly round: RoundKind | null;
  readonly kind: QuestionKind | null;
  /** At least this well reported; what nobody reported is out. */
  readonly strength: Strength | null;
}

export const NO_FILTER: QuestionFilter = { round: null, kind: null, strength: null };

const STRENGTHS: readonly Strength[] = ['single', 'corroborated', 'strong'];

export function isFiltering({ round, kind, strength }: QuestionFilter): boolean {
  return round !== null || kind !== null || strength !== null;
}

export function filterQuestions(
  questions: readonly QuestionItem[],
  { round, kind, strength }: QuestionFilter,
): readonly QuestionItem[] {
  return questions.filter(
    (question) =>
      (round === null || question.round === round) &&
      (kind === null || question.kind === kind) &&
      (strength === null || rankOf(question) >= STRENGTHS.indexOf(strength)),
  );
}

function rankOf({ strength }: QuestionItem): number {
  return strength === undefined ? -1 : STRENGTHS.indexOf(strength);
}

/** What there is to choose from: only what some question has, and no list with one choice for all. */
export function listFilterChoices({ questions }: Pick<Guide, 'questions'>): {
  readonly rounds: readonly RoundKind[];
  readonly kinds: readonly QuestionKind[];
  readonly strengths: readonly Strength[];
} {
  const kinds = QUESTION_KINDS.filter((kind) => questions.some((question) => question.kind === kind));
  return {
    rounds: ROUND_KINDS.filter((round) => questions.some((question) => question.round === round)),
    kinds: kinds.length > 1 ? kinds : [],
    strengths: STRENGTHS.filter((strength) => questions.some((question) => question.strength === strength)),
  };
}
