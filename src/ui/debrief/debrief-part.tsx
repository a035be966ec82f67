import { useSignal } from '@preact/signals';
import { t, uiLanguage } from '../../adapters/i18n';
import { type Debrief, debriefId } from '../../core/debrief/debrief';
import type { Guide } from '../../core/guide/guide';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { listDue } from '../debrief-view';
import { readLocalNow } from '../first-guide';
import { formatDay } from '../format';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { type OnError, order } from '../run/run-actions';
import { useNow } from '../state';
import { useDebriefs } from '../use-debriefs';
import { DebriefForm } from './debrief-form';
import { DebriefList } from './own-debriefs';

interface DebriefPartProps {
  readonly run: RunSummary;
  readonly guide: Guide;
  readonly onError: OnError;
}

const EVERY_MS = 60_000;

/** After the interview: asked once, there at any time, and what was written so far. */
export function DebriefPart({ run, guide, onError }: DebriefPartProps) {
  const own = useDebriefs();
  const now = useNow(EVERY_MS, true);
  /** The one that is corrected, `new`, or closed. */
  const open = useSignal<Debrief | 'new' | null>(null);
  const said = useSignal('');
  if (own === undefined) return null;
  const written = own.debriefs.filter(({ runId }) => runId === run.id);
  const isDue = listDue([run], readLocalNow(now), own.debriefs, own.skipped).length > 0;
  const close = () => {
    open.value = null;
  };
  const before = open.value === 'new' || open.value === null ? undefined : open.value;
  return (
    <div class="section debrief" aria-live="off">
      {open.value !== null ? (
        <>
          <h2 class="section-name">{t('debriefTitle')}</h2>
          <DebriefForm
            run={run}
            guide={guide}
            onClose={close}
            onDone={(draft, interview) => {
              close();
              const replaces = before && before.id !== debriefId(draft) ? { replaces: before.id } : {};
              const sent = send('writeDebrief', { draft, ...replaces, ...(interview ? { interview } : {}) });
              order(
                sent.then(() => {
                  said.value = t('debriefKept');
                }),
                onError,
              );
            }}
            {...(before ? { before } : {})}
          />
        </>
      ) : (
        <>
          {isDue && <Due run={run} onOpen={() => (open.value = 'new')} onError={onError} />}
          {!isDue && (
            <Button
              look="link"
              onClick={() => {
                open.value = 'new';
              }}
            >
              {t('debriefOpen')}
            </Button>
          )}
          {written.length > 0 && (
            <DebriefList
              debriefs={written}
              onError={onError}
              onChange={(debrief) => {
                open.value = debrief;
              }}
            />
          )}
        </>
      )}
      <span role="status" class="muted small">
        {said.value}
      </span>
    </div>
  );
}

interface DueProps {
  readonly run: RunSummary;
  readonly onOpen: () => void;
  readonly onError: OnError;
}

function Due({ run, onOpen, onError }: DueProps) {
  const date = run.interview.date ?? '';
  const skip = (
    <Button look="link" onClick={() => order(send('skipDebrief', { runId: run.id, date }), onError)}>
      {t('debriefSkip')}
    </Button>
  );
  return (
    <Notice
      tone="asking"
      title={t('debriefTitle')}
      actions={
        <>
          <Button look="primary" onClick={onOpen}>
            {t('debriefStart')}
          </Button>
          {skip}
        </>
      }
    >
      {t('debriefAsk', formatDay(date, uiLanguage()))}
    </Notice>
  );
}
