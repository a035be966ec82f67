import { COLOUR, MARGIN, PAPER } from './design';
import type { Paper, Place, Placed, PlacedLink } from './layout';
import type { Slab } from './slab';

/** A page while it is being filled. */
export interface OpenPage {
  readonly placed: Placed[];
  readonly links: PlacedLink[];
  /** Name of the section its header shows; '' for none. */
  section: string;
}

/** Fills pages from top to bottom, in order. */
export interface Flow {
  readonly pages: readonly OpenPage[];
  readonly places: Readonly<Record<string, Place>>;
  /** Height left on the page, 0 before the first. */
  readonly room: () => number;
  readonly breakPage: (section: string) => void;
  /** What comes now belongs to this section; a page keeps the name it began with. */
  readonly enter: (section: string) => void;
  readonly put: (slabs: readonly Slab[]) => void;
  /** Puts what has its own position on the page; what follows begins at `bottom`. */
  readonly putFixed: (placed: readonly Placed[], links: readonly PlacedLink[], bottom: number) => void;
}

/**
 * Slabs that belong together (`keep`) go on one page together; when no page could hold them, they are broken where the page ends, but
 * never so that only the first slab stays behind.
 */
export function makeFlow(paper: Paper): Flow {
  const { heightPt } = PAPER[paper];
  const bottom = heightPt - MARGIN.bottom;
  const pages: OpenPage[] = [];
  const places: Record<string, Place> = Object.create(null);
  let y = bottom;
  let section = '';

  const breakPage = (title: string) => {
    section = title;
    pages.push({ placed: [], links: [], section: title });
    y = MARGIN.top;
  };
  const gapOf = (slab: Slab) => (y === MARGIN.top ? 0 : slab.gap);
  const putOne = (slab: Slab) => {
    if (pages.length === 0 || y + gapOf(slab) + slab.height > bottom + 0.01) breakPage(section);
    const gap = gapOf(slab);
    const page = pages.at(-1);
    if (page) place(slab, page, y + gap, gap);
    for (const name of slab.places) places[name] ??= { page: pages.length - 1, y: y + gap };
    y += gap + slab.height;
  };
  const put = (slabs: readonly Slab[]) => {
    for (const group of groupsOf(slabs)) {
      const height = heightOf(group, y === MARGIN.top);
      const fits = y + height <= bottom + 0.01;
      const couldFit = heightOf(group, true) <= bottom - MARGIN.top;
      // What no page can hold starts here only if a good part of it does.
      if (!fits && (couldFit || bottom - y < (bottom - MARGIN.top) / 3)) breakPage(section);
      group.forEach(putOne);
    }
  };
  return {
    pages,
    places,
    room: () => Math.max(0, bottom - y),
    breakPage,
    put,
    enter: (title) => {
      section = title;
    },
    putFixed: (placed, links, bottomOfFixed) => {
      const page = pages.at(-1);
      page?.placed.push(...placed);
      page?.links.push(...links);
      y = bottomOfFixed;
    },
  };
}

function* groupsOf(slabs: readonly Slab[]): Generator<Slab[]> {
  let group: Slab[] = [];
  for (const slab of slabs) {
    group.push(slab);
    if (slab.keep) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** The height of slabs one below the other. */
export function heightOf(group: readonly Slab[], isAtTop: boolean): number {
  return group.reduce((sum, slab, i) => sum + (i === 0 && isAtTop ? 0 : slab.gap) + slab.height, 0);
}

function place(slab: Slab, page: OpenPage, top: number, gap: number): void {
  for (const rail of slab.rails) {
    const from = rail.from ?? -gap;
    const height = (rail.to ?? slab.height) - from;
    const box = { x: rail.x, y: top + from, width: rail.width, height, radius: 0, fill: rail.colour };
    if (height > 0) page.placed.push({ kind: 'box', ...box });
  }
  for (const item of slab.placed) page.placed.push({ ...item, y: item.y + top });
  for (const link of slab.links) page.links.push({ ...link, y: link.y + top });
}

/** A line across the text column. */
export function ruleAt(y: number, widthPt: number): Placed {
  return { kind: 'box', x: MARGIN.side, y, width: widthPt, height: 0.6, radius: 0, fill: COLOUR.rule };
}
