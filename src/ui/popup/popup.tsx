import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import type { ErrorCode } from '../../core/errors';
import type { JobPosting } from '../../core/posting/job-posting';
import { postingKey } from '../../core/posting/posting-key';
import { send } from '../../messaging/messenger';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { type TypedPosting, TypedPostingForm } from '../posting/typed-posting';
import { postingFrom } from '../posting-view';
import { attempt } from '../run/run-actions';
import { findRunForPosting } from '../run-view';
import { followRuns, followSettings } from '../state';
import { AddThread } from './add-thread';
import { type CurrentPage, useCurrentPage } from './current-page';
import { FirstGuide } from './first-guide';
import { NoPosting } from './no-posting';
import { Reading } from './reading';
import { RunCard } from './run-card';
import { WrongReading } from './wrong-reading';

/** The toolbar icon's face: the posting as read, a first guide at once, and the way on. */
export function Popup() {
  const [runs] = useState(followRuns);
  const [settings] = useState(followSettings);
  const { page, again } = useCurrentPage();
  const typed = useSignal<JobPosting | null>(null);
  const error = useSignal<ErrorCode | null>(null);
  const onError = (code: ErrorCode) => {
    error.value = code;
  };
  useEffect(() => {
    send('noteSeen', {}).catch(() => undefined);
  }, []);

  const posting = typed.value ?? (page.state === 'posting' ? page.posting : null);
  const useTyped = (given: TypedPosting) => {
    attempt(() => {
      typed.value = postingFrom(given, page.state === 'posting' ? page.posting : null);
    }, onError);
  };
  if (page.state === 'reading' || runs.value === undefined) return <Reading />;
  if (posting === null && page.state === 'none' && page.isThread && runs.value.length > 0)
    return <AddThread runs={runs.value} tab={page.tab} />;
  if (posting === null)
    return <NoPosting page={page} runs={runs.value} onTyped={useTyped} onAgain={again} onError={onError} />;

  const run = findRunForPosting(runs.value, postingKey(posting));
  const windowId = readWindowId(page);
  return (
    <main>
      {error.value !== null && (
        <div class="section">
          <ErrorNotice code={error.value} />
        </div>
      )}
      {run === undefined ? (
        <>
          <FirstGuide
            posting={posting}
            windowId={windowId}
            settings={settings.value}
            onEdit={(edited) => {
              typed.value = edited;
            }}
            onError={onError}
          />
          {page.state === 'posting' && page.isForm && typed.value === null && (
            <div class="section">
              <Notice>{t('noPosting_form')}</Notice>
              <TypedPostingForm
                onDone={useTyped}
                start={{ title: posting.title, company: posting.company }}
              />
            </div>
          )}
        </>
      ) : (
        <RunCard run={run} posting={posting} windowId={windowId} onError={onError} />
      )}
      {page.state === 'posting' && run === undefined && <WrongReading report={page.report} />}
    </main>
  );
}

function readWindowId(page: CurrentPage): number | null {
  return 'tab' in page && page.tab !== null ? page.tab.windowId : null;
}
