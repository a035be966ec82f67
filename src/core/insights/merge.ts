import {
  type Mined,
  mergeFindings,
  type RingedUnit,
  type RingOf,
  ringed,
} from '../evidence/extract-insights';
import type { EvidenceRef } from '../evidence/unit';
import type { Insight } from './insight';
import type { ModelItem } from './resolve';

interface MergeInput {
  readonly units: readonly RingedUnit[];
  /** What plain code found; all of it stays. */
  readonly insights: readonly Insight[];
  readonly company: string;
  readonly occupationTerms: readonly string[];
  /** ms since the Unix epoch. */
  readonly now: number;
  readonly ringOf?: RingOf;
}

/**
 * Joins a model's checked items with what plain code found: passages that code missed become insights of their own,
 * clustered and counted by the same code; a wording is attached where the passages it was checked against are the
 * insight's own. Deterministic: the order in which batches came back does not matter.
 */
export function mergeModelItems(items: readonly ModelItem[], input: MergeInput): Insight[] {
  const units = new Map(input.units.map((unit) => [unit.id, unit]));
  const known = indexEvidence(input.insights);
  const missed = items.flatMap(({ findings }) =>
    findings.flatMap((finding): Mined[] => {
      const unit = units.get(finding.unitId);
      return unit && !known(finding) ? [{ finding, unit: ringed(unit, finding, input.ringOf) }] : [];
    }),
  );
  const found = mergeFindings(missed.sort(compareMined), input);
  const ids = new Set(input.insights.map(({ id }) => id));
  const all = [...input.insights, ...found.filter(({ id }) => !ids.has(id))];
  const worded = [...items].sort((a, b) => (a.wording < b.wording ? -1 : 1));
  return all.map((insight) => attachWording(insight, worded));
}

/** Whether a passage overlaps one that is evidence already. */
function indexEvidence(insights: readonly Insight[]): (ref: EvidenceRef) => boolean {
  const byUnit = new Map<string, EvidenceRef[]>();
  for (const ref of insights.flatMap(({ evidence }) => evidence)) {
    const refs = byUnit.get(ref.unitId);
    if (refs) refs.push(ref);
    else byUnit.set(ref.unitId, [ref]);
  }
  return (ref) => (byUnit.get(ref.unitId) ?? []).some((other) => overlaps(ref, other));
}

function overlaps(a: EvidenceRef, b: EvidenceRef): boolean {
  return a.unitId === b.unitId && a.start < b.end && b.start < a.end;
}

/** Every passage the wording was checked against must be the insight's: else it may say more than its evidence does. */
function attachWording(insight: Insight, items: readonly ModelItem[]): Insight {
  const item = items.find(
    ({ findings }) =>
      findings[0]?.type === insight.type &&
      findings.every((finding) => insight.evidence.some((ref) => overlaps(finding, ref))),
  );
  return item ? { ...insight, wording: item.wording } : insight;
}

function compareMined(a: Mined, b: Mined): number {
  if (a.unit.id !== b.unit.id) return a.unit.id < b.unit.id ? -1 : 1;
  return a.finding.start - b.finding.start || a.finding.end - b.finding.end;
}
