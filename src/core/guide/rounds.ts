import type { EvidenceRef } from '../evidence/unit';
import type { StatementInsight } from '../insights/insight';
import type { Pack } from '../packs/pack';
import { ROUND_KINDS, type RoundKind } from '../posting/interview';
import type { RoundItem } from './guide';
import { type Checked, toReportedItem } from './reported-items';
import { quoteOf, type Units, uniqueRefs } from './tally';
import { basisOf } from './typical-items';
import { type Wording, wordingIn } from './wording';
import { hashText } from './wording-text';

/** With fewer rounds reported than this, the typical ones complete the picture, each under its own label. */
const ENOUGH_ROUNDS = 2;

const LENGTH =
  /\b\d{1,3}(?:\s?(?:-|–|to)\s?\d{1,3})?[\s-]?(?:minutes?|mins?|hours?|hrs?|h)\b|\b(?:half|an) (?:an )?hour\b/iu;

const FORMAT =
  /\b(?:hackerrank|codesignal|coderpad|codility|leetcode|hirevue|whiteboard(?:ing)?|live coding|pair programming|google meet|zoom|teams call|video call|phone call|in person|on[ -]?site|face to face|role ?play|group exercise|group interview|presentation)\b/iu;

/** Rounds that were reported, in the order of a process; where hardly any was, what is typical stands beside them. */
export function listRounds(
  insights: readonly Checked[],
  pack: Pack,
  units: Units,
  now: number,
): readonly RoundItem[] {
  const say = wordingIn(pack.language);
  const here = listReported(insights, 'reported', units, now, say);
  const reported = here.length > 0 ? here : listReported(insights, 'reportedElsewhere', units, now, say);
  const named = reported.filter((round) => round.kind !== 'other');
  if (named.length >= ENOUGH_ROUNDS) return reported;
  const kinds = new Set(named.map((round) => round.kind));
  const typical = listTypical(pack, say).filter((round) => !kinds.has(round.kind));
  return [...reported, ...typical];
}

function listReported(
  insights: readonly Checked[],
  label: 'reported' | 'reportedElsewhere',
  units: Units,
  now: number,
  say: Wording,
): readonly RoundItem[] {
  const statements = insights.flatMap((insight) =>
    insight.type === 'statement' && insight.topic === 'round' && insight.label === label ? [insight] : [],
  );
  return ROUND_KINDS.flatMap((kind) => {
    const ofKind = statements.filter((insight) => (insight.round ?? 'other') === kind);
    return toRoundItem(kind, label, ofKind, units, now, say) ?? [];
  });
}

function toRoundItem(
  kind: RoundKind,
  label: 'reported' | 'reportedElsewhere',
  statements: readonly Checked<StatementInsight>[],
  units: Units,
  now: number,
  say: Wording,
): RoundItem | null {
  const refs = uniqueRefs(statements.flatMap((statement) => statement.evidence));
  const wording = statements.find((statement) => statement.wording)?.wording;
  const item = toReportedItem(`round-${label}-${kind}`, label, refs, units, now, wording);
  if (!item) return null;
  const length = findFirst(LENGTH, item.evidence, units);
  const format = findFirst(FORMAT, item.evidence, units);
  return {
    ...item,
    kind,
    title: say.ROUND_TITLE[kind],
    ...(length ? { length } : {}),
    ...(format ? { format } : {}),
  };
}

/** The first words of the evidence that say it, as they were written. */
function findFirst(pattern: RegExp, refs: readonly EvidenceRef[], units: Units): string {
  for (const ref of refs) {
    const found = pattern.exec(quoteOf(ref, units));
    if (found) return found[0];
  }
  return '';
}

function listTypical(pack: Pack, say: Wording): readonly RoundItem[] {
  return pack.rounds.map((round, i) => ({
    id: `round-typical-${hashText(`${i}${round.kind}${round.title}`)}`,
    label: 'typical',
    text: round.format,
    evidence: [],
    people: 0,
    basis: basisOf(round.source, say),
    kind: round.kind,
    title: round.title,
    length: say.minutes(...round.minutes),
    who: round.who,
    tests: round.tests,
  }));
}
