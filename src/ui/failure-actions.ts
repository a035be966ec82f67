import type { ErrorCode } from '../core/errors';

/** The ways on that a face offers under an error: never none where the text says to try again. */
export type FailureAction =
  | 'login'
  | 'openReddit'
  | 'allow'
  | 'options'
  | 'library'
  | 'openPosting'
  | 'retry';

const RETRY: readonly FailureAction[] = ['retry'];
const OPTIONS: readonly FailureAction[] = ['options', 'retry'];
const POSTING: readonly FailureAction[] = ['openPosting'];

/** What a run that failed offers; the first is the likeliest to help. Exhaustive: a new code says how to go on. */
export const FAILURE_ACTIONS: Readonly<Record<ErrorCode, readonly FailureAction[]>> = {
  pageUnreadable: POSTING,
  pageRestricted: POSTING,
  tabClosed: POSTING,
  notAPosting: POSTING,
  postingTooThin: RETRY,
  redditLoggedOut: ['login', 'retry'],
  redditLimited: RETRY,
  redditBlocked: ['openReddit', 'retry'],
  redditForbidden: RETRY,
  redditSchema: RETRY,
  redditFailed: RETRY,
  offline: RETRY,
  accessDenied: ['allow'],
  keyInvalid: OPTIONS,
  keyRefused: OPTIONS,
  keyMissing: OPTIONS,
  quotaExhausted: RETRY,
  modelNotFound: OPTIONS,
  modelRefused: OPTIONS,
  modelLimited: RETRY,
  modelFailed: RETRY,
  modelUnreachable: OPTIONS,
  endpointInvalid: OPTIONS,
  costCapReached: OPTIONS,
  dailyCapReached: RETRY,
  reportTooShort: RETRY,
  notAThread: RETRY,
  accountRefused: OPTIONS,
  storageFull: ['library', 'retry'],
  storageFailed: RETRY,
  stepCrashed: RETRY,
  runNotFound: POSTING,
  commandRefused: RETRY,
  pdfFailed: RETRY,
  backupUnreadable: RETRY,
  backupNewer: RETRY,
  unexpected: RETRY,
};
