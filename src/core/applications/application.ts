import type { Debrief } from '../debrief/debrief';
import type { InterviewDetails } from '../posting/interview';
import type { SavedPosting } from '../posting/saved-posting';
import type { RunSummary } from '../run/run';

export const STAGES = ['saved', 'applied', 'invited', 'round', 'done'] as const;
export type Stage = (typeof STAGES)[number];

/** One posting the user is after: saved, with a guide, or both. */
export interface Application {
  /** Of the posting. */
  readonly key: string;
  readonly title: string;
  readonly company: string;
  readonly stage: Stage;
  /** When there is a guide. */
  readonly runId?: string;
  readonly interview: InterviewDetails;
  /** ms since the Unix epoch. */
  readonly changedAt: number;
}

type Run = Pick<RunSummary, 'id' | 'postingKey' | 'posting' | 'interview' | 'updatedAt'>;

/**
 * Saved postings and guides as one list, each posting once: by date of the interview where there is one, those without one
 * after them, last changed first, and those that are done at the end.
 *
 * @param chosen Stages the user has set himself, by posting key; elsewhere what is known tells.
 */
export function listApplications(
  runs: readonly Run[],
  saved: readonly SavedPosting[],
  debriefs: readonly Pick<Debrief, 'runId'>[],
  chosen: ReadonlyMap<string, Stage>,
): readonly Application[] {
  const told = new Set(debriefs.map(({ runId }) => runId));
  const ofRuns = runs.map(({ id, postingKey: key, posting, interview, updatedAt }) => ({
    key,
    title: posting.title,
    company: posting.company,
    stage: chosen.get(key) ?? tellStage(interview, told.has(id)),
    runId: id,
    interview,
    changedAt: updatedAt,
  }));
  const known = new Set(ofRuns.map(({ key }) => key));
  const ofSaved = saved
    .filter(({ key }) => !known.has(key))
    .map(({ key, posting, savedAt }) => ({
      key,
      title: posting.title,
      company: posting.company,
      stage: chosen.get(key) ?? ('saved' as const),
      interview: {},
      changedAt: savedAt,
    }));
  return [...ofRuns, ...ofSaved].sort(compare);
}

/** An interview with a date was agreed on; one that was written about was had. */
function tellStage({ date, round, fromInvitation }: InterviewDetails, isTold: boolean): Stage {
  if (isTold) return 'round';
  const isInvited = date !== undefined || round !== undefined || fromInvitation !== undefined;
  return isInvited ? 'invited' : 'saved';
}

function compare(a: Application, b: Application): number {
  const isOver = (one: Application) => Number(one.stage === 'done');
  const [x, y] = [a.interview.date ?? '9999', b.interview.date ?? '9999'];
  return isOver(a) - isOver(b) || (x < y ? -1 : x > y ? 1 : b.changedAt - a.changedAt);
}

/** Stages as they came out of storage or a file, by posting key. */
export function readStages(entries: readonly (readonly [unknown, unknown])[]): ReadonlyMap<string, Stage> {
  return new Map(
    entries.flatMap(([key, value]) => {
      const stage = STAGES.find((known) => known === value);
      return typeof key === 'string' && key !== '' && stage ? [[key, stage] as const] : [];
    }),
  );
}
