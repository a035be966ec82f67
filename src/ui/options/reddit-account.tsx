import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { requestAccountAccess } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { writeSettings } from '../../adapters/storage';
import { AppError, type ErrorCode, toErrorInfo } from '../../core/errors';
import type { Settings } from '../../core/settings';
import { send } from '../../messaging/messenger';
import type { AccountState } from '../../messaging/protocol';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { Field } from '../parts/field';

/** For the few who have a client id of their own from Reddit: then Debrief reads as their registered app. */
export function RedditAccount({ settings }: { readonly settings: Settings }) {
  const clientId = useSignal(settings.redditClientId);
  const state = useSignal<AccountState | null>(null);
  const error = useSignal<ErrorCode | null>(null);
  useEffect(() => {
    void send('readAccount', { clientId: settings.redditClientId }).then((read) => {
      state.value = read;
    });
  }, [settings.redditClientId]);
  const run = (work: Promise<void>) => {
    error.value = null;
    work.catch((thrown: unknown) => {
      error.value = toErrorInfo(thrown).code;
    });
  };
  const connect = () => {
    const allowed = requestAccountAccess();
    run(
      allowed.then(async (isAllowed) => {
        if (!isAllowed) throw new AppError('accountRefused', 'permission');
        const id = clientId.value.trim();
        state.value = await send('connectAccount', { clientId: id });
        await writeSettings({ ...settings, redditClientId: id });
      }),
    );
  };
  const disconnect = () =>
    run(
      send('disconnectAccount', {}).then(async () => {
        clientId.value = '';
        await writeSettings({ ...settings, redditClientId: '' });
      }),
    );
  const isConnected = state.value?.isConnected === true;
  return (
    <details>
      <summary>{t('account_title')}</summary>
      <p>{t('account_text')}</p>
      <Field
        label={t('account_clientId')}
        value={clientId.value}
        maxLength={40}
        hint={t('account_redirect', state.value?.redirectUrl ?? '')}
        onInput={(value) => {
          clientId.value = value;
        }}
      />
      <div class="buttons">
        {isConnected ? (
          <Button onClick={disconnect}>{t('account_disconnect')}</Button>
        ) : (
          <Button onClick={connect} isDisabled={!/^[\w-]{1,40}$/.test(clientId.value.trim())}>
            {t('account_connect')}
          </Button>
        )}
        <span role="status">{isConnected ? t('account_connected') : ''}</span>
      </div>
      {error.value !== null && <ErrorNotice code={error.value} />}
    </details>
  );
}
