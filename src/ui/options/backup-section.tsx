import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import { t } from '../../adapters/i18n';
import { makeBackup, putInbox } from '../../adapters/library';
import { saveFile } from '../../adapters/pdf/save-file';
import { type ErrorCode, toErrorInfo } from '../../core/errors';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { CheckField } from '../parts/check-field';
import { ErrorNotice } from '../parts/error-notice';

/** All guides and postings to one file and back; what the user wrote himself goes along only where he ticks it. */
export function BackupSection() {
  const chooser = useRef<HTMLInputElement>(null);
  const withOwn = useSignal(false);
  const said = useSignal('');
  const error = useSignal<ErrorCode | null>(null);

  const attempt = async (work: () => Promise<string>): Promise<void> => {
    error.value = null;
    said.value = t('backup_busy');
    try {
      said.value = await work();
    } catch (cause) {
      said.value = '';
      error.value = toErrorInfo(cause).code;
    }
  };
  const save = async (): Promise<string> => {
    const now = Date.now();
    const { text, guides, saved } = await makeBackup(withOwn.value, now);
    saveFile(text, 'application/json', `Debrief ${new Date(now).toISOString().slice(0, 10)}.json`);
    return t('backup_saved', String(guides), String(saved));
  };
  const takeIn = async (file: File): Promise<string> => {
    await putInbox(file);
    const { guides, saved, own, already, dropped } = await send('importBackup', {});
    return t('backup_done', ...[guides, saved, own, already, dropped].map(String));
  };

  return (
    <>
      <p>{t('backup_text')}</p>
      <CheckField
        label={t('backup_own')}
        hint={t('backup_ownHint')}
        isChecked={withOwn.value}
        onChange={(isChecked) => {
          withOwn.value = isChecked;
        }}
      />
      <div class="buttons">
        <Button onClick={() => void attempt(save)}>{t('backup_export')}</Button>
        <Button onClick={() => chooser.current?.click()}>{t('backup_import')}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void attempt(() => takeIn(file));
          }}
        />
      </div>
      <p class="field-hint">{t('backup_hint')}</p>
      <p role="status">{said.value}</p>
      {error.value !== null && <ErrorNotice code={error.value} />}
    </>
  );
}
