import { openOptions, openTab, REDDIT_LOGIN_URL, REDDIT_URL } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { writePanelRequest } from '../../adapters/storage';
import { isAllowedLink } from '../../core/guide/link-rule';
import type { RunSummary } from '../../core/run/run';
import { FAILURE_ACTIONS, type FailureAction } from '../failure-actions';
import { formatCountdown } from '../format';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { isUnderWay, readSourceTrouble } from '../run-view';
import { useNow } from '../state';
import { PaidNotice, SpentLine } from './paid-notice';
import { askForReddit, declineReddit, type OnError, order, retry } from './run-actions';
import { RunsLeft } from './runs-left';
import { SlowNotice } from './slow-notice';

interface RunNoticeProps {
  readonly run: RunSummary;
  readonly onError: OnError;
}

/** What stands in a run's way, or ended it, and the ways on; nothing while all is well. */
export function RunNotice({ run, onError }: RunNoticeProps) {
  switch (run.status) {
    case 'blocked':
      if (run.needs === 'access') return <AccessRequest run={run} onError={onError} />;
      return <PaidNotice run={run} onError={onError} />;
    case 'waiting':
      return <Waiting run={run} onError={onError} />;
    case 'failed':
      return <Failure run={run} error={run.error.code} onError={onError} />;
    case 'cancelled':
      return (
        <Notice title={t('cancelledTitle')} actions={<RetryButton run={run} onError={onError} />}>
          {t('cancelledText')}
        </Notice>
      );
    default:
      return (
        <>
          <SourceNotice run={run} onError={onError} />
          <PaidNotice run={run} onError={onError} />
        </>
      );
  }
}

/** Before the browser's own prompt: what it will say, and what is really done. */
function AccessRequest({ run, onError }: RunNoticeProps) {
  return (
    <Notice
      tone="asking"
      title={t('accessTitle')}
      actions={
        <>
          <Button look="primary" onClick={() => askForReddit(run.id, onError)}>
            {t('accessAllow')}
          </Button>
          <Button onClick={() => declineReddit(run.id, onError)}>{t('accessDecline')}</Button>
        </>
      }
    >
      <p>{t('accessWhy')}</p>
      <p>{t('accessPrompt')}</p>
      <p>{t('accessReally')}</p>
      <RunsLeft />
    </Notice>
  );
}

function Waiting({ run, onError }: RunNoticeProps & { readonly run: { readonly status: 'waiting' } }) {
  switch (run.why) {
    case 'modelLimited':
      return <PaidNotice run={run} onError={onError} />;
    case 'redditLimited':
      return <Countdown resumeAt={run.resumeAt} />;
    default:
      return <SlowNotice run={run} onError={onError} />;
  }
}

function Countdown({ resumeAt }: { readonly resumeAt: number }) {
  const now = useNow(1000, true);
  return (
    <Notice title={t('waitingTitle')}>
      <p>
        {t('waitingText')} <span class="countdown">{formatCountdown(resumeAt - now)}</span>
      </p>
    </Notice>
  );
}

/** What ended a run, what it has cost if anything, and what can be done. */
function Failure({
  run,
  error,
  onError,
}: RunNoticeProps & { readonly error: Parameters<typeof ErrorNotice>[0]['code'] }) {
  return (
    <>
      <ErrorNotice
        code={error}
        actions={FAILURE_ACTIONS[error].map((action) => (
          <WayOn key={action} action={action} run={run} onError={onError} />
        ))}
      />
      {run.spent.usd > 0 && (
        <p class="muted small">
          <SpentLine run={run} />
        </p>
      )}
    </>
  );
}

function WayOn({ action, run, onError }: RunNoticeProps & { readonly action: FailureAction }) {
  const goTo = (opened: Promise<unknown>) => order(opened, onError);
  switch (action) {
    case 'retry':
      return <RetryButton run={run} onError={onError} />;
    case 'login':
      return <LoginLink onError={onError} />;
    case 'allow':
      return (
        <Button look="primary" onClick={() => askForReddit(run.id, onError)}>
          {t('accessAllow')}
        </Button>
      );
    case 'openReddit':
      return <Button onClick={() => goTo(openTab(REDDIT_URL))}>{t('openReddit')}</Button>;
    case 'options':
      return <Button onClick={() => goTo(openOptions())}>{t('options')}</Button>;
    case 'library':
      return (
        <Button onClick={() => goTo(writePanelRequest({ kind: 'library', at: Date.now() }))}>
          {t('library')}
        </Button>
      );
    case 'openPosting':
      return isAllowedLink(run.posting.url, run.posting) ? (
        <Button onClick={() => goTo(openTab(run.posting.url))}>{t('openPosting')}</Button>
      ) : (
        <RetryButton run={run} onError={onError} />
      );
  }
}

/** A guide that was made without all that Reddit may hold says so, and how to get it. */
function SourceNotice({ run, onError }: RunNoticeProps) {
  const trouble = readSourceTrouble(run);
  if (trouble === null) return null;
  if (trouble === 'denied') {
    return (
      <Notice
        title={t('deniedTitle')}
        actions={<Button onClick={() => askForReddit(run.id, onError)}>{t('accessAllow')}</Button>}
      >
        {t('deniedText')}
      </Notice>
    );
  }
  return (
    <Notice
      title={t(`sourceTitle_${trouble}`)}
      actions={
        <>
          {(trouble === 'loggedOut' || trouble === 'feed') && <LoginLink onError={onError} />}
          {trouble === 'blocked' && (
            <Button onClick={() => order(openTab(REDDIT_URL), onError)}>{t('openReddit')}</Button>
          )}
          {!isUnderWay(run) && <RetryButton run={run} onError={onError} />}
        </>
      }
    >
      {t(`sourceText_${trouble}`)}
    </Notice>
  );
}

function LoginLink({ onError }: { readonly onError: OnError }) {
  return <Button onClick={() => order(openTab(REDDIT_LOGIN_URL), onError)}>{t('login')}</Button>;
}

function RetryButton({ run, onError }: RunNoticeProps) {
  return <Button onClick={() => retry(run.id, onError)}>{t('tryAgain')}</Button>;
}
