import type { EvidenceRef, EvidenceUnit } from '../evidence/unit';
import type { Guide, Item } from '../guide/guide';
import { findUnit } from '../guide/tally';
import { listInOrder } from './question-groups';
import { pdfWordsOf } from './wording';

/** A thread that is cited, with its number in the list of sources. */
export interface Source {
  readonly number: number;
  readonly threadId: string;
  readonly title: string;
  readonly subreddit: string;
  /** Of the first of its passages that is cited; the post's own where that is cited. */
  readonly permalink: string;
  readonly newestAt: number;
  readonly units: number;
}

export interface Citations {
  /** In the order in which they are first cited. */
  readonly sources: readonly Source[];
  readonly sourceOf: (ref: EvidenceRef) => Source | undefined;
}

/** Numbers the cited threads in reading order. */
export function numberSources(guide: Guide): Citations {
  const units = new Map<string, EvidenceUnit[]>();
  for (const item of itemsInOrder(guide)) {
    for (const ref of item.evidence) {
      const unit = findUnit(ref.unitId, guide.units);
      if (!unit) continue;
      const cited = units.get(unit.threadId) ?? [];
      if (!cited.includes(unit)) cited.push(unit);
      units.set(unit.threadId, cited);
    }
  }
  const sources = [...units].flatMap(([threadId, cited], i) => toSource(threadId, cited, i + 1) ?? []);
  const byThread = new Map(sources.map((source) => [source.threadId, source]));
  return {
    sources,
    sourceOf: (ref) => {
      const unit = findUnit(ref.unitId, guide.units);
      return unit && byThread.get(unit.threadId);
    },
  };
}

function toSource(threadId: string, cited: readonly EvidenceUnit[], number: number): Source | null {
  const first = cited.find((unit) => unit.id.startsWith('t3_')) ?? cited[0];
  if (!first) return null;
  return {
    number,
    threadId,
    title: first.threadTitle,
    subreddit: first.subreddit,
    permalink: first.permalink,
    newestAt: Math.max(...cited.map((unit) => unit.at)),
    units: cited.length,
  };
}

/** Every item that may cite, in the order in which the PDF shows it. */
function itemsInOrder(guide: Guide): readonly Item[] {
  return [
    ...(guide.minute.avoid ? [guide.minute.avoid] : []),
    ...guide.evening,
    ...guide.rounds,
    ...guide.timeline,
    ...listInOrder(guide.questions, pdfWordsOf(guide)),
    ...guide.experiences,
    ...guide.helped,
    ...guide.sank,
    ...guide.day,
    ...guide.afterwards,
    ...guide.pay,
    ...guide.culture,
    ...guide.ask,
    ...guide.notFound,
  ];
}
