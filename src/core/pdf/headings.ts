import { COLOUR, TYPE } from './design';
import type { NodeId } from './layout';
import { setOneLine } from './one-line';
import {
  baselineOf,
  beside,
  besideReadLast,
  keepWithNext,
  LEFT,
  lower,
  type Setter,
  type Slab,
  say,
  setParagraph,
  setText,
  withGap,
  withPlace,
} from './slab';

const BAR_ABOVE_PT = 12;

/** A chapter's title below its short bar, and a line or two on what it holds. */
export function setChapterHead(
  setter: Setter,
  title: string,
  intro: string,
  parent: NodeId,
  place: string,
): readonly Slab[] {
  const node = setter.tree.add('H1', parent);
  const head = setParagraph(setter, [say(title, TYPE.h1, node, COLOUR.ink)]).map((slab, i) =>
    i === 0 ? lower(slab, BAR_ABOVE_PT) : slab,
  );
  const bar = { kind: 'box' as const, x: LEFT, y: 0, width: 26, height: 3, radius: 0, fill: COLOUR.accent };
  const text =
    intro === ''
      ? []
      : setText(setter, intro, TYPE.small, parent, { colour: COLOUR.muted, gap: 3, inset: 30 });
  return withGap(
    keepWithNext([...withPlace(beside(head, [bar]), place), ...text, spacer(text.length > 0 ? 4 : 5)]),
    24,
  );
}

/** A group's title, with what is counted in it at the right. */
export function setGroupHead(
  setter: Setter,
  title: string,
  aside: string,
  parent: NodeId,
  place: string,
  gap = 15,
): readonly Slab[] {
  const node = setter.tree.add('H2', parent);
  const head = setParagraph(setter, [say(title, TYPE.h2, node, COLOUR.ink)], { inset: 90 });
  const note =
    aside === ''
      ? []
      : setOneLine(aside, TYPE.meta, COLOUR.muted, setter, {
          x: LEFT + setter.widthPt,
          y: baselineOf(TYPE.h2),
          align: 'right',
          node: setter.tree.add('P', parent),
        });
  const slabs = besideReadLast(head, note);
  return withGap(keepWithNext([...withPlace(slabs, place), spacer(2)]), gap);
}

export function spacer(height: number): Slab {
  return { gap: 0, height, keep: true, placed: [], links: [], places: [], rails: [] };
}
