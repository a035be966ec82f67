import { t } from '../../adapters/i18n';

/** The popup while the page is being read. */
export function Reading() {
  return (
    <main class="section">
      <h1 class="visually-hidden">{t('appName')}</h1>
      <p role="status" class="muted">
        {t('reading')}
      </p>
      <progress aria-label={t('reading')} />
    </main>
  );
}
