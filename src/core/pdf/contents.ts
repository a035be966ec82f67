import { type Context, type Entry, PLACE } from './context';
import { COLOUR, TYPE } from './design';
import { setChapterHead } from './headings';
import type { NodeId, Place, Placed } from './layout';
import { setOneLine, withSpace } from './one-line';
import { baselineOf, emptySlab, LEFT, type Slab } from './slab';

const NUMBER_WIDTH_PT = 34;

/** Rows with dots and page numbers; the whole row is a link. Without `places` the numbers are left open, at the same height. */
export function setContents(
  context: Context,
  entries: readonly Entry[],
  parent: NodeId,
  places: Readonly<Record<string, Place>>,
): readonly Slab[] {
  const head = setChapterHead(
    context.setter,
    context.setter.words.PDF_TEXT.contents,
    '',
    parent,
    PLACE.contents,
  );
  const list = context.setter.tree.add('TOC', parent);
  return [...head, ...entries.map((entry, i) => setRow(context, entry, list, places[entry.place], i === 0))];
}

function setRow(
  context: Context,
  entry: Entry,
  list: NodeId,
  place: Place | undefined,
  isFirst: boolean,
): Slab {
  const { setter } = context;
  const isChapter = entry.level === 1;
  const type = isChapter ? TYPE.h3 : TYPE.small;
  const height = isChapter ? 14.2 : 12.4;
  const indent = isChapter ? 0 : 16;
  const node = setter.tree.add('Link', setter.tree.add('TOCI', list));
  const y = baselineOf({ ...type, leadPt: height });
  const right = LEFT + setter.widthPt;
  const colour = isChapter ? COLOUR.ink : COLOUR.body;
  const maxWidth = setter.widthPt - indent - NUMBER_WIDTH_PT;
  const title = setOneLine(entry.title, type, colour, setter, { x: LEFT + indent, y, maxWidth, node });
  const page = place ? String(place.page + 1) : '';
  const number = setOneLine(page, type, colour, setter, { x: right, y, align: 'right', node });
  const end = title.reduce((most, run) => Math.max(most, run.x + run.width), 0) + 7;
  const dotsWidth = right - 24 - end;
  const dots: Placed[] =
    dotsWidth > 12 ? [{ kind: 'dots', x: end, y, width: dotsWidth, colour: COLOUR.muted }] : [];
  return {
    ...emptySlab(height),
    gap: isFirst ? 3 : isChapter ? 4.4 : 0,
    placed: [...withSpace(title), ...dots, ...withSpace(number)],
    links: [
      {
        x: LEFT,
        y: 0,
        width: setter.widthPt,
        height,
        target: { kind: 'place', place: entry.place },
        title: setter.words.PDF_TEXT.jumpTo(entry.title),
        node,
      },
    ],
  };
}
