import type { jsPDF } from 'jspdf';
import type { NodeId, PdfLayout, Placed, PlacedBox, PlacedDots, PlacedText } from '../../core/pdf';
import type { Fonts } from './fonts';
import type { HiddenText } from './hidden-text';
import { encodeGlyphs, internalsOf } from './jspdf-internals';
import type { Masks } from './masks';
import { num, rgb } from './pdf-syntax';
import type { Picture } from './rasteriser';
import type { Tagging } from './tagging';

export interface Pen {
  readonly doc: jsPDF;
  readonly layout: PdfLayout;
  readonly fonts: Fonts;
  readonly hidden: HiddenText;
  readonly masks: Masks;
  readonly tagging: Tagging;
  readonly pictureOf: (text: PlacedText) => { readonly picture: Picture; readonly name: string } | null;
}

/** Draws one page, the one the document is on; what belongs to a node is marked as its content, the rest as decoration. */
export function drawPage(pen: Pen, page: number, placed: readonly Placed[]): void {
  const { out } = internalsOf(pen.doc);
  let open: NodeId | 'decoration' | null = null;
  for (const item of placed) {
    if (item.kind === 'text' && item.text === '') continue;
    const node = (item.kind === 'text' ? item.node : undefined) ?? 'decoration';
    if (node !== open) {
      if (open !== null) out('EMC');
      out(node === 'decoration' ? '/Artifact BMC' : pen.tagging.begin(node, page));
      open = node;
    }
    drawItem(pen, item);
  }
  if (open !== null) out('EMC');
}

function drawItem(pen: Pen, item: Placed): void {
  const { out } = internalsOf(pen.doc);
  if (item.kind === 'box') out(boxOperators(item, pen.layout.heightPt));
  else if (item.kind === 'dots') out(dotsOperators(item, pen.layout.heightPt));
  else if (item.drawnBy === 'picture') drawPicture(pen, item);
  else {
    const font = pen.fonts.of(item.style);
    const position = `${num(item.x)} ${num(pen.layout.heightPt - item.y)} Td`;
    const glyphs = encodeGlyphs(pen.doc, item.text, font);
    out(`BT /${font.id} ${num(item.style.sizePt)} Tf ${rgb(item.colour)} rg ${position} <${glyphs}> Tj ET`);
  }
}

/** The text unseen, then its picture over it; where there is no picture, a frame shows that something stands here. */
function drawPicture(pen: Pen, item: PlacedText): void {
  const { out } = internalsOf(pen.doc);
  const found = pen.pictureOf(item);
  out(pen.hidden.write(item.text, item.x, pen.layout.heightPt - item.y, item.width, item.style.sizePt));
  if (!found) {
    const height = item.style.sizePt * 0.72;
    const frame = { x: item.x + 0.5, y: item.y - height, width: Math.max(1, item.width - 1), height };
    out(boxOperators({ kind: 'box', ...frame, radius: 1, stroke: item.colour }, pen.layout.heightPt));
    return;
  }
  const { picture, name } = found;
  const left = item.x + picture.leftPt;
  const top = item.y - picture.baselinePt;
  const { image, widthPt, heightPt } = picture;
  if (image.kind === 'png') {
    pen.doc.addImage(image.png, 'PNG', left, top, widthPt, heightPt, name, 'FAST');
    return;
  }
  const bottom = pen.layout.heightPt - top - heightPt;
  const place = [widthPt, 0, 0, heightPt, left, bottom].map(num).join(' ');
  out(`q ${place} cm /${pen.masks.nameOf(image.mask, item.colour)} Do Q`);
}

/** How far a quarter circle's control points lie from its ends. */
const ROUND = 0.5523;

function boxOperators(box: PlacedBox, pageHeight: number): string {
  const paint = box.fill && box.stroke ? 'B' : box.stroke ? 'S' : 'f';
  const colours = [
    box.fill ? `${rgb(box.fill)} rg` : '',
    box.stroke ? `${rgb(box.stroke)} RG 1.1 w` : '',
  ].filter((part) => part !== '');
  return `q ${colours.join(' ')} ${pathOf(box, pageHeight)} ${paint} Q`;
}

function pathOf({ x, y, width, height, radius }: PlacedBox, pageHeight: number): string {
  const bottom = pageHeight - y - height;
  if (radius <= 0) return `${[x, bottom, width, height].map(num).join(' ')} re`;
  const r = Math.min(radius, width / 2, height / 2);
  const c = r * (1 - ROUND);
  const right = x + width;
  const top = bottom + height;
  const to = (...values: number[]) => values.map(num).join(' ');
  return [
    `${to(x + r, bottom)} m ${to(right - r, bottom)} l`,
    `${to(right - c, bottom, right, bottom + c, right, bottom + r)} c`,
    `${to(right, top - r)} l ${to(right, top - c, right - c, top, right - r, top)} c`,
    `${to(x + r, top)} l ${to(x + c, top, x, top - c, x, top - r)} c`,
    `${to(x, bottom + r)} l ${to(x, bottom + c, x + c, bottom, x + r, bottom)} c h`,
  ].join(' ');
}

function dotsOperators(dots: PlacedDots, pageHeight: number): string {
  const y = num(pageHeight - dots.y);
  const line = `${num(dots.x)} ${y} m ${num(dots.x + dots.width)} ${y} l S`;
  return `q ${rgb(dots.colour)} RG 0.6 w 1 J [0 2.6] 0 d ${line} Q`;
}
