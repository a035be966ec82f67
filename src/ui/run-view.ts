import type { Message } from '../adapters/i18n';
import type { SourceReport } from '../core/guide/guide';
import type { SourceStatus } from '../core/reddit/thread';
import { type RunSummary, STEPS, type Step, type StepState } from '../core/run/run';

/** What a run looks like to a person. Pure: state in, messages out; components only say them. */

export interface StepRow {
  readonly step: Step;
  /** `failed`: the step at which a run came to its end. */
  readonly state: StepState['state'] | 'failed';
  readonly label: Message;
  /** How far the step is, in its own unit; null before it has anything to count. */
  readonly progress: Message | null;
  /** ms; only of a step that has ended and took long enough to mention. */
  readonly tookMs?: number;
}

/** Steps shorter than this are not worth a figure. */
const MENTIONED_STEP_MS = 100;

export function isUnderWay(run: RunSummary): boolean {
  return (
    run.status === 'queued' || run.status === 'active' || run.status === 'waiting' || run.status === 'blocked'
  );
}

/** A run works on its own now; a blocked one waits for the user and a queued one for its turn. */
export function isWorking(run: RunSummary): boolean {
  return run.status === 'queued' || run.status === 'active' || run.status === 'waiting';
}

export function usesModel(run: RunSummary): boolean {
  return run.counts.batchesPlanned > 0 || run.spent.usd > 0;
}

export function describeSteps(run: RunSummary): readonly StepRow[] {
  return STEPS.map((step) => {
    const state = run.steps[step];
    const isStopped = state.state === 'open' && (run.status === 'failed' || run.status === 'cancelled');
    const isMentioned = 'tookMs' in state && state.tookMs >= MENTIONED_STEP_MS;
    return {
      step,
      state: isStopped ? 'failed' : state.state,
      label: labelStep(step, state, run),
      progress: state.state === 'idle' ? null : countStep(step, run),
      ...(isMentioned ? { tookMs: state.tookMs } : {}),
    };
  });
}

function labelStep(step: Step, state: StepState, run: RunSummary): Message {
  if (step === 'insights' && usesModel(run)) {
    return { key: state.state === 'done' ? 'paid_step_insights_done' : 'paid_step_insights' };
  }
  return { key: state.state === 'done' || state.state === 'degraded' ? `step_${step}_done` : `step_${step}` };
}

function countStep(step: Step, run: RunSummary): Message | null {
  const { counts } = run;
  switch (step) {
    case 'queries':
      return countOf(counts.queriesDone, counts.queriesPlanned);
    case 'threads':
      return countOf(counts.threadsDone, counts.threadsPlanned);
    case 'evidence':
      return counts.questionsFound > 0 ? { plural: 'questions', count: counts.questionsFound } : null;
    case 'insights':
      if (counts.batchesPlanned > 0) return countOf(counts.batchesDone, counts.batchesPlanned);
      return counts.people > 0 ? { plural: 'people', count: counts.people } : null;
    default:
      return null;
  }
}

function countOf(done: number, planned: number): Message | null {
  return planned > 0 ? { key: 'countOf', values: [String(done), String(planned)] } : null;
}

/** What share of a run's time a step usually takes; they add up to 1. For the bar only. */
const STEP_SHARE: Record<Step, number> = {
  posting: 0.04,
  queries: 0.3,
  threads: 0.46,
  evidence: 0.06,
  insights: 0.1,
  guide: 0.04,
};

/** How far the run has come, 0 to 1. */
export function measureProgress(run: RunSummary): number {
  if (run.status === 'completed') return 1;
  const { counts } = run;
  const inside: Partial<Record<Step, number>> = {
    queries: ratio(counts.queriesDone, counts.queriesPlanned),
    threads: ratio(counts.threadsDone, counts.threadsPlanned),
    insights: ratio(counts.batchesDone, counts.batchesPlanned),
  };
  return STEPS.reduce((sum, step) => {
    const { state } = run.steps[step];
    if (state === 'done' || state === 'degraded') return sum + STEP_SHARE[step];
    return state === 'open' ? sum + STEP_SHARE[step] * (inside[step] ?? 0) : sum;
  }, 0);
}

function ratio(done: number, planned: number): number {
  return planned > 0 ? Math.min(1, done / planned) : 0;
}

