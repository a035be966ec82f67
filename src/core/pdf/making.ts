import { saySourceState } from '../guide/wording';
import type { Context } from './context';
import { COLOUR, TYPE } from './design';
import type { NodeId, Placed } from './layout';
import { setOneLine, withSpace } from './one-line';
import { baselineOf, emptySlab, keepTogether, LEFT, type Slab, setText } from './slab';

/** How this guide was made: what answered, what was counted, what was dropped. */
export function setMaking(context: Context, parent: NodeId): readonly Slab[] {
  const { guide, setter } = context;
  const made =
    guide.engine.kind === 'model'
      ? setter.words.PDF_TEXT.madeWith(guide.engine.model ?? '')
      : `${setter.words.PDF_TEXT.madeHere}`;
  const sentences = guide.sources.map((source) => saySourceState(source, setter.words));
  return [
    ...setText(setter, [made, ...sentences].join(' '), TYPE.body, parent, { gap: 4 }),
    ...setText(setter, setter.words.PDF_TEXT.disclaimer, TYPE.body, parent, { gap: 7 }),
    ...setFigures(context, listFacts(context), parent),
  ];
}

function listFacts({ guide, setter: { words } }: Context): readonly (readonly [string, string])[] {
  const { scorecard: card } = guide;
  const facts: readonly (readonly [string, string])[] = [
    [words.MARKDOWN.reportsUsed, String(card.reportsUsed)],
    [words.MARKDOWN.peopleQuoted, String(card.people)],
    [words.MARKDOWN.quotesVerified, String(card.quotesVerified)],
    [words.MARKDOWN.dropped, String(card.dropped)],
    [words.MARKDOWN.itemsReported, String(card.reported)],
    [words.MARKDOWN.itemsElsewhere, String(card.reportedElsewhere)],
    [words.MARKDOWN.itemsPosting, String(card.fromPosting)],
    [words.MARKDOWN.itemsTypical, String(card.typical)],
    ...(card.newestAt === undefined ? [] : [[words.MARKDOWN.newest, words.sayMonth(card.newestAt)] as const]),
    ...(card.oldestAt === undefined ? [] : [[words.MARKDOWN.oldest, words.sayMonth(card.oldestAt)] as const]),
  ];
  // Noughts say nothing that "What we could not find" does not say better.
  return facts.filter(([, value]) => value !== '0');
}

type Figure = readonly [name: string, value: string];

const COLUMN_GAP_PT = 28;

/** Names and values in two columns, a line below each row. */
function setFigures(context: Context, figures: readonly Figure[], parent: NodeId): readonly Slab[] {
  const { setter } = context;
  const width = (setter.widthPt - COLUMN_GAP_PT) / 2;
  const rows = Array.from({ length: Math.ceil(figures.length / 2) }, (_, i) =>
    figures.slice(2 * i, 2 * i + 2),
  );
  return keepTogether(
    rows.map((row, i): Slab => {
      const placed = row.flatMap((figure, column) => {
        const x = LEFT + column * (width + COLUMN_GAP_PT);
        const line = { x, y: ROW_PT - 0.6, width, height: 0.6, radius: 0, fill: COLOUR.ruleSoft };
        return [...setFigure(context, figure, x, width, parent), { kind: 'box' as const, ...line }];
      });
      return { ...emptySlab(ROW_PT), gap: i === 0 ? 6 : 0, placed };
    }),
  );
}

const ROW_PT = 17;
const VALUE_WIDTH_PT = 84;

function setFigure(
  context: Context,
  [name, value]: Figure,
  x: number,
  width: number,
  parent: NodeId,
): readonly Placed[] {
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const y = baselineOf({ ...TYPE.small, leadPt: ROW_PT });
  const maxWidth = width - VALUE_WIDTH_PT;
  return [
    ...withSpace(setOneLine(name, TYPE.small, COLOUR.body, setter, { x, y, maxWidth, node })),
    ...withSpace(
      setOneLine(value, TYPE.smallStrong, COLOUR.ink, setter, { x: x + width, y, align: 'right', node }),
    ),
  ];
}
