import type { Guide, Item, Label } from './guide';
import { type SECTION_TITLE, wordingOf } from './wording';

/** The sections of a guide in the order in which panel, page, PDF and Markdown show them. */
export const SECTION_IDS = [
  'minute',
  'rounds',
  'timeline',
  'questionsOwn',
  'questionsHere',
  'questionsElsewhere',
  'questionsPosting',
  'questionsTypical',
  'experiences',
  'helped',
  'sank',
  'plan',
  'evening',
  'day',
  'afterwards',
  'pay',
  'culture',
  'ask',
  'notFound',
  'sources',
  'scorecard',
] as const satisfies readonly (keyof typeof SECTION_TITLE)[];
export type SectionId = (typeof SECTION_IDS)[number];

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** How many items, days or sources it holds; always above 0. */
  readonly count: number;
}

/** The label as people read it: "Reported here". */
export function labelText(label: Label, guide: Pick<Guide, 'language'>): string {
  return wordingOf(guide).LABEL_TEXT[label];
}

/** "3 people, last in August 2026"; '' for an item that nobody reported. */
export function evidenceText(
  item: Pick<Item, 'people' | 'lastReportedAt' | 'evidence'>,
  guide: Pick<Guide, 'language'>,
): string {
  const { MARKDOWN, sayMonth, sayPeople } = wordingOf(guide);
  if (item.evidence.length === 0) return '';
  const month = sayMonth(item.lastReportedAt);
  return month === '' ? sayPeople(item.people) : `${sayPeople(item.people)}, ${MARKDOWN.last(month)}`;
}

/** Sections that hold something, in display order. */
export function listSections(guide: Guide): readonly Section[] {
  const { SECTION_TITLE: titles } = wordingOf(guide);
  return SECTION_IDS.flatMap((id) => {
    const count = countSection(guide, id);
    return count > 0 ? [{ id, title: titles[id], count }] : [];
  });
}

/** The items of a section; none for `minute`, `plan`, `sources` and `scorecard`, which hold other things. */
export function listSectionItems(guide: Guide, id: SectionId): readonly Item[] {
  switch (id) {
    case 'questionsOwn':
    case 'questionsHere':
    case 'questionsElsewhere':
    case 'questionsPosting':
    case 'questionsTypical':
      return listQuestions(guide, id);
    case 'minute':
    case 'plan':
    case 'sources':
    case 'scorecard':
      return [];
    default:
      return guide[id];
  }
}

type QuestionSection =
  | 'questionsOwn'
  | 'questionsHere'
  | 'questionsElsewhere'
  | 'questionsPosting'
  | 'questionsTypical';

const SECTION_OF_LABEL: Readonly<Record<Label, QuestionSection>> = {
  reported: 'questionsHere',
  reportedElsewhere: 'questionsElsewhere',
  posting: 'questionsPosting',
  invitation: 'questionsPosting',
  company: 'questionsPosting',
  own: 'questionsOwn',
  typical: 'questionsTypical',
  unknown: 'questionsTypical',
};

/** The questions of one group, in the guide's order: the next round first. */
export function listQuestions(guide: Guide, id: QuestionSection): Guide['questions'] {
  return guide.questions.filter((question) => SECTION_OF_LABEL[question.label] === id);
}

function countSection(guide: Guide, id: SectionId): number {
  if (id === 'minute' || id === 'scorecard') return 1;
  if (id === 'plan') return guide.plan.length;
  if (id === 'sources') return Object.keys(guide.units).length;
  return listSectionItems(guide, id).length;
}
