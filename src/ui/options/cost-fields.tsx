import { useSignal } from '@preact/signals';
import { t } from '../../adapters/i18n';
import { writeSettings } from '../../adapters/storage';
import type { Settings } from '../../core/settings';
import { Field } from '../parts/field';

const LIMITS = ['askAboveUsd', 'runCapUsd', 'monthCapUsd'] as const;
type Limit = (typeof LIMITS)[number];
const MAX_USD = 1000;

/** What may be spent: without asking, in one search, in a month. US dollars. */
export function CostFields({ settings }: { readonly settings: Settings }) {
  return (
    <fieldset class="form">
      <legend class="sub-name">{t('options_limits')}</legend>
      {LIMITS.map((limit) => (
        <UsdField key={limit} limit={limit} settings={settings} />
      ))}
    </fieldset>
  );
}

function UsdField({ limit, settings }: { readonly limit: Limit; readonly settings: Settings }) {
  const typed = useSignal(String(settings[limit]));
  const store = (value: string) => {
    typed.value = value;
    const usd = Number(value);
    if (value.trim() !== '' && usd >= 0 && usd <= MAX_USD) void writeSettings({ ...settings, [limit]: usd });
  };
  return (
    <Field
      label={t(`options_${limit}`)}
      hint={t(`options_${limit}Hint`)}
      type="number"
      min={0}
      max={MAX_USD}
      step={0.01}
      value={typed.value}
      onInput={store}
    />
  );
}
