import { StructuredText } from '../core/posting/structured-text';
import { type CollapsedCheck, makeCollapsedCheck } from './collapsed';
import { isDecoration, isHidden, isHiddenByItself, isNeverText } from './hidden';
import { MIN_ASKED_CHARS, makeUnseenCheck, type UnseenCheck } from './painted';

const PARAGRAPHS = new Set([
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'P',
  'SECTION',
  'ARTICLE',
  'UL',
  'OL',
  'DL',
  'TABLE',
  'FIELDSET',
]);
const LINES = new Set([
  'DIV',
  'BR',
  'TR',
  'DT',
  'DD',
  'BLOCKQUOTE',
  'HEADER',
  'FOOTER',
  'ASIDE',
  'MAIN',
  'NAV',
  'HR',
  'PRE',
  'ADDRESS',
  'FORM',
  'FIGURE',
  'FIGCAPTION',
  'LABEL',
  'BUTTON',
  'DETAILS',
  'DIALOG',
  'SUMMARY',
  'BODY',
  'LEGEND',
]);
/** Deeper nesting is an attack or a loop of wrappers; the text below is taken flat. */
const MAX_DEPTH = 200;

export interface TextOptions {
  readonly maxChars: number;
  /** Left out with everything below. */
  readonly skip?: (element: Element) => boolean;
}

/** What one reading carries down the tree. */
interface Walk {
  readonly text: StructuredText;
  /** Of one piece of text: what is behind it could not be kept, however much of it is space. */
  readonly maxNodeChars: number;
  readonly skip: (element: Element) => boolean;
  readonly isCollapsed: CollapsedCheck;
  readonly isUnseen: UnseenCheck;
}

/** Where a reading stands: how deep, and whether inside a part that a click would unfold. */
interface Place {
  readonly depth: number;
  readonly isFolded: boolean;
}

/** The text below an element as its reader sees it, or would after unfolding it, with its structure. */
export function readText(root: Element, { maxChars, skip }: TextOptions): string {
  const text = new StructuredText(maxChars);
  const isCollapsed = makeCollapsedCheck(root);
  const isUnseen = makeUnseenCheck(root.ownerDocument, isCollapsed);
  appendChildren(
    root,
    { text, maxNodeChars: maxChars * 2 + 10_000, skip: skip ?? (() => false), isCollapsed, isUnseen },
    { depth: 0, isFolded: false },
  );
  return text.toString();
}

/** One line of visible text, for fields. */
export function readLine(element: Element | null | undefined, maxChars = 300): string {
  if (!element) return '';
  return readText(element, { maxChars }).replace(/\s+/g, ' ').trim();
}

function appendChildren(parent: Node, walk: Walk, place: Place): void {
  for (let child = parent.firstChild; child && !walk.text.isFull; child = child.nextSibling) {
    if (child.nodeType === 3) appendTextNode(child, walk, place);
    else if (child.nodeType === 1) appendElement(child as Element, walk, place);
  }
}

function appendTextNode(node: Node, { text, maxNodeChars, isUnseen }: Walk, { isFolded }: Place): void {
  const value = (node.nodeValue ?? '').slice(0, maxNodeChars);
  const parent = node.parentElement;
  if (!isFolded && parent && value.trim().length >= MIN_ASKED_CHARS && isUnseen(parent)) return;
  if (keepsLineBreaks(node, value)) {
    value.split('\n').forEach((line, i) => {
      if (i > 0) text.breakLine();
      text.add(line);
    });
  } else if (value !== '') text.add(value.replace(/[\s\u00a0]+/g, ' '));
}

/** Adverts pasted as plain text into a `pre-line` box: asked of long texts with breaks only, as styles are not free. */
function keepsLineBreaks(node: Node, value: string): boolean {
  const parent = node.parentElement;
  if (!parent || value.length < 80 || !value.trim().includes('\n')) return false;
  if (parent.tagName === 'PRE') return true;
  const view = parent.ownerDocument.defaultView;
  return (
    typeof view?.getComputedStyle === 'function' &&
    /^pre/.test(view.getComputedStyle(parent).whiteSpace ?? '')
  );
}

/** Facts in a row of boxes, `<span class="tag">Oslo</span><span class="tag">Full-time</span>`: styles set them apart. */
function followsItsLike(element: Element): boolean {
  const before = element.previousSibling;
  if (before?.nodeType !== 1 || (before as Element).tagName !== element.tagName) return false;
  const className = element.getAttribute('class') ?? '';
  if ((before as Element).getAttribute('class') !== (className || null)) return false;
  return (element.textContent ?? '').length > 1 && (className !== '' || isRowOfFacts(element.parentElement));
}

/** Boxes and nothing else, each beginning like a word of its own: not one word, or a heading, cut up for an animation. */
function isRowOfFacts(row: Element | null): boolean {
  if (!row || row.childElementCount > 12 || /^(?:H[1-6]|A|BUTTON)$/.test(row.tagName)) return false;
  return [...row.childNodes].every((child) =>
    child.nodeType === 1
      ? /^[\p{Lu}\p{Lo}\d]/u.test(child.textContent ?? '') && (child.textContent ?? '').length >= 3
      : (child.nodeValue ?? '').trim() === '',
  );
}

function appendElement(element: Element, walk: Walk, { depth, isFolded: isInFolded }: Place): void {
  if (isNeverText(element) || isDecoration(element) || walk.skip(element)) return;
  const isOut = isInFolded ? isHiddenByItself(element) : isHidden(element);
  if (isOut && (isInFolded || !walk.isCollapsed(element))) return;
  const below: Place = { depth: depth + 1, isFolded: isInFolded || isOut };
  const { text } = walk;
  if (depth >= MAX_DEPTH) {
    text.add(element.textContent ?? '');
    return;
  }
  const tag = element.tagName;
  const isItem = tag === 'LI';
  if (isItem) text.startItem();
  else if (PARAGRAPHS.has(tag)) text.breakParagraph();
  else if (LINES.has(tag)) text.breakLine();
  else if (tag === 'TD' || tag === 'TH') text.add(' ');
  else if (followsItsLike(element)) text.add(' · ');
  // Components with an open shadow root show that instead of, or around, their children.
  if (element.shadowRoot) appendChildren(element.shadowRoot, walk, below);
  appendChildren(element, walk, below);
  if (isItem) text.endItem();
  else if (PARAGRAPHS.has(tag) || LINES.has(tag)) text.breakLine();
}
