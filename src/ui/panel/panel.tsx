import { useSignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say, t } from '../../adapters/i18n';
import type { ErrorCode } from '../../core/errors';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { Applications } from '../applications/applications';
import { AllDebriefs, DueDebriefs } from '../debrief/library-debriefs';
import { choosePanelView, type PanelChoice, type PanelView } from '../panel-view';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { explainNoPosting } from '../posting-view';
import type { OnError } from '../run/run-actions';
import { followPanelRequest, followRuns } from '../state';
import { Library } from './library';
import { NewPosting } from './new-posting';
import { Picking } from './picking';
import { RunView } from './run-view';
import { SavedPostings } from './saved-postings';
import { SelectedText } from './selected-text';

/** The side panel's face: one run from beginning to end, the library, and a posting typed by hand. */
export function Panel() {
  const [runs] = useState(followRuns);
  const [request] = useState(followPanelRequest);
  const choice = useSignal<PanelChoice | undefined>(undefined);
  const error = useSignal<ErrorCode | null>(null);
  useEffect(() => {
    send('noteSeen', {}).catch(() => undefined);
  }, []);

  if (runs.value === undefined) return <main class="section" aria-busy="true" />;
  const view = choosePanelView(runs.value, request.value, choice.value);
  const choose = (wanted: { kind: 'library' | 'applications' | 'new' } | { kind: 'run'; runId: string }) => {
    error.value = null;
    choice.value = { ...wanted, at: Date.now() };
  };
  const onError = (code: ErrorCode) => {
    error.value = code;
  };
  return (
    <>
      <nav class="panel-nav" aria-label={t('panelNav')}>
        <Button look="link" onClick={() => choose({ kind: 'library' })}>
          {t('library')}
        </Button>
        <Button look="link" onClick={() => choose({ kind: 'applications' })}>
          {t('applications')}
        </Button>
        <Button look="link" onClick={() => choose({ kind: 'new' })}>
          {t('newPosting')}
        </Button>
      </nav>
      <Main view={view}>
        {error.value !== null && (
          <div class="section">
            <ErrorNotice code={error.value} />
          </div>
        )}
        {view.kind === 'library' ? (
          <>
            <DueDebriefs runs={runs.value} onOpen={(runId) => choose({ kind: 'run', runId })} />
            <Library runs={runs.value} onOpen={(runId) => choose({ kind: 'run', runId })} onError={onError} />
            <SavedPostings onError={onError} />
            <AllDebriefs onError={onError} />
          </>
        ) : (
          <View
            view={view}
            runs={runs.value}
            onOpen={(runId) => choose({ kind: 'run', runId })}
            onError={onError}
          />
        )}
      </Main>
    </>
  );
}

interface MainProps {
  readonly view: PanelView;
  readonly children: preact.ComponentChildren;
}

/** Moves the focus to the heading when another view comes, never on progress. */
function Main({ view, children }: MainProps) {
  const element = useRef<HTMLElement>(null);
  const shown = view.kind === 'run' ? view.run.id : view.kind;
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) element.current?.querySelector('h1')?.focus();
    before.current = shown;
  }, [shown]);
  return <main ref={element}>{children}</main>;
}

interface ViewProps {
  readonly view: PanelView;
  readonly runs: readonly RunSummary[];
  readonly onOpen: (runId: string) => void;
  readonly onError: OnError;
}

function View({ view, runs, onOpen, onError }: ViewProps) {
  switch (view.kind) {
    case 'run':
      return <RunView key={view.run.id} run={view.run} onError={onError} />;
    case 'applications':
      return <Applications runs={runs} onOpen={onOpen} onError={onError} />;
    case 'reading':
      return (
        <div class="section">
          <h1 tabIndex={-1}>{t('reading')}</h1>
          <progress aria-label={t('reading')} />
        </div>
      );
    case 'noPosting':
      return (
        <NewPosting title={t('noPostingTitle')} onError={onError}>
          <Notice>{say(explainNoPosting(view.reason))}</Notice>
        </NewPosting>
      );
    case 'failed':
      return (
        <NewPosting title={t('noPostingTitle')} onError={onError}>
          <ErrorNotice code={view.code} />
        </NewPosting>
      );
    case 'new':
      return (
        <NewPosting title={t('newPostingTitle')} onError={onError}>
          {null}
        </NewPosting>
      );
    case 'selection':
      return <SelectedText key={view.text} text={view.text} url={view.url} runs={runs} onError={onError} />;
    case 'pick':
      return <Picking tabId={view.tabId} at={view.at} />;
    default:
      return (
        <NewPosting title={t('emptyTitle')} onError={onError}>
          <p>{t('emptyText')}</p>
        </NewPosting>
      );
  }
}
