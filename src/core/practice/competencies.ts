import type { Guide, QuestionItem } from '../guide/guide';
import { CARD_TEXTS_DE } from '../packs/card-texts-de';
import { CARDS, cardById } from '../packs/cards';
import type { CardText } from '../packs/pack';
import type { Schedule } from './schedule';

/** How far the questions on one competency are. */
export interface CompetencyProgress {
  readonly id: string;
  /** In the guide's language. */
  readonly name: string;
  readonly total: number;
  /** Known at least once. */
  readonly known: number;
  /** Known as often as there is time for. */
  readonly ready: number;
}

/** Cards by what they test, which is what a question shows of its card. */
const BY_TESTS: ReadonlyMap<string, { readonly id: string; readonly name: string }> = new Map(
  [...CARDS.map((card): [string, CardText] => [card.id, card]), ...Object.entries(CARD_TEXTS_DE)].map(
    ([id, { tests, name }]) => [tests, { id, name }],
  ),
);

/** The competency a question is about; undefined when its card is of another version, or it has none. */
export function competencyOf({
  tests,
}: Pick<QuestionItem, 'tests'>): { readonly id: string; readonly name: string } | undefined {
  return tests === undefined ? undefined : BY_TESTS.get(tests);
}

/** What a competency is called in a language guides are made in; its id when there is none of it. */
export function nameCompetency(id: string, language: string): string {
  const german = language === 'de' ? CARD_TEXTS_DE[id] : undefined;
  return german?.name ?? cardById(id)?.name ?? id;
}

/** In the order in which the guide's questions come; what has no competency is left out. */
export function listProgress(
  { questions }: Pick<Guide, 'questions'>,
  { cards, rounds }: Pick<Schedule, 'cards' | 'rounds'>,
): readonly CompetencyProgress[] {
  const progress = new Map<string, CompetencyProgress>();
  for (const question of questions) {
    const competency = competencyOf(question);
    if (!competency) continue;
    const { id, name } = competency;
    const before = progress.get(id) ?? { id, name, total: 0, known: 0, ready: 0 };
    const gotDays = cards.get(question.id)?.gotDays ?? 0;
    progress.set(id, {
      ...before,
      total: before.total + 1,
      known: before.known + (gotDays > 0 ? 1 : 0),
      ready: before.ready + (gotDays >= rounds ? 1 : 0),
    });
  }
  return [...progress.values()];
}
