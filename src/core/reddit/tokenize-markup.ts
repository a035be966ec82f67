/** One piece of XML or HTML, as far as feeds need it. */
export type MarkupToken =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly type: 'close'; readonly name: string }
  /** Not decoded; `isLiteral` for CDATA, which has nothing to decode. */
  | { readonly type: 'text'; readonly text: string; readonly isLiteral: boolean };

/**
 * Cuts markup into tags and texts in one pass. The worker that reads feeds has no DOMParser.
 *
 * Comments, declarations and processing instructions are left out; entities a document declares itself are never
 * expanded. Names are in lower case. What is not closed ends the text.
 */
export function* tokenizeMarkup(markup: string): Generator<MarkupToken> {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    const end = open === -1 ? markup.length : open;
    if (end > at) yield { type: 'text', text: markup.slice(at, end), isLiteral: false };
    if (open === -1) return;

    const special = readSpecial(markup, open);
    if (special) {
      if (special.text !== '') yield { type: 'text', text: special.text, isLiteral: true };
      at = special.end;
      continue;
    }
    const close = findTagEnd(markup, open);
    if (close === -1) return;
    const token = readTag(markup.slice(open + 1, close));
    if (token) yield token;
    at = close + 1;
  }
}

/** Comments, CDATA, `<!…>` and `<?…>`. */
function readSpecial(markup: string, open: number): { text: string; end: number } | undefined {
  if (markup.startsWith('<![CDATA[', open)) {
    const close = indexOrEnd(markup, ']]>', open);
    return { text: markup.slice(open + 9, close), end: close + 3 };
  }
  if (markup.startsWith('<!--', open)) return { text: '', end: indexOrEnd(markup, '-->', open + 2) + 3 };
  const second = markup.charAt(open + 1);
  return second === '!' || second === '?' ? { text: '', end: indexOrEnd(markup, '>', open) + 1 } : undefined;
}

function indexOrEnd(markup: string, needle: string, from: number): number {
  const index = markup.indexOf(needle, from);
  return index === -1 ? markup.length : index;
}

/** The `>` that ends the tag: one inside a quoted attribute does not. */
function findTagEnd(markup: string, open: number): number {
  let quote = '';
  for (let index = open + 1; index < markup.length; index += 1) {
    const char = markup.charAt(index);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return index;
    else if (char === '"' || char === "'") quote = char;
  }
  return -1;
}

function readTag(inside: string): MarkupToken | undefined {
  const name = /^\/?([A-Za-z][\w:.-]{0,60})/.exec(inside)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (inside.startsWith('/')) return { type: 'close', name };
  const isEmpty = inside.endsWith('/');
  return { type: 'open', name, attributes: inside.slice(name.length, isEmpty ? -1 : undefined), isEmpty };
}

/** The undecoded value of a quoted attribute, '' when it is not there. */
export function readAttribute(attributes: string, name: string): string {
  for (const match of attributes.matchAll(
    /(?<![\w:.-])([\w:.-]{1,60})\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (match[1]?.toLowerCase() === name) return match[2] ?? match[3] ?? '';
  }
  return '';
}
