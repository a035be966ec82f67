import type { MicrodataPosting } from '../core/posting/page-snapshot';
import { SNAPSHOT_MAX } from '../core/posting/page-snapshot';
import { readText } from './element-text';

const MAX_POSTINGS = 20;
const MAX_PROPERTIES = 80;

/** How a syntax marks an item and its properties. */
interface Syntax {
  readonly items: string;
  readonly scope: string;
  readonly property: string;
}

const SYNTAXES: readonly Syntax[] = [
  {
    items: '[itemscope][itemtype*="schema.org/JobPosting" i]',
    scope: 'itemscope',
    property: 'itemprop',
  },
  // RDFa: `typeof="JobPosting"` under a `vocab`, or with a prefix.
  { items: '[typeof$="JobPosting" i]', scope: 'typeof', property: 'property' },
];

/**
 * Schema.org microdata, else RDFa, of every JobPosting, properties of nested items as `outer.inner`. Hidden elements
 * count: sites put values for machines into `meta` and `content`.
 */
export function readMicrodata(document: Document): MicrodataPosting[] {
  for (const syntax of SYNTAXES) {
    const items = [...document.querySelectorAll(syntax.items)].slice(0, MAX_POSTINGS);
    if (items.length > 0) return items.map((item) => readItem(item, syntax));
  }
  return [];
}

function readItem(item: Element, syntax: Syntax): MicrodataPosting {
  const properties: Record<string, string> = {};
  for (const element of [...item.querySelectorAll(`[${syntax.property}]`)].slice(0, MAX_PROPERTIES)) {
    const name = pathOf(element, item, syntax);
    if (name === undefined || element.hasAttribute(syntax.scope) || Object.hasOwn(properties, name)) continue;
    const value = statedValue(element, name.endsWith('description'));
    if (value !== '' && name !== '__proto__') properties[name] = value;
  }
  return properties;
}

/** `undefined` when the element belongs to another posting inside this one. */
function pathOf(element: Element, item: Element, { scope, property }: Syntax): string | undefined {
  const names = [localName(element.getAttribute(property) ?? '')];
  for (let outer = element.parentElement; outer && outer !== item; outer = outer.parentElement) {
    if (!outer.hasAttribute(scope)) continue;
    const name = outer.getAttribute(property);
    if (name === null) return undefined;
    names.unshift(localName(name));
  }
  return names.join('.');
}

/** `schema:title` and `http://schema.org/title` are `title`. */
function localName(name: string): string {
  return name.slice(name.search(/[^/#:]*$/));
}

function statedValue(element: Element, isLong: boolean): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  const maxChars = isLong ? SNAPSHOT_MAX.descriptionChars : SNAPSHOT_MAX.fieldChars;
  if (stated !== null && stated.trim() !== '') return stated.trim().slice(0, maxChars);
  const text = readText(element, { maxChars });
  return text !== '' ? text : (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, maxChars);
}
