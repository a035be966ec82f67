import type { Stage } from '../core/applications/application';
import type { DebriefDraft } from '../core/debrief/debrief';
import type { ErrorInfo } from '../core/errors';
import type { MarkChange } from '../core/guide/own-marks';
import type { KeyState } from '../core/key-state';
import type { ImportReport } from '../core/library/import-plan';
import type { InterviewDetails } from '../core/posting/interview';
import type { JobPosting } from '../core/posting/job-posting';
import type { ChecklistChange } from '../core/practice/requirements';
import type { Result } from '../core/practice/review';
import type { StoryChange } from '../core/practice/story';
import type { RouteCheck } from '../core/reddit/route-check';

/** Every command an extension page may give the worker: request in, reply out. Answered as soon as its record is stored. */
export interface Protocol {
  /** Starts a run, or returns the one that is under way for the same posting. */
  startRun: (request: {
    posting: JobPosting;
    interview: InterviewDetails;
    /** Do not use a finished guide of the same posting: search again. */
    fresh: boolean;
  }) => { runId: string };
  /** Stores corrected fields; the guide is made anew from what is already there. */
  editRun: (request: { runId: string; posting: JobPosting; interview: InterviewDetails }) => null;
  /** The answer to the browser's permission prompt; the worker checks it with the browser. */
  answerAccess: (request: { runId: string; granted: boolean }) => null;
  /** The user's word on what a model run may cost. */
  answerCost: (request: { runId: string; granted: boolean }) => null;
  /** The user's word on a paid request that may or may not have been accepted. */
  answerUncertain: (request: { runId: string; resend: boolean }) => null;
  /** A report the user knows of: a thread's text or its link, pasted. */
  addReport: (request: { runId: string; text: string }) => { counts: 'here' | 'elsewhere' | 'nowhere' };
  /** The thread in this tab, which the user has just pointed us to. */
  addOpenThread: (request: { runId: string; tabId: number }) => { counts: 'here' | 'elsewhere' | 'nowhere' };
  /**
   * The page in this tab as further text of the firm's own: on the firm's site, or because the user says so. How many of its
   * sentences are about interviews; with none, nothing is kept.
   */
  addCompanyPage: (request: { runId: string; tabId: number; isConfirmed: boolean }) => { said: number };
  /** Looks, once a day at most, whether what a guide cites is still at its source. */
  refreshGuide: (request: { runId: string }) => { outcome: 'tooSoon' | 'checked' | 'failed' };
  /** One request on each way to reports, against the live sites. */
  checkRoutes: (request: Record<string, never>) => { checks: readonly RouteCheck[] };
  /** Whether a client id of the user's own is connected, and where Reddit has to send him back to. */
  readAccount: (request: { clientId: string }) => AccountState;
  connectAccount: (request: { clientId: string }) => AccountState;
  disconnectAccount: (request: Record<string, never>) => null;
  cancelRun: (request: { runId: string }) => null;
  retryRun: (request: { runId: string }) => null;
  /** Makes a guide that is gone or cannot be read anew from what is stored; else does nothing. */
  remakeGuide: (request: { runId: string }) => null;
  /** Deletes the run, its guide and its artifacts. */
  deleteRun: (request: { runId: string }) => null;
  /** A note, a pin, or hiding an item of a guide; what is not named stays. */
  markItem: (request: { runId: string; change: MarkChange }) => null;
  /** Keeps a posting as read, until it is deleted. No request is made. */
  savePosting: (request: { posting: JobPosting }) => null;
  deleteSaved: (request: { key: string }) => null;
  /**
   * What the user was asked, in the place of an older record where that is named; his guides of this employer are made anew,
   * this one for what comes next if that is given.
   */
  writeDebrief: (request: { draft: DebriefDraft; replaces?: string; interview?: InterviewDetails }) => null;
  deleteDebrief: (request: { id: string }) => null;
  /** Does not ask again what was asked in the interview of that date. */
  skipDebrief: (request: { runId: string; date: string }) => null;
  /** One try at a question of a guide; the worker notes when. */
  noteReview: (request: { runId: string; itemId: string; result: Result; seconds: number }) => null;
  /** Takes back the last try, if it was at this question. */
  takeBackReview: (request: { runId: string; itemId: string }) => null;
  setMinutesADay: (request: { runId: string; minutesADay: number }) => null;
  /** An example of the user's own, begun or changed; what is not named stays. */
  changeStory: (request: { id: string; change: StoryChange; isNew: boolean }) => null;
  deleteStory: (request: { id: string }) => null;
  /** What the user has of what a posting wants; what is not named stays. */
  changeChecklist: (request: { runId: string; change: ChecklistChange }) => null;
  /** How far an application is, by its posting's key. */
  setStage: (request: { key: string; stage: Stage }) => null;
  /** Write-only: no command returns the key. */
  saveKey: (request: { key: string; baseUrl: string }) => KeyState;
  deleteKey: (request: Record<string, never>) => KeyState;
  readKeyState: (request: Record<string, never>) => KeyState;
  /** One free call (list models) with the stored key; returns model ids. */
  checkKey: (request: Record<string, never>) => { models: readonly string[] };
  /** A face is open: what ended meanwhile has been seen, and the badge may go. */
  noteSeen: (request: Record<string, never>) => null;
  /** Takes in the backup file that the page has put into the inbox: all of it or nothing. */
  importBackup: (request: Record<string, never>) => ImportReport;
  /** What was read before is asked for again; guides stay. */
  clearCache: (request: Record<string, never>) => null;
  deleteEverything: (request: Record<string, never>) => null;
}

export interface AccountState {
  readonly isConnected: boolean;
  readonly redirectUrl: string;
}

export type Command = keyof Protocol;
export type Request<C extends Command> = Parameters<Protocol[C]>[0];
export type Reply<C extends Command> = ReturnType<Protocol[C]>;

/** What crosses the wire. Errors travel as data, as a thrown error loses its class. */
export type Envelope<C extends Command> =
  | { readonly ok: true; readonly reply: Reply<C> }
  | { readonly ok: false; readonly error: ErrorInfo };

/** One handler per command: leaving one out does not compile. */
export type Handlers = { readonly [C in Command]: (request: Request<C>) => Promise<Reply<C>> };
