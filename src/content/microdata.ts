import type { MicrodataPosting } from '../core/posting/page-snapshot';
import { SNAPSHOT_MAX } from '../core/posting/page-snapshot';
import { readText } from './element-text';

const MAX_POSTINGS = 20;
const MAX_PROPERTIES = 80;

/**
 * Schema.org microdata of every JobPosting, properties of nested items as `outer.inner`. Hidden elements count: sites put
 * values for machines into `meta` and `content`.
 */
export function readMicrodata(document: Document): MicrodataPosting[] {
  const items = document.querySelectorAll('[itemscope][itemtype*="schema.org/JobPosting" i]');
  return [...items].slice(0, MAX_POSTINGS).map(readItem);
}

function readItem(item: Element): MicrodataPosting {
  const properties: Record<string, string> = {};
  for (const element of [...item.querySelectorAll('[itemprop]')].slice(0, MAX_PROPERTIES)) {
    const name = pathOf(element, item);
    if (name === undefined || element.hasAttribute('itemscope') || Object.hasOwn(properties, name)) continue;
    const value = statedValue(element, name.endsWith('description'));
    if (value !== '' && name !== '__proto__') properties[name] = value;
  }
  return properties;
}

/** `undefined` when the element belongs to another posting inside this one. */
function pathOf(element: Element, item: Element): string | undefined {
  const names = [element.getAttribute('itemprop') ?? ''];
  for (let scope = element.parentElement; scope && scope !== item; scope = scope.parentElement) {
    if (!scope.hasAttribute('itemscope')) continue;
    const name = scope.getAttribute('itemprop');
    if (name === null) return undefined;
    names.unshift(name);
  }
  return names.join('.');
}

function statedValue(element: Element, isLong: boolean): string {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  const maxChars = isLong ? SNAPSHOT_MAX.descriptionChars : SNAPSHOT_MAX.fieldChars;
  if (stated !== null && stated.trim() !== '') return stated.trim().slice(0, maxChars);
  const text = readText(element, { maxChars });
  return text !== '' ? text : (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, maxChars);
}
