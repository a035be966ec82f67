import { useEffect } from 'preact/hooks';
import { pickText, stopPicking } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { writePanelRequest } from '../../adapters/storage';
import { toErrorInfo } from '../../core/errors';
import { Button } from '../parts/button';

interface PickingProps {
  readonly tabId: number;
  /** ms since the Unix epoch: when it was asked for. */
  readonly at: number;
}

/** What was asked for longer ago is not begun anew by a panel that is opened again. */
const STALE_MS = 30_000;

/** Lets the user choose the posting's text on the page; the panel, unlike the popup, lives as long as that takes. */
export function Picking({ tabId, at }: PickingProps) {
  useEffect(() => {
    const isStale = Date.now() - at > STALE_MS;
    const picked = isStale ? Promise.resolve(null) : pickText(tabId);
    picked
      .then((found) =>
        writePanelRequest({
          at: Date.now(),
          kind: 'selection',
          text: found?.text ?? '',
          url: found?.url ?? '',
        }),
      )
      .catch((error: unknown) =>
        writePanelRequest({ at: Date.now(), kind: 'failed', code: toErrorInfo(error).code }),
      )
      .catch(() => undefined);
  }, [tabId, at]);
  return (
    <div class="section">
      <h1 tabIndex={-1}>{t('pickingTitle')}</h1>
      <p role="status">{t('pickingText')}</p>
      <div class="buttons">
        <Button onClick={() => void stopPicking(tabId).catch(() => undefined)}>{t('pickStop')}</Button>
      </div>
    </div>
  );
}
