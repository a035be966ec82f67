import { useEffect, useState } from 'preact/hooks';
import { t, uiLanguage } from '../../adapters/i18n';
import { writeSettings } from '../../adapters/storage';
import { type KeyState, NO_KEY } from '../../core/key-state';
import type { Settings } from '../../core/settings';
import { send } from '../../messaging/messenger';
import { formatDate } from '../format';
import { Card } from './card';
import { CostFields } from './cost-fields';
import { KeyForm } from './key-form';
import { ModelField } from './model-field';

const ENGINES = ['extractive', 'model'] as const;

/** How guides are made: on this computer alone, or with a key of the user's own. */
export function EngineSection({ settings }: { readonly settings: Settings }) {
  const [keyState, setKeyState] = useState<KeyState>(NO_KEY);
  const [models, setModels] = useState<readonly string[]>([]);
  useEffect(() => {
    send('readKeyState', {}).then(setKeyState, () => setKeyState(NO_KEY));
  }, []);
  return (
    <Card title={t('options_engineTitle')}>
      <fieldset class="radios">
        <legend class="visually-hidden">{t('options_engineTitle')}</legend>
        {ENGINES.map((engine) => (
          <label key={engine} class="radio">
            <input
              type="radio"
              name="engine"
              checked={settings.engine === engine}
              onChange={() => void writeSettings({ ...settings, engine })}
            />
            <span>
              <strong>{t(`options_engine_${engine}`)}</strong>
              <span class="field-hint">{t(`options_engineHint_${engine}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {(settings.engine === 'model' || keyState.present) && (
        <>
          <p role="status">{describeKey(keyState)}</p>
          <KeyForm settings={settings} keyState={keyState} onKey={setKeyState} onModels={setModels} />
          <ModelField settings={settings} models={models} />
          <CostFields settings={settings} />
        </>
      )}
    </Card>
  );
}

function describeKey({ present, last4, checkedAt }: KeyState): string {
  if (!present) return t('options_keyNone');
  const checked =
    checkedAt > 0 ? t('options_keyChecked', formatDate(checkedAt, uiLanguage())) : t('options_keyUnchecked');
  return `${t('options_keyStored', last4)} ${checked}`;
}
