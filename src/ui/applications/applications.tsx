import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import { saveFile } from '../../adapters/pdf/save-file';
import { guidesToCalendar } from '../../core/guide/calendar';
import type { RunSummary } from '../../core/run/run';
import { readLocalDate } from '../first-guide';
import { Button } from '../parts/button';
import type { OnError } from '../run/run-actions';
import { useNow } from '../state';
import { useApplications } from '../use-applications';
import { SharedQuestions, Week } from './across';
import { ApplicationList } from './application-list';

interface ApplicationsProps {
  readonly runs: readonly RunSummary[];
  readonly onOpen: (runId: string) => void;
  readonly onError: OnError;
}

const EVERY_MS = 60_000;

/** All the user is after at once: how far each is, what this week holds, what several firms ask. */
export function Applications({ runs, onOpen, onError }: ApplicationsProps) {
  const own = useApplications(runs);
  const today = readLocalDate(useNow(EVERY_MS, true));
  const calendar = useMemo(() => guidesToCalendar(own?.guides ?? []), [own]);
  const said = useSignal('');
  const save = () => {
    if (calendar === null) return;
    const name = `debrief-${today}.ics`;
    saveFile(calendar, 'text/calendar;charset=utf-8', name);
    said.value = t('savedAs', name);
  };
  return (
    <>
      <div class="section">
        <h1 tabIndex={-1}>{t('applications')}</h1>
        {own?.applications.length === 0 && <p>{t('emptyText')}</p>}
        {own && <ApplicationList own={own} onOpen={onOpen} onError={onError} />}
        {calendar !== null && (
          <p>
            <Button onClick={save}>{t('calendarOfAll')}</Button>{' '}
            <span role="status" class="muted small">
              {said.value}
            </span>
          </p>
        )}
      </div>
      {own && <Week guides={own.guides} today={today} onOpen={onOpen} />}
      {own && <SharedQuestions guides={own.guides} />}
    </>
  );
}
