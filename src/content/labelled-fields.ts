import { fieldOfLabel, MAX_LABEL_CHARS } from '../core/posting/label-words';
import type { FieldCandidate } from '../core/posting/page-snapshot';
import { readLine } from './element-text';
import { isHidden } from './hidden';

const LABELS = 'dt, th, strong, b, label, span, h3, h4, h5, h6, p, div, td, li, em';
const MAX_ELEMENTS = 12_000;
const MAX_VALUE_CHARS = 160;

/** Printed pairs of label and value anywhere on the page, side columns included: definition lists, tables, bold labels. */
export function readLabelledFields(
  document: Document,
  isOutside: (element: Element) => boolean,
): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  const elements = document.querySelectorAll(LABELS);
  for (let i = 0; i < elements.length && i < MAX_ELEMENTS && found.length < 30; i++) {
    const element = elements[i];
    if (!element || element.childElementCount > 2) continue;
    const text = element.textContent ?? '';
    if (text.length > MAX_LABEL_CHARS * 3) continue;
    const field = fieldOfLabel(text.replace(/\s+/g, ' ').trim());
    if (!field || isFormLabel(element) || isOutside(element)) continue;
    const value = valueBeside(element);
    if (value !== '') found.push({ field, value, source: 'page', from: 'label' });
  }
  return found;
}

/** A label of an input asks, it does not tell. */
function isFormLabel(element: Element): boolean {
  if (element.tagName === 'LABEL' && element.hasAttribute('for')) return true;
  if (element.closest('a, button, nav, [role="tab"], label:has(input)')) return true;
  const row = element.parentElement;
  return row?.querySelector('input:not([type="hidden"]), textarea, select') != null;
}

function valueBeside(label: Element): string {
  const row = label.parentElement;
  const needsColon = /^(?:SPAN|P|DIV|LI|TD|EM)$/.test(label.tagName);
  const inline = row && row.tagName !== 'DL' ? restOf(row, label) : '';
  if (inline !== '') return inline;
  for (let next = label.nextElementSibling; next; next = next.nextElementSibling) {
    if (
      next.tagName === 'DT' ||
      (next.tagName === label.tagName && needsColon === false && next.tagName !== 'SPAN')
    )
      break;
    const value = isHidden(next) ? '' : readLine(next, MAX_VALUE_CHARS + 40);
    if (value !== '') return isValue(value) ? value : '';
  }
  // A label wrapped in a box of its own: the value is the next box.
  const beside = row?.childElementCount === 1 ? row.nextElementSibling : null;
  const value =
    beside && !fieldOfLabel(beside.textContent ?? '') ? readLine(beside, MAX_VALUE_CHARS + 40) : '';
  return isValue(value) ? value : '';
}

/** What the row says after its label, when the row holds nothing else. */
function restOf(row: Element, label: Element): string {
  const all = (row.textContent ?? '').slice(0, 600).replace(/\s+/g, ' ').trim();
  const name = (label.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (!all.startsWith(name) || all.length > name.length + MAX_VALUE_CHARS) return restOfTextNode(label);
  const value = all
    .slice(name.length)
    .replace(/^\s?[:：–-]\s?/, '')
    .trim();
  return isValue(value) ? value : '';
}

/** `<strong>Location:</strong> Oslo<br>`: the text up to the next element. */
function restOfTextNode(label: Element): string {
  const next = label.nextSibling;
  if (next?.nodeType !== 3) return '';
  const value = (next.nodeValue ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^\s?[:：]\s?/, '')
    .trim();
  return isValue(value) ? value : '';
}

function isValue(value: string): boolean {
  return value.length > 0 && value.length <= MAX_VALUE_CHARS && /[\p{L}\p{N}]/u.test(value);
}
