import { useEffect, useState } from 'preact/hooks';
import { t, uiLanguage } from '../../adapters/i18n';
import { readSaved } from '../../adapters/library';
import { watchSaved } from '../../adapters/storage';
import type { SavedPosting } from '../../core/posting/saved-posting';
import { send } from '../../messaging/messenger';
import { formatDate } from '../format';
import { Button } from '../parts/button';
import { Monogram } from '../parts/monogram';
import { type OnError, order } from '../run/run-actions';
import { startRun } from '../run/start-run';

/** Postings kept for later: nothing when there are none. */
export function SavedPostings({ onError }: { readonly onError: OnError }) {
  const [saved, setSaved] = useState<readonly SavedPosting[]>([]);
  useEffect(
    () =>
      watchSaved(() => {
        void readSaved().then(setSaved, () => undefined);
      }),
    [],
  );
  if (saved.length === 0) return null;
  return (
    <section class="section" aria-labelledby="saved-postings">
      <h2 class="section-name" id="saved-postings">
        {t('savedPostings')}
      </h2>
      <p class="muted small">{t('savedText')}</p>
      <ul class="library">
        {saved.map((one) => (
          <Entry key={one.key} saved={one} onError={onError} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ saved, onError }: { readonly saved: SavedPosting; readonly onError: OnError }) {
  const { key, posting, savedAt } = saved;
  const facts = [posting.company, posting.location, formatDate(savedAt, uiLanguage())];
  return (
    <li class="library-entry">
      <Monogram company={posting.company} title={posting.title} />
      <div>
        <Button
          look="link"
          onClick={() => startRun({ posting, interview: {}, fresh: false, windowId: null }, onError)}
        >
          {posting.title || t('untitled')}
        </Button>
        <p class="muted small">{facts.filter((fact) => fact).join(' · ')}</p>
      </div>
      <Button
        look="link"
        label={t('deleteNamed', posting.title)}
        onClick={() => order(send('deleteSaved', { key }), onError)}
      >
        {t('delete')}
      </Button>
    </li>
  );
}
