import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import { type ErrorCode, toErrorInfo } from '../../core/errors';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { BackupSection } from './backup-section';
import { Card } from './card';

/** Deletes everything, after asking once more. */
export function DataSection() {
  const dialog = useRef<HTMLDialogElement>(null);
  const outcome = useSignal<'done' | ErrorCode | null>(null);
  const deleteAll = () => {
    dialog.current?.close();
    send('deleteEverything', {}).then(
      () => {
        outcome.value = 'done';
      },
      (error: unknown) => {
        outcome.value = toErrorInfo(error).code;
      },
    );
  };
  return (
    <Card title={t('options_dataTitle')}>
      <BackupSection />
      <p>{t('options_dataText')}</p>
      <div class="buttons">
        <Button look="danger" onClick={() => dialog.current?.showModal()}>
          {t('options_deleteAll')}
        </Button>
        <span role="status">{outcome.value === 'done' ? t('options_deletedAll') : ''}</span>
      </div>
      {outcome.value !== null && outcome.value !== 'done' && <ErrorNotice code={outcome.value} />}
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{t('options_deleteAllTitle')}</h2>
        <p>{t('options_deleteAllText')}</p>
        <div class="buttons">
          <Button onClick={() => dialog.current?.close()}>{t('keep')}</Button>
          <Button look="danger" onClick={deleteAll}>
            {t('options_deleteAll')}
          </Button>
        </div>
      </dialog>
    </Card>
  );
}
