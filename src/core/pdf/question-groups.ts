import type { Label, QuestionItem } from '../guide/guide';
import { LABEL_TEXT, ROUND_TITLE, SECTION_TITLE } from '../guide/wording';
import type { RoundKind } from '../posting/interview';
import { KIND_TITLE, PDF_TEXT } from './wording';

/** Questions of one label; labels are never mixed in a chapter. */
export interface QuestionChapter {
  readonly label: Label;
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly QuestionItem[];
}

const CHAPTERS: readonly (readonly [Label, string, string])[] = [
  ['own', SECTION_TITLE.questionsOwn, ''],
  ['reported', SECTION_TITLE.questionsHere, PDF_TEXT.questionsHereIntro],
  ['reportedElsewhere', SECTION_TITLE.questionsElsewhere, PDF_TEXT.questionsElsewhereIntro],
  ['invitation', LABEL_TEXT.invitation, ''],
  ['company', LABEL_TEXT.company, ''],
  ['posting', SECTION_TITLE.questionsPosting, PDF_TEXT.questionsPostingIntro],
  ['typical', SECTION_TITLE.questionsTypical, PDF_TEXT.questionsTypicalIntro],
  ['unknown', LABEL_TEXT.unknown, ''],
];

export function listQuestionChapters(questions: readonly QuestionItem[]): readonly QuestionChapter[] {
  return CHAPTERS.flatMap(([label, title, intro]) => {
    const own = questions.filter((question) => question.label === label);
    return own.length === 0 ? [] : [{ label, title, intro, questions: own }];
  });
}

/** The order in which questions are shown: by chapter, then by group. Numbers follow it. */
export function listInOrder(questions: readonly QuestionItem[]): readonly QuestionItem[] {
  return listQuestionChapters(questions).flatMap((chapter) =>
    listGroups(chapter.questions).flatMap(({ items }) => items),
  );
}

/** Questions of a chapter by round where it is known, else by kind. */
export function listGroups(
  questions: readonly QuestionItem[],
): readonly { readonly title: string; readonly items: readonly QuestionItem[] }[] {
  const groups = new Map<string, QuestionItem[]>();
  const hasRounds = questions.some((question) => isPlaced(question));
  for (const question of questions) {
    const kind = KIND_TITLE[question.kind];
    const unplaced = hasRounds ? PDF_TEXT.roundNotNamed(kind) : kind;
    const title = isPlaced(question) ? ROUND_TITLE[question.round] : unplaced;
    groups.set(title, [...(groups.get(title) ?? []), question]);
  }
  return [...groups].map(([title, items]) => ({ title, items }));
}

function isPlaced(question: QuestionItem): question is QuestionItem & { readonly round: RoundKind } {
  return question.round !== undefined && question.round !== 'other';
}
