import { listDemands } from '../guide/posting-lines';
import { hashText } from '../guide/wording-text';
import type { JobPosting } from '../posting/job-posting';
import { cleanText, clipAtSentence, contentWords, cutAtCodePoint, foldText } from '../text';

/** Something the posting wants of the person, in its own words. */
export interface Requirement {
  readonly id: string;
  readonly text: string;
  /** Wanted, not demanded. */
  readonly isWish: boolean;
}

export const HAVES = ['have', 'partly', 'not'] as const;
export type Have = (typeof HAVES)[number];

/** The user's word on one of them. */
export interface Answer {
  readonly have?: Have;
  /** His example; '' while he has none. */
  readonly example: string;
}

export interface Checklist {
  readonly answers: Readonly<Record<string, Answer>>;
  /** He comes from another field. */
  readonly isChange: boolean;
}

export interface ChecklistChange {
  readonly requirementId?: string;
  /** null takes it back. */
  readonly have?: Have | null;
  readonly example?: string;
  readonly isChange?: boolean;
}

export const NO_CHECKLIST: Checklist = { answers: {}, isChange: false };
export const MAX_EXAMPLE_CHARS = 2000;
const MAX_REQUIREMENTS = 40;
const MAX_ANSWERS = 200;
const MAX_SKILL_CHARS = 200;
const ID = /^req-[a-z0-9]{1,12}$/;

/** What the posting wants, in its order: its demands, then the skills it lists that no demand names. */
export function listRequirements(
  posting: Pick<JobPosting, 'description' | 'requiredSkills' | 'preferredSkills'>,
): readonly Requirement[] {
  const found: Requirement[] = listDemands(posting.description)
    .filter(({ kind }) => kind !== 'duty')
    .map(({ text }) => ({ id: idOf(text), text, isWish: false }));
  const add = (raw: string, isWish: boolean) => {
    const text = clipAtSentence(
      cleanText(raw, MAX_SKILL_CHARS * 2)
        .replace(/\s+/g, ' ')
        .trim(),
      MAX_SKILL_CHARS,
    );
    if (contentWords(text).length === 0) return;
    if (found.some((one) => holds(one.text, text) || holds(text, one.text))) return;
    found.push({ id: idOf(text), text, isWish });
  };
  for (const skill of posting.requiredSkills) add(skill, false);
  for (const skill of posting.preferredSkills) add(skill, true);
  return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, MAX_REQUIREMENTS);
}

/** By its words alone: the same requirement in a posting read again keeps its answer. */
function idOf(text: string): string {
  return `req-${hashText(foldText(text))}`;
}

function holds(text: string, skill: string): boolean {
  return ` ${foldText(text)} `.includes(` ${foldText(skill)} `);
}

export function changeChecklist(checklist: Checklist, change: ChecklistChange): Checklist {
  const { requirementId, have, example } = change;
  const isChange = change.isChange ?? checklist.isChange;
  if (requirementId === undefined || !ID.test(requirementId)) return { ...checklist, isChange };
  const { [requirementId]: before = { example: '' }, ...others } = checklist.answers;
  const { have: stood, ...rest } = before;
  const stands = have === undefined ? stood : (have ?? undefined);
  const answer: Answer = {
    ...rest,
    ...(stands === undefined ? {} : { have: stands }),
    ...(example === undefined ? {} : { example: tidyExample(example) }),
  };
  const isEmpty = answer.have === undefined && answer.example === '';
  if (isEmpty || Object.keys(others).length >= MAX_ANSWERS) return { answers: others, isChange };
  return { answers: { ...others, [requirementId]: answer }, isChange };
}

function tidyExample(text: string): string {
  return cutAtCodePoint(cleanText(text, MAX_EXAMPLE_CHARS * 2).trim(), MAX_EXAMPLE_CHARS);
}

/** What came out of storage or a file. */
export function readChecklist(value: unknown): Checklist {
  if (typeof value !== 'object' || value === null) return NO_CHECKLIST;
  const { answers, isChange } = value as Partial<Record<keyof Checklist, unknown>>;
  const entries = typeof answers === 'object' && answers !== null ? Object.entries(answers) : [];
  return entries.slice(0, MAX_ANSWERS).reduce<Checklist>(
    (read, [requirementId, answer]) => {
      const { have, example } = (typeof answer === 'object' && answer !== null ? answer : {}) as {
        have?: unknown;
        example?: unknown;
      };
      const known = HAVES.find((one) => one === have);
      return changeChecklist(read, {
        requirementId,
        ...(known ? { have: known } : {}),
        ...(typeof example === 'string' ? { example } : {}),
      });
    },
    { ...NO_CHECKLIST, isChange: isChange === true },
  );
}

/** What he has only partly or not at all, or has without an example; the widest gap first. */
export function listGaps(
  requirements: readonly Requirement[],
  { answers }: Checklist,
): readonly { readonly requirement: Requirement; readonly have: Have }[] {
  const order: readonly Have[] = ['not', 'partly', 'have'];
  return requirements
    .flatMap((requirement) => {
      const { have, example } = answers[requirement.id] ?? { example: '' };
      const isGap = have === 'not' || have === 'partly' || (have === 'have' && example === '');
      return have !== undefined && isGap ? [{ requirement, have }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.requirement.isWish) - Number(b.requirement.isWish) ||
        order.indexOf(a.have) - order.indexOf(b.have),
    );
}
