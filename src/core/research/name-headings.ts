import { isHiringNoun, isHiringWord, isInterviewWord } from './hiring-words';
import { isCapitalised, type Word } from './words';

/** A name is no longer than this. */
const MAX_WORDS = 3;
/** What heads a part of a report and is no name. */
const PARTS: ReadonlySet<string> = new Set(
  (
    'round rounds phone screen screening final first second third fourth fifth last next questions question tips advice process ' +
    'timeline outcome result results overall edit update background behavioral behavioural technical coding system design location ' +
    'position status tldr tl experience day week month one two three four five summary verdict preparation prep resources ' +
    'salary compensation pay benefits culture notes conclusion role level team manager recruiter panel me them interviewer q a ' +
    'pros cons good bad monday tuesday wednesday thursday friday saturday sunday title company about application apply test ' +
    'exercise case study presentation feedback what why how when who where the my hr online take home'
  ).split(' '),
);

export interface NameHeading {
  /** Index of its first word. */
  readonly index: number;
  readonly sentence: number;
}

/** Lines, or starts of lines before a colon or a dash, that hold nothing but one to three capitalised words. */
export function findNameHeadings(text: string, words: readonly Word[]): NameHeading[] {
  const headings: NameHeading[] = [];
  for (let from = 0; from < words.length; ) {
    const sentence = words[from]?.sentence ?? 0;
    let to = from;
    while (words[to]?.sentence === sentence) to += 1;
    const line = words.slice(from, to);
    const length = nameLength(text, line);
    if (length > 0 && !line.slice(0, length).some(isPart)) headings.push({ index: from, sentence });
    from = to;
  }
  return headings;
}

/** How many words of the line are a heading; 0 when it begins with none. */
function nameLength(text: string, line: readonly Word[]): number {
  const [first] = line;
  if (!first || !/(?:^|\n)[\s#*_>\d.)(-]{0,12}$/.test(text.slice(Math.max(0, first.start - 13), first.start)))
    return 0;
  for (const [i, word] of line.slice(0, MAX_WORDS).entries()) {
    if (!isCapitalised(word)) return 0;
    const end = word.start + word.raw.length;
    if (/^[*_ ]{0,4}(?::|$|\n| [-–—] )/.test(text.slice(end, end + 6))) return i + 1;
  }
  return 0;
}

function isPart({ low }: Word): boolean {
  return PARTS.has(low) || isHiringWord(low) || isHiringNoun(low) || isInterviewWord(low);
}
