import { companyKey } from '../core/posting/company-name';
import type { InterviewDetails } from '../core/posting/interview';
import type { Run } from '../core/run/run';
import { composeGuide } from './compose';
import { readGathered } from './routes/gathered';
import type { Runner } from './runner';
import type { StepContext } from './steps';
import { createTell } from './tell';

export interface RemakeDeps
  extends Pick<StepContext, 'ledger' | 'clock' | 'artifacts' | 'guides' | 'debriefs' | 'today'> {
  readonly runner: Pick<Runner, 'tell'>;
}

/** Whose guides what was written down belongs into. */
export interface Told {
  readonly runId: string;
  readonly company: string;
  /** What comes next, as entered with it; without it the interview's details stay. */
  readonly interview?: InterviewDetails;
}

/**
 * Makes the guides anew that show what the user wrote down: the run's own, with what comes next, and every other of the same
 * employer. Nothing is searched for again: a run that was stopped stays so.
 */
export async function remakeGuides(deps: RemakeDeps, { runId, company, interview }: Told): Promise<void> {
  const key = companyKey(company);
  for (const run of await deps.ledger.list()) {
    const isOwn = run.id === runId;
    if (!isOwn && (key === '' || companyKey(run.posting.company) !== key)) continue;
    await remake(deps, run, (isOwn ? interview : undefined) ?? run.interview);
  }
}

async function remake(deps: RemakeDeps, run: Run, interview: InterviewDetails): Promise<void> {
  const { clock, ledger, runner } = deps;
  const isSame = interview === run.interview;
  // One that has not come to its end and nobody works on would begin to search again.
  if (isSame && (run.status === 'failed' || run.status === 'cancelled')) {
    if (run.guideRevision === 0) return;
    const context = { ...deps, run, signal: new AbortController().signal };
    await composeGuide(context, createTell(ledger, clock, run.id), await readGathered(context));
    return;
  }
  await runner.tell(run.id, { type: 'edited', posting: run.posting, interview, now: clock.now() });
}
