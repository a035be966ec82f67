import { MONTH_MS } from '../time';
import type { Strength } from './finding';
import type { EvidenceUnit } from './unit';

const HALF_LIFE_MONTHS = 12;
const STRONG_PEOPLE = 3;
const STRONG_THREADS = 2;
const STRONG_MONTHS = 12;

export interface Tally {
  readonly people: number;
  readonly threads: number;
  /** ms since the Unix epoch. */
  readonly lastReportedAt: number;
  readonly strength: Strength;
  /** People, each halved for every 12 months since he last said it. */
  readonly weight: number;
}

/**
 * Counts people, never mentions: a person's post and comments count once; deleted accounts cannot be told apart, so all of
 * one thread count as one person.
 */
export function tallyUnits(units: readonly EvidenceUnit[], now: number): Tally {
  const lastByPerson = new Map<string, number>();
  const threads = new Set<string>();
  for (const unit of units) {
    const person = unit.person === '' ? `?${unit.threadId}` : unit.person;
    lastByPerson.set(person, Math.max(lastByPerson.get(person) ?? Number.NEGATIVE_INFINITY, unit.at));
    threads.add(unit.threadId);
  }
  const times = [...lastByPerson.values()].sort((a, b) => a - b);
  const lastReportedAt = times.at(-1) ?? 0;
  const weight = times.reduce((sum, at) => sum + weightOf(at, now), 0);
  const people = times.length;
  return {
    people,
    threads: threads.size,
    lastReportedAt,
    weight,
    strength: gradeStrength(people, threads.size, lastReportedAt, now),
  };
}

function weightOf(at: number, now: number): number {
  return 0.5 ** (Math.max(0, now - at) / (HALF_LIFE_MONTHS * MONTH_MS));
}

export function gradeStrength(
  people: number,
  threads: number,
  lastReportedAt: number,
  now: number,
): Strength {
  const isRecent = now - lastReportedAt <= STRONG_MONTHS * MONTH_MS;
  if (people >= STRONG_PEOPLE && threads >= STRONG_THREADS && isRecent) return 'strong';
  return people >= 2 ? 'corroborated' : 'single';
}
