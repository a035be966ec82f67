import { useSignal } from '@preact/signals';
import type { CurrentTab } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { type ErrorCode, toErrorInfo } from '../../core/errors';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';

interface AddThreadProps {
  readonly runs: readonly RunSummary[];
  readonly tab: CurrentTab;
}

const MOST_GUIDES = 5;

/** The icon over a thread of Reddit's: what the user sees there can be added to a guide, without a login or a permission. */
export function AddThread({ runs, tab }: AddThreadProps) {
  const outcome = useSignal<'here' | 'elsewhere' | 'nowhere' | null>(null);
  const error = useSignal<ErrorCode | null>(null);
  const add = (runId: string) => {
    error.value = null;
    send('addOpenThread', { runId, tabId: tab.tabId }).then(
      ({ counts }) => {
        outcome.value = counts;
      },
      (thrown: unknown) => {
        error.value = toErrorInfo(thrown).code;
      },
    );
  };
  return (
    <main class="section">
      <h1>{t('given_threadTitle')}</h1>
      <p>{t('given_threadText')}</p>
      <div class="buttons">
        {runs.slice(0, MOST_GUIDES).map((run) => (
          <Button key={run.id} onClick={() => add(run.id)}>
            {t('given_addTo', [run.posting.title, run.posting.company].filter(Boolean).join(' · '))}
          </Button>
        ))}
      </div>
      <p role="status">{outcome.value === null ? '' : t(`given_${outcome.value}`)}</p>
      {error.value !== null && <ErrorNotice code={error.value} />}
    </main>
  );
}
