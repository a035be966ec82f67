import { useSignal } from '@preact/signals';
import { t } from '../../adapters/i18n';
import { Button } from '../parts/button';

/** What was read, as text the user may change and copy; nothing is sent from here. */
export function WrongReading({ report }: { readonly report: string }) {
  const text = useSignal(report);
  const isCopied = useSignal(false);
  const copy = () => {
    navigator.clipboard.writeText(text.value).then(
      () => {
        isCopied.value = true;
      },
      () => undefined,
    );
  };
  return (
    <details class="section">
      <summary>{t('readWrongly')}</summary>
      <label class="field">
        <span class="muted">{t('readWronglyHint')}</span>
        <textarea
          rows={10}
          spellcheck={false}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            isCopied.value = false;
          }}
        />
      </label>
      <div class="buttons">
        <Button onClick={copy}>{t('copyReport')}</Button>
        <span role="status">{isCopied.value ? t('reportCopied') : ''}</span>
      </div>
    </details>
  );
}
