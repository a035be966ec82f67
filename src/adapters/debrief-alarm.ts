import { browser } from 'wxt/browser';
import { isDebriefDue, whenOver } from '../core/debrief/debrief-due';
import type { Run } from '../core/run/run';
import { readLocal, toInstant } from './clock';
import { listDebriefs, readSkipped } from './debriefs';

const ALARM = 'debrief';

/** Whether an interview is over of which the user has not said what he was asked; sets the alarm for the next that ends. */
export async function watchInterviews(runs: readonly Run[]): Promise<boolean> {
  if (runs.every(({ interview }) => interview.date === undefined)) return false;
  const [debriefs, skipped] = await Promise.all([listDebriefs(), readSkipped()]);
  const at = Date.now();
  const now = readLocal(at);
  const ends = runs.flatMap(({ interview }) => {
    const over = whenOver(interview);
    return over ? [toInstant(over)] : [];
  });
  const next = Math.min(...ends.filter((end) => end > at));
  // A minute later, so that it is over by then.
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: next + 60_000 });
  return runs.some(({ id, interview }) => {
    const told = debriefs.filter(({ runId }) => runId === id);
    return isDebriefDue(interview, now, told, skipped.get(id));
  });
}

/** Registered synchronously, or the event is lost. */
export function onInterviewOver(publish: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) publish();
  });
}
