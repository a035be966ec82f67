import { isAlike } from '../guide/alike';
import { cleanText, contentWords, foldText } from '../text';
import { MAX_ASKED, MAX_ASKED_CHARS } from './debrief';

export interface KnownQuestion {
  readonly id: string;
  readonly text: string;
}

const MAX_PASTED_CHARS = 20_000;
/** With less in common a suggestion only distracts. */
const ENOUGH_SHARE = 0.5;
const MIN_TYPED_CHARS = 3;
/** What stands before a question in a list: a bullet, "3.", "Q4:". */
const LIST_MARK = /^\s{0,40}(?:[-*•–—·]|\(?\d{1,2}[.):]|[Qq]\d{0,2}[.:)])\s{1,10}/u;

/** The questions in what was typed or pasted: one a line; several in a line where each ends in a question mark. */
export function splitQuestions(pasted: string): readonly string[] {
  const lines = cleanText(pasted, MAX_PASTED_CHARS).split('\n');
  const questions = lines.flatMap((line) => splitLine(line.replace(LIST_MARK, '')));
  return [...new Set(questions.map((question) => question.slice(0, MAX_ASKED_CHARS).trim()))]
    .filter((question) => /\p{L}/u.test(question))
    .slice(0, MAX_ASKED);
}

function splitLine(line: string): readonly string[] {
  const asked = line.match(/(?<![^?？])[^?？]+[?？]{1,3}/gu) ?? [];
  if (asked.length < 2) return [line];
  const rest = line.slice(asked.join('').length).trim();
  return rest === '' ? asked : [...asked, rest];
}

/** The known question that this one is, in other words; undefined when none is surely the same. */
export function findSame<T extends KnownQuestion>(text: string, known: readonly T[]): T | undefined {
  const folded = foldText(text);
  const words = contentWords(text);
  return (
    known.find((question) => foldText(question.text) === folded) ??
    known.find((question) => isAlike(words, contentWords(question.text)))
  );
}

/** Known questions that what is being typed may become, likeliest first. The last word may be half typed. */
export function suggestKnown<T extends KnownQuestion>(
  typed: string,
  known: readonly T[],
  maxCount: number,
): readonly T[] {
  if (foldText(typed).length < MIN_TYPED_CHARS) return [];
  const words = wordsOf(typed);
  const isOpen = !/\s$/.test(typed);
  const scored = known.map((question, i) => ({
    question,
    i,
    score: scoreKnown(words, isOpen, question.text),
  }));
  return scored
    .filter(({ score }) => score >= ENOUGH_SHARE)
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .slice(0, maxCount)
    .map(({ question }) => question);
}

/** The part of the typed words that the question has, and a little for how much of the question that is. */
function scoreKnown(words: readonly string[], isOpen: boolean, text: string): number {
  const theirs = wordsOf(text);
  const shared = words.filter((word, i) => {
    const isPart = isOpen && i === words.length - 1;
    return theirs.some((other) => (isPart ? other.startsWith(word) : other === word));
  }).length;
  if (shared === 0) return 0;
  return shared / words.length + (0.1 * shared) / theirs.length;
}

/** Words that carry meaning; of "Why us?", which has none, all of them. */
function wordsOf(text: string): readonly string[] {
  const words = contentWords(text);
  return words.length > 0 ? words : foldText(text).split(' ');
}
