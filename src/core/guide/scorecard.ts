import type { EvidenceRef } from '../evidence/unit';
import type { Guide, Item, Label, Scorecard } from './guide';
import { findUnit, isValidRef, peopleBehind, type Units, uniqueRefs } from './tally';

type Content = Pick<
  Guide,
  | 'minute'
  | 'rounds'
  | 'timeline'
  | 'questions'
  | 'experiences'
  | 'helped'
  | 'sank'
  | 'evening'
  | 'day'
  | 'afterwards'
  | 'pay'
  | 'culture'
  | 'ask'
  | 'notFound'
>;

/** Every item of a guide that stands on its own; `minute.avoid` repeats one of them. */
export function listItems(guide: Omit<Content, 'minute'>): readonly Item[] {
  return [
    ...guide.rounds,
    ...guide.timeline,
    ...guide.questions,
    ...guide.experiences,
    ...guide.helped,
    ...guide.sank,
    ...guide.evening,
    ...guide.day,
    ...guide.afterwards,
    ...guide.pay,
    ...guide.culture,
    ...guide.ask,
    ...guide.notFound,
  ];
}

/** Every passage that an item cites, each once, `minute.avoid` included. */
export function listCited(guide: Content): readonly EvidenceRef[] {
  const items = guide.minute.avoid ? [...listItems(guide), guide.minute.avoid] : listItems(guide);
  return uniqueRefs(items.flatMap((item) => item.evidence));
}

/** The units behind passages, by id, and no other. */
export function pickUnits(refs: readonly EvidenceRef[], units: Units): Units {
  const cited = new Map(refs.map(({ unitId }) => [unitId, findUnit(unitId, units)]));
  return Object.fromEntries([...cited].flatMap(([id, unit]) => (unit ? [[id, unit]] : [])));
}

export interface PeopleCounts {
  readonly peopleHere: number;
  readonly peopleElsewhere: number;
}

/** Distinct people cited; who is cited on this employer is not counted again elsewhere. */
export function countPeople(items: readonly Item[], units: Units): PeopleCounts {
  const refsOf = (label: Label) =>
    items.filter((item) => item.label === label).flatMap((item) => item.evidence);
  const here = peopleBehind(refsOf('reported'), units);
  const elsewhere = [...peopleBehind(refsOf('reportedElsewhere'), units)].filter(
    (person) => !here.has(person),
  );
  return { peopleHere: here.size, peopleElsewhere: elsewhere.length };
}

/** How the guide was made, in numbers. `dropped` comes from the support check before. */
export function makeScorecard(items: readonly Item[], units: Units, dropped: number): Scorecard {
  const refs = uniqueRefs(items.flatMap((item) => item.evidence));
  const times = Object.values(pickUnits(refs, units))
    .map((unit) => unit.at)
    .sort((a, b) => a - b);
  const { peopleHere, peopleElsewhere } = countPeople(items, units);
  const countLabel = (label: Label) => items.filter((item) => item.label === label).length;
  const [oldestAt] = times;
  const newestAt = times.at(-1);
  return {
    reportsUsed: times.length,
    people: peopleHere + peopleElsewhere,
    reported: countLabel('reported'),
    reportedElsewhere: countLabel('reportedElsewhere'),
    fromPosting: countLabel('posting'),
    typical: countLabel('typical'),
    quotesVerified: refs.filter((ref) => isValidRef(ref, units)).length,
    dropped,
    ...(newestAt === undefined ? {} : { newestAt }),
    ...(oldestAt === undefined ? {} : { oldestAt }),
  };
}
