import type { QuestionItem } from '../guide/guide';
import { type Context, type Entry, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { setOrigin } from './evidence-lines';
import { setGroupHead } from './headings';
import { setBasis } from './item-list';
import { setFacts, setNote } from './item-parts';
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
  sayLink,
  setParagraph,
  withGap,
  withPlace,
} from './slab';
import type { Span } from './wrap';

const INDENT_PT = 26;

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
  return listGroups(chapter.questions, setter.words).map(({ title, items }, i) => {
    const place = `questions:${chapter.label}:${i}`;
    const section = setter.tree.add('Sect', parent);
    const count = setter.words.PDF_TEXT.questions(items.length);
    const head = setGroupHead(setter, title, count, section, place, i === 0 ? 6 : 15);
    const list = setter.tree.add('L', section);
    const slabs = items.flatMap((item, j) =>
      withGap(setQuestion(context, item, setter.tree.add('LI', list)), j === 0 ? 0 : 8),
    );
    return { entry: { title, level: 2 as const, place }, slabs: [...head, ...slabs] };
  });
}

function setQuestion(context: Context, item: QuestionItem, parent: NodeId): readonly Slab[] {
  const { setter, numbers } = context;
  const number = numbers.get(item.id) ?? 0;
  const sameCard = findSameCard(context, item);
  const label = setter.tree.add('Lbl', parent);
  const body = setter.tree.add('LBody', parent);
  const title = setParagraph(setter, [say(item.text, TYPE.h3, setter.tree.add('P', body), COLOUR.ink)], {
    indent: INDENT_PT,
  });
  const mark = setOneLine(setter.words.PDF_TEXT.question(number), TYPE.smallStrong, COLOUR.accent, setter, {
    x: LEFT,
    y: baselineOf(TYPE.h3),
    node: label,
  });
  return keepTogether([
    ...withPlace(beside(title, withSpace(mark)), PLACE.question(item.id)),
    ...setOrigin(context, item, body, {
      indent: INDENT_PT,
      hasChip: true,
      ...(sameCard === undefined ? {} : { facts: (node) => sayCardReference(context, sameCard, node) }),
    }),
    ...setBasis(context, item, body, INDENT_PT),
    ...(sameCard === undefined ? setCard(context, item, body) : []),
    ...(context.notes.has(item.id)
      ? setNote(context, item.id, body, INDENT_PT)
      : setOwnExample(context, body)),
  ]);
}

/** The question under which the same card was set already; else this one is noted as the first. */
function findSameCard(context: Context, item: QuestionItem): string | undefined {
  const { tests, shows, followUpQuestion } = item;
  if (!tests) return undefined;
  const key = JSON.stringify([tests, shows, followUpQuestion]);
  const first = context.cardAt.get(key);
  if (first === undefined) context.cardAt.set(key, item.id);
  return first;
}

function setCard(context: Context, item: QuestionItem, parent: NodeId): readonly Slab[] {
  const facts = [
    [context.setter.words.PDF_TEXT.tests, item.tests],
    [context.setter.words.PDF_TEXT.shows, item.shows],
    [context.setter.words.PDF_TEXT.followUp, item.followUpQuestion],
  ] as const;
  return setFacts(context, facts, parent, INDENT_PT);
}

function sayCardReference(context: Context, questionId: string, node: NodeId): readonly Span[] {
  const name = context.setter.words.PDF_TEXT.question(context.numbers.get(questionId) ?? 0);
  const target = { kind: 'place', place: PLACE.question(questionId) } as const;
  return [
    say(`${context.setter.words.PDF_TEXT.sameCard} `, TYPE.meta, node, COLOUR.muted),
    sayLink(context.setter, name, TYPE.metaStrong, node, target, context.setter.words.PDF_TEXT.jumpTo(name)),
  ];
}

/** Room to write by hand. */
function setOwnExample(context: Context, parent: NodeId): readonly Slab[] {
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const y = baselineOf(TYPE.meta) + 4;
  const words = setOneLine(setter.words.PDF_TEXT.yourExample, TYPE.meta, COLOUR.muted, setter, {
    x: LEFT + INDENT_PT,
    y,
    node,
  });
  const end = words.reduce((most, run) => Math.max(most, run.x + run.width), 0) + 6;
  const dots = { kind: 'dots', x: end, y, width: LEFT + setter.widthPt - end, colour: COLOUR.muted } as const;
  return [{ ...emptySlab(TYPE.meta.leadPt + 4), placed: [...withSpace(words), dots] }];
}
