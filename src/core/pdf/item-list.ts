import type { Item, Label } from '../guide/guide';
import { wordingIn } from '../guide/wording';
import { CHIP_HEIGHT_PT, setLabelChip } from './chip';
import type { Context } from './context';
import { COLOUR, TYPE } from './design';
import { setOrigin } from './evidence-lines';
import { setNote } from './item-parts';
import { tidyText } from './itemise';
import type { NodeId, Placed } from './layout';
import { setOneLine, withSpace } from './one-line';
import {
  baselineOf,
  beside,
  emptySlab,
  keepTogether,
  keepWithNext,
  LEFT,
  type Slab,
  say,
  setParagraph,
  setText,
  withGap,
} from './slab';

const INDENT_PT = 18;

export interface ListOptions {
  /** A box to tick instead of a bullet. */
  readonly isTicked?: boolean;
  readonly maxQuotes?: number;
  readonly gap?: number;
}

/** Items below a chip that names their label, which is set again wherever it changes. */
export function setItems(
  context: Context,
  items: readonly Item[],
  parent: NodeId,
  options: ListOptions = {},
): readonly Slab[] {
  return groupsOf(items).flatMap((group, i) => {
    const { label } = group;
    const head = setLabelHead(context, label, parent, i === 0 ? 4 : 9);
    const list = context.setter.tree.add('L', parent);
    const set = group.items.map((item, j) =>
      setItem(context, item, context.setter.tree.add('LI', list), j === 0 ? { ...options, gap: 4 } : options),
    );
    return [...head, ...keepEnds(set)];
  });
}

/** Neither the first nor the last of a list stands alone on a page. */
export function keepEnds(list: readonly (readonly Slab[])[]): readonly Slab[] {
  return list.flatMap((slabs, i) => {
    const isKept = i < list.length - 1 && (i === 0 || i === list.length - 2);
    return isKept ? keepWithNext(slabs) : slabs;
  });
}

interface Group {
  readonly label: Label;
  readonly items: Item[];
}

/** Neighbours of one label. */
function groupsOf(items: readonly Item[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.label === item.label) last.items.push(item);
    else groups.push({ label: item.label, items: [item] });
  }
  return groups;
}

function setLabelHead(context: Context, label: Label, parent: NodeId, gap: number): readonly Slab[] {
  const chip = setLabelChip(label, LEFT, 0, context.setter.tree.add('P', parent), context.setter);
  return [{ ...emptySlab(CHIP_HEIGHT_PT), gap, keep: true, placed: chip.placed }];
}

function setItem(context: Context, item: Item, parent: NodeId, options: ListOptions): readonly Slab[] {
  const { setter } = context;
  const label = setter.tree.add('Lbl', parent);
  const body = setter.tree.add('LBody', parent);
  const node = setter.tree.add('P', body);
  const text = setParagraph(setter, [say(item.text, TYPE.body, node)], { indent: INDENT_PT });
  const quotes = options.maxQuotes === undefined ? {} : { maxQuotes: options.maxQuotes };
  return withGap(
    keepTogether([
      ...beside(text, options.isTicked ? tickBox() : setBullet(context, label)),
      ...setOrigin(context, item, body, { indent: INDENT_PT, hasChip: false, ...quotes }),
      ...setBasis(context, item, body, INDENT_PT),
      ...setNote(context, item.id, body, INDENT_PT),
    ]),
    options.gap ?? (options.isTicked ? 6 : 5),
  );
}

/** Said once for the whole guide, not under every item. */
const OWN_BASIS: ReadonlySet<string> = new Set(
  (['en', 'de'] as const).map((language) => wordingIn(language).TYPICAL_BASIS),
);

/** The posting's own words behind an item, unless the item already says them. */
export function setBasis(context: Context, item: Item, parent: NodeId, indent: number): readonly Slab[] {
  const basis = tidyText(item.basis ?? '').trim();
  if (basis === '' || OWN_BASIS.has(basis) || tidyText(item.text).includes(basis)) return [];
  const words = item.label === 'posting' ? context.setter.words.quote(basis) : basis;
  return setText(context.setter, words, TYPE.small, parent, { indent, gap: 3, colour: COLOUR.muted });
}

const BOX_PT = 10;

/** An empty box to tick by hand. */
export function tickBox(): readonly Placed[] {
  const y = (TYPE.body.leadPt - BOX_PT) / 2;
  return [
    {
      kind: 'box',
      x: LEFT + 0.5,
      y,
      width: BOX_PT,
      height: BOX_PT,
      radius: 2.6,
      fill: COLOUR.white,
      stroke: COLOUR.accent,
    },
  ];
}

function setBullet(context: Context, node: NodeId): readonly Placed[] {
  const y = baselineOf(TYPE.body);
  return withSpace(setOneLine('•', TYPE.body, COLOUR.accent, context.setter, { x: LEFT + 4, y, node }));
}
