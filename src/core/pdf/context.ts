import type { Guide, QuestionItem } from '../guide/guide';
import { type Citations, numberSources, type Source } from './citations';
import type { NodeId, PlacedLink } from './layout';
import { listInOrder } from './question-groups';
import type { Setter } from './slab';

/** What every section of the PDF works from. */
export interface Context {
  readonly guide: Guide;
  readonly setter: Setter;
  readonly citations: Citations;
  /** The user's own words, by the id of the item they are on. */
  readonly notes: ReadonlyMap<string, string>;
  /** Numbers shown beside questions, by id, in reading order. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly questionsById: ReadonlyMap<string, QuestionItem>;
  /** The question a passage was reported as, by `unitId:start:end`. */
  readonly questionOf: ReadonlyMap<string, string>;
  /** Under which question each competency card was set first, by what it tests. */
  readonly cardAt: Map<string, string>;
  /** Which places cite a source, by its number: a name for each place, in order. */
  readonly citedAt: Map<number, string[]>;
}

export function makeContext(guide: Guide, setter: Setter, hasNotes: boolean): Context {
  return {
    guide,
    setter,
    citations: numberSources(guide),
    notes: new Map(hasNotes ? guide.own.notes.map(({ itemId, text }) => [itemId, text]) : []),
    numbers: new Map(listInOrder(guide.questions, setter.words).map((question, i) => [question.id, i + 1])),
    questionsById: new Map(guide.questions.map((question) => [question.id, question])),
    questionOf: new Map(
      guide.questions.flatMap(({ id, evidence }) =>
        evidence.map((ref) => [`${ref.unitId}:${ref.start}:${ref.end}`, id] as const),
      ),
    ),
    cardAt: new Map(),
    citedAt: new Map(),
  };
}

/** A heading that the contents page and the bookmarks list. */
export interface Entry {
  readonly title: string;
  readonly level: 1 | 2;
  readonly place: string;
}

export const PLACE = {
  contents: 'contents',
  question: (id: string) => `question:${id}`,
  source: (number: number) => `source:${number}`,
  round: (id: string) => `round:${id}`,
};

/** Notes that a source is cited at a new place, and names the place. */
export function noteCitation(context: Context, source: Source): string {
  const places = context.citedAt.get(source.number) ?? [];
  const name = `cite:${source.number}:${places.length}`;
  context.citedAt.set(source.number, [...places, name]);
  return name;
}

export function linkTo(
  place: string,
  title: string,
  area: Pick<PlacedLink, 'x' | 'y' | 'width' | 'height'>,
  node: NodeId,
): PlacedLink {
  return { ...area, target: { kind: 'place', place }, title, node };
}
