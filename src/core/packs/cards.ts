import type { QuestionKind } from '../evidence/finding';
import { CARDS } from './card-data';
import { foldWords } from './fold';
import type { Card } from './pack';

/** Longest question that is looked at, in UTF-16 units; the rest of a longer text does not change its competency. */
const MAX_QUESTION_LENGTH = 600;
/** What the right kind of question is worth, in letters of a cue. */
const KIND_BONUS = 4;

const BY_ID: ReadonlyMap<string, Card> = new Map(CARDS.map((card) => [card.id, card]));

/** Cues as they stand in a folded text: from a word's start on; a cue that ends in a space is a whole word. */
const CUES = CARDS.map((card) => ({
  card,
  cues: card.cues.map((cue) => foldWords(cue).trimEnd() + (cue.endsWith(' ') ? ' ' : '')),
}));

export { CARDS };

/** @returns The card with that id, or null. */
export function cardById(id: string): Card | null {
  return BY_ID.get(id) ?? null;
}

/**
 * Finds the competency a question tests.
 *
 * The longest cue found decides, as the longer wording is the more specific one; a card made for this kind of question
 * gets a small advantage, and among equals the card with more cues found wins, then the earlier one. Cards marked
 * `fallback` speak only when no other does, and only for their own kinds.
 *
 * @param questionText A question in its own words, any length, any language.
 * @returns The card, or null when nothing in the text tells.
 */
export function cardFor(questionText: string, kind: QuestionKind): Card | null {
  const text = foldWords(questionText.slice(0, MAX_QUESTION_LENGTH));
  let best: Card | null = null;
  let bestScore = 0;
  let fallback: Card | null = null;
  for (const { card, cues } of CUES) {
    const ofKind = card.kinds?.includes(kind) ?? false;
    if (card.fallback) {
      if (!fallback && ofKind && cues.some((cue) => text.includes(cue))) fallback = card;
      continue;
    }
    const score = scoreCues(text, cues) + (ofKind ? KIND_BONUS : 0);
    if (score > bestScore && score > KIND_BONUS) {
      best = card;
      bestScore = score;
    }
  }
  return best ?? fallback;
}

/** What a question of a kind tests when its words do not tell. */
const USUAL_CARD: Readonly<Record<QuestionKind, string>> = {
  behavioural: 'example',
  technical: 'knowledge',
  case: 'openCase',
  skill: 'approach',
  company: 'motivationCompany',
  logistical: 'availability',
};

/** As `cardFor`, and where nothing in the text tells, the card that is usual for questions of that kind. */
export function cardForAny(questionText: string, kind: QuestionKind): Card | null {
  return cardFor(questionText, kind) ?? cardById(USUAL_CARD[kind]);
}

/** Letters of the longest cue found, plus a hundredth for each cue found. */
function scoreCues(text: string, cues: readonly string[]): number {
  let longest = 0;
  let found = 0;
  for (const cue of cues) {
    if (!text.includes(cue)) continue;
    found += 1;
    longest = Math.max(longest, cue.length);
  }
  return found === 0 ? Number.NEGATIVE_INFINITY : longest + found / 100;
}
