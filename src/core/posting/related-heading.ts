import { foldText } from '../text';
import { RELATED_WORDS } from './related-words';

const MAX_HEADING_CHARS = 70;
/** Shorter phrases must be the whole heading; a heading says little more than its phrase. */
const WHOLE_ONLY_CHARS = 9;
const MAX_EXTRA_WORDS = 3;

const ASCII = /^[ -~]*$/;
const ASCII_WORDS: ReadonlySet<string> = new Set(RELATED_WORDS.filter((phrase) => ASCII.test(phrase)));
let otherWords: ReadonlySet<string> | undefined;

/** "Similar jobs", "More jobs from this employer": what follows is not this posting. The content script's part of `sectionKind`. */
export function isRelatedHeading(text: string): boolean {
  const line = text.trim();
  if (line.length < 4 || line.length > MAX_HEADING_CHARS) return false;
  const folded = foldText(line);
  if (isPhrase(folded)) return true;
  if (/[.!;,]$/.test(line)) return false;
  const words = folded.split(' ');
  for (let n = words.length - 1; n >= Math.max(1, words.length - MAX_EXTRA_WORDS); n--) {
    const start = words.slice(0, n).join(' ');
    if (start.length >= WHOLE_ONLY_CHARS && isPhrase(start)) return true;
  }
  return false;
}

function isPhrase(folded: string): boolean {
  if (ASCII.test(folded)) return ASCII_WORDS.has(folded);
  otherWords ??= new Set(RELATED_WORDS.filter((phrase) => !ASCII.test(phrase)).map(foldText));
  return otherWords.has(folded);
}
