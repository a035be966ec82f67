import type { QuestionItem } from '../guide/guide';
import { type Context, type Entry, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { setEvidence } from './evidence-lines';
import { setGroupHead } from './headings';
import { setBasis } from './item-list';
import { setLabelRow, setLed } from './item-parts';
import type { NodeId } from './layout';
import { setOneLine, withSpace } from './one-line';
import { listGroups, type QuestionChapter } from './question-groups';
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
import { PDF_TEXT } from './wording';

const INDENT_PT = 30;

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
  return listGroups(chapter.questions).map(({ title, items }, i) => {
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
