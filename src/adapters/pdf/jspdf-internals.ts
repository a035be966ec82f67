import type { jsPDF } from 'jspdf';

/**
 * The parts of jsPDF 4.2.1 that its types leave out and that we draw with. The version is pinned; the tests that read the
 * files back tell when an update changes any of this.
 */
export interface Internals {
  readonly events: {
    readonly subscribe: (name: string, listener: (data: never) => void) => void;
  };
  /** Appends to the page, or to the file while it is being put together. */
  readonly out: (line: string) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, isWritten: boolean) => void;
  readonly newObject: () => number;
  readonly putStream: (options: {
    data: string;
    objectId: number;
    additionalKeyValues?: { key: string; value: string | number }[];
  }) => void;
  readonly getPageInfo: (page: number) => { readonly objId: number };
  readonly getFont: () => FontRecord;
  /** The lines of each page's content, from page 1. */
  readonly pages: readonly (string[] | undefined)[];
}

export interface FontRecord {
  readonly id: string;
  objectNumber?: number;
  isAlreadyPutted?: boolean;
  readonly fontName: string;
  readonly encoding: string;
  readonly metadata: FontMetadata | Record<string, never>;
}

export interface FontMetadata {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  readonly characterToGlyph: (code: number) => number;
  /** In thousandths of the type size. */
  readonly widthOfGlyph: (glyph: number) => number;
}

export interface PutFont {
  readonly font: FontRecord;
}

export interface PreProcessText {
  readonly mutex: { readonly fonts: Record<string, FontRecord> };
}

export function internalsOf(doc: jsPDF): Internals {
  return doc.internal as unknown as Internals;
}

/** Turns a text into the glyph numbers of an embedded font, as hexadecimal digits, and notes them as used. */
export function encodeGlyphs(doc: jsPDF, text: string, font: FontRecord): string {
  const api = doc as unknown as { pdfEscape16: (text: string, font: FontRecord) => string };
  return api.pdfEscape16(text, font);
}

export function setPdfVersion(doc: jsPDF, version: string): void {
  const api = doc as unknown as { __private__: { setPdfVersion: (version: string) => void } };
  api.__private__.setPdfVersion(version);
}
