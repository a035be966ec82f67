import { useSignal } from '@preact/signals';
import { t } from '../../adapters/i18n';
import { writeSettings } from '../../adapters/storage';
import type { Settings } from '../../core/settings';
import { Field } from '../parts/field';

interface ModelFieldProps {
  readonly settings: Settings;
  /** What the endpoint offers, as of the last check. */
  readonly models: readonly string[];
}

const SUGGESTIONS_ID = 'models';
const SUGGESTIONS_MAX = 200;

/** Which model; free text, as not every endpoint lists what it has. */
export function ModelField({ settings, models }: ModelFieldProps) {
  const model = useSignal(settings.model);
  const store = (value: string) => {
    model.value = value;
    if (value.trim() !== '') void writeSettings({ ...settings, model: value.trim() });
  };
  return (
    <>
      <Field
        label={t('options_model')}
        hint={t('options_modelHint')}
        value={model.value}
        onInput={store}
        list={SUGGESTIONS_ID}
      />
      <datalist id={SUGGESTIONS_ID}>
        {models.slice(0, SUGGESTIONS_MAX).map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
    </>
  );
}
