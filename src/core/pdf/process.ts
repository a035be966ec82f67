import type { Guide, RoundItem } from '../guide/guide';
import { type Chip, setChip } from './chip';
import { type Context, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { setOrigin } from './evidence-lines';
import { setGroupHead } from './headings';
import { keepEnds, setItems } from './item-list';
import { setFacts, setNote } from './item-parts';
import type { NodeId, Placed } from './layout';
import { setOneLine, withSpace } from './one-line';
import {
  baselineOf,
  beside,
  besideReadLast,
  keepTogether,
  LEFT,
  type Slab,
  say,
  setParagraph,
  withGap,
  withPlace,
  withRail,
} from './slab';

const INDENT_PT = 30;
const DISC_PT = 18;
const RAIL_PT = 1.4;

/** The rounds as a numbered timeline. */
export function setRounds(context: Context, parent: NodeId): readonly Slab[] {
  const { rounds } = context.guide;
  const list = context.setter.tree.add('L', parent);
  const set = rounds.map((round, i) => {
    const slabs = setRound(context, round, i + 1, context.setter.tree.add('LI', list));
    return withTimeline(withGap(slabs, i === 0 ? 3 : 9), i === 0, i === rounds.length - 1);
  });
  return keepEnds(set);
}

/** The line that joins the numbers: down from each disc, and into the next. */
function withTimeline(slabs: readonly Slab[], isFirst: boolean, isLast: boolean): readonly Slab[] {
  const rail = { x: LEFT + DISC_PT / 2 - RAIL_PT / 2, width: RAIL_PT, colour: COLOUR.accentSoft };
  if (isLast) {
    const [head, ...rest] = slabs;
    return head && !isFirst ? [{ ...head, rails: [{ ...rail, to: 0 }, ...head.rails] }, ...rest] : slabs;
  }
  return isFirst ? withRail(slabs, rail) : slabs.map((slab) => ({ ...slab, rails: [rail, ...slab.rails] }));
}

function setRound(context: Context, round: RoundItem, number: number, parent: NodeId): readonly Slab[] {
  const { setter } = context;
  const label = setter.tree.add('Lbl', parent);
  const body = setter.tree.add('LBody', parent);
  const length = round.length?.trim() ? setLength(context, round.length, body) : null;
  const title = setParagraph(setter, [say(round.title, TYPE.h3, setter.tree.add('P', body), COLOUR.ink)], {
    indent: INDENT_PT,
    inset: length ? length.width + 8 : 0,
  });
  const text =
    round.text === '' || round.text === round.title
      ? []
      : setParagraph(setter, [say(round.text, TYPE.body, setter.tree.add('P', body))], {
          indent: INDENT_PT,
          gap: 2.5,
        });
  const facts = setFacts(
    context,
    [
      [setter.words.PDF_TEXT.format, round.text.includes(round.format ?? '') ? undefined : round.format],
      [setter.words.PDF_TEXT.who, round.who],
      [setter.words.PDF_TEXT.roundTests, round.tests],
    ],
    body,
    INDENT_PT,
    1.5,
  );
  const head = besideReadLast(beside(title, setDisc(context, number, label)), length?.placed ?? []);
  return keepTogether([
    ...withPlace(head, PLACE.round(round.id)),
    ...text,
    ...facts,
    ...setOrigin(context, round, body, { indent: INDENT_PT, hasChip: true, maxQuotes: 2 }),
    ...setNote(context, round.id, body, INDENT_PT),
  ]);
}

/** How long it takes, in a chip at the right. */
function setLength(context: Context, length: string, parent: NodeId): Chip {
  const { setter } = context;
  const node = setter.tree.add('P', parent);
  const at = (x: number) => setChip(length, x, 0.4, node, COLOUR.muted, COLOUR.chip, setter);
  const { width } = at(0);
  return width > setter.widthPt / 2 ? at(LEFT + setter.widthPt / 2) : at(LEFT + setter.widthPt - width);
}

function setDisc(context: Context, number: number, node: NodeId): readonly Placed[] {
  const top = TYPE.h3.leadPt / 2 - DISC_PT / 2;
  const disc = { x: LEFT, y: top, width: DISC_PT, height: DISC_PT, radius: DISC_PT / 2 };
  const digits = setOneLine(String(number), TYPE.smallStrong, COLOUR.accent, context.setter, {
    x: LEFT + DISC_PT / 2,
    y: baselineOf(TYPE.h3) - 0.4,
    align: 'centre',
    node,
  });
  return [{ kind: 'box', ...disc, fill: COLOUR.accentTint }, ...withSpace(digits)];
}

/** What was reported about how long it all takes. */
export function setTimelineItems(
  context: Context,
  title: string,
  place: string,
  parent: NodeId,
): readonly Slab[] {
  const section = context.setter.tree.add('Sect', parent);
  const head = setGroupHead(context.setter, title, '', section, place);
  return [...head, ...setItems(context, context.guide.timeline, section)];
}

export function hasProcess(guide: Guide): boolean {
  return guide.rounds.length > 0 || guide.timeline.length > 0;
}
