import type { QuestionItem } from '../guide/guide';
import { CARDS, cardById, cardFor } from '../packs/cards';
import { cleanText, contentWords, cutAtCodePoint } from '../text';
import { competencyOf } from './competencies';

/** An example of the user's own, in his own words. One for all his applications. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly action: string;
  readonly result: string;
  /** Ids of the competencies it shows, as he chose them. */
  readonly cards: readonly string[];
  /** Ids of the guides' questions he wants to tell it for. */
  readonly questionIds: readonly string[];
  /** ms since the Unix epoch. */
  readonly updatedAt: number;
}

/** What a story is told in. */
export const STORY_PARTS = ['situation', 'action', 'result'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

export const MAX_STORY_CHARS = 4000;
const MAX_TITLE_CHARS = 200;
const MAX_ID_CHARS = 200;
const MAX_CARDS = 20;
const MAX_QUESTIONS = 500;
/** Fewer words tell nothing yet. */
const MIN_WORDS = 4;

/**
 * A story as it came from a page, storage or a file: capped, only known competencies; undefined when it has no id or another
 * shape.
 */
export function readStory(value: unknown): Story | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, title, situation, action, result, cards, questionIds, updatedAt } = value as Partial<
    Record<keyof Story, unknown>
  >;
  const texts = [title, situation, action, result];
  if (typeof id !== 'string' || id === '' || id.length > MAX_ID_CHARS) return undefined;
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  if (typeof updatedAt !== 'number' || !Number.isFinite(updatedAt)) return undefined;
  return {
    id,
    title: tidy(title, MAX_TITLE_CHARS),
    situation: tidy(situation, MAX_STORY_CHARS),
    action: tidy(action, MAX_STORY_CHARS),
    result: tidy(result, MAX_STORY_CHARS),
    cards: readIds(cards, MAX_CARDS).filter((card) => cardById(card) !== null),
    questionIds: readIds(questionIds, MAX_QUESTIONS),
    updatedAt,
  };
}

/** What he changes at once; what is not named stays. */
export type StoryChange = Partial<Omit<Story, 'id' | 'updatedAt'>>;

/**
 * The stored story with a change. Undefined when there is none and none is begun: what is written late into a story that
 * another window has deleted does not bring it back.
 */
export function changeStory(
  stored: unknown,
  id: string,
  change: StoryChange,
  at: { readonly now: number; readonly isNew: boolean },
): Story | undefined {
  const empty = { title: '', situation: '', action: '', result: '', cards: [], questionIds: [] };
  const before = readStory(stored) ?? (at.isNew ? empty : undefined);
  return before && readStory({ ...before, ...change, id, updatedAt: at.now });
}

function tidy(text: unknown, maxChars: number): string {
  return cutAtCodePoint(cleanText(String(text), maxChars * 2).trim(), maxChars);
}

function readIds(value: unknown, maxCount: number): readonly string[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is string => typeof id === 'string' && id.length <= MAX_ID_CHARS);
  return [...new Set(ids)].slice(0, maxCount);
}

/**
 * Parts that are empty or say hardly anything. Most answers tell the situation at length and what one did, and what came of
 * it, not at all, though that is what gets people hired (Bangerter et al. 2014).
 */
export function listMissing(story: Story): readonly StoryPart[] {
  return STORY_PARTS.filter((part) => contentWords(story[part]).length < MIN_WORDS);
}

/** The situation is told longer than what he did and what came of it together. */
export function isTopHeavy({ situation, action, result }: Story): boolean {
  const [before, after] = [contentWords(situation).length, contentWords(`${action} ${result}`).length];
  return before > 2 * MIN_WORDS && before > after;
}

export type Fit = 'chosen' | 'competency' | 'words';

const FITS: readonly Fit[] = ['chosen', 'competency', 'words'];

/**
 * The stories that fit a question, best first: those he chose for it, those that show its competency, and those whose own
 * words are about it.
 */
export function listFitting(
  question: Pick<QuestionItem, 'id' | 'tests' | 'kind'>,
  stories: readonly Story[],
): readonly { readonly story: Story; readonly fit: Fit }[] {
  const card = competencyOf(question)?.id;
  return stories
    .flatMap((story) => {
      const fit = tellFit(question.id, card, story);
      return fit ? [{ story, fit }] : [];
    })
    .sort((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit) || b.story.updatedAt - a.story.updatedAt);
}

function tellFit(questionId: string, card: string | undefined, story: Story): Fit | undefined {
  if (story.questionIds.includes(questionId)) return 'chosen';
  if (card === undefined) return undefined;
  if (story.cards.includes(card)) return 'competency';
  return suggestCards(story).includes(card) ? 'words' : undefined;
}

/** Competencies that the story's own words are about, one a part; he decides. */
export function suggestCards(story: Pick<Story, 'title' | StoryPart>): readonly string[] {
  const texts = [story.title, ...STORY_PARTS.map((part) => story[part])];
  const found = texts.flatMap((text) => {
    const card = text === '' ? null : cardFor(text, 'behavioural');
    return card && !card.fallback ? [card.id] : [];
  });
  return [...new Set(found)];
}

/** Competencies a story can show: not papers, hours and knowledge. */
export const STORY_CARDS: readonly string[] = CARDS.filter(
  ({ kinds, fallback }) => fallback !== true && (kinds === undefined || kinds.includes('behavioural')),
).map(({ id }) => id);
