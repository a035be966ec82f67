import { openTab, REDDIT_LOGIN_URL } from '../../adapters/browser-ui';
import { t, tCount } from '../../adapters/i18n';
import type { RunSummary } from '../../core/run/run';
import { MINUTE_MS } from '../../core/time';
import { formatCountdown } from '../format';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { useNow } from '../state';
import { type OnError, order, restart } from './run-actions';

interface SlowNoticeProps {
  readonly run: RunSummary & { readonly status: 'waiting' };
  readonly onError: OnError;
}

/** A run on a slow route: why it is slow, how long it takes, that nobody has to wait beside it, and the faster ways. */
export function SlowNotice({ run, onError }: SlowNoticeProps) {
  const now = useNow(1000, true);
  const isFeed = run.why === 'redditFeed';
  const minutes = Math.max(1, Math.ceil(((run.endsAt ?? run.resumeAt) - now) / MINUTE_MS));
  return (
    <Notice
      title={t(isFeed ? 'slow_feedTitle' : 'slow_archiveTitle')}
      actions={
        isFeed && (
          <>
            <Button look="link" onClick={() => order(openTab(REDDIT_LOGIN_URL), onError)}>
              {t('login')}
            </Button>
            <Button look="link" onClick={() => restart(run.id, onError)}>
              {t('slow_loggedIn')}
            </Button>
          </>
        )
      }
    >
      <p>{t(isFeed ? 'slow_feedText' : 'slow_archiveText')}</p>
      <p>
        {tCount('slow_minutes', minutes)} {t('slow_next')}{' '}
        <span class="countdown">{formatCountdown(run.resumeAt - now)}</span>
      </p>
    </Notice>
  );
}
