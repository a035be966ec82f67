import type { Run, RunEvent } from '../core/run/run';
import type { Cache } from './cached';
import { composeGuide } from './compose';
import { type Gathered, gatherReports, readGathered } from './gather';
import type { Ledger } from './ledger';
import type { ModelEngine, ModelOutcome } from './model-step';
import type { ArtifactStore, Clock, DebriefReader, GuideStore, People } from './ports';
import type { RedditClient } from './reddit-client';
import type { RouteConnections } from './routes/connections';

/** What the steps of one run work with. */
export interface StepContext {
  readonly run: Run;
  readonly signal: AbortSignal;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly artifacts: ArtifactStore;
  readonly guides: GuideStore;
  /** Nothing is written down when absent. */
  readonly debriefs?: DebriefReader;
  readonly cache: Cache;
  readonly people: People;
  readonly access: { hasReddit(): Promise<boolean> };
  /** The user's own session. */
  readonly connectReddit: (signal: AbortSignal) => RedditClient;
  /** The other ways to reports; none when absent. */
  readonly routes?: RouteConnections;
  readonly model: ModelEngine;
  /** The local calendar date, ISO. */
  readonly today: () => string;
}

/** Reads an event's fields without its time, which `tell` adds. */
type Timeless<E> = E extends { readonly now: number } ? Omit<E, 'now'> : never;
export type Tell = (event: Timeless<RunEvent>) => Promise<Run | undefined>;

/**
 * Takes a run from wherever it is to its end, or to where it must wait. Every unit of work is stored before the record
 * that points at it, so that this may be called again after a kill at any point, and does only what is not there yet.
 */
export async function workRun(context: StepContext): Promise<void> {
  const tell: Tell = (event) =>
    context.ledger.apply(context.run.id, { ...event, now: context.clock.now() } as RunEvent);

  await tell({ type: 'stepDone', step: 'posting' });
  if (context.run.steps.guide.state === 'idle') {
    // From whatever is there already: posting and pack alone at first, everything found so far after an edit.
    await composeGuide(context, tell, await readGathered(context));
    await tell({ type: 'stepOpened', step: 'guide' });
  }

  const mayRead = await settleAccess(context, tell);
  if (mayRead === undefined) return;

  const gathered = await gatherReports(context, tell, mayRead);
  if (!gathered) return;

  await tell({ type: 'stepOpened', step: 'evidence' });
  const { material } = await composeGuide(context, tell, gathered);
  await tell({ type: 'stepDone', step: 'evidence' });

  await tell({ type: 'stepOpened', step: 'insights' });
  const outcome = await context.model.improve(material, context.signal, async (progress) => {
    await tell({
      type: 'counted',
      counts: { batchesDone: progress.done, batchesPlanned: progress.planned },
    });
    await tell({ type: 'spent', ...progress.spent });
  });
  if (!(await settleModel(context, tell, gathered, outcome))) return;
  await tell({ type: 'stepDone', step: 'guide' });
  await tell({ type: 'completed' });
}

/** Whether Reddit may be read; undefined when the user has to be asked first. */
async function settleAccess(context: StepContext, tell: Tell): Promise<boolean | undefined> {
  const { reddit } = context.run.consent;
  if (reddit === 'denied') return false;
  // Asked anew each time: the user may have taken the permission back in the browser's own settings.
  if (await context.access.hasReddit()) {
    if (reddit === 'notAsked') await tell({ type: 'accessAnswered', granted: true });
    return true;
  }
  await tell({ type: 'blocked', needs: 'access' });
  return undefined;
}

/** Notes what became of the model; false when the run has to wait for somebody or something. */
async function settleModel(
  context: StepContext,
  tell: Tell,
  gathered: Gathered,
  outcome: ModelOutcome,
): Promise<boolean> {
  switch (outcome.kind) {
    case 'off':
      await tell({ type: 'stepDone', step: 'insights' });
      return true;
    case 'ask':
      await tell({ type: 'blocked', needs: 'cost', estimateUsd: outcome.estimateUsd });
      return false;
    case 'uncertain':
      await tell({ type: 'blocked', needs: 'uncertainCall', estimateUsd: outcome.atMostUsd });
      return false;
    case 'later':
      await tell({ type: 'delayed', resumeAt: outcome.resumeAt, why: 'modelLimited' });
      return false;
    case 'failed':
      await tell({
        type: 'stepDegraded',
        step: 'insights',
        reason: outcome.error.code === 'costCapReached' ? 'costCap' : 'modelFailed',
      });
      return true;
    case 'done':
      await composeGuide(context, tell, gathered, outcome);
      await tell({ type: 'stepDone', step: 'insights' });
      return true;
  }
}
