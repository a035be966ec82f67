import { openTab, REDDIT_LOGIN_URL } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import type { RunSummary } from '../../core/run/run';
import { formatCountdown } from '../format';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { canRetry, isUnderWay, readSourceTrouble } from '../run-view';
import { useNow } from '../state';
import { PaidNotice } from './paid-notice';
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

function Failure({
  run,
  error,
  onError,
}: RunNoticeProps & { readonly error: Parameters<typeof ErrorNotice>[0]['code'] }) {
  const isLogin = error === 'redditLoggedOut';
  const actions = (
    <>
      {isLogin && <LoginLink onError={onError} />}
      {error === 'accessDenied' && (
        <Button look="primary" onClick={() => askForReddit(run.id, onError)}>
          {t('accessAllow')}
        </Button>
      )}
      {(canRetry(run) || isLogin) && <RetryButton run={run} onError={onError} />}
    </>
  );
  return <ErrorNotice code={error} actions={actions} />;
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
