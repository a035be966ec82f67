import type { EvidenceRef } from '../evidence/unit';
import { isSupported } from '../insights/support';
import { type Guide, type Item, LABELS } from './guide';
import { isSourceLink, permalinkOf } from './link-rule';
import { countPeople, listCited, listItems } from './scorecard';
import { findUnit, isValidRef, peopleBehind, quoteOf } from './tally';
import { holdsUrl } from './wording-text';

export { readStoredGuide } from './stored-guide';

/**
 * What a guide promises, checked: every problem in a sentence, none when it holds. For tests and for a guide that comes
 * from outside (a model's revision, an imported file).
 */
export function checkGuide(guide: Guide): string[] {
  const items = listItems(guide);
  const all = guide.minute.avoid ? [...items, guide.minute.avoid] : items;
  return [
    ...all.flatMap((item) => checkItem(item, guide)),
    ...guide.questions.flatMap((question) =>
      question.label === 'posting' && question.basis === undefined
        ? [`${question.id}: a question from the posting without a basis`]
        : [],
    ),
    ...guide.experiences.flatMap((experience) =>
      isSourceLink(experience.permalink) ? [] : [`${experience.id}: permalink is not of a source`],
    ),
    ...checkIds(guide, all),
    ...checkWording(guide, all),
    ...checkUnits(guide),
    ...checkCounts(guide, items),
  ];
}

function isReported(item: Item): boolean {
  return item.label === 'reported' || item.label === 'reportedElsewhere';
}

function checkItem(item: Item, guide: Guide): string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${item.id}: ${problem}`);
  if (!LABELS.includes(item.label)) say(`label ${String(item.label)} does not exist`);
  if (item.text.trim() === '') say('no text');
  if (isReported(item) && item.evidence.length === 0) say('reported without evidence');
  if (!isReported(item) && item.evidence.length > 0) say(`evidence on an item labelled ${item.label}`);
  for (const ref of item.evidence) for (const problem of checkRef(ref, guide)) say(problem);
  if (isReported(item) && !isSaid(item, guide)) say('says what its evidence does not');
  const people = peopleBehind(item.evidence, guide.units).size;
  if (item.people !== people) say(`says ${item.people} people, its evidence has ${people}`);
  if (
    item.label === 'posting' &&
    item.basis !== undefined &&
    !isSlice(item.basis, guide.posting.description)
  ) {
    say('basis is not in the posting');
  }
  const pages = guide.posting.furtherPages ?? [];
  if (item.label === 'company' && !pages.some(({ text }) => isSlice(item.basis ?? '', text)))
    say('basis is not in a page of the company');
  return problems;
}

/**
 * The words of a reported item are a passage it cites, or a model's: then every number, name, negation and address in them
 * stands in the passages, and most of their words do.
 */
function isSaid({ text, evidence }: Item, { units }: Guide): boolean {
  const quotes = evidence.map((ref) => quoteOf(ref, units));
  return quotes.some((quote) => quote.includes(text)) || isSupported(text, quotes.join('\n'));
}

function isSlice(basis: string, description: string): boolean {
  return basis !== '' && description.includes(basis);
}

function checkRef(ref: EvidenceRef, guide: Guide): string[] {
  if (!findUnit(ref.unitId, guide.units)) return [`cites the unknown unit ${ref.unitId}`];
  if (permalinkOf(ref, guide.units) === null) return [`${ref.unitId} has no permalink of a source`];
  if (isValidRef(ref, guide.units)) return [];
  return [`cites ${ref.start} to ${ref.end} of ${ref.unitId}, which is no passage of it`];
}

/** Ids are unique over items and over tasks, and what refers to an item finds it. */
function checkIds(guide: Guide, items: readonly Item[]): string[] {
  const problems: string[] = [];
  const known = new Set(items.map((item) => item.id));
  const tasks = guide.plan.flatMap((day) => day.tasks);
  const seen = new Set<string>();
  for (const { id } of [...items, ...tasks]) {
    if (id === '') problems.push('an id is empty');
    if (seen.has(id)) problems.push(`${id}: id stands twice`);
    seen.add(id);
  }
  const questions = new Set(guide.questions.map((question) => question.id));
  for (const id of guide.minute.likeliest) {
    if (!questions.has(id)) problems.push(`likeliest question ${id} does not exist`);
  }
  for (const task of tasks) {
    for (const id of task.itemIds) if (!known.has(id)) problems.push(`${task.id}: item ${id} does not exist`);
  }
  return problems;
}

/** No address stands in wording: links are made from permalinks only. */
function checkWording(guide: Guide, items: readonly Item[]): string[] {
  const texts: (readonly [string, string | undefined])[] = [
    ...items.map((item) => [item.id, item.text] as const),
    ...guide.questions.map((question) => [question.id, question.followUpQuestion] as const),
    ...guide.rounds.map((round) => [round.id, round.title] as const),
    ...guide.plan.flatMap((day) => day.tasks.map((task) => [task.id, task.text] as const)),
    ...guide.plan.map((day) => ['plan', day.title] as const),
    ['minute', guide.minute.nextStep],
    ['minute', guide.minute.unknown],
  ];
  return texts.flatMap(([id, text]) => (holdsUrl(text ?? '') ? [`${id}: an address in its wording`] : []));
}

function checkUnits(guide: Guide): string[] {
  const cited = new Set(listCited(guide).map((ref) => ref.unitId));
  return Object.entries(guide.units).flatMap(([key, unit]) => [
    ...(unit.id === key ? [] : [`unit ${key} calls itself ${unit.id}`]),
    ...(cited.has(key) ? [] : [`unit ${key} is cited by nothing`]),
  ]);
}

function checkCounts(guide: Guide, items: readonly Item[]): string[] {
  const { peopleHere, peopleElsewhere } = countPeople(items, guide.units);
  const quotes = listCited(guide).filter((ref) => quoteOf(ref, guide.units) !== '').length;
  const problems: string[] = [];
  if (guide.counts.peopleHere !== peopleHere)
    problems.push(`counts say ${guide.counts.peopleHere} people here`);
  if (guide.counts.peopleElsewhere !== peopleElsewhere) {
    problems.push(`counts say ${guide.counts.peopleElsewhere} people elsewhere`);
  }
  if (guide.scorecard.people !== peopleHere + peopleElsewhere) problems.push('scorecard counts other people');
  if (guide.scorecard.quotesVerified !== quotes) problems.push('scorecard counts other quotes');
  return problems;
}
