import type { Label, QuestionItem } from '../guide/guide';
import type { RoundKind } from '../posting/interview';
import type { PdfWords } from './wording';

/** Questions of one label; labels are never mixed in a chapter. */
export interface QuestionChapter {
  readonly label: Label;
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly QuestionItem[];
}

const listChapters = (words: PdfWords): readonly (readonly [Label, string, string])[] => [
  ['own', words.SECTION_TITLE.questionsOwn, ''],
  ['reported', words.SECTION_TITLE.questionsHere, words.PDF_TEXT.questionsHereIntro],
  ['reportedElsewhere', words.SECTION_TITLE.questionsElsewhere, words.PDF_TEXT.questionsElsewhereIntro],
  ['invitation', words.LABEL_TEXT.invitation, ''],
  ['company', words.LABEL_TEXT.company, ''],
  ['posting', words.SECTION_TITLE.questionsPosting, words.PDF_TEXT.questionsPostingIntro],
  ['typical', words.SECTION_TITLE.questionsTypical, words.PDF_TEXT.questionsTypicalIntro],
  ['unknown', words.LABEL_TEXT.unknown, ''],
];

export function listQuestionChapters(
  questions: readonly QuestionItem[],
  words: PdfWords,
): readonly QuestionChapter[] {
  return listChapters(words).flatMap(([label, title, intro]) => {
    const own = questions.filter((question) => question.label === label);
    return own.length === 0 ? [] : [{ label, title, intro, questions: own }];
  });
}

/** The order in which questions are shown: by chapter, then by group. Numbers follow it. */
export function listInOrder(questions: readonly QuestionItem[], words: PdfWords): readonly QuestionItem[] {
  return listQuestionChapters(questions, words).flatMap((chapter) =>
    listGroups(chapter.questions, words).flatMap(({ items }) => items),
  );
}

/** Questions of a chapter by round where it is known, else by kind. */
export function listGroups(
  questions: readonly QuestionItem[],
  words: PdfWords,
): readonly { readonly title: string; readonly items: readonly QuestionItem[] }[] {
  const groups = new Map<string, QuestionItem[]>();
  const hasRounds = questions.some((question) => isPlaced(question));
  for (const question of questions) {
    const kind = words.KIND_TITLE[question.kind];
    const unplaced = hasRounds ? words.PDF_TEXT.roundNotNamed(kind) : kind;
    const title = isPlaced(question) ? words.ROUND_TITLE[question.round] : unplaced;
    groups.set(title, [...(groups.get(title) ?? []), question]);
  }
  return [...groups].map(([title, items]) => ({ title, items }));
}

function isPlaced(question: QuestionItem): question is QuestionItem & { readonly round: RoundKind } {
  return question.round !== undefined && question.round !== 'other';
}
