import { isEnded } from './reduce-run';
import { type RunRecord, type RunStatus, STEPS } from './run';

/** What the icon's badge says of all runs, without a word or a colour yet. */
export type Badge =
  | { readonly kind: 'working'; readonly percent: number }
  | { readonly kind: 'asking' | 'failed' | 'done' | 'debrief' | 'none' };

type BadgeRun = Pick<RunRecord, 'steps' | 'updatedAt'> & RunStatus;

/**
 * @param runs newest first.
 * @param seenAt ms since the Unix epoch; what ended before was seen in a face.
 * @param isDue whether an interview is over that was not written down.
 */
export function describeBadge(runs: readonly BadgeRun[], seenAt: number, isDue: boolean): Badge {
  const working = runs.find((run) => !isEnded(run) && run.status !== 'blocked');
  if (working) return { kind: 'working', percent: readPercent(working) };
  if (runs.some(({ status }) => status === 'blocked')) return { kind: 'asking' };
  const unseen = runs.find((run) => isEnded(run) && run.updatedAt > seenAt);
  if (unseen?.status === 'failed') return { kind: 'failed' };
  if (unseen?.status === 'completed') return { kind: 'done' };
  return { kind: isDue ? 'debrief' : 'none' };
}

function readPercent(run: BadgeRun): number {
  const closed = STEPS.filter((step) => ['done', 'degraded'].includes(run.steps[step].state)).length;
  return Math.round((100 * closed) / STEPS.length);
}
