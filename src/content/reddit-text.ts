const BREAKS: ReadonlySet<string> = new Set('P DIV BLOCKQUOTE PRE UL OL H1 H2 H3 H4 H5 H6 TABLE'.split(' '));
const UNREAD: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'BUTTON']);

/** The words of an element with its paragraphs parted by empty lines and its list items by "- ", as Markdown has them. */
export function describeText(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts
    .join('')
    .replace(/(?:(?<![ \t])[ \t]+)?\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push((child.textContent ?? '').replace(/\s+/g, ' '));
    if (child.nodeType !== Node.ELEMENT_NODE || UNREAD.has(child.nodeName)) continue;
    if (BREAKS.has(child.nodeName)) parts.push('\n\n');
    else if (child.nodeName === 'LI') parts.push('\n- ');
    else if (child.nodeName === 'BR') parts.push('\n');
    collect(child, parts);
    if (BREAKS.has(child.nodeName)) parts.push('\n\n');
  }
}
