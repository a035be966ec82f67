import type { FindingTopic } from '../evidence/finding';
import type { EvidenceRef, EvidenceUnit } from '../evidence/unit';
import { ROUND_KINDS, type RoundKind } from '../posting/interview';
import type { ExperienceItem, Label } from './guide';
import { permalinkOf } from './link-rule';
import type { Checked } from './reported-items';
import { toReportedItem } from './reported-items';
import { findUnit, type Units, uniqueRefs } from './tally';

/** An author who told less than this told no experience. */
const MIN_PASSAGES = 2;
const MAX_PASSAGES = 12;
const MAX_EXPERIENCES = 30;

/** What tells most about how it went, first. Questions come last: they have a section of their own. */
const TELLING: readonly (FindingTopic | 'question')[] = [
  'outcome',
  'difficulty',
  'surprise',
  'mistake',
  'timeline',
  'round',
  'advice',
  'pay',
  'culture',
  'question',
];

interface Told {
  readonly ref: EvidenceRef;
  readonly unit: EvidenceUnit;
  readonly topic: FindingTopic | 'question';
  readonly insight: Checked;
}

/** One experience for each thread whose author told how it went; this employer's first, newest first. */
export function listExperiences(
  insights: readonly Checked[],
  units: Units,
  now: number,
): readonly ExperienceItem[] {
  const authors = findAuthors(units);
  const byThread = new Map<string, Told[]>();
  for (const insight of insights) {
    for (const ref of insight.evidence) {
      const unit = findUnit(ref.unitId, units);
      if (!unit || !isByAuthor(unit, authors)) continue;
      const told = byThread.get(unit.threadId) ?? [];
      told.push({ ref, unit, topic: insight.type === 'question' ? 'question' : insight.topic, insight });
      byThread.set(unit.threadId, told);
    }
  }
  return [...byThread]
    .flatMap(([threadId, told]) => toExperience(threadId, told, units, now) ?? [])
    .sort((a, b) => Number(b.label === 'reported') - Number(a.label === 'reported') || b.at - a.at)
    .slice(0, MAX_EXPERIENCES);
}

function isPost(unit: EvidenceUnit): boolean {
  return unit.id === unit.threadId || unit.id === `t3_${unit.threadId}` || unit.id.startsWith('t3_');
}

/** Who opened each thread; a deleted account opened it as nobody, so that no comment is taken for his. */
function findAuthors(units: Units): ReadonlyMap<string, string> {
  return new Map(
    Object.values(units)
      .filter((unit) => isPost(unit) && unit.person !== '')
      .map((unit) => [unit.threadId, unit.person]),
  );
}

function isByAuthor(unit: EvidenceUnit, authors: ReadonlyMap<string, string>): boolean {
  return isPost(unit) || (unit.person !== '' && authors.get(unit.threadId) === unit.person);
}

function toExperience(
  threadId: string,
  all: readonly Told[],
  units: Units,
  now: number,
): ExperienceItem | null {
  // A thread about this employer is told as such; what its author adds on others is not mixed in.
  const label: Label = all.some(({ insight }) => insight.label === 'reported')
    ? 'reported'
    : 'reportedElsewhere';
  const told = all
    .filter(({ insight }) => insight.label === label)
    .sort((a, b) => TELLING.indexOf(a.topic) - TELLING.indexOf(b.topic));
  const refs = uniqueRefs(told.map(({ ref }) => ref)).slice(0, MAX_PASSAGES);
  if (refs.length < MIN_PASSAGES && !told.some(({ topic }) => topic === 'outcome')) return null;
  const item = toReportedItem(`experience-${label}-${threadId}`, label, refs, units, now);
  const permalink = item?.evidence[0] && permalinkOf(item.evidence[0], units);
  if (!item || !permalink) return null;
  const outcome = onlyValue(told, 'outcome');
  const difficulty = onlyValue(told, 'difficulty');
  return {
    ...item,
    permalink,
    at: Math.max(...told.map(({ unit }) => unit.at)),
    rounds: listRoundsTold(told),
    ...(outcome ? { outcome } : {}),
    ...(difficulty ? { difficulty } : {}),
  };
}

/** The value told, unless the author told two different ones: then the quotes speak. */
function onlyValue(told: readonly Told[], topic: FindingTopic): string | undefined {
  const values = new Set(
    told.flatMap((passage) => {
      const { insight } = passage;
      return passage.topic === topic && insight.type === 'statement' && insight.value ? [insight.value] : [];
    }),
  );
  return values.size === 1 ? [...values][0] : undefined;
}

/** Only from what the author says about rounds: a question's round may be another person's word. */
function listRoundsTold(told: readonly Told[]): readonly RoundKind[] {
  const kinds = new Set(told.map(({ topic, insight }) => (topic === 'round' ? insight.round : undefined)));
  return ROUND_KINDS.filter((kind) => kinds.has(kind));
}
