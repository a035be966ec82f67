import { useSignal } from '@preact/signals';
import { say, t, tCount, uiLanguage } from '../../adapters/i18n';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { formatDate } from '../format';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Monogram } from '../parts/monogram';
import { type OnError, order } from '../run/run-actions';
import { filterRuns, nameStatus } from '../run-view';

interface LibraryProps {
  readonly runs: readonly RunSummary[];
  readonly onOpen: (runId: string) => void;
  readonly onError: OnError;
}

/** With fewer runs than this a search field is only in the way. */
const SEARCH_FROM_COUNT = 6;

/** Every guide on this computer. */
export function Library({ runs, onOpen, onError }: LibraryProps) {
  const search = useSignal('');
  const found = filterRuns(runs, search.value);
  return (
    <div class="section">
      <h1 tabIndex={-1}>{t('library')}</h1>
      {runs.length >= SEARCH_FROM_COUNT && (
        <Field
          label={t('searchLibrary')}
          value={search.value}
          onInput={(value) => {
            search.value = value;
          }}
        />
      )}
      {runs.length === 0 && <p>{t('emptyText')}</p>}
      {runs.length > 0 && found.length === 0 && <p role="status">{t('nothingFound')}</p>}
      <ul class="library">
        {found.map((run) => (
          <Entry key={run.id} run={run} onOpen={onOpen} onError={onError} />
        ))}
      </ul>
    </div>
  );
}

interface EntryProps extends Omit<LibraryProps, 'runs'> {
  readonly run: RunSummary;
}

function Entry({ run, onOpen, onError }: EntryProps) {
  const isConfirming = useSignal(false);
  const { title, company } = run.posting;
  const facts = [company, formatDate(run.createdAt, uiLanguage()), say(nameStatus(run))].filter(
    (fact) => fact !== '',
  );
  return (
    <li class="library-entry">
      <Monogram company={company} title={title} />
      <div>
        <Button look="link" onClick={() => onOpen(run.id)}>
          {title || t('untitled')}
        </Button>
        <p class="muted small">{facts.join(' · ')}</p>
        {run.counts.people > 0 && <p class="muted small">{tCount('peopleReported', run.counts.people)}</p>}
        {isConfirming.value && (
          <div class="buttons confirm" role="alert">
            {t('deleteSure')}
            <Button
              look="danger"
              hasFocus
              onClick={() => order(send('deleteRun', { runId: run.id }), onError)}
            >
              {t('delete')}
            </Button>
            <Button
              onClick={() => {
                isConfirming.value = false;
              }}
            >
              {t('keep')}
            </Button>
          </div>
        )}
      </div>
      {!isConfirming.value && (
        <Button
          look="link"
          label={t('deleteNamed', title)}
          onClick={() => {
            isConfirming.value = true;
          }}
        >
          {t('delete')}
        </Button>
      )}
    </li>
  );
}
