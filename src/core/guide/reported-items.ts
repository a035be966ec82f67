import type { FindingTopic } from '../evidence/finding';
import type { EvidenceRef } from '../evidence/unit';
import type { Insight, QuestionInsight } from '../insights/insight';
import { isSupported } from '../insights/support';
import { cardForAny } from '../packs/cards';
import type { Card, CardTexts } from '../packs/pack';
import type { Item, Label, QuestionItem } from './guide';
import { isValidRef, quoteOf, tallyEvidence, type Units, uniqueRefs } from './tally';
import { cleanWording, clipQuote } from './wording-text';

/** An insight whose every passage was checked against its unit. */
export type Checked<I extends Insight = Insight> = I & { readonly label: Label };

/** Items of one topic beyond these are repetition; questions are all kept. */
const MAX_STATEMENTS = 20;

/** Drops passages that are not there word for word, and insights that are left with none. Heaviest first. */
export function checkInsights(insights: readonly Insight[], units: Units): readonly Checked[] {
  const seen = new Set<string>();
  const checked: Checked[] = [];
  for (const insight of insights) {
    const evidence = uniqueRefs(insight.evidence.filter((ref) => isValidRef(ref, units)));
    if (evidence.length === 0 || seen.has(insight.id)) continue;
    seen.add(insight.id);
    checked.push({ ...insight, evidence, label: insight.ring === 1 ? 'reported' : 'reportedElsewhere' });
  }
  return checked.sort((a, b) => b.weight - a.weight);
}

/** What every reported item has. Null when none of its passages can be shown without an address in it. */
export function toReportedItem(
  id: string,
  label: Label,
  refs: readonly EvidenceRef[],
  units: Units,
  now: number,
  wording?: string,
): Item | null {
  const shown = refs.find((ref) => clipQuote(quoteOf(ref, units)) !== '');
  if (!shown) return null;
  // The passage that is shown stands first, so that the item's text and its first link belong together.
  const evidence = [shown, ...refs.filter((ref) => ref !== shown)];
  const text = supportedWording(wording, evidence, units) || clipQuote(quoteOf(shown, units));
  return { id, label, text, evidence, ...tallyEvidence(evidence, units, now) };
}

/** A model's wording if all it says stands in the passages that are shown with it, else ''. */
function supportedWording(wording: string | undefined, refs: readonly EvidenceRef[], units: Units): string {
  const clean = cleanWording(wording ?? '');
  return isSupported(clean, refs.map((ref) => quoteOf(ref, units)).join('\n')) ? clean : '';
}

export function toQuestionItem(
  insight: Checked<QuestionInsight>,
  units: Units,
  now: number,
  cards: CardTexts,
): QuestionItem | null {
  const item = toReportedItem(insight.id, insight.label, insight.evidence, units, now, insight.wording);
  if (!item) return null;
  return {
    ...item,
    kind: insight.kind,
    ...(insight.round ? { round: insight.round } : {}),
    ...describeCard(cardForAny(item.text, insight.kind), cards),
  };
}

/** What a card adds to a question, in the language of `cards`. */
export function describeCard(
  card: Card | null,
  cards: CardTexts,
): Pick<QuestionItem, 'tests' | 'shows' | 'followUpQuestion'> {
  const text = card ? cards[card.id] : undefined;
  return text ? { tests: text.tests, shows: text.shows, followUpQuestion: text.followUp } : {};
}

/** Statements on one topic: this employer's first, then those from elsewhere. */
export function listStatements(
  insights: readonly Checked[],
  topics: readonly FindingTopic[],
  units: Units,
  now: number,
): readonly Item[] {
  const items = topics.flatMap((topic) =>
    insights.flatMap((insight) => {
      if (insight.type !== 'statement' || insight.topic !== topic) return [];
      const { id, label, evidence, wording } = insight;
      return toReportedItem(id, label, evidence, units, now, wording) ?? [];
    }),
  );
  const here = items.filter((item) => item.label === 'reported');
  const elsewhere = items.filter((item) => item.label !== 'reported');
  return [...here.slice(0, MAX_STATEMENTS), ...elsewhere.slice(0, MAX_STATEMENTS)];
}
