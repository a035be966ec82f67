import type { ErrorInfo } from '../core/errors';
import type { RingedUnit } from '../core/evidence/extract-insights';
import type { GuideEngine } from '../core/guide/guide';
import type { Insight } from '../core/insights/insight';
import type { JobPosting } from '../core/posting/job-posting';
import type { Occupation } from '../core/posting/role-family';
import type { CostConsent } from '../core/run/run';
import type { Spent } from './call-journal';

/** What the extractive engine made, for a model to improve on. */
export interface Material {
  readonly runId: string;
  readonly posting: JobPosting;
  readonly occupation: Occupation;
  readonly units: readonly RingedUnit[];
  readonly insights: readonly Insight[];
  readonly consent: CostConsent;
}

export type ModelOutcome =
  /** No model wanted, or nothing to give it. */
  | { readonly kind: 'off' }
  /** The user has to agree to the price first. */
  | { readonly kind: 'ask'; readonly estimateUsd: number }
  /** A paid request may or may not have been accepted; the user decides whether it is sent again. */
  | { readonly kind: 'uncertain'; readonly atMostUsd: number }
  | { readonly kind: 'later'; readonly resumeAt: number }
  | { readonly kind: 'failed'; readonly error: ErrorInfo }
  | {
      readonly kind: 'done';
      readonly insights: readonly Insight[];
      /** Statements that the sentences they cited did not support. */
      readonly dropped: number;
      readonly engine: GuideEngine;
    };

export interface BatchProgress {
  readonly done: number;
  readonly planned: number;
  /** By this run, in all its passes. */
  readonly spent: Spent;
}

/** The model's part of a run. Resumable: a batch that was paid for is never paid again. */
export interface ModelEngine {
  improve(
    material: Material,
    signal: AbortSignal,
    onBatch: (progress: BatchProgress) => Promise<void>,
  ): Promise<ModelOutcome>;
}
