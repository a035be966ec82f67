import { REDDIT_ORIGIN, requestOrigin } from '../../adapters/browser-ui';
import { type ErrorCode, toErrorInfo } from '../../core/errors';
import { send } from '../../messaging/messenger';

/** What a face does with an error of a command: it shows the code's text. */
export type OnError = (code: ErrorCode) => void;

/** Does what may refuse at once, as a form that was left empty, and reports the refusal. */
export function attempt(action: () => void, onError: OnError): void {
  try {
    action();
  } catch (error) {
    onError(toErrorInfo(error).code);
  }
}

/** Gives a command and reports only its failure: what it changes is seen in storage. */
export function order(command: Promise<unknown>, onError: OnError): void {
  command.catch((error: unknown) => onError(toErrorInfo(error).code));
}

/**
 * Asks the browser for access to Reddit, then tells the worker what was said. To be called first thing in a click's
 * handler: the prompt needs the gesture.
 */
export function askForReddit(runId: string, onError: OnError): void {
  const answer = requestOrigin(REDDIT_ORIGIN);
  order(
    answer.then((granted) => send('answerAccess', { runId, granted })),
    onError,
  );
}

export function declineReddit(runId: string, onError: OnError): void {
  order(send('answerAccess', { runId, granted: false }), onError);
}

export function retry(runId: string, onError: OnError): void {
  order(send('retryRun', { runId }), onError);
}

export function cancel(runId: string, onError: OnError): void {
  order(send('cancelRun', { runId }), onError);
}

/** Only an ended run can be tried again: one that stands still is ended first. */
export function restart(runId: string, onError: OnError): void {
  order(
    send('cancelRun', { runId }).then(() => send('retryRun', { runId })),
    onError,
  );
}