const WAITING_STAGE = {
  redditLimited: 'stage_waiting',
  redditFeed: 'stage_waitingSlow',
  redditArchive: 'stage_waitingSlow',
  modelLimited: 'paid_stage_waiting',
} as const;

/**
 * The one sentence a screen reader hears; it changes when the stage does, not with every count, so that a run is a
 * handful of announcements.
 */
export function announceStage(run: RunSummary): Message {
  switch (run.status) {
    case 'queued':
      return { key: 'stage_queued' };
    case 'waiting':
      return { key: WAITING_STAGE[run.why] };
    case 'blocked':
      return { key: run.needs === 'access' ? 'stage_asking' : 'stage_attention' };
    case 'completed':
      return { key: 'stage_completed' };
    case 'failed':
      return { key: 'stage_failed' };
    case 'cancelled':
      return { key: 'stage_cancelled' };
    case 'active':
      return announceStep(run);
  }
}

/**
 * Steps overlap: the earliest that is open takes the time. What comes after reading is done in a moment, unless a model
 * has to be waited for, and is one sentence.
 */
function announceStep(run: RunSummary): Message {
  const current = STEPS.find((step) => run.steps[step].state === 'open') ?? nextStep(run);
  if (current === 'insights' && usesModel(run)) return { key: 'paid_step_insights' };
  return { key: current === 'evidence' || current === 'insights' ? 'step_guide' : `step_${current}` };
}

function nextStep(run: RunSummary): Step {
  return STEPS.find((step) => run.steps[step].state === 'idle') ?? 'guide';
}

/** Why the search did not get everything, when it did not; null when Reddit answered or is still being asked. */
export type SourceTrouble =
  | Exclude<SourceStatus, 'ok' | 'empty' | 'notAsked' | 'archive'>
  | 'denied'
  | 'deadline'
  /** Read without a login: all is well, and more would be there with one. */
  | 'feed'
  | null;

export function readSourceTrouble(run: RunSummary): SourceTrouble {
  if (run.consent.reddit === 'denied') return 'denied';
  const report = run.sources.find(({ source }) => source === 'reddit');
  const reason = report === undefined ? readDegradedReason(run) : report.status;
  if (reason === 'ok' && report?.via === 'feed') return 'feed';
  // Withdrawn while the search was at it, which is not the same as never given.
  if (reason === 'notAsked' && run.consent.reddit === 'granted') return 'denied';
  if (reason === 'ok' && readDegradedReason(run) === 'deadline') return 'deadline';
  const isFine =
    reason === null || reason === 'ok' || reason === 'empty' || reason === 'notAsked' || reason === 'archive';
  return isFine ? null : reason;
}

function readDegradedReason(run: RunSummary): SourceReport['status'] | 'deadline' | null {
  for (const step of ['queries', 'threads'] as const) {
    const state = run.steps[step];
    if (state.state !== 'degraded') continue;
    const { reason } = state;
    if (reason !== 'modelFailed' && reason !== 'costDeclined' && reason !== 'costCap') return reason;
  }
  return null;
}

/** Where the fast ways are not open, or have ended, the user's own hands are one. */
export function offersHandOver(run: RunSummary): boolean {
  return run.status === 'completed' || (run.status === 'waiting' && run.why !== 'modelLimited');
}

/** What became of the user's own model, when it did not finish; null without one. */
export function readModelTrouble(run: RunSummary): 'modelFailed' | 'costDeclined' | 'costCap' | null {
  const state = run.steps.insights;
  if (state.state !== 'degraded') return null;
  const { reason } = state;
  return reason === 'modelFailed' || reason === 'costDeclined' || reason === 'costCap' ? reason : null;
}

/** The run that stands for a posting: the newest that was not cancelled, else the newest. */
export function findRunForPosting(runs: readonly RunSummary[], key: string): RunSummary | undefined {
  return (
    runs.find((run) => run.postingKey === key && run.status !== 'cancelled') ??
    runs.find((run) => run.postingKey === key)
  );
}

/** What became of a run, in a word or two, for lists. */
export function nameStatus(run: RunSummary): Message {
  return { key: `status_${run.status}` };
}

/** Runs whose role or company holds every word of `search`. */
export function filterRuns(runs: readonly RunSummary[], search: string): readonly RunSummary[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return runs.filter(({ posting }) => {
    const name = `${posting.title} ${posting.company}`.toLowerCase();
    return words.every((word) => name.includes(word));
  });
}
