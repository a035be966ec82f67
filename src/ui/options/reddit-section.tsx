import { useEffect, useState } from 'preact/hooks';
import {
  ARCHIVE_PATTERN,
  REDDIT_ORIGIN,
  removeOrigin,
  requestOrigin,
  watchOrigin,
} from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { writeSettings } from '../../adapters/storage';
import type { Settings } from '../../core/settings';
import { Button } from '../parts/button';
import { CheckField } from '../parts/check-field';
import { RunsLeft } from '../run/runs-left';
import { Card } from './card';
import { RedditAccount } from './reddit-account';

/** Where reports are looked for: what the browser allows, what the user has chosen, and how much is left for today. */
export function RedditSection({ settings }: { readonly settings: Settings }) {
  const [isGranted, setIsGranted] = useState<boolean>();
  useEffect(() => watchOrigin(REDDIT_ORIGIN, setIsGranted), []);
  const set = (change: Partial<Settings>) => void writeSettings({ ...settings, ...change });
  const setArchive = (useArchive: boolean) => {
    if (!useArchive) {
      set({ useArchive });
      void removeOrigin(ARCHIVE_PATTERN);
      return;
    }
    // First of all, or the browser does not take it for the click's.
    void requestOrigin(ARCHIVE_PATTERN).then((granted) => set({ useArchive: granted }));
  };
  return (
    <Card title={t('options_redditTitle')}>
      <p role="status">
        {isGranted === undefined ? '' : t(isGranted ? 'options_redditOn' : 'options_redditOff')}
      </p>
      <RunsLeft />
      <div class="buttons">
        {isGranted === true && (
          <Button onClick={() => void removeOrigin(REDDIT_ORIGIN)}>{t('options_redditRemove')}</Button>
        )}
        {isGranted === false && (
          <Button onClick={() => void requestOrigin(REDDIT_ORIGIN)}>{t('accessAllow')}</Button>
        )}
      </div>
      <CheckField
        label={t('options_news')}
        hint={t('options_newsHint')}
        isChecked={settings.useNews}
        onChange={(useNews) => set({ useNews })}
      />
      <CheckField
        label={t('options_archive')}
        hint={t('options_archiveHint')}
        isChecked={settings.useArchive}
        onChange={setArchive}
      />
      <CheckField
        label={t('options_daily')}
        hint={t('options_dailyHint')}
        isChecked={settings.refreshDaily}
        onChange={(refreshDaily) => set({ refreshDaily })}
      />
      {isGranted === true && <RedditAccount settings={settings} />}
      <p>
        <a href="#sources">{t('check_open')}</a>
      </p>
    </Card>
  );
}
