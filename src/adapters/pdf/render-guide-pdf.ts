import { jsPDF } from 'jspdf';
import { AppError } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import { arrangeGuide } from '../../core/guide/own-marks';
import { type GuidePart, layoutGuide, type Paper, type PdfLayout, type PlacedText } from '../../core/pdf';
import { type Annotation, addDocumentObjects } from './document-objects';
import { drawPage } from './draw-page';
import { addFonts, type FontFiles } from './fonts';
import { addHiddenText } from './hidden-text';
import { setPdfVersion } from './jspdf-internals';
import { addMasks } from './masks';
import { packObjects } from './pack-objects';
import { makeCanvasRasteriser, type Picture, type Rasteriser } from './rasteriser';
import { makeTagging, type Tagging } from './tagging';

export interface RenderOptions {
  readonly paper: Paper;
  readonly fonts: FontFiles;
  /** Only the sheet for the evening before; the whole guide unless told otherwise. */
  readonly part?: GuidePart;
  /** The user's own notes are left out when false. */
  readonly hasNotes?: boolean;
  /** Pages drawn so far, and all of them. */
  readonly onProgress?: (done: number, total: number) => void;
  /** ms since the Unix epoch, written as the file's date; the guide's own unless told otherwise. */
  readonly createdAt?: number;
  /** Draws other scripts; the browser's canvas unless told otherwise. Without one a frame stands in their place. */
  readonly rasteriser?: Rasteriser | null;
}

/**
 * A guide as a PDF file. The same guide, paper and fonts give the same bytes.
 *
 * @throws {AppError} `pdfFailed`
 */
export async function renderGuidePdf(guide: Guide, options: RenderOptions): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await render(arrangeGuide(guide), options);
  } catch (cause) {
    throw new AppError('pdfFailed', cause instanceof Error ? cause.name : typeof cause, { cause });
  }
}

async function render(guide: Guide, options: RenderOptions): Promise<Uint8Array<ArrayBuffer>> {
  const rasteriser = options.rasteriser === undefined ? makeCanvasRasteriser() : options.rasteriser;
  const doc = new jsPDF({ unit: 'pt', format: options.paper, compress: true });
  const fonts = addFonts(doc, options.fonts);
  const layout = layoutGuide(guide, {
    paper: options.paper,
    part: options.part ?? 'all',
    hasNotes: options.hasNotes ?? true,
    hasGlyph: fonts.hasGlyph,
    measure: (text, style, drawnBy) => {
      if (drawnBy === 'font') return fonts.measure(text, style);
      return rasteriser?.measure(text, style) ?? style.sizePt * Array.from(text).length * 0.9;
    },
  });
  writeProperties(doc, guide, layout, options);

  const pictures = await drawPictures(layout, rasteriser);
  const tagging = makeTagging(layout.structure);
  const pen = {
    doc,
    layout,
    fonts,
    hidden: addHiddenText(doc, fonts),
    masks: addMasks(doc),
    tagging,
    pictureOf: (text: PlacedText) => pictures.get(pictureKey(text)) ?? null,
  };
  layout.pages.forEach((page, i) => {
    if (i > 0) doc.addPage([layout.widthPt, layout.heightPt]);
    drawPage(pen, i, page.placed);
    options.onProgress?.(i + 1, layout.pages.length);
  });
  addDocumentObjects(doc, layout, listAnnotations(layout, tagging), tagging);
  return packObjects(new Uint8Array(doc.output('arraybuffer')));
}

function writeProperties(doc: jsPDF, guide: Guide, layout: PdfLayout, options: RenderOptions): void {
  setPdfVersion(doc, '1.7');
  doc.setProperties({ title: layout.title, subject: layout.subject, creator: 'Debrief' });
  doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines');
  doc.setCreationDate(toPdfDate(options.createdAt ?? guide.createdAt));
  doc.setFileId(
    toFileId(`${guide.id}/${guide.revision}/${guide.createdAt}/${options.paper}/${options.part ?? 'all'}`),
  );
}

/** "D:20261123090000+00'00'": in UTC, as the reader's own time zone is nobody's business. */
export function toPdfDate(atMs: number): string {
  const at = Number.isFinite(atMs) && Math.abs(atMs) < 8e15 ? Math.max(0, atMs) : 0;
  const digits = new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
  return `D:${digits}+00'00'`;
}

/** 32 hexadecimal digits that follow from the text (four rounds of FNV-1a). */
export function toFileId(text: string): string {
  let id = '';
  for (let round = 0; round < 4; round++) {
    let hash = 0x811c9dc5 ^ round;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    id += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return id.toUpperCase();
}

function pictureKey({ text, style, colour }: PlacedText): string {
  return `${style.weight} ${style.sizePt} ${colour} ${text}`;
}

async function drawPictures(
  layout: PdfLayout,
  rasteriser: Rasteriser | null,
): Promise<ReadonlyMap<string, { readonly picture: Picture; readonly name: string }>> {
  const pictures = new Map<string, { picture: Picture; name: string }>();
  if (!rasteriser) return pictures;
  for (const item of layout.pages.flatMap((page) => page.placed)) {
    if (item.kind !== 'text' || item.drawnBy !== 'picture' || pictures.has(pictureKey(item))) continue;
    const picture = await rasteriser.draw(item.text, item.style, item.colour);
    if (picture) pictures.set(pictureKey(item), { picture, name: `picture${pictures.size}` });
  }
  return pictures;
}

/** Every link with its page; those of a node become its children, after the content they lie on. */
function listAnnotations(layout: PdfLayout, tagging: Tagging): readonly Annotation[] {
  const annotations = layout.pages.flatMap((page, i) => page.links.map((link) => ({ page: i, link })));
  annotations.forEach(({ link }, i) => {
    if (link.node !== undefined) tagging.attach(link.node, i);
  });
  return annotations;
}
