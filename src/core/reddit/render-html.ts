import { decodeEntities } from './entities';
import { tokenizeMarkup } from './tokenize-markup';

/** Tags that begin a paragraph or a line when the text is read. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p div blockquote pre table ul ol h1 h2 h3 h4 h5 h6 hr'.split(' '),
);
const LINES: ReadonlySet<string> = new Set(['br', 'li', 'tr']);
const UNREAD: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Turns the rendered text of a feed into plain text like the Markdown that the JSON answers carry: paragraphs parted by
 * an empty line, list items begin with "- ", entities decoded once. Links keep their words only.
 */
export function renderHtml(html: string): string {
  let text = '';
  let unread = '';
  for (const token of tokenizeMarkup(html)) {
    if (unread !== '') {
      if (token.type === 'close' && token.name === unread) unread = '';
    } else if (token.type === 'text') {
      const decoded = token.isLiteral ? token.text : decodeEntities(token.text);
      text += text === '' || text.endsWith('\n') ? decoded.trimStart() : decoded;
    } else if (PARAGRAPHS.has(token.name)) text += '\n\n';
    else if (token.type === 'open' && LINES.has(token.name)) text += token.name === 'li' ? '\n- ' : '\n';
    else if (token.type === 'open' && UNREAD.has(token.name) && !token.isEmpty) unread = token.name;
  }
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
