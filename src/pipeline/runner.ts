import { AppError, toErrorInfo } from '../core/errors';
import type { InterviewDetails } from '../core/posting/interview';
import type { JobPosting } from '../core/posting/job-posting';
import { postingKey } from '../core/posting/posting-key';
import { createRun, isEnded, isRunnable } from '../core/run/reduce-run';
import type { Run, RunEvent } from '../core/run/run';
import { openJournal } from './call-journal';
import type { StepContext } from './steps';

export interface RunnerDeps extends Omit<StepContext, 'run' | 'signal'> {
  readonly newId: () => string;
  /** Runs `work` if no other driver holds the lock, else does nothing. */
  readonly lock: (work: () => Promise<void>) => Promise<void>;
  /** The net that brings a killed worker back: armed before work begins, disarmed when nothing is left. */
  readonly wake: { arm(): Promise<void>; disarm(): Promise<void> };
  /** Keeps the worker alive while a step is in flight; the returned function ends that. */
  readonly keepAwake: () => () => void;
}

export interface Runner {
  /** Stores a run, or finds the one there is for the same posting, and returns its id. The work goes on behind it. */
  start(posting: JobPosting, interview: InterviewDetails, fresh: boolean): Promise<string>;
  /** Applies what the user said, stops what it makes pointless, and drives on. */
  tell(runId: string, event: RunEvent): Promise<void>;
  /** Another try. After a completed run it searches anew: what the cache still holds is as good as asked again. */
  retry(runId: string): Promise<void>;
  /** Makes the guide of a completed run anew if it is gone or damaged, from what is stored: nothing is asked. */
  remake(runId: string): Promise<void>;
  delete(runId: string): Promise<void>;
  /** Works on every run that can be worked on; returns when none is left. */
  drive(): Promise<void>;
}

interface InFlight {
  readonly id: string;
  readonly abort: AbortController;
  readonly ended: Promise<void>;
}

/** Events that make the work in flight pointless: its inputs changed, or nobody wants it. */
const INTERRUPTING: ReadonlySet<RunEvent['type']> = new Set(['cancelled', 'edited', 'retried']);

/** The only one who works on runs: one at a time, oldest first, resumable at any moment. */
export function createRunner(deps: RunnerDeps): Runner {
  const { ledger, clock } = deps;
  let inFlight: InFlight | undefined;
  let driving: Promise<void> | undefined;
  let isAskedAgain = false;
  let starting: Promise<unknown> = Promise.resolve();
  /** What still works for a run when it is deleted must not bring anything of it back. */
  const deleted = new Set<string>();

  const workOn = async (run: Run): Promise<void> => {
    const abort = new AbortController();
    let noteEnded = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      noteEnded = resolve;
    });
    inFlight = { id: run.id, abort, ended };
    const stopPing = deps.keepAwake();
    try {
      // All that reads, mines and writes is set up only when there is work: most starts of the worker are for less.
      const { workRun } = await import('./steps');
      const isDeleted = () => deleted.has(run.id);
      await workRun({ ...deps, ...dropWritesOnce(isDeleted, deps), run, signal: abort.signal });
    } catch (error) {
      if (!abort.signal.aborted) {
        await ledger.apply(run.id, { type: 'failed', error: toErrorInfo(error), now: clock.now() });
      }
    } finally {
      stopPing();
      inFlight = undefined;
      noteEnded();
    }
  };

  const driveAll = async (): Promise<void> => {
    for (;;) {
      const run = chooseNext(await ledger.list(), clock.now());
      if (!run) break;
      await deps.wake.arm();
      const picked = await ledger.apply(run.id, { type: 'pickedUp', now: clock.now() });
      if (picked?.status === 'active') await workOn(picked);
    }
    const isAnyOpen = (await ledger.list()).some(({ status }) => status === 'waiting');
    if (!isAnyOpen) await deps.wake.disarm();
  };

  const driveOn = async (): Promise<void> => {
    // Asked while the last round was ending: one more, or a run stored just then would wait for the alarm.
    while (isAskedAgain) {
      isAskedAgain = false;
      await deps.lock(driveAll);
    }
  };

  const drive = (): Promise<void> => {
    isAskedAgain = true;
    driving ??= driveOn().finally(() => {
      driving = undefined;
    });
    return driving;
  };

  /** Resolves when nothing works on the run any more: what is deleted then stays deleted. */
  const interrupt = async (id: string): Promise<void> => {
    if (inFlight?.id !== id) return;
    inFlight.abort.abort();
    await inFlight.ended;
  };

  return {
    drive,
    start(posting, interview, fresh) {
      // Two windows may start the same posting at once: in turn, so that the second finds the first one's run.
      const id = starting.then(async () => {
        // Before the record: a worker killed right after it is brought back.
        await deps.wake.arm();
        return findOrAdd(deps, posting, interview, fresh, interrupt);
      });
      starting = id.catch(() => undefined);
      id.then(drive).catch(() => undefined);
      return id;
    },
    async tell(runId, event) {
      const stored = await ledger.apply(runId, event);
      if (!stored) throw new AppError('runNotFound', event.type);
      if (INTERRUPTING.has(event.type)) void interrupt(runId);
      // A call may have been paid for in the moment before the kill: the journal knows.
      const spent = await openJournal(deps.artifacts, runId).sumSpent();
      await ledger.apply(runId, { type: 'spent', ...spent, now: clock.now() });
      drive().catch(() => undefined);
    },
    async retry(runId) {
      const run = await ledger.get(runId);
      if (!run) throw new AppError('runNotFound', 'retry');
      await reopen(deps, run, run.status === 'completed');
      drive().catch(() => undefined);
    },
    async remake(runId) {
      const run = await ledger.get(runId);
      if (run?.status !== 'completed' || (await deps.guides.get(runId))) return;
      const { posting, interview } = run;
      await ledger.apply(runId, { type: 'edited', posting, interview, now: clock.now() });
      drive().catch(() => undefined);
    },
    async delete(runId) {
      deleted.add(runId);
      await interrupt(runId);
      await ledger.delete(runId);
      await deps.guides.delete(runId);
      await deps.artifacts.deleteByPrefix(`${runId}/`);
    },
  };
}

