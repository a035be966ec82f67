import { foldText } from '../text';
import type { Chosen } from './choose-title';
import { htmlToText } from './html-text';
import type { StructuredPosting } from './json-ld';
import type { FieldCandidate, PageSnapshot } from './page-snapshot';
import { countAdvertSections, sectionKind } from './sections';

export const MAX_DESCRIPTION_CHARS = 60_000;
/** Structured text shorter than this may be a teaser or a placeholder; the page's own, if longer, is the advert. */
const TEASER_CHARS = 400;
/** A named box is the advert if it holds this much of the page's main text, or its sections. */
const CONTAINER_SHARE = 0.5;

/** The advert's text from the most trusted source that has all of it. */
export function chooseDescription(
  snapshot: PageSnapshot,
  structured: StructuredPosting | undefined,
  title: string,
): Chosen | undefined {
  const ordered: Chosen[] = [];
  const add = (value: string | undefined, source: Chosen['source']) => {
    const text = value ? htmlToText(value, MAX_DESCRIPTION_CHARS) : '';
    if (text !== '') ordered.push({ value: text, source });
  };
  add(structured?.description, 'json-ld');
  add(snapshot.microdata[0]?.['description'], 'microdata');
  for (const source of ['page-state', 'site'] as const) add(candidateOf(snapshot.candidates, source), source);
  const full = ordered.find(({ value }) => value.length >= TEASER_CHARS);
  const page = choosePageText(snapshot, title);
  if (full) return [full, ...ordered, page].find((other) => other && isBetterSet(other, full)) ?? full;
  const best = ordered[0];
  if (!best) return page;
  return page && page.value.length > best.value.length * 2 && countAdvertSections(page.value) > 0
    ? page
    : best;
}

/** Workday flattens its structured text to one line; the page's own copy still has its lists (seen 2026-04). */
function isBetterSet(other: Chosen, full: Chosen): boolean {
  const isFlat = full.value.length > 800 && full.value.split('\n').length < 4;
  const isSet = other.value.split('\n').length > 8;
  return isFlat && isSet && other.value.length > full.value.length * 0.7;
}

function candidateOf(
  candidates: readonly FieldCandidate[],
  source: FieldCandidate['source'],
): string | undefined {
  return candidates.find((candidate) => candidate.field === 'description' && candidate.source === source)
    ?.value;
}

/** The box that the site names after the text, else the main text from the title on. */
export function choosePageText(snapshot: PageSnapshot, title: string): Chosen | undefined {
  const main = cutToAdvert(snapshot.text, title);
  const box = candidateOf(snapshot.candidates, 'page') ?? '';
  const isWhole =
    box.length >= main.length * CONTAINER_SHARE ||
    (box.length >= 400 && countAdvertSections(box) >= Math.max(1, countAdvertSections(main)));
  const value = (isWhole && box !== '' ? box : main).slice(0, MAX_DESCRIPTION_CHARS);
  return value === '' ? undefined : { value, source: 'page' };
}

/** From below the title to the first "similar jobs". */
function cutToAdvert(text: string, title: string): string {
  const lines = text.split('\n');
  const start = lastTitleLine(lines, title) + 1;
  const end = lines.findIndex((line, i) => i > start + 5 && sectionKind(line) === 'related');
  return lines
    .slice(start, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}

/** A title repeated far down belongs to a form or a bar: only the first third of the text is looked at. */
function lastTitleLine(lines: readonly string[], title: string): number {
  const folded = foldText(title);
  if (folded === '') return -1;
  const within = lines.slice(0, Math.max(12, Math.floor(lines.length / 3)));
  return within.findIndex((line) => line.length < title.length + 40 && foldText(line) === folded);
}
