import type { Item } from '../guide/guide';
import { CHIP_HEIGHT_PT, setLabelChip } from './chip';
import type { Context } from './context';
import { COLOUR, TYPE } from './design';
import type { NodeId } from './layout';
import { setOneLine } from './one-line';
import { emptySlab, LEFT, type Slab, say, setParagraph } from './slab';
import { sayReported } from './wording';

/** The label's chip, and how many people reported it, when last. */
export function setLabelRow(
  context: Context,
  item: Pick<Item, 'label' | 'people' | 'lastReportedAt'>,
  parent: NodeId,
  indent: number,
): readonly Slab[] {
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const chip = setLabelChip(item.label, LEFT + indent, 0, node, setter);
  const counted = setOneLine(sayReported(item.people, item.lastReportedAt), TYPE.meta, COLOUR.muted, setter, {
    x: LEFT + indent + chip.width + 8,
    y: CHIP_HEIGHT_PT / 2 + TYPE.meta.sizePt * 0.36,
    node,
  });
  return [{ ...emptySlab(CHIP_HEIGHT_PT), gap: 4, placed: [...chip.placed, ...counted] }];
}

/** "Lead: text" in one small paragraph. */
export function setLed(
  context: Context,
  lead: string,
  text: string,
  parent: NodeId,
  indent: number,
  gap: number,
): readonly Slab[] {
  const node = context.setter.tree.add('P', parent);
  const spans = [
    say(`${lead}: `, TYPE.smallStrong, node, COLOUR.muted),
    say(text, TYPE.small, node, COLOUR.body),
  ];
  return setParagraph(context.setter, spans, { indent, gap });
}

/** "Outcome: offer · Difficulty: hard" */
export function setFacts(
  context: Context,
  facts: readonly (readonly [string, string | undefined])[],
  parent: NodeId,
  indent: number,
): readonly Slab[] {
  const known = facts.filter(([, text]) => text !== undefined && text !== '');
  if (known.length === 0) return [];
  const node = context.setter.tree.add('P', parent);
  const spans = known.flatMap(([lead, text], i) => [
    ...(i > 0 ? [say(' · ', TYPE.small, node, COLOUR.muted)] : []),
    say(`${lead}: `, TYPE.smallStrong, node, COLOUR.muted),
    say(text ?? '', TYPE.small, node, COLOUR.body),
  ]);
  return setParagraph(context.setter, spans, { indent, gap: 4 });
}
