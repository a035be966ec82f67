import { useEffect } from 'preact/hooks';
import { readGuide } from '../adapters/library';
import type { Guide } from '../core/guide/guide';
import { send } from '../messaging/messenger';

/** Has the worker look whether what the guide cites is still there: when it is opened, and whenever it is looked at again. */
export function useRefresh(runId: string | undefined): void {
  useEffect(() => {
    if (runId === undefined) return;
    const refresh = () => {
      if (document.visibilityState !== 'visible') return;
      // What could not be checked is marked by the worker; nobody has to be told twice.
      send('refreshGuide', { runId }).catch(() => undefined);
    };
    refresh();
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [runId]);
}

/** The guide as it may leave the house: checked within a day if anybody could be asked. */
export async function refreshForExport(guide: Guide): Promise<Guide> {
  const { outcome } = await send('refreshGuide', { runId: guide.id }).catch(() => ({ outcome: 'failed' }));
  if (outcome === 'tooSoon') return guide;
  const stored = await readGuide(guide.id);
  return stored ? { ...stored, own: guide.own } : guide;
}
