import { t, uiLanguage } from '../../adapters/i18n';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { formatCountdown, formatUsd } from '../format';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { readModelTrouble } from '../run-view';
import { useNow } from '../state';
import { cancel, type OnError, order, restart, retry } from './run-actions';

interface PaidNoticeProps {
  readonly run: RunSummary;
  readonly onError: OnError;
}

/** What only a person with a key of his own ever meets: what it may cost, what it did cost, what went wrong with it. */
export function PaidNotice({ run, onError }: PaidNoticeProps) {
  if (run.status === 'waiting') return <ModelCountdown resumeAt={run.resumeAt} />;
  if (run.status === 'blocked') {
    if (run.needs === 'cost') return <CostRequest run={run} usd={run.estimateUsd} onError={onError} />;
    if (run.needs === 'uncertainCall')
      return <UncertainCall run={run} usd={run.estimateUsd} onError={onError} />;
    return <Attention run={run} onError={onError} />;
  }
  const trouble = readModelTrouble(run);
  if (trouble === null) return null;
  return (
    <Notice
      title={t(`paid_trouble_${trouble}`)}
      actions={
        trouble === 'costDeclined' ? (
          <Button onClick={() => order(send('answerCost', { runId: run.id, granted: true }), onError)}>
            {t('paid_useAfterAll')}
          </Button>
        ) : (
          <Button onClick={() => retry(run.id, onError)}>{t('tryAgain')}</Button>
        )
      }
    >
      <p>
        {t('paid_freeGuideStays')} <SpentLine run={run} />
      </p>
    </Notice>
  );
}

/** What a run has cost so far; nothing when it cost nothing. */
export function SpentLine({ run }: { readonly run: RunSummary }) {
  if (run.spent.usd <= 0) return null;
  return <>{t('paid_spent', formatUsd(run.spent.usd, uiLanguage()))}</>;
}

type AskingProps = PaidNoticeProps & { readonly usd: number | undefined };

function CostRequest({ run, usd, onError }: AskingProps) {
  const answer = (granted: boolean) => order(send('answerCost', { runId: run.id, granted }), onError);
  const price = usd === undefined ? undefined : formatUsd(usd, uiLanguage());
  return (
    <Notice
      tone="asking"
      title={price === undefined ? t('paid_costTitleUnknown') : t('paid_costTitle', price)}
      actions={
        <>
          <Button look="primary" onClick={() => answer(true)}>
            {t('paid_costAllow')}
          </Button>
          <Button onClick={() => answer(false)}>{t('paid_costDecline')}</Button>
        </>
      }
    >
      {t('paid_costText')}
    </Notice>
  );
}

function UncertainCall({ run, usd, onError }: AskingProps) {
  const answer = (resend: boolean) => order(send('answerUncertain', { runId: run.id, resend }), onError);
  const text =
    usd === undefined
      ? t('paid_uncertainTextUnknown')
      : t('paid_uncertainText', formatUsd(usd, uiLanguage()));
  return (
    <Notice
      tone="asking"
      title={t('paid_uncertainTitle')}
      actions={
        <>
          <Button look="primary" onClick={() => answer(true)}>
            {t('paid_uncertainResend')}
          </Button>
          <Button onClick={() => answer(false)}>{t('paid_uncertainLeave')}</Button>
        </>
      }
    >
      {text}
    </Notice>
  );
}

/** A record the worker could not make sense of: nothing is guessed, the user decides. Met with and without a key. */
function Attention({ run, onError }: PaidNoticeProps) {
  return (
    <Notice
      tone="asking"
      title={t('attentionTitle')}
      actions={
        <>
          <Button look="primary" onClick={() => restart(run.id, onError)}>
            {t('tryAgain')}
          </Button>
          <Button onClick={() => cancel(run.id, onError)}>{t('stop')}</Button>
        </>
      }
    >
      {t('attentionText')}
    </Notice>
  );
}

function ModelCountdown({ resumeAt }: { readonly resumeAt: number }) {
  const now = useNow(1000, true);
  return (
    <Notice title={t('paid_waitingTitle')}>
      <p>
        {t('paid_waitingText')} <span class="countdown">{formatCountdown(resumeAt - now)}</span>
      </p>
    </Notice>
  );
}
