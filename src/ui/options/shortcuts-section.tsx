import { useEffect, useState } from 'preact/hooks';
import { listShortcuts, openTab, SHORTCUTS_URL, type Shortcut } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { Button } from '../parts/button';
import { Card } from './card';

/** The shortcuts as they are set now; the browser alone can change them. */
export function ShortcutsSection() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void listShortcuts().then(setShortcuts);
    read();
    // They may have been changed in another tab.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <Card title={t('options_shortcutsTitle')}>
      <dl class="figures">
        {shortcuts.map(({ description, keys }) => (
          <div key={description}>
            <dt>{description || t('options_shortcutIcon')}</dt>
            <dd>{keys === '' ? t('options_shortcutNone') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {SHORTCUTS_URL === undefined ? (
        <p class="muted">{t('options_shortcutsFirefox')}</p>
      ) : (
        <div class="buttons">
          <Button onClick={() => void openTab(SHORTCUTS_URL ?? '')}>{t('options_shortcutsChange')}</Button>
        </div>
      )}
    </Card>
  );
}
