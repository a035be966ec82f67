import { useSignal } from '@preact/signals';
import { originPattern, requestOrigin } from '../../adapters/browser-ui';
import { t, tCount } from '../../adapters/i18n';
import { writeSettings } from '../../adapters/storage';
import { readEndpoint } from '../../core/endpoint';
import { AppError, type ErrorCode, toErrorInfo } from '../../core/errors';
import type { KeyState } from '../../core/key-state';
import type { Settings } from '../../core/settings';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';

interface KeyFormProps {
  readonly settings: Settings;
  readonly keyState: KeyState;
  readonly onKey: (state: KeyState) => void;
  readonly onModels: (models: readonly string[]) => void;
}

type Outcome =
  | { readonly state: 'idle' | 'checking' | 'notAllowed' }
  | { readonly state: 'works'; readonly count: number }
  | { readonly state: 'failed'; readonly code: ErrorCode };

/** The key goes in and never comes out: the field empties, and only the last four characters are shown. */
export function KeyForm({ settings, keyState, onKey, onModels }: KeyFormProps) {
  const baseUrl = useSignal(settings.baseUrl);
  const key = useSignal('');
  const outcome = useSignal<Outcome>({ state: 'idle' });

  const store = async (endpoint: string, isAllowed: Promise<boolean>) => {
    if (!(await isAllowed)) {
      outcome.value = { state: 'notAllowed' };
      return;
    }
    outcome.value = { state: 'checking' };
    await writeSettings({ ...settings, baseUrl: endpoint });
    if (key.value.trim() !== '') {
      onKey(await send('saveKey', { key: key.value.trim(), baseUrl: endpoint }));
      key.value = '';
    }
    const { models } = await send('checkKey', {});
    onModels(models);
    onKey(await send('readKeyState', {}));
    outcome.value = { state: 'works', count: models.length };
  };
  const fail = (error: unknown) => {
    outcome.value = { state: 'failed', code: toErrorInfo(error).code };
  };
  /** The prompt for the endpoint's host needs the click's gesture, so nothing may be awaited before it. */
  const submit = () => {
    try {
      const endpoint = readEndpoint(baseUrl.value);
      store(endpoint, requestOrigin(originPattern(endpoint))).catch(fail);
    } catch (error) {
      fail(error instanceof AppError ? error : new AppError('endpointInvalid', 'origin', { cause: error }));
    }
  };
  const forget = () => {
    send('deleteKey', {}).then((state) => {
      onKey(state);
      outcome.value = { state: 'idle' };
    }, fail);
  };

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t('options_endpoint')}
        hint={t('options_endpointHint')}
        type="url"
        value={baseUrl.value}
        onInput={(value) => {
          baseUrl.value = value;
        }}
      />
      <Field
        label={t(keyState.present ? 'options_keyReplace' : 'options_key')}
        hint={t('options_keyHint')}
        type="password"
        value={key.value}
        onInput={(value) => {
          key.value = value;
        }}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={outcome.value.state === 'checking'}>
          {t(outcome.value.state === 'checking' ? 'options_checking' : 'options_saveAndCheck')}
        </button>
        {keyState.present && <Button onClick={forget}>{t('options_keyDelete')}</Button>}
      </div>
      <OutcomeNotice outcome={outcome.value} />
    </form>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome.state) {
    case 'works':
      return <p role="status">{tCount('options_works', outcome.count)}</p>;
    case 'notAllowed':
      return <Notice tone="error">{t('options_endpointNotAllowed')}</Notice>;
    case 'failed':
      return <ErrorNotice code={outcome.code} />;
    default:
      return null;
  }
}
