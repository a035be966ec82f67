import { t } from '../../adapters/i18n';
import { PERMISSIONS, PROMISES } from './privacy-texts';

/** What is read, where it goes, and what it is for; works offline. */
export function Privacy() {
  return (
    <main>
      <h1>{t('privacy_title')}</h1>
      <ul class="promises">
        {PROMISES.map((promise) => (
          <li key={promise}>{t(promise)}</li>
        ))}
      </ul>
      <h2>{t('privacy_permissions')}</h2>
      <dl class="permissions">
        {PERMISSIONS.map((permission) => (
          <div key={permission}>
            <dt>{t(`privacy_permission_${permission}`)}</dt>
            <dd>{t(`privacy_why_${permission}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/licences.html">{t('privacy_licences')}</a>
      </p>
    </main>
  );
}
