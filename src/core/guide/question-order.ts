import type { QuestionKind } from '../evidence/finding';
import type { RoundKind } from '../posting/interview';
import type { Label, QuestionItem } from './guide';

/** Which kinds of question belong to a round when nobody said in which round they were asked. */
const KINDS_OF_ROUND: Readonly<Partial<Record<RoundKind, readonly QuestionKind[]>>> = {
  application: ['company', 'logistical'],
  assessment: ['technical', 'skill'],
  recruiter: ['company', 'behavioural', 'logistical'],
  phone: ['company', 'behavioural'],
  technical: ['technical', 'skill'],
  takeHome: ['technical', 'skill'],
  case: ['case'],
  panel: ['behavioural', 'skill'],
  trial: ['skill', 'technical'],
  hiringManager: ['behavioural', 'skill', 'company'],
  final: ['behavioural', 'company'],
};

const LABEL_ORDER: readonly Label[] = [
  'own',
  'reported',
  'reportedElsewhere',
  'invitation',
  'company',
  'posting',
  'typical',
];
const OTHER_ROUND = 3;
const LIKELIEST = 3;

/** 0: said to belong to the next round; 1: of a kind usual in it; 2: could be; 3: said to belong to another. */
export function rankForRound(
  question: Pick<QuestionItem, 'kind' | 'round'>,
  next: RoundKind | undefined,
): number {
  if (next === undefined || next === 'other') return 2;
  if (question.round !== undefined) return question.round === next ? 0 : OTHER_ROUND;
  return KINDS_OF_ROUND[next]?.includes(question.kind) ? 1 : 2;
}

/** Groups by label, never mixed; within a group the next round first, else the order they came in. */
export function orderQuestions(
  questions: readonly QuestionItem[],
  next: RoundKind | undefined,
): readonly QuestionItem[] {
  return [...questions].sort(
    (a, b) =>
      LABEL_ORDER.indexOf(a.label) - LABEL_ORDER.indexOf(b.label) ||
      rankForRound(a, next) - rankForRound(b, next),
  );
}

/**
 * The three to prepare first. What the user and others told of this employer leads, unless it was said to belong to another round. Where that does
 * not fill the three places, one question of the posting and the role's usual ones do, on different competencies.
 */
export function pickLikeliest(
  ordered: readonly QuestionItem[],
  next: RoundKind | undefined,
): readonly string[] {
  const isReported = (question: QuestionItem) => question.evidence.length > 0;
  const reported = ordered.filter(
    (question) =>
      (isReported(question) || question.label === 'own') && rankForRound(question, next) < OTHER_ROUND,
  );
  const picked = reported.slice(0, LIKELIEST);
  const posting = ordered.find((question) => question.label === 'posting' && question.kind !== 'logistical');
  const rest = ordered.filter((question) => question.label === 'typical');
  const later = ordered.filter((question) => isReported(question) || question.label === 'posting');
  for (const question of [...(posting ? [posting] : []), ...rest, ...later]) {
    if (picked.length >= LIKELIEST) break;
    if (picked.includes(question)) continue;
    if (question.tests && picked.some((other) => other.tests === question.tests)) continue;
    picked.push(question);
  }
  return picked.map((question) => question.id);
}
