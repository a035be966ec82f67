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
  // The popup dies as the panel takes the focus: what the panel shows is for the worker to say, who outlives it.
  order(send('startRun', { posting, interview, fresh }), onError);
}

/** Opens the panel at a run that exists. Needs the click's gesture too. */
export function openRunInPanel(runId: string, windowId: number | null, onError: OnError): void {
  if (windowId !== null) order(openSidePanel(windowId), onError);
  order(showRun(runId), onError);
}

function showRun(runId: string): Promise<void> {
  return writePanelRequest({ kind: 'run', runId, at: Date.now() });
}
