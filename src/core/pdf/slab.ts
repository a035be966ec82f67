import { COLOUR, MARGIN, type Type } from './design';
import type { Colour, LinkTarget, NodeId, Placed, PlacedLink, Tag } from './layout';
import type { StructureTree } from './structure';
import type { PdfWords } from './wording';
import { type Line, type Span, type TextTools, wrapSpans } from './wrap';

/** A strip across the page that is never cut in two. Heights inside are measured from its top. */
export interface Slab {
  /** Space above, dropped at the top of a page. */
  readonly gap: number;
  readonly height: number;
  /** Stays on the page of the slab that follows. */
  readonly keep: boolean;
  readonly placed: readonly Placed[];
  readonly links: readonly PlacedLink[];
  /** Names that point at the top of this slab. */
  readonly places: readonly string[];
  /** Upright bars beside it, through the gap above as well. */
  readonly rails: readonly Rail[];
}

export interface Rail {
  readonly x: number;
  readonly width: number;
  readonly colour: Colour;
  /** Where it begins, from the slab's top; through the gap when absent. */
  readonly from?: number;
  /** Where it ends, from the slab's top; at its bottom when absent. */
  readonly to?: number;
}

/** What every section needs to set its text. */
export interface Setter extends TextTools {
  readonly tree: StructureTree;
  /** What the PDF says of its own, in the language of its guide. */
  readonly words: PdfWords;
  /** Of the whole text column. */
  readonly widthPt: number;
  /** Whether an address may be linked. */
  readonly mayLink: (url: string) => boolean;
}

export const LEFT = MARGIN.side;

export interface ParagraphOptions {
  /** From the left edge of the column. */
  readonly indent?: number;
  /** Kept free at the right. */
  readonly inset?: number;
  readonly gap?: number;
}

/** Lines of one paragraph, the first two and the last two of which stay together. */
export function setParagraph(
  setter: Setter,
  spans: readonly Span[],
  options: ParagraphOptions = {},
): readonly Slab[] {
  const indent = options.indent ?? 0;
  const widthPt = setter.widthPt - indent - (options.inset ?? 0);
  const lines = wrapSpans(spans, widthPt, setter);
  return lines.map((line, i) => {
    const isKept = i < lines.length - 1 && (i === 0 || i === lines.length - 2);
    return { ...setLine(line, LEFT + indent), gap: i === 0 ? (options.gap ?? 0) : 0, keep: isKept };
  });
}

/** Where a style's baseline lies below the top of its line. */
export function baselineOf(type: Type): number {
  return type.leadPt / 2 + type.sizePt * 0.36;
}

export function setLine(line: Line, left: number): Slab {
  const lead = Math.max(...line.runs.map((run) => run.span.type.leadPt), 0);
  const tallest = line.runs.find((run) => run.span.type.leadPt === lead)?.span.type;
  const y = tallest ? baselineOf(tallest) : 0;
  const placed = line.runs.map((run) => ({
    kind: 'text' as const,
    x: left + run.x,
    y,
    width: run.width,
    text: run.text,
    style: run.span.type,
    colour: run.span.colour,
    drawnBy: run.drawnBy,
    ...(run.span.node === undefined ? {} : { node: run.span.node }),
  }));
  return { ...emptySlab(lead), placed, links: linksOf(line, left, lead) };
}

/** One link for each stretch of a line that leads to the same target. */
function linksOf(line: Line, left: number, height: number): PlacedLink[] {
  const links: PlacedLink[] = [];
  let lastSpan: Span | null = null;
  for (const run of line.runs) {
    const { link, node } = run.span;
    const last = links.at(-1);
    if (link && lastSpan === run.span && last) {
      links[links.length - 1] = { ...last, width: left + run.x + run.width - last.x };
    } else if (link) {
      const area = { x: left + run.x, y: 0, width: run.width, height };
      links.push({ ...area, ...link, ...(node === undefined ? {} : { node }) });
    }
    lastSpan = run.span;
  }
  return links;
}

export function emptySlab(height: number): Slab {
  return { gap: 0, height, keep: false, placed: [], links: [], places: [], rails: [] };
}

/** The same, so much further down. */
export function lower(slab: Slab, by: number): Slab {
  return {
    ...slab,
    height: slab.height + by,
    placed: slab.placed.map((item) => ({ ...item, y: item.y + by })),
    links: slab.links.map((link) => ({ ...link, y: link.y + by })),
  };
}

export function withGap(slabs: readonly Slab[], gap: number): readonly Slab[] {
  return slabs.map((slab, i) => (i === 0 ? { ...slab, gap } : slab));
}

/** The whole stays on one page, if a page can hold it. */
export function keepTogether(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab, i) => (i < slabs.length - 1 ? { ...slab, keep: true } : slab));
}

/** Stays on the page of what follows, to its last slab. */
export function keepWithNext(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab) => ({ ...slab, keep: true }));
}

export function withPlace(slabs: readonly Slab[], ...places: readonly string[]): readonly Slab[] {
  return slabs.map((slab, i) => (i === 0 ? { ...slab, places: [...places, ...slab.places] } : slab));
}

/** A bar beside all of them. It begins at the first one's top. */
export function withRail(slabs: readonly Slab[], rail: Rail): readonly Slab[] {
  return slabs.map((slab, i) => ({
    ...slab,
    rails: [...slab.rails, i === 0 && rail.from === undefined ? { ...rail, from: 0 } : rail],
  }));
}

/** Adds what stands beside the first slab: a number, a chip, a box to tick. */
export function beside(
  slabs: readonly Slab[],
  placed: readonly Placed[],
  links: readonly PlacedLink[] = [],
): readonly Slab[] {
  return slabs.map((slab, i) =>
    i === 0 ? { ...slab, placed: [...placed, ...slab.placed], links: [...links, ...slab.links] } : slab,
  );
}

/** Adds what stands at the height of the first slab but is read after the last: minutes, a count. */
export function besideReadLast(slabs: readonly Slab[], placed: readonly Placed[]): readonly Slab[] {
  const above = slabs.slice(0, -1).reduce((sum, slab) => sum + slab.height, 0);
  return slabs.map((slab, i) => {
    if (i < slabs.length - 1) return slab;
    return { ...slab, placed: [...slab.placed, ...placed.map((item) => ({ ...item, y: item.y - above }))] };
  });
}

/** A span in a node of its own. */
export function say(text: string, type: Type, node: NodeId, colour: Colour = COLOUR.body): Span {
  return { text, type, node, colour };
}

/** A link in a Link node, or plain text in its parent's when the address is not allowed. */
export function sayLink(
  setter: Setter,
  text: string,
  type: Type,
  parent: NodeId,
  target: LinkTarget,
  title: string,
): Span {
  if (target.kind === 'url' && !setter.mayLink(target.url)) {
    return { text, type, node: parent, colour: COLOUR.muted };
  }
  const node = setter.tree.add('Link', parent);
  return { text, type, node, colour: COLOUR.accent, link: { target, title } };
}

/** A paragraph of plain text. */
export function setText(
  setter: Setter,
  text: string,
  type: Type,
  parent: NodeId,
  options: ParagraphOptions & { readonly colour?: Colour; readonly tag?: Tag } = {},
): readonly Slab[] {
  const node = setter.tree.add(options.tag ?? 'P', parent);
  return setParagraph(setter, [say(text, type, node, options.colour)], options);
}
