import type { Label, QuestionItem } from '../guide/guide';
import { LABEL_TEXT, ROUND_TITLE, SECTION_TITLE } from '../guide/wording';
import type { RoundKind } from '../posting/interview';
import { type Context, type Entry, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { setEvidence } from './evidence-lines';
import { setGroupHead } from './headings';
import { setBasis } from './item-list';
import { setLabelRow, setLed } from './item-parts';
import type { NodeId } from './layout';
import { setOneLine, withSpace } from './one-line';
import {
  baselineOf,
  beside,
  emptySlab,
  keepTogether,
  LEFT,
  type Slab,
  say,
  setParagraph,
  withGap,
  withPlace,
} from './slab';
import { KIND_TITLE, PDF_TEXT } from './wording';

/** Questions of one label; labels are never mixed in a chapter. */
export interface QuestionChapter {
  readonly label: Label;
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly QuestionItem[];
}

const INDENT_PT = 30;

const CHAPTERS: readonly (readonly [Label, string, string])[] = [
  ['reported', SECTION_TITLE.questionsHere, PDF_TEXT.questionsHereIntro],
  ['reportedElsewhere', SECTION_TITLE.questionsElsewhere, PDF_TEXT.questionsElsewhereIntro],
  ['invitation', LABEL_TEXT.invitation, ''],
  ['company', LABEL_TEXT.company, ''],
  ['posting', SECTION_TITLE.questionsPosting, PDF_TEXT.questionsPostingIntro],
  ['typical', SECTION_TITLE.questionsTypical, PDF_TEXT.questionsTypicalIntro],
  ['own', LABEL_TEXT.own, ''],
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
    groupsOf(chapter.questions).flatMap(({ items }) => items),
  );
}

export interface SetGroup {
  readonly entry: Entry;
  readonly slabs: readonly Slab[];
}

/** The groups of a chapter: by round where it is known, else by kind. */
export function setQuestionGroups(
  context: Context,
  chapter: QuestionChapter,
  parent: NodeId,
): readonly SetGroup[] {
  const { setter } = context;
  return groupsOf(chapter.questions).map(({ title, items }, i) => {
    const place = `questions:${chapter.label}:${i}`;
    const section = setter.tree.add('Sect', parent);
    const count = items.length === 1 ? '1 question' : `${items.length} questions`;
    const head = setGroupHead(setter, title, count, section, place, i === 0 ? 10 : 24);
    const list = setter.tree.add('L', section);
    const slabs = items.flatMap((item, j) =>
      withGap(setQuestion(context, item, setter.tree.add('LI', list)), j === 0 ? 0 : 15),
    );
    return { entry: { title, level: 2 as const, place }, slabs: [...head, ...slabs] };
  });
}

function groupsOf(
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

function setQuestion(context: Context, item: QuestionItem, parent: NodeId): readonly Slab[] {
  const { setter, numbers } = context;
  const number = numbers.get(item.id) ?? 0;
  const label = setter.tree.add('Lbl', parent);
  const body = setter.tree.add('LBody', parent);
  const title = setParagraph(setter, [say(item.text, TYPE.h3, setter.tree.add('P', body), COLOUR.ink)], {
    indent: INDENT_PT,
  });
  const mark = setOneLine(`Q${number}`, TYPE.smallStrong, COLOUR.accent, setter, {
    x: LEFT,
    y: baselineOf(TYPE.h3),
    node: label,
  });
  return keepTogether([
    ...withPlace(beside(title, withSpace(mark)), PLACE.question(item.id)),
    ...setLabelRow(context, item, body, INDENT_PT),
    ...setEvidence(context, item, body, { indent: INDENT_PT }),
    ...setBasis(context, item, body, INDENT_PT),
    ...setCard(context, item, body),
    ...setOwnExample(context, body),
  ]);
}

function setCard(context: Context, item: QuestionItem, parent: NodeId): readonly Slab[] {
  const lines = [
    [PDF_TEXT.tests, item.tests],
    [PDF_TEXT.shows, item.shows],
    [PDF_TEXT.followUp, item.followUpQuestion],
  ] as const;
  return lines.flatMap(([lead, text], i) =>
    text === undefined || text === '' ? [] : setLed(context, lead, text, parent, INDENT_PT, i === 0 ? 5 : 2),
  );
}

/** Room to write by hand. */
function setOwnExample(context: Context, parent: NodeId): readonly Slab[] {
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const y = baselineOf(TYPE.small);
  const words = setOneLine(PDF_TEXT.yourExample, TYPE.smallStrong, COLOUR.muted, setter, {
    x: LEFT + INDENT_PT,
    y,
    node,
  });
  const end = words.reduce((most, run) => Math.max(most, run.x + run.width), 0) + 8;
  const right = LEFT + setter.widthPt;
  const dots = (x: number, top: number) =>
    ({ kind: 'dots', x, y: top, width: right - x, colour: COLOUR.muted }) as const;
  return [
    { ...emptySlab(TYPE.small.leadPt), gap: 8, placed: [...words, dots(end, y)] },
    { ...emptySlab(17), placed: [dots(LEFT + INDENT_PT, 15)] },
  ];
}
