/** Every way Debrief can fail that a person hears of. Closed: a code without its text in `_locales` does not compile. */
export const ERROR_CODES = [
  'pageUnreadable',
  'pageRestricted',
  'tabClosed',
  'notAPosting',
  'postingTooThin',
  'redditLoggedOut',
  'redditLimited',
  'redditBlocked',
  'redditForbidden',
  'redditSchema',
  'redditFailed',
  'offline',
  'accessDenied',
  'keyInvalid',
  'keyRefused',
  'keyMissing',
  'quotaExhausted',
  'modelNotFound',
  'modelRefused',
  'modelLimited',
  'modelFailed',
  'modelUnreachable',
  'endpointInvalid',
  'costCapReached',
  'dailyCapReached',
  'reportTooShort',
  'notAThread',
  'accountRefused',
  'storageFull',
  'storageFailed',
  'backupUnreadable',
  'backupNewer',
  'stepCrashed',
  'runNotFound',
  'commandRefused',
  'pdfFailed',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Whether trying the same thing again can help: never, at once, or after a wait. */
export type RetryAdvice = 'no' | 'soon' | 'later';

export const RETRY: Record<ErrorCode, RetryAdvice> = {
  pageUnreadable: 'soon',
  pageRestricted: 'no',
  tabClosed: 'no',
  notAPosting: 'no',
  postingTooThin: 'no',
  redditLoggedOut: 'no',
  redditLimited: 'later',
  redditBlocked: 'later',
  redditForbidden: 'no',
  redditSchema: 'no',
  redditFailed: 'later',
  offline: 'soon',
  accessDenied: 'no',
  keyInvalid: 'no',
  keyRefused: 'no',
  keyMissing: 'no',
  quotaExhausted: 'no',
  modelNotFound: 'no',
  modelRefused: 'no',
  modelLimited: 'later',
  modelFailed: 'later',
  modelUnreachable: 'soon',
  endpointInvalid: 'no',
  costCapReached: 'no',
  dailyCapReached: 'later',
  reportTooShort: 'no',
  notAThread: 'no',
  accountRefused: 'no',
  storageFull: 'no',
  backupUnreadable: 'no',
  backupNewer: 'no',
  storageFailed: 'soon',
  stepCrashed: 'soon',
  runNotFound: 'no',
  commandRefused: 'no',
  pdfFailed: 'soon',
  unexpected: 'soon',
};

/** An error as plain data, for records and messages: a thrown error loses its class on the way. */
export interface ErrorInfo {
  readonly code: ErrorCode;
  /** For diagnostics: a status, a step, a field. Never a key, never text from a page. */
  readonly detail: string;
}

/** The one error class. Made where the foreign error is last understood. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly detail = '',
    options?: { cause?: unknown },
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
  }
}

/** Reduces whatever was thrown to plain data; what we did not foresee is `unexpected`. */
export function toErrorInfo(thrown: unknown): ErrorInfo {
  if (thrown instanceof AppError) return { code: thrown.code, detail: thrown.detail };
  return { code: 'unexpected', detail: thrown instanceof Error ? thrown.name : typeof thrown };
}
