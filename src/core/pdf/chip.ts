import type { Label } from '../guide/guide';
import { COLOUR, TYPE } from './design';
import type { Colour, NodeId, Placed } from './layout';
import { setOneLine, withSpace } from './one-line';
import type { Setter } from './slab';
import type { TextTools } from './wrap';

/** Every label has a colour of its own, and always its words: nothing is told by colour alone. */
const LABEL_COLOURS: Readonly<Record<Label, { readonly text: Colour; readonly ground: Colour }>> = {
  reported: { text: COLOUR.green, ground: COLOUR.greenTint },
  reportedElsewhere: { text: COLOUR.accent, ground: COLOUR.accentTint },
  posting: { text: COLOUR.violet, ground: COLOUR.violetTint },
  invitation: { text: COLOUR.violet, ground: COLOUR.violetTint },
  company: { text: COLOUR.violet, ground: COLOUR.violetTint },
  typical: { text: COLOUR.muted, ground: COLOUR.chip },
  own: { text: COLOUR.ink, ground: COLOUR.chip },
  unknown: { text: COLOUR.amber, ground: COLOUR.amberTint },
};

export const CHIP_HEIGHT_PT = 13;
const SIDE_PT = 6.5;

export interface Chip {
  readonly width: number;
  readonly placed: readonly Placed[];
}

/** A chip whose top left corner is at `x`, `y`. */
export function setLabelChip(label: Label, x: number, y: number, node: NodeId, tools: Setter): Chip {
  const { text, ground } = LABEL_COLOURS[label];
  return setChip(tools.words.LABEL_TEXT[label], x, y, node, text, ground, tools);
}

export function setChip(
  text: string,
  x: number,
  y: number,
  node: NodeId,
  colour: Colour,
  ground: Colour,
  tools: TextTools,
): Chip {
  const words = setOneLine(text, TYPE.chip, colour, tools, {
    x: x + SIDE_PT,
    y: y + CHIP_HEIGHT_PT / 2 + TYPE.chip.sizePt * 0.36,
    node,
  });
  const textWidth = words.reduce((sum, run) => sum + run.width, 0);
  const width = textWidth + 2 * SIDE_PT;
  const box = { x, y, width, height: CHIP_HEIGHT_PT, radius: CHIP_HEIGHT_PT / 2, fill: ground };
  return {
    width,
    placed: [{ kind: 'box', ...box }, ...withSpace(words)],
  };
}
