import type { QuestionKind } from '../evidence/finding';
import { contentWords } from '../text';
import { cardFor } from './cards';
import type { PackData } from './pack';
import { listAllQuestions } from './universal';

/** How a question that was really asked is met: by an item of the pack, by a card one of the pack's questions has, or not at all. */
export type Met = 'item' | 'card' | 'none';

/** Of the words that carry meaning in the shorter of the two, this part must stand in both. */
const ENOUGH_SHARED = 0.5;
const MIN_SHARED = 2;

/** How one asks, which says nothing of what is asked. */
const ASKING = new Set(
  contentWords('tell time describe give example explain walk talk ask asked asking think question'),
);

function topicWords(text: string): readonly string[] {
  return contentWords(text).filter((word) => !ASKING.has(word));
}

/** What a pack says in English, as lists of content words. */
export function listPackWords(pack: PackData): readonly (readonly string[])[] {
  const texts = [...listAllQuestions(pack), ...pack.tests].map(({ en }) => en);
  return [...texts, ...pack.drills.map(({ title, text }) => `${title.en} ${text.en}`)].map(topicWords);
}

/**
 * Whether a pack prepares for a question: an item of it that says nearly the same, or else a card that it also practises.
 * A card that only speaks when no other does is no preparation.
 *
 * @param words What `listPackWords` gives for the pack.
 */
export function meetQuestion(
  question: string,
  kind: QuestionKind,
  pack: PackData,
  words: readonly (readonly string[])[],
): Met {
  const asked = new Set(topicWords(question));
  if (words.some((own) => sharesEnough(asked, new Set(own)))) return 'item';
  const card = cardFor(question, kind);
  if (!card || card.fallback) return 'none';
  return listAllQuestions(pack).some((own) => own.card === card.id) ? 'card' : 'none';
}

function sharesEnough(asked: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const shared = [...asked].filter((word) => own.has(word)).length;
  return shared >= MIN_SHARED && shared / Math.min(asked.size, own.size) >= ENOUGH_SHARED;
}
