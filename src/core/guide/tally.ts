import type { Strength } from '../evidence/finding';
import type { EvidenceRef, EvidenceUnit } from '../evidence/unit';
import { MONTH_MS } from '../time';
import { isSourceLink } from './link-rule';

export type Units = Readonly<Record<string, EvidenceUnit>>;

const STRONG_PEOPLE = 3;
const STRONG_THREADS = 2;
const STRONG_WITHIN_MS = 12 * MONTH_MS;

/** The unit a passage stands in, or undefined; a name such as `constructor` finds nothing. */
export function findUnit(unitId: string, units: Units): EvidenceUnit | undefined {
  return Object.hasOwn(units, unitId) ? units[unitId] : undefined;
}

/** Whether a passage lies inside its unit, says something, and can be linked. Only such a passage is evidence. */
export function isValidRef(ref: EvidenceRef, units: Units): boolean {
  const unit = findUnit(ref.unitId, units);
  return (
    unit !== undefined &&
    Number.isInteger(ref.start) &&
    Number.isInteger(ref.end) &&
    ref.start >= 0 &&
    ref.start < ref.end &&
    ref.end <= unit.text.length &&
    unit.text.slice(ref.start, ref.end).trim() !== '' &&
    isSourceLink(unit.permalink)
  );
}

/** The words of a passage, verbatim; '' when its unit is missing. */
export function quoteOf(ref: EvidenceRef, units: Units): string {
  return findUnit(ref.unitId, units)?.text.slice(ref.start, ref.end) ?? '';
}

/** Who is behind a unit. Deleted accounts cannot be told apart, so those of one thread count as one person. */
export function personBehind(unit: EvidenceUnit): string {
  return unit.person === '' ? `?${unit.threadId}` : unit.person;
}

/** The distinct people behind passages. */
export function peopleBehind(refs: readonly EvidenceRef[], units: Units): ReadonlySet<string> {
  const people = new Set<string>();
  for (const ref of refs) {
    const unit = findUnit(ref.unitId, units);
    if (unit) people.add(personBehind(unit));
  }
  return people;
}

export interface Tally {
  readonly people: number;
  readonly strength: Strength;
  readonly lastReportedAt: number;
}

/** Counts people, never mentions. `now` in ms since the Unix epoch. */
export function tallyEvidence(refs: readonly EvidenceRef[], units: Units, now: number): Tally {
  const people = peopleBehind(refs, units).size;
  const threads = new Set<string>();
  let lastReportedAt = 0;
  for (const ref of refs) {
    const unit = findUnit(ref.unitId, units);
    if (!unit) continue;
    threads.add(unit.threadId);
    lastReportedAt = Math.max(lastReportedAt, unit.at);
  }
  const isStrong =
    people >= STRONG_PEOPLE && threads.size >= STRONG_THREADS && now - lastReportedAt <= STRONG_WITHIN_MS;
  return { people, lastReportedAt, strength: isStrong ? 'strong' : people >= 2 ? 'corroborated' : 'single' };
}

/** One passage of each place, in the given order. */
export function uniqueRefs(refs: readonly EvidenceRef[]): readonly EvidenceRef[] {
  const seen = new Set<string>();
  return refs.filter(({ unitId, start, end }) => {
    const key = `${unitId}:${start}:${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
