import { openSidePanel } from '../../adapters/browser-ui';
import { writePanelRequest } from '../../adapters/storage';
import type { InterviewDetails } from '../../core/posting/interview';
import type { JobPosting } from '../../core/posting/job-posting';
import { send } from '../../messaging/messenger';
import { type OnError, order } from './run-actions';

interface Start {
  readonly posting: JobPosting;
  readonly interview: InterviewDetails;
  /** Search again, although there is a finished guide. */
  readonly fresh: boolean;
  /** The window beside which the panel opens; null where the panel is open already. */
  readonly windowId: number | null;
}

/**
 * Starts a run and shows it in the side panel. To be called first thing in a click's handler: opening the panel needs the
 * gesture. A panel that cannot be opened does not keep the run from starting.
 */
export function startRun({ posting, interview, fresh, windowId }: Start, onError: OnError): void {
  if (windowId !== null) openSidePanel(windowId).catch(() => undefined);
  order(
    send('startRun', { posting, interview, fresh }).then(({ runId }) => showRun(runId)),
    onError,
  );
}

/** Opens the panel at a run that exists. Needs the click's gesture too. */
export function openRunInPanel(runId: string, windowId: number | null, onError: OnError): void {
  if (windowId !== null) order(openSidePanel(windowId), onError);
  order(showRun(runId), onError);
}

function showRun(runId: string): Promise<void> {
  return writePanelRequest({ kind: 'run', runId, at: Date.now() });
}
