import { foldText } from '../text';
import { isPlace } from './places';

const MAX_LINES = 4;
const MAX_LINE_CHARS = 160;
const SEPARATORS = /\s?[·•|]\s?|\s[-–—]\s|\s{2,}/;
/** "6 days ago", "Reposted 1 week ago" and what follows are no part of a place. */
const AGO = /\s(?:reposted )?(?:\d+|a|an)\+? (?:minute|hour|day|week|month)s? ago.*$/i;

/** Where the job is, as the lines right below its title say: "Acme · Boston, MA (Remote) 6 days ago". */
export function placeBelowTitle(text: string, title: string): string | undefined {
  const folded = foldText(title);
  if (folded === '') return undefined;
  const lines = text.split('\n').filter((line) => line !== '');
  const at = lines
    .slice(0, 120)
    .findIndex((line) => line.length < title.length + 40 && foldText(line) === folded);
  if (at < 0) return undefined;
  for (const line of lines.slice(at + 1, at + 1 + MAX_LINES)) {
    if (line.length > MAX_LINE_CHARS) return undefined;
    const place = line
      .replace(/^- /, '')
      .replace(AGO, '')
      .split(SEPARATORS)
      .map((part) => part.trim())
      .find(isPlace);
    if (place) return place.replace(/\s?\((?:on-?site|remote|hybrid)\)$/i, '');
  }
  return undefined;
}
