import { useSignal } from '@preact/signals';
import type { CurrentTab } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { type ErrorCode, toErrorInfo } from '../../core/errors';
import { isOfFirm } from '../../core/posting/further-page';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';

interface AddPageProps {
  readonly runs: readonly RunSummary[];
  readonly pageUrl: string;
  readonly tab: CurrentTab;
}

const MOST_GUIDES = 5;

/** A page of the firm's own over which the icon was clicked: what it says on interviews can go into a guide. */
export function AddPage({ runs, pageUrl, tab }: AddPageProps) {
  const said = useSignal<number | null>(null);
  const error = useSignal<ErrorCode | null>(null);
  const own = runs.filter(({ posting }) => isOfFirm(pageUrl, posting));
  const shown = (own.length > 0 ? own : runs).slice(0, MOST_GUIDES);
  const add = (runId: string) => {
    error.value = null;
    // Pressing the button below the warning is the user's word that the firm wrote the page.
    send('addCompanyPage', { runId, tabId: tab.tabId, isConfirmed: own.length === 0 }).then(
      (reply) => {
        said.value = reply.said;
      },
      (thrown: unknown) => {
        error.value = toErrorInfo(thrown).code;
      },
    );
  };
  return (
    <details class="section">
      <summary>{t('addPage_title')}</summary>
      <p class="small">{t('addPage_text')}</p>
      {own.length === 0 && <p class="small">{t('addPage_confirm', new URL(pageUrl).host)}</p>}
      <div class="buttons">
        {shown.map(({ id, posting }) => (
          <Button key={id} onClick={() => add(id)}>
            {t('given_addTo', [posting.title, posting.company].filter(Boolean).join(' · '))}
          </Button>
        ))}
      </div>
      <p role="status">
        {said.value === null ? '' : t(said.value > 0 ? 'addPage_added' : 'addPage_nothing')}
      </p>
      {error.value !== null && <ErrorNotice code={error.value} />}
    </details>
  );
}
