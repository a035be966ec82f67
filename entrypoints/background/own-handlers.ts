import { clock, readToday } from '../../src/adapters/clock';
import { deleteDebrief, skipDebrief, writeDebrief } from '../../src/adapters/debriefs';
import { deleteMarksOf } from '../../src/adapters/marks';
import {
  changeChecklistOf,
  changeStoryOf,
  deleteChecklistOf,
  deleteStory,
} from '../../src/adapters/own-answers';
import {
  deletePracticeOf,
  noteReview,
  setMinutesADay,
  takeBackReview,
} from '../../src/adapters/practice-store';
import { deleteStage, setStage } from '../../src/adapters/stages';
import { makeDebrief } from '../../src/core/debrief/debrief';
import { AppError } from '../../src/core/errors';
import type { Handlers } from '../../src/messaging/protocol';
import { remakeGuides } from '../../src/pipeline/remake';
import type { Worker } from './build-worker';

type OwnCommand =
  | 'writeDebrief'
  | 'deleteDebrief'
  | 'skipDebrief'
  | 'noteReview'
  | 'takeBackReview'
  | 'setMinutesADay'
  | 'changeStory'
  | 'deleteStory'
  | 'changeChecklist'
  | 'setStage';

/** The commands about what is the user's own. None of them sends anything anywhere. */
export function createOwnHandlers(worker: Worker): Pick<Handlers, OwnCommand> {
  const { ledger, summaries } = worker;
  return {
    async writeDebrief({ draft, replaces, interview }) {
      const run = await ledger.get(draft.runId);
      if (!run) throw new AppError('runNotFound', 'debrief');
      const debrief = makeDebrief(draft, run.posting, clock.now());
      await writeDebrief(debrief, replaces);
      summaries.publish();
      await remakeGuides(worker, { ...debrief, ...(interview === undefined ? {} : { interview }) });
      return null;
    },
    async deleteDebrief({ id }) {
      const debrief = await deleteDebrief(id, clock.now());
      summaries.publish();
      if (debrief) await remakeGuides(worker, debrief);
      return null;
    },
    async skipDebrief({ runId, date }) {
      await skipDebrief(runId, date, clock.now());
      summaries.publish();
      return null;
    },
    async noteReview({ runId, ...tried }) {
      await noteReview(runId, { ...tried, at: clock.now(), on: readToday() });
      return null;
    },
    async takeBackReview({ runId, itemId }) {
      await takeBackReview(runId, itemId, clock.now());
      return null;
    },
    async setMinutesADay({ runId, minutesADay }) {
      await setMinutesADay(runId, minutesADay, clock.now());
      return null;
    },
    async changeStory({ id, change, isNew }) {
      await changeStoryOf(id, change, isNew, clock.now());
      return null;
    },
    async deleteStory({ id }) {
      await deleteStory(id, clock.now());
      return null;
    },
    async setStage({ key, stage }) {
      await setStage(key, stage, clock.now());
      return null;
    },
    async changeChecklist({ runId, change }) {
      await changeChecklistOf(runId, change, clock.now());
      return null;
    },
  };
}

/** What the user added to a run goes with it; what he wrote down after its interview stays, as it is listed apart. */
export async function deleteOwnOf(runId: string, postingKey: string | undefined): Promise<void> {
  await Promise.all([deleteMarksOf(runId), deletePracticeOf(runId), deleteChecklistOf(runId)]);
  if (postingKey !== undefined) await deleteStage(postingKey);
}
