import { useEffect, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import { followSettings } from '../state';
import { CacheSection } from './cache-section';
import { DataSection } from './data-section';
import { EngineSection } from './engine-section';
import { PaperSection } from './paper-section';
import { Privacy } from './privacy';
import { RedditSection } from './reddit-section';
import { ShortcutsSection } from './shortcuts-section';
import { SourceCheck } from './source-check';

/** Everything that can be set, and what becomes of the data. The privacy page is a view of this one. */
export function Options() {
  const [settings] = useState(followSettings);
  const hash = useHash();
  const isPrivacy = hash === '#privacy';
  const isCheck = hash === '#sources';
  return (
    <div class="page page-options">
      <nav class="tabs" aria-label={t('options')}>
        <a href="#settings" aria-current={isPrivacy || isCheck ? undefined : 'page'}>
          {t('options')}
        </a>
        <a href="#privacy" aria-current={isPrivacy ? 'page' : undefined}>
          {t('privacy')}
        </a>
        <a href="#sources" aria-current={isCheck ? 'page' : undefined}>
          {t('check_tab')}
        </a>
      </nav>
      {isPrivacy && <Privacy />}
      {isCheck && <SourceCheck />}
      {!isPrivacy && !isCheck && (
        <main aria-busy={settings.value === undefined}>
          <h1>{t('options_title')}</h1>
          {settings.value !== undefined && (
            <>
              <EngineSection settings={settings.value} />
              <RedditSection settings={settings.value} />
              <PaperSection settings={settings.value} />
              <ShortcutsSection />
              <CacheSection settings={settings.value} />
              <DataSection />
            </>
          )}
        </main>
      )}
    </div>
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}
