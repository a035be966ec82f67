import { StructuredText, tidyText } from './structured-text';

/** Named references that adverts use; numbers cover the rest. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  frac12: '½',
  sect: '§',
  para: '¶',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  uuml: 'ü',
  Uuml: 'Ü',
  euml: 'ë',
  Euml: 'Ë',
  iuml: 'ï',
  Iuml: 'Ï',
  yuml: 'ÿ',
  aacute: 'á',
  Aacute: 'Á',
  eacute: 'é',
  Eacute: 'É',
  iacute: 'í',
  Iacute: 'Í',
  oacute: 'ó',
  Oacute: 'Ó',
  uacute: 'ú',
  Uacute: 'Ú',
  yacute: 'ý',
  agrave: 'à',
  Agrave: 'À',
  egrave: 'è',
  Egrave: 'È',
  igrave: 'ì',
  ograve: 'ò',
  ugrave: 'ù',
  Ugrave: 'Ù',
  acirc: 'â',
  Acirc: 'Â',
  ecirc: 'ê',
  Ecirc: 'Ê',
  icirc: 'î',
  Icirc: 'Î',
  ocirc: 'ô',
  Ocirc: 'Ô',
  ucirc: 'û',
  Ucirc: 'Û',
  atilde: 'ã',
  Atilde: 'Ã',
  otilde: 'õ',
  Otilde: 'Õ',
  oelig: 'œ',
  OElig: 'Œ',
  scaron: 'š',
  Scaron: 'Š',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));?/g;

/** One level of character references. */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return (Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined) ?? whole;
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    const isChar = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isChar || code === 10 ? String.fromCodePoint(code) : ' ';
  });
}

const REAL_TAG = /<\/?[a-zA-Z][^<>]{0,2000}>/;
const ENCODED_TAG = /&(?:lt|#60|#x3c|amp;lt);?\/?[a-zA-Z]/i;
/** A site that encodes more often than this does not mean markup. */
const MAX_DECODINGS = 3;

/**
 * Markup, however often encoded, as text with structure. Decoding comes before stripping: the other way round would let
 * encoded tags through. Scripts and styles go with their content. Linear in the length.
 */
export function htmlToText(raw: string, maxChars: number): string {
  let html = raw.slice(0, maxChars * 4);
  for (let i = 0; i < MAX_DECODINGS && !REAL_TAG.test(html) && ENCODED_TAG.test(html); i++) {
    html = decodeEntities(html);
  }
  if (!REAL_TAG.test(html)) return tidyText(decodeEntities(html), maxChars);
  return stripTags(html, maxChars);
}

const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
  'head',
  'select',
]);
const PARAGRAPH = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'section', 'article', 'ul', 'ol', 'dl']);
const LINE = new Set([
  'br',
  'div',
  'tr',
  'dt',
  'dd',
  'table',
  'blockquote',
  'header',
  'footer',
  'aside',
  'hr',
  'pre',
  'address',
]);

function stripTags(html: string, maxChars: number): string {
  const text = new StructuredText(maxChars);
  const lower = html.toLowerCase();
  // Adverts marked up with nothing but bold type keep their line breaks as they are.
  const addText = HAS_BLOCKS.test(lower)
    ? (piece: string) => text.add(piece.replaceAll('\n', ' '))
    : (piece: string) => addLines(text, piece);
  let at = 0;
  while (at < html.length && !text.isFull) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    addText(decodeEntities(html.slice(at, open)));
    const name = /^\/?([a-z][a-z0-9]{0,15})/.exec(lower.slice(open + 1, open + 18));
    const isComment = lower.startsWith('!--', open + 1);
    if (!name && !isComment) {
      text.add('<');
      at = open + 1;
      continue;
    }
    const tag = name?.[1] ?? '';
    const isClosing = lower.charAt(open + 1) === '/';
    if (isComment) at = after(lower, '-->', open);
    else if (!isClosing && DROPPED.has(tag)) at = after(lower, '>', endOfDropped(lower, tag, open));
    else {
      at = after(lower, '>', open);
      applyTag(text, tag, isClosing);
    }
  }
  if (at < html.length) addText(decodeEntities(html.slice(at)));
  return text.toString();
}

const HAS_BLOCKS = /<(?:br|p|div|li|h[1-6]|tr)\b/;

function addLines(text: StructuredText, piece: string): void {
  const lines = piece.split('\n');
  lines.forEach((line, i) => {
    if (i > 0) text.breakLine();
    text.add(line);
  });
}

function endOfDropped(lower: string, tag: string, open: number): number {
  const close = lower.indexOf(`</${tag}`, open);
  return close < 0 ? lower.length : close;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function applyTag(text: StructuredText, tag: string, isClosing: boolean): void {
  if (tag === 'li') {
    if (isClosing) text.endItem();
    else text.startItem();
  } else if (PARAGRAPH.has(tag)) {
    if (isClosing && tag.startsWith('h')) text.breakLine();
    else text.breakParagraph();
  } else if (LINE.has(tag)) text.breakLine();
  else if (tag === 'td' || tag === 'th') text.add(' ');
}
