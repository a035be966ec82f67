import type { jsPDF } from 'jspdf';
import type { Colour } from '../../core/pdf';
import { internalsOf } from './jspdf-internals';
import { toBinaryString } from './pdf-syntax';

/** The shape of a text, as how much of its colour each pixel takes. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  /** Two bits a pixel, rows filled up to whole bytes. */
  readonly data: Uint8Array;
}

const BITS = 2;
const LEVELS = (1 << BITS) - 1;

/** Packs one byte a pixel into two bits. Four levels at 288 dpi look as smooth as 256, in a fifth of the bytes. */
export function packMask(width: number, height: number, alphaAt: (pixel: number) => number): Mask {
  const rowBytes = Math.ceil((width * BITS) / 8);
  const data = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = Math.round((alphaAt(y * width + x) * LEVELS) / 255);
      const at = y * rowBytes + (x >> 2);
      data[at] = (data[at] ?? 0) | (level << (6 - 2 * (x & 3)));
    }
  }
  return { width, height, data };
}

/** Writes masks into the file, each once for each of its colours. jsPDF's own images carry three colours a pixel for one. */
export interface Masks {
  /** The name under which the mask can be drawn in this colour. */
  readonly nameOf: (mask: Mask, colour: Colour) => string;
}

interface Used {
  readonly name: string;
  readonly mask: Mask;
  readonly colour: Colour;
  objectId: number;
}

export function addMasks(doc: jsPDF): Masks {
  const used: Used[] = [];
  const { events, out } = internalsOf(doc);
  events.subscribe('putResources', () => {
    for (const one of used) one.objectId = putMask(doc, one);
  });
  events.subscribe('putXobjectDict', () => {
    for (const { name, objectId } of used) out(`/${name} ${objectId} 0 R`);
  });
  return {
    nameOf: (mask, colour) => {
      const known = used.find((one) => one.mask === mask && one.colour === colour);
      if (known) return known.name;
      const name = `M${used.length}`;
      used.push({ name, mask, colour, objectId: 0 });
      return name;
    },
  };
}

/** One pixel of the colour, seen through the mask. */
function putMask(doc: jsPDF, { mask, colour }: Used): number {
  const { newObject, putStream, out } = internalsOf(doc);
  const shape = newObject();
  putStream({
    data: toBinaryString(mask.data),
    objectId: shape,
    additionalKeyValues: imageKeys(mask.width, mask.height, '/DeviceGray', BITS),
  });
  out('endobj');
  const image = newObject();
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  putStream({
    data: String.fromCharCode(...parts),
    objectId: image,
    additionalKeyValues: [...imageKeys(1, 1, '/DeviceRGB', 8), { key: 'SMask', value: `${shape} 0 R` }],
  });
  out('endobj');
  return image;
}

function imageKeys(width: number, height: number, colours: string, bits: number) {
  return [
    { key: 'Type', value: '/XObject' },
    { key: 'Subtype', value: '/Image' },
    { key: 'Width', value: width },
    { key: 'Height', value: height },
    { key: 'ColorSpace', value: colours },
    { key: 'BitsPerComponent', value: bits },
  ];
}
