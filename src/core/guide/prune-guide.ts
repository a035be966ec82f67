import type { Freshness } from './freshness';
import { isFreshnessItem, listFreshness } from './freshness';
import type { Guide, Item } from './guide';
import { countPeople, listCited, listItems, makeScorecard, pickUnits } from './scorecard';
import { tallyEvidence, type Units } from './tally';
import { wordingIn } from './wording';

/**
 * The guide without what has gone from its sources: passages of those units, and every item that rested on them alone.
 * Nothing is written anew, so what a model has made of the rest stays, and nothing is paid for.
 *
 * @param gone Ids of units, `t3_…` and `t1_…`.
 */
export function pruneGuide(
  guide: Guide,
  gone: ReadonlySet<string>,
  freshness: Freshness,
  now: number,
): Guide {
  const units = Object.fromEntries(Object.entries(guide.units).filter(([id]) => !gone.has(id)));
  const prune = <I extends Item>(items: readonly I[]): readonly I[] =>
    items.flatMap((item) => pruneItem(item, gone, units, now) ?? []);
  const content = {
    rounds: prune(guide.rounds),
    timeline: prune(guide.timeline),
    questions: prune(guide.questions),
    experiences: prune(guide.experiences),
    helped: prune(guide.helped),
    sank: prune(guide.sank),
    evening: prune(guide.evening),
    day: prune(guide.day),
    afterwards: prune(guide.afterwards),
    pay: prune(guide.pay),
    culture: prune(guide.culture),
    ask: prune(guide.ask),
    notFound: [
      ...guide.notFound.filter((item) => !isFreshnessItem(item)),
      ...listFreshness(freshness, now, wordingIn(guide.language === 'de' ? 'de' : 'en')),
    ],
  };
  const items = listItems(content);
  const kept = new Set(items.map(({ id }) => id));
  const lost = new Set(listItems(guide).flatMap(({ id }) => (kept.has(id) ? [] : [id])));
  const { minute } = guide;
  const avoid = minute.avoid ? (pruneItem(minute.avoid, gone, units, now) ?? null) : null;
  const pruned = {
    ...guide,
    ...content,
    revision: guide.revision + 1,
    minute: { ...minute, avoid, likeliest: minute.likeliest.filter((id) => !lost.has(id)) },
    plan: guide.plan.map((day) => ({
      ...day,
      // A task that prepared for nothing but what has gone would repeat its words.
      tasks: day.tasks.flatMap((task) => {
        const itemIds = task.itemIds.filter((id) => !lost.has(id));
        return task.itemIds.length > 0 && itemIds.length === 0 ? [] : [{ ...task, itemIds }];
      }),
    })),
    counts: { ...guide.counts, ...countPeople(items, units) },
    scorecard: makeScorecard(items, units, guide.scorecard.dropped),
    freshness,
  };
  return { ...pruned, units: pickUnits(listCited(pruned), units) };
}

/** Undefined when nothing is left that the item could rest on. */
function pruneItem<I extends Item>(
  item: I,
  gone: ReadonlySet<string>,
  units: Units,
  now: number,
): I | undefined {
  if (!item.evidence.some(({ unitId }) => gone.has(unitId))) return item;
  const evidence = item.evidence.filter(({ unitId }) => !gone.has(unitId));
  if (evidence.length === 0) return undefined;
  return { ...item, evidence, ...tallyEvidence(evidence, units, now) };
}
