import type { Colour, TextStyle } from '../../core/pdf';
import { isRightToLeft } from '../../core/pdf/itemise';
import { type Mask, packMask } from './masks';

/** A text as an image. Sizes in points. */
export interface Picture {
  /** Its shape, when it is all of one colour; else a PNG: emoji. */
  readonly image:
    | { readonly kind: 'mask'; readonly mask: Mask }
    | { readonly kind: 'png'; readonly png: Uint8Array };
  readonly widthPt: number;
  readonly heightPt: number;
  /** Of the image's left edge from where the text begins; negative when it hangs over. */
  readonly leftPt: number;
  /** Of the baseline from the image's top. */
  readonly baselinePt: number;
}

/** Draws what the embedded font cannot: other scripts, emoji. */
export interface Rasteriser {
  /** In points. */
  readonly measure: (text: string, style: TextStyle) => number;
  /** null when nothing can be drawn. */
  readonly draw: (text: string, style: TextStyle, colour: Colour) => Promise<Picture | null>;
}

/** Pixels per point: sharp in print at 288 dpi, about 5 kB a line. */
const SCALE = 4;
const PAD_PX = 2;
/** A picture wider or higher than this is no line of text. */
const MAX_SIDE_PX = 8192;

/** Inter first: its letters beside another script look as they do elsewhere. */
export const FAMILIES =
  'Inter, system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "Hiragino Sans", "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", sans-serif';

/** By the computer's own fonts, on a canvas; null where there is none (Node). */
export function makeCanvasRasteriser(): Rasteriser | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) return null;
  const measure = (text: string, style: TextStyle): number => {
    prepare(ruler, text, style);
    return ruler.measureText(text).width / SCALE;
  };
  return { measure, draw: (text, style, colour) => draw(ruler, text, style, colour) };
}

function prepare(context: OffscreenCanvasRenderingContext2D, text: string, style: TextStyle): void {
  context.font = `${style.weight === 'semibold' ? 600 : 400} ${style.sizePt * SCALE}px ${FAMILIES}`;
  context.direction = isRightToLeft(text) ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
}

async function draw(
  ruler: OffscreenCanvasRenderingContext2D,
  text: string,
  style: TextStyle,
  colour: Colour,
): Promise<Picture | null> {
  prepare(ruler, text, style);
  const box = ruler.measureText(text);
  const left = Math.ceil(Math.max(0, box.actualBoundingBoxLeft)) + PAD_PX;
  const above = Math.ceil(Math.max(0, box.actualBoundingBoxAscent)) + PAD_PX;
  const width = left + Math.ceil(Math.max(box.width, box.actualBoundingBoxRight)) + PAD_PX;
  const height = above + Math.ceil(Math.max(0, box.actualBoundingBoxDescent)) + PAD_PX;
  if (width > MAX_SIDE_PX || height > MAX_SIDE_PX) return null;
  const canvas = new OffscreenCanvas(width, height);
  // Read back, so it has to stay where the processor reaches it.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  prepare(context, text, style);
  context.fillStyle = colour;
  context.fillText(text, left, above);
  const pixels = context.getImageData(0, 0, width, height).data;
  return {
    image: isPlain(pixels, colour)
      ? { kind: 'mask', mask: packMask(width, height, (pixel) => pixels[4 * pixel + 3] ?? 0) }
      : { kind: 'png', png: await toPng(canvas) },
    widthPt: width / SCALE,
    heightPt: height / SCALE,
    leftPt: -left / SCALE,
    baselinePt: above / SCALE,
  };
}

async function toPng(canvas: OffscreenCanvas): Promise<Uint8Array> {
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

/** How far a pixel may be off the text's colour: what rounding makes of half-transparent ones. */
const COLOUR_TOLERANCE = 12;
/** Pixels fainter than this have no colour to speak of. */
const FAINT = 64;

/** Whether nothing but the text's own colour was drawn. */
function isPlain(pixels: Uint8ClampedArray, colour: Colour): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let i = 0; i < pixels.length; i += 4) {
    if ((pixels[i + 3] ?? 0) < FAINT) continue;
    for (let part = 0; part < 3; part++) {
      if (Math.abs((pixels[i + part] ?? 0) - (wanted[part] ?? 0)) > COLOUR_TOLERANCE) return false;
    }
  }
  return true;
}
