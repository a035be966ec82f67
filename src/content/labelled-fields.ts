import { fieldOfLabel, MAX_LABEL_CHARS } from '../core/posting/label-words';
import type { FieldCandidate } from '../core/posting/page-snapshot';
import { townOfAddress } from '../core/posting/places';
import { readText } from './element-text';
import { isHidden } from './hidden';
import { queryAll } from './open-roots';

const LABELS = 'dt, th, strong, b, label, span, h3, h4, h5, h6, p, div, td, li, em';
const MAX_ELEMENTS = 12_000;
/** A page with more labels than this is no posting's; each costs a look around. */
const MAX_LABELS = 200;
const MAX_VALUE_CHARS = 160;
const MAX_FOUND = 30;

/** Printed pairs of label and value anywhere on the page, side columns included: definition lists, tables, bold labels. */
export function readLabelledFields(
  roots: readonly ParentNode[],
  isOutside: (element: Element) => boolean,
): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  const addresses: FieldCandidate[] = [];
  let labels = 0;
  for (const element of queryAll(roots, LABELS, MAX_ELEMENTS)) {
    if (found.length >= MAX_FOUND) break;
    // Asking a wrapper of the whole page for its text costs as much as reading the page.
    if (element.childElementCount > 2 || (element.firstElementChild?.childElementCount ?? 0) > 2) continue;
    const text = element.textContent ?? '';
    if (text.length > MAX_LABEL_CHARS * 3) continue;
    const field = fieldOfLabel(text.replace(/\s+/g, ' ').trim());
    if (!field) continue;
    if (++labels > MAX_LABELS) break;
    if (isFormLabel(element) || isOutside(element)) continue;
    const value = valueBeside(element, field === 'company');
    if (value !== '') found.push({ field, value, source: 'page', from: 'label' });
    const town = field === 'company' ? townOfAddress(addressBelow(element)) : undefined;
    if (town) addresses.push({ field: 'location', value: town, source: 'page', from: 'label' });
  }
  // The employer's own address is the place only where no label says another.
  return [...found, ...readAttributeLabels(roots, isOutside), ...addresses];
}

/** "Employer: Acme, Main Street 1, 80331 München": what stands below an employer's name. */
function addressBelow(label: Element): string {
  const next = label.nextElementSibling;
  return next && !isHidden(next) ? readText(next, { maxChars: 300 }) : '';
}

const MAX_ATTRIBUTE_LABELS = 300;

/** Narrow tables and components carry their label beside the value: `<td data-label="Location">Oslo</td>`. */
function readAttributeLabels(
  roots: readonly ParentNode[],
  isOutside: (element: Element) => boolean,
): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  const selector = '[data-label], [data-title], [data-th], [label]:not(option, track, optgroup), [title]';
  for (const element of queryAll(roots, selector, MAX_ATTRIBUTE_LABELS)) {
    // A plain element's title is a hint on hovering; a component's is what it shows.
    const own = element.tagName.includes('-') ? element.getAttribute('title') : null;
    const named = ['data-label', 'data-title', 'data-th', 'label'].map((name) => element.getAttribute(name));
    const label = [...named, own].find((text) => text !== null && text.length <= MAX_LABEL_CHARS) ?? '';
    const field = label === '' ? undefined : fieldOfLabel(label);
    if (!field || isOutside(element) || element.closest('a[href], button, form')) continue;
    const value = readText(element, { maxChars: MAX_VALUE_CHARS + 40 })
      .replace(/\s+/g, ' ')
      .trim();
    if (isValue(value)) found.push({ field, value, source: 'page', from: 'label' });
  }
  return found;
}

/** A label of an input asks, it does not tell. */
function isFormLabel(element: Element): boolean {
  // Some systems mark the names of printed facts as labels too: of nothing that can be filled in.
  const asked = element.tagName === 'LABEL' ? (element.getAttribute('for') ?? '') : '';
  if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(element.ownerDocument.getElementById(asked)?.tagName ?? ''))
    return true;
  if (element.closest('a[href], button, nav, [role="tab"], label:has(input)')) return true;
  const row = element.parentElement;
  return row?.querySelector('input:not([type="hidden"]), textarea, select') != null;
}

/** Employers' addresses stand below their names: of a company only the first line counts. */
function valueBeside(label: Element, isFirstLine: boolean): string {
  const read = (element: Element) => {
    const text = readText(element, { maxChars: MAX_VALUE_CHARS + 40 });
    return (isFirstLine ? (text.split('\n')[0] ?? '') : text).replace(/\s+/g, ' ').trim();
  };
  const inline = textAfter(label);
  if (inline !== '') return inline;
  const isBold = /^(?:DT|TH|STRONG|B|LABEL|H[3-6])$/.test(label.tagName);
  for (let next = label.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.tagName === 'DT' || (isBold && next.tagName === label.tagName)) break;
    const value = isHidden(next) ? '' : read(next);
    if (value !== '') return isValue(value) ? value : '';
  }
  // A label wrapped in boxes of its own: the value is the next box.
  let box: Element = label;
  for (let up = 0; up < 3; up++) {
    const row: Element | null = box.parentElement;
    if (row?.childElementCount !== 1 || hasOwnText(row, label)) break;
    const beside = row.nextElementSibling;
    if (beside && !isHidden(beside)) {
      const value = fieldOfLabel(beside.textContent ?? '') ? '' : read(beside);
      return isValue(value) ? value : '';
    }
    box = row;
  }
  return '';
}

function hasOwnText(row: Element, label: Element): boolean {
  return (row.textContent ?? '').trim().length > (label.textContent ?? '').trim().length + 1;
}

/** `<strong>Location:</strong> Oslo<br>`: the text up to the next element. */
function textAfter(label: Element): string {
  const next = label.nextSibling;
  if (next?.nodeType !== 3) return '';
  const value = (next.nodeValue ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^\s?[:：]\s?/, '')
    .trim();
  return isValue(value) ? value : '';
}

function isValue(value: string): boolean {
  return (
    value.length > 0 && value.length <= MAX_VALUE_CHARS && /[\p{L}\p{N}]/u.test(value) && !fieldOfLabel(value)
  );
}
