import { useSignal } from '@preact/signals';
import { t, tCount } from '../../adapters/i18n';
import type { Guide } from '../../core/guide/guide';
import type { JobPosting } from '../../core/posting/job-posting';
import type { RunSummary } from '../../core/run/run';
import { QuestionList } from '../guide/question';
import { groupQuestions, listLikeliest } from '../guide-view';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { Notice } from '../parts/notice';
import { PdfButton } from '../parts/pdf-button';
import { PostingHeader } from '../posting/posting-header';
import { listFacts } from '../posting-view';
import type { OnError } from '../run/run-actions';
import { RunProgress, StageStatus } from '../run/run-progress';
import { openRunInPanel, startRun } from '../run/start-run';
import { isUnderWay, isWorking } from '../run-view';
import { useGuide } from '../state';

interface RunCardProps {
  readonly run: RunSummary;
  readonly posting: JobPosting;
  readonly windowId: number | null;
  readonly onError: OnError;
}

/** The run in small. Everything else, the browser's permission prompt above all, is the panel's: a prompt closes a popup. */
export function RunCard({ run, posting, windowId, onError }: RunCardProps) {
  const guide = useGuide(run.id, run.guideRevision);
  const isStarting = useSignal(false);
  const searchAgain = () => {
    isStarting.value = true;
    const { interview } = run;
    startRun({ posting: guide?.posting ?? posting, interview, fresh: true, windowId }, (code) => {
      isStarting.value = false;
      onError(code);
    });
  };
  return (
    <>
      <div class="section popup-top">
        <PostingHeader title={posting.title} company={posting.company} facts={listFacts(posting)} />
        <StageStatus run={run} />
        <RunProgress run={run} />
        <CardNotice run={run} />
        <Button look="wide" hasFocus onClick={() => openRunInPanel(run.id, windowId, onError)}>
          {t('openInPanel')} <span aria-hidden="true">↵</span>
        </Button>
      </div>
      {guide !== undefined && guide !== null && <Findings guide={guide} />}
      <footer class="footer">
        <PdfButton guide={guide} onError={onError} />
        {!isUnderWay(run) && (
          <Button look="link" onClick={searchAgain} isDisabled={isStarting.value}>
            {t('searchAgain')}
          </Button>
        )}
        {guide !== undefined && guide !== null && (
          <span class="footer-end muted">{tCount('questions', guide.questions.length)}</span>
        )}
      </footer>
    </>
  );
}

function CardNotice({ run }: { readonly run: RunSummary }) {
  if (run.status === 'failed') return <ErrorNotice code={run.error.code} />;
  if (run.status === 'blocked') return <Notice tone="asking">{t('panelAsks')}</Notice>;
  return isWorking(run) ? <p class="cost-line muted">{t('goesOnWithoutPopup')}</p> : null;
}

function Findings({ guide }: { readonly guide: Guide }) {
  const reported = groupQuestions(guide).find(({ people }) => people > 0);
  const questions = reported?.questions ?? listLikeliest(guide);
  return (
    <section class="section" aria-labelledby="findings">
      <h2 class="section-name" id="findings">
        {reported === undefined ? t('youWillBeAsked') : t(reported.title)}
        {reported !== undefined && <span> · {tCount('people', reported.people)}</span>}
      </h2>
      <QuestionList
        questions={questions.slice(0, 3)}
        guide={guide}
        isBrief
        isLabelSaidAbove={reported !== undefined}
      />
    </section>
  );
}
