import type { ErrorInfo } from '../errors';
import type { InterviewDetails } from '../posting/interview';
import type { JobPosting } from '../posting/job-posting';
import { readProgress } from './progress';
import {
  type Run,
  type RunCounts,
  type RunEvent,
  type RunRecord,
  type RunStatus,
  STEPS,
  type Step,
  type StepState,
} from './run';
import { readRecord, readStatus } from './summarise-run';

/** A run picked up this often without progress is given up, so that bad input cannot loop for ever. */
export const MAX_ATTEMPTS = 3;

export const NO_COUNTS: RunCounts = {
  queriesDone: 0,
  queriesPlanned: 0,
  postsFound: 0,
  postsRelevant: 0,
  threadsDone: 0,
  threadsPlanned: 0,
  commentsRead: 0,
  questionsFound: 0,
  people: 0,
  requests: 0,
  batchesDone: 0,
  batchesPlanned: 0,
};

const IDLE: StepState = { state: 'idle' };

/** A run before its first transition is stored; `version` 1 is the first one written. */
export function createRun(init: {
  id: string;
  postingKey: string;
  posting: JobPosting;
  interview: InterviewDetails;
  now: number;
}): Run {
  const { id, postingKey, posting, interview, now } = init;
  return {
    id,
    version: 1,
    postingKey,
    posting,
    interview,
    createdAt: now,
    updatedAt: now,
    steps: resetSteps(STEPS),
    counts: NO_COUNTS,
    sources: [],
    guideRevision: 0,
    attempts: 0,
    reached: 0,
    consent: { reddit: 'notAsked', cost: 'notAsked' },
    spent: { inputTokens: 0, outputTokens: 0, usd: 0 },
    status: 'queued',
  };
}

/** Whether nothing more will happen unless the user asks for it. */
export function isEnded(run: RunStatus): boolean {
  return run.status === 'completed' || run.status === 'failed' || run.status === 'cancelled';
}

/**
 * Whether a driver may work on the run now. With a clock that was set back the time to go on may be days away: then the
 * run goes on at once, and whoever it waited for says anew how long.
 */
export function isRunnable(run: RunStatus & { readonly updatedAt: number }, now: number): boolean {
  if (run.status === 'waiting') return run.resumeAt <= now || now < run.updatedAt;
  return run.status === 'queued' || run.status === 'active';
}

/**
 * Computes the next state of a run.
 *
 * An event that does not apply, such as the late result of a cancelled run, returns the same object, so callers can
 * tell by identity that nothing needs storing. A new object has a version one higher.
 */
export function reduceRun(run: Run, event: RunEvent): Run {
  switch (event.type) {
    case 'pickedUp':
      return pickUp(run, event.now);
    case 'stepOpened':
    case 'stepDone':
    case 'stepDegraded':
      return moveStep(run, event);
    case 'counted':
    case 'sourceReported':
    case 'guideStored':
    case 'spent':
      return withChange(run, event.now, readProgress(run, event));
    case 'delayed':
      return whenActive(run, event.now, readStatus({ ...event, status: 'waiting' }));
    case 'blocked':
      return whenActive(run, event.now, {
        status: 'blocked',
        needs: event.needs,
        ...(event.estimateUsd === undefined ? {} : { estimateUsd: event.estimateUsd }),
      });
    case 'completed':
      return whenActive(run, event.now, { status: 'completed', completedAt: event.now });
    case 'failed':
      return isEnded(run) ? run : moved(run, event.now, {}, { status: 'failed', error: event.error });
    case 'cancelled':
      return isEnded(run) ? run : moved(run, event.now, {}, { status: 'cancelled' });
    default:
      return obeyUser(run, event);
  }
}

/** What the user says: answers to a question we asked, corrections, another try. */
function obeyUser(
  run: Run,
  event: Extract<
    RunEvent,
    { type: 'accessAnswered' | 'costAnswered' | 'uncertainAnswered' | 'retried' | 'edited' }
  >,
): Run {
  switch (event.type) {
    case 'accessAnswered':
      return answerAccess(run, event.granted, event.now);
    case 'costAnswered': {
      if (run.consent.cost === (event.granted ? 'granted' : 'declined') && !isBlockedOn(run, 'cost'))
        return run;
      if (run.status !== 'completed' && !isBlockedOn(run, 'cost')) return run;
      const consent = { ...run.consent, cost: event.granted ? ('granted' as const) : ('declined' as const) };
      return reopened(run, event.now, ['insights', 'guide'], { consent });
    }
    case 'uncertainAnswered':
      return isBlockedOn(run, 'uncertainCall') ? reopened(run, event.now, []) : run;
    case 'retried':
      return isEnded(run) ? reopened(run, event.now, STEPS.slice(1)) : run;
    case 'edited':
      return editRun(run, event.posting, event.interview, event.now);
  }
}

