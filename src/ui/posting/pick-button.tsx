import { openSidePanel } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { writePanelRequest } from '../../adapters/storage';
import { Button } from '../parts/button';
import { type OnError, order } from '../run/run-actions';

interface PickButtonProps {
  readonly tab: { readonly tabId: number; readonly windowId: number };
  readonly onError: OnError;
}

/** Hands over to the side panel: the popup dies with the first click on the page. */
export function PickButton({ tab, onError }: PickButtonProps) {
  const pick = () => {
    openSidePanel(tab.windowId).catch(() => undefined);
    order(
      writePanelRequest({ at: Date.now(), kind: 'pick', tabId: tab.tabId }).then(() => window.close()),
      onError,
    );
  };
  return <Button onClick={pick}>{t('pickText')}</Button>;
}
