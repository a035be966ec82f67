import { t } from '../../adapters/i18n';
import type { RunSummary } from '../../core/run/run';
import { listDue } from '../debrief-view';
import { readLocalNow } from '../first-guide';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import type { OnError } from '../run/run-actions';
import { useNow } from '../state';
import { useDebriefs } from '../use-debriefs';
import { DebriefList } from './own-debriefs';

interface LibraryDebriefsProps {
  readonly runs: readonly RunSummary[];
  readonly onOpen: (runId: string) => void;
  readonly onError: OnError;
}

const EVERY_MS = 60_000;

/** Interviews that are over and not yet written about: asked for where the guides are. */
export function DueDebriefs({ runs, onOpen }: Omit<LibraryDebriefsProps, 'onError'>) {
  const own = useDebriefs();
  const now = useNow(EVERY_MS, true);
  if (own === undefined) return null;
  const due = listDue(runs, readLocalNow(now), own.debriefs, own.skipped);
  if (due.length === 0) return null;
  return (
    <div class="section">
      {due.map(({ id, posting }) => (
        <Notice
          key={id}
          tone="asking"
          title={t('debriefTitle')}
          actions={<Button onClick={() => onOpen(id)}>{t('debriefStart')}</Button>}
        >
          {[posting.title || t('untitled'), posting.company].filter((part) => part !== '').join(', ')}
        </Notice>
      ))}
    </div>
  );
}

/** Everything the user wrote down, also of guides that are deleted: it stays until he deletes it here. */
export function AllDebriefs({ onError }: Pick<LibraryDebriefsProps, 'onError'>) {
  const own = useDebriefs();
  if (own === undefined || own.debriefs.length === 0) return null;
  return (
    <section class="section" aria-labelledby="own-debriefs">
      <h2 class="section-name" id="own-debriefs">
        {t('debriefAll')}
      </h2>
      <p class="muted small">{t('debriefPrivate')}</p>
      <DebriefList debriefs={own.debriefs} onError={onError} isNamed />
    </section>
  );
}
