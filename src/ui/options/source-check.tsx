import { useSignal } from '@preact/signals';
import { readVersion } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { type ErrorCode, toErrorInfo } from '../../core/errors';
import { type RouteCheck, writeChecks } from '../../core/reddit/route-check';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';

/** How things stand at the live sites: one request on each way, what came, and what it means; nothing of it says who asked. */
export function SourceCheck() {
  const checks = useSignal<readonly RouteCheck[]>([]);
  const isChecking = useSignal(false);
  const isCopied = useSignal(false);
  const error = useSignal<ErrorCode | null>(null);
  const check = () => {
    isChecking.value = true;
    isCopied.value = false;
    error.value = null;
    send('checkRoutes', {})
      .then(
        (reply) => {
          checks.value = reply.checks;
        },
        (thrown: unknown) => {
          error.value = toErrorInfo(thrown).code;
        },
      )
      .finally(() => {
        isChecking.value = false;
      });
  };
  const copy = () => {
    const text = writeChecks(checks.value, readVersion(), navigator.userAgent);
    void navigator.clipboard.writeText(text).then(() => {
      isCopied.value = true;
    });
  };
  return (
    <main>
      <h1>{t('check_title')}</h1>
      <p>{t('check_text')}</p>
      <div class="buttons">
        <Button look="primary" onClick={check} isDisabled={isChecking.value}>
          {t(isChecking.value ? 'check_running' : 'check_start')}
        </Button>
        {checks.value.length > 0 && <Button onClick={copy}>{t('check_copy')}</Button>}
        <span role="status">{isCopied.value ? t('copied') : ''}</span>
      </div>
      {error.value !== null && <ErrorNotice code={error.value} />}
      <dl>
        {checks.value.map((row) => (
          <CheckRow key={`${row.route} ${row.address}`} check={row} />
        ))}
      </dl>
    </main>
  );
}

function CheckRow({ check }: { readonly check: RouteCheck }) {
  const { route, address, verdict, answer } = check;
  const facts = answer
    ? [
        `HTTP ${answer.status}`,
        answer.contentType,
        answer.redirectedTo === '' ? '' : `→ ${answer.redirectedTo}`,
        ...Object.entries(answer.pace).map(([name, value]) => `${name}: ${value}`),
        `${answer.tookMs} ms`,
      ]
    : [];
  return (
    <div>
      <dt>
        {t(`check_route_${route}`)}: {t(`check_is_${verdict}`)}
      </dt>
      <dd class="muted small">
        <code>{address}</code> {facts.filter((fact) => fact !== '').join(' · ')}
      </dd>
    </div>
  );
}
