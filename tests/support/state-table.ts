import { ERROR_CODES, type ErrorCode } from '../../src/core/errors';
import { FAILURE_ACTIONS, type FailureAction } from '../../src/ui/failure-actions';

/** What each state of a run must tell: what happened, what it cost where a paid service was used, and the ways on. */
export interface ToldState {
  /** Keys of texts that stand there. */
  readonly says: readonly string[];
  /** Keys of the buttons below them. */
  readonly offers: readonly string[];
  /** A paid service was used, and its price is told. */
  readonly hasCost?: true;
}

const BUTTON: Readonly<Record<FailureAction, string>> = {
  retry: 'tryAgain',
  login: 'login',
  openReddit: 'openReddit',
  allow: 'accessAllow',
  options: 'options',
  library: 'library',
  openPosting: 'openPosting',
};

const ofSource = (status: string, ...offers: string[]): ToldState => ({
  says: [`sourceTitle_${status}`, `sourceText_${status}`],
  offers: [...offers, 'tryAgain'],
});

const ofFailure = (code: ErrorCode): ToldState => ({
  says: [`error_${code}`],
  offers: FAILURE_ACTIONS[code].map((action) => BUTTON[action]),
});

/** By the names of `listRunStates`; states that are simply under way tell their steps and can be stopped. */
export const STATE_TABLE: Readonly<Record<string, ToldState>> = {
  queued: { says: ['findingReports'], offers: ['stop'] },
  searching: { says: ['findingReports'], offers: ['stop'] },
  reading: { says: ['findingReports'], offers: ['stop'] },
  waiting: { says: ['waitingTitle', 'waitingText'], offers: ['stop'] },
  'asking-access': { says: ['accessTitle', 'accessReally'], offers: ['accessAllow', 'accessDecline'] },
  'asking-cost': { says: ['paid_costText'], offers: ['paid_costAllow', 'paid_costDecline'], hasCost: true },
  'uncertain-call': {
    says: ['paid_uncertainTitle'],
    offers: ['paid_uncertainResend', 'paid_uncertainLeave'],
    hasCost: true,
  },
  attention: { says: ['attentionTitle', 'attentionText'], offers: ['tryAgain', 'stop'] },
  completed: { says: [], offers: ['searchAgain'] },
  cancelled: { says: ['cancelledTitle', 'cancelledText'], offers: ['tryAgain'] },
  'completed-loggedOut': ofSource('loggedOut', 'login'),
  'completed-limited': ofSource('limited'),
  'completed-blocked': ofSource('blocked', 'openReddit'),
  'completed-offline': ofSource('offline'),
  'completed-failed': ofSource('failed'),
  'completed-empty': { says: [], offers: ['searchAgain'] },
  denied: { says: ['deniedTitle', 'deniedText'], offers: ['accessAllow'] },
  'model-failed': {
    says: ['paid_trouble_modelFailed', 'paid_freeGuideStays'],
    offers: ['tryAgain'],
    hasCost: true,
  },
  ...Object.fromEntries(ERROR_CODES.map((code) => [`failed-${code}`, ofFailure(code)])),
};
