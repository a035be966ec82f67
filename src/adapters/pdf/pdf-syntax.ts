import type { Colour } from '../../core/pdf';

/** Numbers, strings and colours as a PDF writes them. */

/** At most three decimals, never in exponential form. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  // Thousandths below 10^21 are written out by themselves; adding nought takes the sign off a nought.
  return Math.abs(rounded) < 1e15 ? String(rounded + 0) : '0';
}

/** Two digits for each byte, made once: a long guide writes hundreds of thousands. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0').toUpperCase());

function byteHex(byte: number): string {
  return BYTES[byte] ?? '';
}

/** A text string in UTF-16BE, hexadecimal: nothing in it can end the string. */
export function textString(text: string): string {
  return `<FEFF${utf16Hex(text)}>`;
}

export function utf16Hex(text: string): string {
  let hex = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    hex += byteHex(code >> 8) + byteHex(code & 0xff);
  }
  return hex;
}

/** An address in ASCII; what is not is percent-encoded. */
export function uriString(url: string): string {
  const ascii = url
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
  let hex = '';
  for (let i = 0; i < ascii.length; i++) hex += byteHex(ascii.charCodeAt(i));
  return `<${hex}>`;
}

/** "0.07 0.09 0.11" */
export function rgb(colour: Colour): string {
  return [1, 3, 5].map((at) => num(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}

/** The letters of a name or language tag that need no escaping. */
export function plainName(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/g, '').slice(0, 35);
}

const CHUNK_BYTES = 0x2000;

/** Bytes as jsPDF takes them: a character each, by number. A decoder for Latin-1 is none: it reads 80 to 9F as Windows does. */
export function toBinaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    parts.push(String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK_BYTES) as unknown as number[]));
  }
  return parts.join('');
}
