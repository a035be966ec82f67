import { foldText } from '../text';
import { isPlace } from './places';

const MAX_LINES = 4;
const MAX_LINE_CHARS = 160;
const SEPARATORS = /\s?[·•|]\s?|\s[-–—]\s|\s{2,}/;
/** "6 days ago", "Reposted 1 week ago" and what follows are no part of a place. */
const AGO = /\s(?:reposted )?(?:\d+|a|an)\+? (?:minute|hour|day|week|month)s? ago\b[\s\S]*/i;

/** The short lines right below the title, where pages put the facts; none where the text begins at once. */
export function linesBelowTitle(text: string, title: string): string[] {
  const folded = foldText(title);
  const lines = text.split('\n').filter((line) => line !== '');
  const at = lines
    .slice(0, 120)
    .findIndex((line) => line.length < title.length + 40 && foldText(line) === folded);
  if (folded === '' || at < 0) return [];
  const below = lines.slice(at + 1, at + 1 + MAX_LINES);
  const end = below.findIndex((line) => line.length > MAX_LINE_CHARS);
  return below.slice(0, end < 0 ? undefined : end).map((line) => line.replace(/^- /, '').replace(AGO, ''));
}

/** The facts in such lines: "Acme · Boston, MA (Remote) 6 days ago" are two. */
export function factsIn(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(SEPARATORS).map((part) => part.trim()))
    .filter((part) => part !== '');
}

/** Where the job is, as the lines right below its title say. */
export function placeIn(lines: readonly string[]): string | undefined {
  return factsIn(lines)
    .find(isPlace)
    ?.replace(/\s?\((?:on-?site|remote|hybrid)\)$/i, '');
}
