import type { Guide } from '../guide/guide';
import { MARKDOWN, NOT_FOUND, SOURCE_SENTENCE, sayMonth } from '../guide/wording';
import type { Context } from './context';
import { COLOUR, TYPE } from './design';
import type { NodeId } from './layout';
import { setOneLine } from './one-line';
import {
  baselineOf,
  beside,
  besideReadLast,
  emptySlab,
  keepTogether,
  LEFT,
  type Slab,
  say,
  setParagraph,
  setText,
} from './slab';
import { PDF_TEXT } from './wording';

/** How this guide was made: what answered, what was counted, what was dropped. */
export function setMaking(context: Context, parent: NodeId): readonly Slab[] {
  const { guide, setter } = context;
  const made =
    guide.engine.kind === 'model' ? PDF_TEXT.madeWith(guide.engine.model ?? '') : `${PDF_TEXT.madeHere}`;
  const sentences = guide.sources.map(({ source, status }) =>
    SOURCE_SENTENCE[status](NOT_FOUND.sourceName(source)),
  );
  return [
    ...setText(setter, [made, ...sentences].join(' '), TYPE.body, parent, { gap: 4 }),
    ...setText(setter, PDF_TEXT.disclaimer, TYPE.body, parent, { gap: 7 }),
    ...listFacts(guide).flatMap(([name, value], i) =>
      setFact(context, name, value, parent, i === 0 ? 12 : 5),
    ),
  ];
}

function listFacts(guide: Guide): readonly (readonly [string, string])[] {
  const { scorecard: card } = guide;
  const facts: readonly (readonly [string, string])[] = [
    [MARKDOWN.reportsUsed, String(card.reportsUsed)],
    [MARKDOWN.peopleQuoted, String(card.people)],
    [MARKDOWN.quotesVerified, String(card.quotesVerified)],
    [MARKDOWN.dropped, String(card.dropped)],
    [MARKDOWN.itemsReported, String(card.reported)],
    [MARKDOWN.itemsElsewhere, String(card.reportedElsewhere)],
    [MARKDOWN.itemsPosting, String(card.fromPosting)],
    [MARKDOWN.itemsTypical, String(card.typical)],
    ...(card.newestAt === undefined ? [] : [[MARKDOWN.newest, sayMonth(card.newestAt)] as const]),
    ...(card.oldestAt === undefined ? [] : [[MARKDOWN.oldest, sayMonth(card.oldestAt)] as const]),
  ];
  // Noughts say nothing that "What we could not find" does not say better.
  return facts.filter(([, value]) => value !== '0');
}

/** A name at the left, its value at the right, a line below. */
function setFact(
  context: Context,
  name: string,
  value: string,
  parent: NodeId,
  gap: number,
): readonly Slab[] {
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const right = setOneLine(value, TYPE.bodyStrong, COLOUR.ink, setter, {
    x: LEFT + setter.widthPt,
    y: baselineOf(TYPE.body),
    align: 'right',
    node,
  });
  const lines = setParagraph(setter, [say(`${name} `, TYPE.body, node)], { gap, inset: 120 });
  const line = { x: LEFT, y: 0, width: setter.widthPt, height: 0.6, radius: 0, fill: COLOUR.ruleSoft };
  return keepTogether([
    ...besideReadLast(lines, right),
    ...beside([{ ...emptySlab(0.6), gap: 4 }], [{ kind: 'box', ...line }]),
  ]);
}