function pickUp(run: Run, now: number): Run {
  if (!isRunnable(run, now)) return run;
  const attempts = run.attempts + 1;
  const error: ErrorInfo = { code: 'stepCrashed', detail: openSteps(run).join(',') };
  return attempts > MAX_ATTEMPTS
    ? moved(run, now, {}, { status: 'failed', error })
    : moved(run, now, { attempts }, { status: 'active' });
}

function moveStep(run: Run, event: Extract<RunEvent, { step: Step }>): Run {
  if (run.status !== 'active') return run;
  const { step, now } = event;
  const current = run.steps[step];
  if (event.type === 'stepOpened') {
    if (current.state === 'open') return run;
    return moved(run, now, { steps: { ...run.steps, [step]: { state: 'open', startedAt: now } } });
  }
  // A step that was never opened took no time; one that is closed stays as it was.
  if (current.state === 'done' || current.state === 'degraded') return run;
  const tookMs = current.state === 'open' ? Math.max(0, now - current.startedAt) : 0;
  const closed: StepState =
    event.type === 'stepDone'
      ? { state: 'done', tookMs }
      : { state: 'degraded', reason: event.reason, tookMs };
  return moved(run, now, { attempts: 0, steps: { ...run.steps, [step]: closed } });
}

function answerAccess(run: Run, granted: boolean, now: number): Run {
  // Allowed already when the run began: nobody has to be asked.
  const isFirst = run.status === 'active' && run.consent.reddit === 'notAsked';
  const asked = isFirst || isBlockedOn(run, 'access');
  // Granted later, on a guide made without it: the search begins then.
  const late = run.status === 'completed' && granted && lacksReddit(run);
  if (!asked && !late) return run;
  const consent = { ...run.consent, reddit: granted ? ('granted' as const) : ('denied' as const) };
  return reopened(run, now, STEPS.slice(1), { consent });
}

/** Never allowed, or taken back while the run was at it. */
function lacksReddit({ consent, sources }: Run): boolean {
  return (
    consent.reddit !== 'granted' ||
    sources.some(({ source, status }) => source === 'reddit' && status === 'notAsked')
  );
}

function editRun(run: Run, posting: JobPosting, interview: InterviewDetails, now: number): Run {
  const isSameSearch = posting.title === run.posting.title && posting.company === run.posting.company;
  const steps = isSameSearch ? (['guide'] as const) : STEPS.slice(1);
  return reopened(run, now, steps, { posting, interview });
}

function isBlockedOn(run: Run, needs: 'access' | 'cost' | 'uncertainCall'): boolean {
  return run.status === 'blocked' && run.needs === needs;
}

function openSteps(run: Run): Step[] {
  return STEPS.filter((step) => run.steps[step].state === 'open');
}

function resetSteps(steps: readonly Step[]): Record<Step, StepState> {
  return Object.fromEntries(steps.map((step) => [step, IDLE])) as Record<Step, StepState>;
}

type Fields = Partial<Omit<RunRecord, 'id' | 'version'>>;

function withChange(run: Run, now: number, change: Fields | undefined): Run {
  return change === undefined ? run : moved(run, now, change);
}

function reopened(run: Run, now: number, steps: readonly Step[], change: Fields = {}): Run {
  const reset = { attempts: 0, reached: 0, steps: { ...run.steps, ...resetSteps(steps) } };
  return moved(run, now, { ...reset, ...change }, { status: 'active' });
}

function whenActive(run: Run, now: number, status: RunStatus): Run {
  return run.status === 'active' ? moved(run, now, { attempts: 0 }, status) : run;
}

/** The run with `change`, one version on; without a new status it keeps the one it has. */
function moved(run: Run, now: number, change: Fields, status?: RunStatus): Run {
  const step = { ...change, version: run.version + 1, updatedAt: now };
  return status === undefined ? { ...run, ...step } : { ...readRecord(run), ...step, ...status };
}