/** The stores of a run, which write nothing any more once it is deleted. */
function dropWritesOnce(
  isDeleted: () => boolean,
  { artifacts, guides }: Pick<RunnerDeps, 'artifacts' | 'guides'>,
): Pick<RunnerDeps, 'artifacts' | 'guides'> {
  return {
    artifacts: {
      ...artifacts,
      put: async (key, value) => (isDeleted() ? undefined : artifacts.put(key, value)),
    },
    guides: { ...guides, put: async (guide) => (isDeleted() ? undefined : guides.put(guide)) },
  };
}

async function findOrAdd(
  deps: RunnerDeps,
  posting: JobPosting,
  interview: InterviewDetails,
  fresh: boolean,
  interrupt: (runId: string) => Promise<void>,
): Promise<string> {
  if (posting.title.trim() === '' && posting.description.trim() === '') throw new AppError('postingTooThin');
  const key = postingKey(posting);
  const known = (await deps.ledger.list()).find((run) => run.postingKey === key);
  if (known) {
    const isChanged = await reuseRun(deps, known, posting, interview, fresh);
    if (isChanged) void interrupt(known.id);
    return known.id;
  }
  const run = createRun({ id: deps.newId(), postingKey: key, posting, interview, now: deps.clock.now() });
  await deps.ledger.add(run);
  return run.id;
}

/**
 * A second click while running starts nothing; an ended run is taken up again only if asked for.
 *
 * @returns Whether the run's inputs are new, so that the work in hand is pointless.
 */
async function reuseRun(
  deps: RunnerDeps,
  known: Run,
  posting: JobPosting,
  interview: InterviewDetails,
  fresh: boolean,
): Promise<boolean> {
  const now = deps.clock.now();
  const isSame = isSamePosting(known.posting, posting) && isEqual(known.interview, interview);
  if (!isSame) await deps.ledger.apply(known.id, { type: 'edited', posting, interview, now });
  if (isEnded(known) && (fresh || known.status !== 'completed')) await reopen(deps, known, fresh);
  return !isSame;
}

/** Read again under other parameters of the address, it says the same. */
function isSamePosting(known: JobPosting, read: JobPosting): boolean {
  return isEqual({ ...known, url: '', readFrom: {} }, { ...read, url: '', readFrom: {} });
}

function isEqual(a: object, b: object): boolean {
  const write = (value: object) => JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return write(a) === write(b);
}

/** Takes an ended run up again; `fresh` forgets what was found, else only what is missing is asked for. */
async function reopen({ artifacts, ledger, clock }: RunnerDeps, run: Run, fresh: boolean): Promise<void> {
  if (fresh) {
    await artifacts.deleteByPrefix(`${run.id}/search/`);
    await artifacts.deleteByPrefix(`${run.id}/thread/`);
  }
  await ledger.apply(run.id, { type: 'retried', now: clock.now() });
}

function chooseNext(runs: readonly Run[], now: number): Run | undefined {
  return runs
    .filter((run) => isRunnable(run, now))
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))[0];
}
