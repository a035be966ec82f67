const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

/** Reddit's JSON without `raw_json=1` escapes these three and nothing else. */
const JSON_ENTITY = /&(?:amp|lt|gt);/g;
const ANY_ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;

/** Undoes the escaping of a JSON answer, one layer: `&amp;lt;` becomes `&lt;`. */
export function decodeJsonEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(JSON_ENTITY, (entity) => (entity === '&lt;' ? '<' : entity === '&gt;' ? '>' : '&'));
}

/** Decodes XML and HTML entities, one layer; those we do not know stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ANY_ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? entity;
    return readCodePoint(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)) ?? entity;
  });
}

function readCodePoint(code: number): string | undefined {
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (!(code > 0) || code > 0x10ffff || isControl || isSurrogate) return undefined;
  return String.fromCodePoint(code);
}

/**
 * What Reddit's own editor leaves in the Markdown: invisible fillers that no author typed.
 * Other entities in Markdown were typed and stay.
 */
export function dropEditorFillers(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll('&#x200B;', '').replaceAll('&nbsp;', ' ');
}
