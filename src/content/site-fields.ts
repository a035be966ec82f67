import type { PostingField } from '../core/posting/job-posting';
import { type FieldCandidate, SNAPSHOT_MAX } from '../core/posting/page-snapshot';
import { readLine, readText } from './element-text';
import { isHidden } from './hidden';

/** Knows one site. Reads what it finds and returns nothing where the site has changed: the generic reading stays. */
export interface SiteReader {
  /** Is this document one of mine? By host, never by content. */
  readonly matches: (host: string, path: string) => boolean;
  readonly read: (document: Document) => FieldCandidate[];
}

/** Where a field stands on a site; the first selector with visible text wins. */
export type SiteSelectors = Readonly<Partial<Record<PostingField, readonly string[]>>>;

export function readBySelectors(root: ParentNode, selectors: SiteSelectors): FieldCandidate[] {
  return (Object.entries(selectors) as [PostingField, readonly string[]][]).flatMap(([field, list]) => {
    for (const selector of list) {
      const value = field === 'description' ? longest(root, selector) : firstLine(root, selector);
      if (value !== '') return [siteCandidate(field, value)];
    }
    return [];
  });
}

export function siteCandidate(field: PostingField, value: string): FieldCandidate {
  const maxChars = field === 'description' ? SNAPSHOT_MAX.descriptionChars : SNAPSHOT_MAX.fieldChars;
  return { field, value: value.slice(0, maxChars), source: 'site', from: 'site' };
}

function firstLine(root: ParentNode, selector: string): string {
  for (const element of root.querySelectorAll(selector)) {
    const line = isHidden(element) ? '' : readLine(element, 250);
    if (line !== '') return line;
  }
  return '';
}

function longest(root: ParentNode, selector: string): string {
  let best = '';
  for (const element of [...root.querySelectorAll(selector)].slice(0, 10)) {
    const text = readText(element, { maxChars: SNAPSHOT_MAX.descriptionChars });
    if (text.length > best.length) best = text;
  }
  return best.length >= 80 ? best : '';
}
