import { useSignal } from '@preact/signals';
import { openTab } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { type OnError, order } from './run-actions';

interface HandOverProps {
  readonly run: RunSummary;
  readonly onError: OnError;
}

/** The way that always works: the user opens the search, and gives us what he finds. */
export function HandOver({ run, onError }: HandOverProps) {
  const text = useSignal('');
  const outcome = useSignal<'here' | 'elsewhere' | 'nowhere' | null>(null);
  const add = () => {
    outcome.value = null;
    const sent = send('addReport', { runId: run.id, text: text.value }).then(({ counts }) => {
      outcome.value = counts;
      if (counts !== 'nowhere') text.value = '';
    });
    order(sent, onError);
  };
  return (
    <details>
      <summary>{t('given_title')}</summary>
      <p class="small">{t('given_text')}</p>
      <Button look="link" onClick={() => order(openTab(searchAddress(run)), onError)}>
        {t('given_openSearch')}
      </Button>
      <label class="field">
        <span>{t('given_paste')}</span>
        <textarea
          rows={4}
          maxLength={60_000}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </label>
      <div class="buttons">
        <Button onClick={add} isDisabled={text.value.trim() === ''}>
          {t('given_add')}
        </Button>
        <span role="status">{outcome.value === null ? '' : t(`given_${outcome.value}`)}</span>
      </div>
    </details>
  );
}

/** What a person would type into Reddit's own search. */
function searchAddress({ posting }: RunSummary): string {
  const company = posting.company === '' ? '' : `"${posting.company}" `;
  return `https://www.reddit.com/search/?q=${encodeURIComponent(`${company}${posting.title} interview`.slice(0, 300))}`;
}
