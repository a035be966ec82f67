import type { Run } from '../core/run/run';
import type { Cache } from './cached';
import { composeGuide } from './compose';
import { type Gathered, gatherReports, readGathered } from './gather';
import type { Ledger } from './ledger';
import type { ModelEngine, ModelOutcome } from './model-step';
import type { ArtifactStore, Clock, DebriefReader, GuideStore, People } from './ports';
import type { RedditClient } from './reddit-client';
import type { RouteConnections } from './routes/connections';
import { createTell, type Tell, type Told } from './tell';

export type { Tell } from './tell';

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
  /** Made beside the first requests; whoever makes the next one waits for it. */
  readonly firstGuide?: Promise<void>;
}

/**
 * Takes a run from wherever it is to its end, or to where it must wait. Every unit of work is stored before the record
 * that points at it, so that this may be called again after a kill at any point, and does only what is not there yet.
 */
export async function workRun(start: StepContext): Promise<void> {
  const tell = createTell(start.ledger, start.clock, start.run.id);
  const firstGuide = makeFirstGuide(start, tell);
  // Whoever waits for it hears of its failure.
  firstGuide.catch(() => undefined);
  const context = { ...start, firstGuide };

  const mayRead = await settleAccess(context, tell);
  if (mayRead === undefined) return;

  const gathered = await gatherReports(context, tell, mayRead);
  if (!gathered) return;

  await tell({ type: 'stepOpened', step: 'evidence' });
  const { material } = await composeGuide(context, tell, gathered);
  await tell({ type: 'stepDone', step: 'evidence' }, { type: 'stepOpened', step: 'insights' });

  const outcome = await context.model.improve(material, context.signal, async ({ done, planned, spent }) => {
    const counts = { batchesDone: done, batchesPlanned: planned };
    await tell({ type: 'counted', counts }, { type: 'spent', ...spent });
  });
  const ended = await settleModel(context, tell, gathered, outcome);
  if (ended) await tell(ended, { type: 'stepDone', step: 'guide' }, { type: 'completed' });
}

/** From whatever is there already: posting and pack alone at first, everything found so far after an edit. */
async function makeFirstGuide(context: StepContext, tell: Tell): Promise<void> {
  if (context.run.steps.guide.state !== 'idle') {
    await tell({ type: 'stepDone', step: 'posting' });
    return;
  }
  await composeGuide(context, tell, await readGathered(context));
  await tell({ type: 'stepDone', step: 'posting' }, { type: 'stepOpened', step: 'guide' });
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
  await context.firstGuide;
  await tell({ type: 'blocked', needs: 'access' });
  return undefined;
}

/** Makes of the model's answers what is to be made; undefined when the run has to wait for somebody or something. */
async function settleModel(
  context: StepContext,
  tell: Tell,
  gathered: Gathered,
  outcome: ModelOutcome,
): Promise<Told | undefined> {
  switch (outcome.kind) {
    case 'off':
      return { type: 'stepDone', step: 'insights' };
    case 'ask':
      await tell({ type: 'blocked', needs: 'cost', estimateUsd: outcome.estimateUsd });
      return undefined;
    case 'uncertain':
      await tell({ type: 'blocked', needs: 'uncertainCall', estimateUsd: outcome.atMostUsd });
      return undefined;
    case 'later':
      await tell({ type: 'delayed', resumeAt: outcome.resumeAt, why: 'modelLimited' });
      return undefined;
    case 'failed': {
      const reason = outcome.error.code === 'costCapReached' ? 'costCap' : 'modelFailed';
      return { type: 'stepDegraded', step: 'insights', reason };
    }
    case 'done':
      await composeGuide(context, tell, gathered, outcome);
      return { type: 'stepDone', step: 'insights' };
  }
}
