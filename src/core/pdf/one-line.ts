import type { Type } from './design';
import { isRightToLeft, itemiseLine, tidyText } from './itemise';
import type { Colour, NodeId, PlacedText } from './layout';
import { fitText, measureText, type TextTools } from './wrap';

export interface OneLineOptions {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Cut with an ellipsis when wider. */
  readonly maxWidth?: number;
  /** `x` is the left end unless told otherwise. */
  readonly align?: 'right' | 'centre';
  readonly node?: NodeId;
}

/** A text on one line. */
export function setOneLine(
  text: string,
  type: Type,
  colour: Colour,
  tools: TextTools,
  options: OneLineOptions,
): readonly PlacedText[] {
  const { maxWidth, align, node } = options;
  const tidy = maxWidth === undefined ? tidyText(text).trim() : fitText(text, type, maxWidth, tools);
  const width = measureText(tidy, type, tools);
  let x = options.x - (align === 'right' ? width : align === 'centre' ? width / 2 : 0);
  const runs = itemiseLine(tidy, tools.hasGlyph, isRightToLeft(tidy));
  return runs.map((run) => {
    const placed: PlacedText = {
      kind: 'text',
      x,
      y: options.y,
      width: tools.measure(run.text, type, run.drawnBy),
      text: run.text,
      style: type,
      colour,
      drawnBy: run.drawnBy,
      ...(node === undefined ? {} : { node }),
    };
    x += placed.width;
    return placed;
  });
}

/** With a space at the end, which keeps these words apart from what follows when the text is copied. */
export function withSpace(runs: readonly PlacedText[]): readonly PlacedText[] {
  const last = runs.at(-1);
  if (!last) return runs;
  if (last.drawnBy === 'font') return [...runs.slice(0, -1), { ...last, text: `${last.text} ` }];
  return [...runs, { ...last, x: last.x + last.width, width: 0, text: ' ', drawnBy: 'font' }];
}
