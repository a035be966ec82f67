import { cleanText, cutAtCodePoint } from '../text';
import type { Guide, Item, OwnMarks, OwnNote } from './guide';

/** Longer than an answer anybody would give aloud in ten minutes. */
export const MAX_NOTE_CHARS = 8000;
/** More marks than any guide has items. */
const MAX_MARKS = 1000;
const MAX_ID_CHARS = 200;

export const NO_MARKS: OwnMarks = { notes: [], pinned: [], hidden: [] };

/** One change of the user's; what it does not name stays. */
export interface MarkChange {
  readonly itemId: string;
  /** '' takes the note away. */
  readonly note?: string;
  readonly isPinned?: boolean;
  readonly isHidden?: boolean;
}

export function changeMarks(marks: OwnMarks, change: MarkChange): OwnMarks {
  const { itemId, note, isPinned, isHidden } = change;
  if (itemId === '' || itemId.length > MAX_ID_CHARS) return marks;
  return {
    notes: note === undefined ? marks.notes : withNote(marks.notes, itemId, note),
    pinned: isPinned === undefined ? marks.pinned : withId(marks.pinned, itemId, isPinned),
    hidden: isHidden === undefined ? marks.hidden : withId(marks.hidden, itemId, isHidden),
  };
}

function withNote(notes: readonly OwnNote[], itemId: string, note: string): readonly OwnNote[] {
  const text = cutAtCodePoint(cleanText(note, MAX_NOTE_CHARS * 2).trim(), MAX_NOTE_CHARS);
  const others = notes.filter((other) => other.itemId !== itemId);
  return text === '' || others.length >= MAX_MARKS ? others : [...others, { itemId, text }];
}

function withId(ids: readonly string[], itemId: string, isIn: boolean): readonly string[] {
  const others = ids.filter((id) => id !== itemId);
  return isIn && others.length < MAX_MARKS ? [...others, itemId] : others;
}

/** Marks as they came out of storage; what is no mark is left out. */
export function readMarks(value: unknown): OwnMarks {
  if (typeof value !== 'object' || value === null) return NO_MARKS;
  const { notes, pinned, hidden } = value as Partial<Record<keyof OwnMarks, unknown>>;
  return {
    notes: Array.isArray(notes) ? notes.filter(isNote).slice(0, MAX_MARKS) : [],
    pinned: readIds(pinned),
    hidden: readIds(hidden),
  };
}

function isNote(value: unknown): value is OwnNote {
  if (typeof value !== 'object' || value === null) return false;
  const { itemId, text } = value as Partial<Record<keyof OwnNote, unknown>>;
  return typeof itemId === 'string' && typeof text === 'string' && text.length <= MAX_NOTE_CHARS;
}

function readIds(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((id): id is string => typeof id === 'string').slice(0, MAX_MARKS)
    : [];
}

export function noteOn(guide: Pick<Guide, 'own'>, itemId: string): string {
  return guide.own.notes.find((note) => note.itemId === itemId)?.text ?? '';
}

/** How many items of this guide are hidden; ids of items that are gone do not count. */
export function countHidden(guide: Guide): number {
  const hidden = new Set(guide.own.hidden);
  return LISTS.reduce((sum, list) => sum + guide[list].filter(({ id }) => hidden.has(id)).length, 0);
}

const LISTS = [
  'rounds',
  'timeline',
  'questions',
  'experiences',
  'helped',
  'sank',
  'evening',
  'day',
  'afterwards',
  'pay',
  'culture',
  'ask',
] as const satisfies readonly (keyof Guide)[];

/**
 * The guide as the user arranged it: hidden items out, with the tasks that only prepare for them; pinned ones first. The order of
 * the process is never changed, as it is one of time.
 */
export function arrangeGuide(guide: Guide): Guide {
  const { pinned, hidden } = guide.own;
  if (pinned.length === 0 && hidden.length === 0) return guide;
  const isHidden = new Set(hidden);
  const isPinned = new Set(pinned);
  const show = <T extends Item>(items: readonly T[]): readonly T[] =>
    items.filter(({ id }) => !isHidden.has(id));
  const arrange = <T extends Item>(items: readonly T[]): readonly T[] => {
    const shown = show(items);
    return [...shown.filter(({ id }) => isPinned.has(id)), ...shown.filter(({ id }) => !isPinned.has(id))];
  };
  return {
    ...guide,
    rounds: show(guide.rounds),
    timeline: arrange(guide.timeline),
    questions: arrange(guide.questions),
    experiences: arrange(guide.experiences),
    helped: arrange(guide.helped),
    sank: arrange(guide.sank),
    evening: arrange(guide.evening),
    day: arrange(guide.day),
    afterwards: arrange(guide.afterwards),
    pay: arrange(guide.pay),
    culture: arrange(guide.culture),
    ask: arrange(guide.ask),
    minute: { ...guide.minute, likeliest: guide.minute.likeliest.filter((id) => !isHidden.has(id)) },
    plan: guide.plan
      .map((day) => ({
        ...day,
        tasks: day.tasks.filter(
          ({ itemIds }) => itemIds.length === 0 || itemIds.some((id) => !isHidden.has(id)),
        ),
      }))
      .filter((day) => day.tasks.length > 0),
  };
}
