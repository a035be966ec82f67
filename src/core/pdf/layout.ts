/**
 * A guide as it lies on paper: everything placed, in points, measured from the top left of its page. A drawer needs no decisions of
 * its own.
 */

export type Paper = 'a4' | 'letter';

export interface TextStyle {
  readonly weight: 'regular' | 'semibold';
  readonly sizePt: number;
}

/** `font`: by the embedded font, which has every grapheme. `picture`: by the computer's own fonts, as an image. */
export type DrawnBy = 'font' | 'picture';

/** The width of a text in points. */
export type Measure = (text: string, style: TextStyle, drawnBy: DrawnBy) => number;

/** `#RRGGBB`. */
export type Colour = `#${string}`;

/** Index into `PdfLayout.structure`; what has none is decoration and is left out when the page is read aloud. */
export type NodeId = number;

export interface PlacedText {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: Colour;
  readonly drawnBy: DrawnBy;
  readonly node?: NodeId;
}

export interface PlacedBox {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 for square corners. */
  readonly radius: number;
  readonly fill?: Colour;
  readonly stroke?: Colour;
}

/** A row of dots from left to right at height `y`. */
export interface PlacedDots {
  readonly kind: 'dots';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly colour: Colour;
}

export type Placed = PlacedText | PlacedBox | PlacedDots;

export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'place'; readonly place: string };

export interface PlacedLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly target: LinkTarget;
  /** What a screen reader says. */
  readonly title: string;
  readonly node?: NodeId;
}

export interface PdfPage {
  readonly placed: readonly Placed[];
  readonly links: readonly PlacedLink[];
}

export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2;
  readonly place: string;
}

/** Where a name points to: page from 0, points from its top. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

/** Standard structure types of PDF 1.7, as far as a guide needs them. */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Link'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI';

export interface StructureNode {
  readonly tag: Tag;
  /** null only for the document itself, which is node 0. */
  readonly parent: NodeId | null;
}

export interface PdfLayout {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly title: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  readonly pages: readonly PdfPage[];
  readonly structure: readonly StructureNode[];
  readonly bookmarks: readonly Bookmark[];
  readonly places: Readonly<Record<string, Place>>;
}
