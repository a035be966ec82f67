import type { FindingTopic, QuestionForm, QuestionKind, Ring, Strength } from '../evidence/finding';
import type { EvidenceRef } from '../evidence/unit';
import type { RoundKind } from '../posting/interview';

interface InsightBase {
  /** Stable for the same evidence, so that pins and notes survive a new revision. */
  readonly id: string;
  readonly ring: Ring;
  /** Best first; at least one. */
  readonly evidence: readonly EvidenceRef[];
  /** Distinct people behind the evidence, never mentions. */
  readonly people: number;
  readonly threads: number;
  /** ms since the Unix epoch. */
  readonly lastReportedAt: number;
  readonly strength: Strength;
  /** Recency-weighted people: halves every 12 months. For order only, never shown. */
  readonly weight: number;
  /** Wording by a model; absent when the item is shown in its evidence's own words. */
  readonly wording?: string;
}

export interface QuestionInsight extends InsightBase {
  readonly type: 'question';
  readonly kind: QuestionKind;
  readonly form: QuestionForm;
  readonly round?: RoundKind;
}

export interface StatementInsight extends InsightBase {
  readonly type: 'statement';
  readonly topic: FindingTopic;
  readonly round?: RoundKind;
  readonly value?: string;
}

/** A claim with its evidence. */
export type Insight = QuestionInsight | StatementInsight;
