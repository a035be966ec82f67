import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t, uiLanguage } from '../../adapters/i18n';
import { readCacheState } from '../../adapters/library';
import { writeSettings } from '../../adapters/storage';
import { CACHE_LIMITS_MB, type Settings } from '../../core/settings';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { Choice } from '../parts/field';
import { Card } from './card';

const MB = 1_000_000;

/** What is kept so that it need not be asked for again: how much, how often it helped, its limit, and a way to empty it. */
export function CacheSection({ settings }: { readonly settings: Settings }) {
  const said = useSignal('');
  const refresh = async (): Promise<void> => {
    const { bytes, hits, misses } = await readCacheState();
    const locale = uiLanguage();
    const size = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / MB);
    const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(
      hits / Math.max(1, hits + misses),
    );
    said.value = t('cache_state', size, String(settings.cacheLimitMb), share, String(hits + misses));
  };
  useEffect(() => void refresh().catch(() => undefined), [settings.cacheLimitMb]);
  return (
    <Card title={t('cache_title')}>
      <p>{t('cache_text')}</p>
      <p role="status">{said.value}</p>
      <Choice
        label={t('cache_limit')}
        value={String(settings.cacheLimitMb)}
        onChoose={(value) => void writeSettings({ ...settings, cacheLimitMb: Number(value) })}
        options={CACHE_LIMITS_MB.map((limit) => ({ value: String(limit), text: `${limit} MB` }))}
      />
      <div class="buttons">
        <Button onClick={() => void send('clearCache', {}).then(refresh, () => undefined)}>
          {t('cache_clear')}
        </Button>
      </div>
    </Card>
  );
}
