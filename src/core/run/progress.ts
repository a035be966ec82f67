import type { Run, RunCounts, RunEvent, RunRecord } from './run';

type ProgressEvent = Extract<RunEvent, { type: 'counted' | 'sourceReported' | 'guideStored' | 'spent' }>;
type Change = Partial<
  Pick<RunRecord, 'attempts' | 'counts' | 'guideRevision' | 'reached' | 'sources' | 'spent'>
>;

const ENDED: ReadonlySet<Run['status']> = new Set(['completed', 'failed', 'cancelled']);

/** What a report from the work in hand changes in the record; undefined when it changes nothing. */
export function readProgress(run: Run, event: ProgressEvent): Change | undefined {
  // Money is noted whatever became of the run: a cancelled one has still spent it.
  if (event.type === 'spent') return readSpent(run, event);
  // The guide of an ended run changes when what it cites has gone from its source, and when the user adds to it.
  if (run.status !== 'active' && !(ENDED.has(run.status) && event.type === 'guideStored')) return undefined;
  if (event.type === 'guideStored') {
    // No progress: after every kill the guide is made anew, and a crash that follows it would come back for ever.
    return event.revision > run.guideRevision ? { guideRevision: event.revision } : undefined;
  }
  if (event.type === 'sourceReported') {
    const others = run.sources.filter(({ source }) => source !== event.report.source);
    return { sources: [...others, event.report] };
  }
  return readCounts(run, { ...run.counts, ...event.counts });
}

/** Only more units than ever since the run was opened are progress: each pick-up counts from what is stored. */
function readCounts(run: Run, counts: RunCounts): Change | undefined {
  const changed = Object.entries(counts).some(([key, value]) => run.counts[key as keyof RunCounts] !== value);
  if (!changed) return undefined;
  const reached = counts.queriesDone + counts.threadsDone + counts.batchesDone;
  return reached > run.reached ? { attempts: 0, counts, reached } : { counts };
}

/** Told as a total, so that what is told before a kill and again after it is counted once. */
function readSpent({ spent }: Run, told: Extract<RunEvent, { type: 'spent' }>): Change | undefined {
  const inputTokens = Math.max(spent.inputTokens, told.inputTokens);
  const outputTokens = Math.max(spent.outputTokens, told.outputTokens);
  const usd = Math.max(spent.usd, told.usd);
  const isMore = usd > spent.usd || inputTokens > spent.inputTokens || outputTokens > spent.outputTokens;
  return isMore ? { attempts: 0, spent: { inputTokens, outputTokens, usd } } : undefined;
}
