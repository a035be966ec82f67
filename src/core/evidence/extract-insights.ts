import { hashText } from '../hash';
import type { Insight } from '../insights/insight';
import { ROUND_KINDS, type RoundKind } from '../posting/interview';
import { foldText } from '../text';
import { type Gist, groupByGist, readGist } from './cluster';
import type { Finding, Ring } from './finding';
import { mineUnit } from './mine';
import { tallyUnits } from './tally';
import type { EvidenceRef, EvidenceUnit } from './unit';

export type RingedUnit = EvidenceUnit & { readonly ring: Ring };

export interface ExtractionInput {
  readonly units: readonly RingedUnit[];
  readonly company: string;
  readonly occupationTerms: readonly string[];
  /** ms since the Unix epoch. */
  readonly now: number;
  /** Whom a passage is about, where a unit tells of several employers; without it, whom its unit is about. */
  readonly ringOf?: RingOf;
}

/** `start` and `end` are UTF-16 offsets into the unit's text. */
export type RingOf = (unit: RingedUnit, start: number, end: number) => Ring;

export interface Extraction {
  /** By ring, then weight, heaviest first. */
  readonly insights: Insight[];
  /** How many findings they were made of. */
  readonly findings: number;
}

/** A finding with the unit it was found in. */
export interface Mined {
  readonly finding: Finding;
  readonly unit: RingedUnit;
}

interface Item extends Mined {
  readonly text: string;
  /** How whole and short it is; 0 is best. */
  readonly flaws: number;
  readonly gist: Gist;
}

const MAX_EVIDENCE = 40;
const GOOD_CHARS = 160;

/** Everything the units report, merged and counted, without a model. The order of the units does not matter. */
export function extractInsights(input: ExtractionInput): Extraction {
  const mined = uniqueUnits(input.units).flatMap((unit) =>
    mineUnit(unit, { threadTitle: unit.threadTitle, isPost: unit.id.startsWith('t3_') }).map((finding) => ({
      finding,
      unit: ringed(unit, finding, input.ringOf),
    })),
  );
  return { insights: mergeFindings(mined, input), findings: mined.length };
}

/** The unit as its passage is to be counted: about this employer, or about another one. */
export function ringed(unit: RingedUnit, { start, end }: EvidenceRef, ringOf?: RingOf): RingedUnit {
  const ring = ringOf?.(unit, start, end) ?? unit.ring;
  return ring === unit.ring ? unit : { ...unit, ring };
}

/** Near-duplicates become one insight, within a ring and a kind of statement; people are counted, not mentions. */
export function mergeFindings(
  mined: readonly Mined[],
  input: Pick<ExtractionInput, 'company' | 'occupationTerms' | 'now'>,
): Insight[] {
  const names = [input.company, ...input.occupationTerms]
    .map((name) => foldText(name).split(' '))
    .filter((words) => words.join('').length >= 2)
    .sort((a, b) => b.length - a.length);
  const buckets = new Map<string, Item[]>();
  for (const { finding, unit } of mined) {
    const text = unit.text.slice(finding.start, finding.end);
    const item = { finding, unit, text, flaws: countFlaws(text), gist: readGist(text, names) };
    const key = bucketOf(item);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [item]);
    else bucket.push(item);
  }
  return [...buckets.values()]
    .flatMap((items) => groupItems(items.sort(compareItems)))
    .map((group) => toInsight(group, input.now))
    .sort(compareInsights);
}

function uniqueUnits(units: readonly RingedUnit[]): RingedUnit[] {
  const byId = new Map<string, RingedUnit>();
  for (const unit of [...units].sort((a, b) => a.ring - b.ring))
    if (!byId.has(unit.id)) byId.set(unit.id, unit);
  return [...byId.values()];
}

/** Only what shares a bucket can be the same: an offer and a rejection never are. */
function bucketOf({ finding, unit }: Mined): string {
  if (finding.type === 'question') return `${unit.ring}|question`;
  const { topic, value = '' } = finding;
  return topic === 'round'
    ? `${unit.ring}|round|${finding.round ?? 'other'}`
    : `${unit.ring}|${topic}|${value}`;
}

/** Rounds, outcomes and difficulty are claims by their value; everything else is one by its words. */
function groupItems(items: Item[]): Item[][] {
  const first = items[0]?.finding;
  if (first === undefined) return [];
  if (
    first.type === 'statement' &&
    ((first.topic === 'round' && first.round !== undefined) || first.value !== undefined)
  )
    return [items];
  return groupByGist(items);
}

/** Best first: its own words before a telling, whole and short, more approved, newer; then by place, so that no two are equal. */
function compareItems(a: Item, b: Item): number {
  return (
    formRank(a.finding) - formRank(b.finding) ||
    a.flaws - b.flaws ||
    a.text.length - b.text.length ||
    b.unit.score - a.unit.score ||
    b.unit.at - a.unit.at ||
    compareText(a.unit.id, b.unit.id) ||
    a.finding.start - b.finding.start ||
    a.finding.end - b.finding.end
  );
}

function formRank(finding: Finding): number {
  return finding.type === 'question' && finding.form === 'reported' ? 1 : 0;
}

function countFlaws(text: string): number {
  const isWhole = /[.?!)\]"”’]$/.test(text) && /^["“‘'(]?[\p{Lu}\p{Lo}\d]/u.test(text);
  return (isWhole ? 0 : 1) + (text.length > GOOD_CHARS ? 1 : 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toInsight(group: readonly Item[], now: number): Insight {
  const [best] = group;
  if (best === undefined) throw new RangeError('A group of no findings');
  const { finding, unit } = best;
  const round = commonRound(group);
  const kind =
    finding.type === 'question' ? finding.kind : `${finding.topic}|${finding.value ?? ''}|${claimKey(best)}`;
  const base = {
    id: hashText(
      `${unit.ring}|${finding.type}|${kind}|${finding.type === 'question' ? foldText(best.text) : ''}`,
    ),
    ring: unit.ring,
    evidence: group
      .slice(0, MAX_EVIDENCE)
      .map(({ finding: { unitId, start, end } }) => ({ unitId, start, end })),
    ...tallyUnits(
      group.map((item) => item.unit),
      now,
    ),
    ...(round === undefined ? {} : { round }),
  };
  if (finding.type === 'question')
    return { ...base, type: 'question', kind: finding.kind, form: finding.form };
  const { topic, value } = finding;
  return { ...base, type: 'statement', topic, ...(value === undefined ? {} : { value }) };
}

/** What tells a statement from others of its topic: its round, its value, or else its words. */
function claimKey({ finding, text }: Item): string {
  if (finding.type === 'statement' && finding.topic === 'round' && finding.round !== undefined)
    return finding.round;
  if (finding.type === 'statement' && finding.value !== undefined) return '';
  return foldText(text);
}

/** The round most of the people name; a question's round may differ between companies, a statement's must agree. */
function commonRound(group: readonly Item[]): RoundKind | undefined {
  const counts = new Map<RoundKind, number>();
  for (const { finding } of group)
    if (finding.round !== undefined) counts.set(finding.round, (counts.get(finding.round) ?? 0) + 1);
  const ranked = ROUND_KINDS.filter((kind) => counts.has(kind)).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  const isStatement = group[0]?.finding.type === 'statement';
  return isStatement && ranked.length > 1 ? undefined : ranked[0];
}

function compareInsights(a: Insight, b: Insight): number {
  return (
    a.ring - b.ring ||
    b.weight - a.weight ||
    b.people - a.people ||
    b.lastReportedAt - a.lastReportedAt ||
    compareText(a.id, b.id)
  );
}
