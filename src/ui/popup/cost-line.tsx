import { useEffect, useState } from 'preact/hooks';
import { t, uiLanguage } from '../../adapters/i18n';
import type { Settings } from '../../core/settings';
import { send } from '../../messaging/messenger';
import { formatUsd } from '../format';

/** What the search will cost: nothing; or, for who has set up a key of his own, when and how much at most. */
export function CostLine({ settings }: { readonly settings: Settings | undefined }) {
  const wantsModel = settings?.engine === 'model';
  const [hasKey, setHasKey] = useState(false);
  useEffect(() => {
    if (!wantsModel) return;
    send('readKeyState', {}).then(
      ({ present }) => setHasKey(present),
      () => setHasKey(false),
    );
  }, [wantsModel]);
  return (
    <p class="cost-line muted">{wantsModel && hasKey ? describeCost(settings) : t('freeNothingSent')}</p>
  );
}

function describeCost(settings: Settings): string {
  const locale = uiLanguage();
  const cap = formatUsd(settings.runCapUsd, locale);
  return settings.askAboveUsd > 0
    ? t('paid_lineBelow', settings.model, formatUsd(settings.askAboveUsd, locale), cap)
    : t('paid_lineAsk', settings.model, cap);
}
