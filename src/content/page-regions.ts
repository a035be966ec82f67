import { isRelatedHeading } from '../core/posting/related-heading';
import { isDecoration, isFrame, isHidden } from './hidden';
import { parentOf, queryAll } from './open-roots';

/** What belongs to the page's own matter. Decided once, asked by every reader. */
export interface PageRegions {
  readonly body: Element;
  /** The body and the open shadow roots below it: where to look by selectors. */
  readonly roots: readonly ParentNode[];
  /** Visible headings and elements named like a job's title, in document order, outside frames. */
  readonly headings: readonly Element[];
  /** Frames a posting: navigation, notices, similar jobs. For walking down. */
  isSkipped(element: Element): boolean;
  /** Hidden, or inside something skipped. For elements found by a selector. */
  isOutside(element: Element): boolean;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const MAX_HEADINGS = 400;
/** A heading stands this close to the start of the block that it heads. */
const LEAD_CHARS = 60;

export function findRegions(document: Document, roots: readonly ParentNode[]): PageRegions {
  const body = document.body ?? document.documentElement;
  const all = queryAll(roots, HEADINGS, MAX_HEADINGS);
  const titles = all.filter((heading) => heading.tagName === 'H1' && !isInvisible(heading));
  const related = findRelated(all, new Set(titles.slice(0, 1)));
  // Similar jobs are often level one too: only the first heading and those beside it may rescue a frame.
  const keep = new Set(titles.filter((title) => !isBelow(title, related)).slice(0, 3));
  const memo = new Map<Element, boolean>();
  const isSkipped = (element: Element) => {
    const known = memo.get(element);
    if (known !== undefined) return known;
    const skipped = related.has(element) || isFrame(element, keep);
    memo.set(element, skipped);
    return skipped;
  };
  // Whether the element itself or any above it is left out; every ancestor is judged once.
  const outside = new Map<Element, boolean>();
  const isOutside = (element: Element): boolean => {
    const path: Element[] = [];
    let verdict = false;
    for (let at: Element | null = element; at && at !== body; at = parentOf(at)) {
      const known = outside.get(at);
      if (known !== undefined) {
        verdict = known;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      verdict ||= isSkipped(at) || isHidden(at);
      outside.set(at, verdict);
    }
    return verdict;
  };
  const headings = all.filter((heading) => !isOutside(heading));
  return { body, roots, headings, isSkipped, isOutside };
}

function isInvisible(element: Element): boolean {
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = parentOf(at)) {
    if (isHidden(at) || isDecoration(at)) return true;
  }
  return false;
}

function isBelow(element: Element, roots: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (roots.has(at)) return true;
  return false;
}

/** Blocks under a heading like "Similar jobs": the block that the heading opens, or what follows it up to the next one. */
function findRelated(headings: readonly Element[], keep: ReadonlySet<Element>): Set<Element> {
  const related = new Set<Element>();
  for (const heading of headings) {
    const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!isRelatedHeading(text)) continue;
    const block = blockOf(heading, keep);
    if (block !== heading) related.add(block);
    else for (const element of followersOf(heading, keep)) related.add(element);
  }
  return related;
}

function blockOf(heading: Element, keep: ReadonlySet<Element>): Element {
  let block = heading;
  for (
    let parent = heading.parentElement;
    parent && parent.tagName !== 'BODY' && parent.tagName !== 'MAIN';
    parent = parent.parentElement
  ) {
    const lead = (parent.textContent ?? '').trimStart().indexOf((heading.textContent ?? '').trim());
    const holdsTitle = [...keep].some((title) => parent.contains(title));
    if (holdsTitle || lead < 0 || lead > LEAD_CHARS) break;
    block = parent;
  }
  return block;
}

function followersOf(heading: Element, keep: ReadonlySet<Element>): Element[] {
  const found: Element[] = [heading];
  for (
    let next = heading.nextElementSibling;
    next && next.tagName !== heading.tagName;
    next = next.nextElementSibling
  ) {
    if ([...keep].some((title) => next?.contains(title))) break;
    found.push(next);
  }
  return found;
}
