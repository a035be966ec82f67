import type { MessageKey } from '../adapters/i18n';
import type { EvidenceRef } from '../core/evidence/unit';
import type { Guide, Item, Label, QuestionItem } from '../core/guide/guide';

/** How a guide is laid out on a screen. Pure: the guide in, sections out, in the order in which they are read. */

export interface QuestionGroup {
  readonly id: string;
  readonly label: Label;
  readonly title: MessageKey;
  /** People behind the group as the guide counts them; 0 where nobody reported. */
  readonly people: number;
  readonly questions: readonly QuestionItem[];
}

const GROUPS: readonly {
  readonly id: string;
  readonly labels: readonly Label[];
  readonly title: MessageKey;
}[] = [
  { id: 'own', labels: ['own'], title: 'section_own' },
  { id: 'here', labels: ['reported'], title: 'section_here' },
  { id: 'elsewhere', labels: ['reportedElsewhere'], title: 'section_elsewhere' },
  { id: 'invitation', labels: ['invitation', 'company'], title: 'section_invitation' },
  { id: 'posting', labels: ['posting'], title: 'section_posting' },
  { id: 'typical', labels: ['typical', 'unknown'], title: 'section_typical' },
];

/** Questions by where they come from; reported ones first, and never mixed. Empty groups are left out. */
export function groupQuestions(guide: Guide): readonly QuestionGroup[] {
  return GROUPS.map(({ id, labels, title }) => {
    const questions = guide.questions.filter(({ label }) => labels.includes(label));
    return { id, label: labels[0] ?? 'unknown', title, people: countPeople(guide, id), questions };
  }).filter(({ questions }) => questions.length > 0);
}

function countPeople(guide: Guide, groupId: string): number {
  if (groupId === 'here') return guide.counts.peopleHere;
  return groupId === 'elsewhere' ? guide.counts.peopleElsewhere : 0;
}

/** The questions named likeliest, in that order; where a guide names none, its first ones. */
export function listLikeliest(guide: Guide): readonly QuestionItem[] {
  const named = guide.minute.likeliest
    .map((id) => guide.questions.find((question) => question.id === id))
    .filter((question) => question !== undefined);
  return named.length > 0 ? named : guide.questions.slice(0, 3);
}

export interface ItemSection {
  readonly id: ItemSectionId;
  readonly title: MessageKey;
  readonly items: readonly Item[];
}

const BEFORE_PLAN = ['helped', 'sank'] as const;
const AFTER_PLAN = ['evening', 'day', 'afterwards', 'pay', 'culture', 'ask', 'notFound'] as const;
type ItemSectionId = 'timeline' | (typeof BEFORE_PLAN)[number] | (typeof AFTER_PLAN)[number];

export function listSectionsBeforePlan(guide: Guide): readonly ItemSection[] {
  return listSections(guide, BEFORE_PLAN);
}

export function listSectionsAfterPlan(guide: Guide): readonly ItemSection[] {
  return listSections(guide, AFTER_PLAN);
}

function listSections(guide: Guide, ids: readonly ItemSectionId[]): readonly ItemSection[] {
  return ids
    .map((id) => ({ id, title: `section_${id}` as const, items: guide[id] }))
    .filter(({ items }) => items.length > 0);
}

/** Where a guide's contents list leads: every section that has something in it. */
export function listContents(guide: Guide): readonly { readonly id: string; readonly title: MessageKey }[] {
  const some = (id: string, title: MessageKey, count: number) => (count > 0 ? [{ id, title }] : []);
  return [
    { id: 'minute', title: 'section_minute' },
    ...some('rounds', 'section_rounds', guide.rounds.length + guide.timeline.length),
    ...groupQuestions(guide).map(({ id, title }) => ({ id, title })),
    ...some('experiences', 'section_experiences', guide.experiences.length),
    ...listSectionsBeforePlan(guide).map(({ id, title }) => ({ id, title })),
    ...some('plan', 'section_plan', guide.plan.length),
    ...listSectionsAfterPlan(guide).map(({ id, title }) => ({ id, title })),
    { id: 'made', title: 'section_made' },
  ];
}

/** Items that share one label need it said once, above them. */
export function readSharedLabel(items: readonly Item[]): Label | null {
  const first = items[0]?.label;
  return first !== undefined && items.every(({ label, people }) => label === first && people === 0)
    ? first
    : null;
}

const CONTEXT_CHARS = 700;

/** A passage with what was written around it, cut between words where there is more. */
export function sliceContext(
  text: string,
  { start, end }: Pick<EvidenceRef, 'start' | 'end'>,
): { readonly before: string; readonly words: string; readonly after: string } {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const before =
    head.length > CONTEXT_CHARS ? `… ${head.slice(-CONTEXT_CHARS).replace(/^\S{0,80}\s/, '')}` : head;
  const after =
    tail.length > CONTEXT_CHARS ? `${tail.slice(0, CONTEXT_CHARS).replace(/\s\S{0,80}$/, '')} …` : tail;
  return { before, words: text.slice(start, end), after };
}
