import type { ErrorInfo } from '../errors';
import type { SourceReport } from '../guide/guide';
import type { InterviewDetails } from '../posting/interview';
import type { JobPosting } from '../posting/job-posting';
import type { SourceStatus } from '../reddit/thread';

/** The stages of a run, in the order in which data flows. */
export const STEPS = ['posting', 'queries', 'threads', 'evidence', 'insights', 'guide'] as const;
export type Step = (typeof STEPS)[number];

export type StepState =
  | { readonly state: 'idle' }
  | { readonly state: 'open'; readonly startedAt: number }
  | { readonly state: 'done'; readonly tookMs: number }
  | { readonly state: 'degraded'; readonly reason: DegradedReason; readonly tookMs: number };

/** Why a step ended with less than it wanted: a source that did not answer, or an engine that failed. */
export type DegradedReason =
  | Exclude<SourceStatus, 'ok' | 'empty'>
  | 'deadline'
  | 'modelFailed'
  | 'costDeclined'
  | 'costCap';

export type Need = 'access' | 'cost' | 'uncertainCall' | 'attention';

/** Until when a run waits, and for what. On the slow routes `endsAt` is about when the last answer is due. */
export interface Delay {
  readonly resumeAt: number;
  readonly why: 'redditLimited' | 'redditFeed' | 'redditArchive' | 'modelLimited';
  readonly endsAt?: number;
}

export type RunStatus =
  | { readonly status: 'queued' }
  | { readonly status: 'active' }
  | ({ readonly status: 'waiting' } & Delay)
  | { readonly status: 'blocked'; readonly needs: Need; readonly estimateUsd?: number }
  | { readonly status: 'completed'; readonly completedAt: number }
  | { readonly status: 'failed'; readonly error: ErrorInfo }
  | { readonly status: 'cancelled' };

export interface RunCounts {
  readonly queriesDone: number;
  readonly queriesPlanned: number;
  readonly postsFound: number;
  readonly postsRelevant: number;
  readonly threadsDone: number;
  readonly threadsPlanned: number;
  readonly commentsRead: number;
  readonly questionsFound: number;
  readonly people: number;
  /** Requests that left this computer, cached answers not counted. */
  readonly requests: number;
  readonly batchesDone: number;
  readonly batchesPlanned: number;
}

/** One run, as stored, less its status. The record is small: texts are artifacts of their own. */
export interface RunRecord {
  readonly id: string;
  /** Grows by one a transition; a writer that read another version has lost. */
  readonly version: number;
  /** Canonical identity of the posting: two windows starting the same one get one run. */
  readonly postingKey: string;
  readonly posting: JobPosting;
  readonly interview: InterviewDetails;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly steps: Readonly<Record<Step, StepState>>;
  readonly counts: RunCounts;
  readonly sources: readonly SourceReport[];
  /** The newest stored revision of the guide; 0 before the first. */
  readonly guideRevision: number;
  /** Pick-ups since the last progress. */
  readonly attempts: number;
  /** The most units (searches, threads, batches) that have been done since the run was last opened: more is progress. */
  readonly reached: number;
  readonly consent: { readonly reddit: RedditConsent; readonly cost: CostConsent };
  readonly spent: { readonly inputTokens: number; readonly outputTokens: number; readonly usd: number };
}

export type Run = RunRecord & RunStatus;

export type RedditConsent = 'notAsked' | 'granted' | 'denied';
export type CostConsent = 'notAsked' | 'granted' | 'declined';

/** What pages watch in `storage.local`: the run without the posting's text. */
export type RunSummary = Omit<RunRecord, 'posting'> & {
  readonly posting: Pick<JobPosting, 'title' | 'company' | 'location' | 'url'>;
} & RunStatus;

export type RunEvent =
  | { readonly type: 'pickedUp'; readonly now: number }
  | { readonly type: 'stepOpened'; readonly step: Step; readonly now: number }
  | { readonly type: 'stepDone'; readonly step: Step; readonly now: number }
  | {
      readonly type: 'stepDegraded';
      readonly step: Step;
      readonly reason: DegradedReason;
      readonly now: number;
    }
  | { readonly type: 'counted'; readonly counts: Partial<RunCounts>; readonly now: number }
  | { readonly type: 'sourceReported'; readonly report: SourceReport; readonly now: number }
  | { readonly type: 'guideStored'; readonly revision: number; readonly now: number }
  /** What the run has spent so far, in all. */
  | {
      readonly type: 'spent';
      readonly inputTokens: number;
      readonly outputTokens: number;
      readonly usd: number;
      readonly now: number;
    }
  | ({ readonly type: 'delayed'; readonly now: number } & Delay)
  | { readonly type: 'blocked'; readonly needs: Need; readonly estimateUsd?: number; readonly now: number }
  | { readonly type: 'accessAnswered'; readonly granted: boolean; readonly now: number }
  | { readonly type: 'costAnswered'; readonly granted: boolean; readonly now: number }
  | { readonly type: 'uncertainAnswered'; readonly now: number }
  | { readonly type: 'completed'; readonly now: number }
  | { readonly type: 'failed'; readonly error: ErrorInfo; readonly now: number }
  | { readonly type: 'retried'; readonly now: number }
  | {
      readonly type: 'edited';
      readonly posting: JobPosting;
      readonly interview: InterviewDetails;
      readonly now: number;
    }
  | { readonly type: 'cancelled'; readonly now: number };
