import { useSignal } from '@preact/signals';
import { openGuidePage } from '../../adapters/browser-ui';
import { t, tCount, uiLanguage } from '../../adapters/i18n';
import type { Guide } from '../../core/guide/guide';
import { arrangeGuide } from '../../core/guide/own-marks';
import type { InterviewDetails } from '../../core/posting/interview';
import type { RunSummary } from '../../core/run/run';
import { send } from '../../messaging/messenger';
import { DebriefPart } from '../debrief/debrief-part';
import { GuideBody } from '../guide/guide-body';
import { Minute } from '../guide/minute';
import { Button } from '../parts/button';
import { PdfButton } from '../parts/pdf-button';
import { SaveAs } from '../parts/save-as';
import { InterviewRow } from '../posting/interview-row';
import { PostingForm } from '../posting/posting-form';
import { PostingHeader } from '../posting/posting-header';
import { describeDaysAway, postingWith } from '../posting-view';
import { useRefresh } from '../refresh';
import { HandOver } from '../run/hand-over';
import { SpentLine } from '../run/paid-notice';
import { attempt, cancel, type OnError, order, retry } from '../run/run-actions';
import { RunNotice } from '../run/run-notice';
import { RunProgress, StageStatus } from '../run/run-progress';
import { isUnderWay, isWorking, offersHandOver } from '../run-view';
import { useGuide, useNow } from '../state';

interface RunViewProps {
  readonly run: RunSummary;
  readonly onError: OnError;
}

/** One run: how far it is, what it needs, and the guide as it grows. */
export function RunView({ run, onError }: RunViewProps) {
  const guide = useGuide(run.id, run.guideRevision);
  useRefresh(run.status === 'completed' ? run.id : undefined);
  return (
    <>
      <div class="section panel-top">
        <Heading run={run} guide={guide} onError={onError} />
        <StageStatus run={run} />
      </div>
      {guide && <DebriefPart run={run} guide={guide} onError={onError} />}
      <Progress run={run} onError={onError} />
      {guide !== undefined && guide !== null && (
        <>
          <Minute guide={arrangeGuide(guide)} />
          <GuideBody guide={arrangeGuide(guide)} layout="panel" />
        </>
      )}
      <footer class="footer footer-sticky">
        <Button look="link" isDisabled={!guide} onClick={() => order(openGuidePage(run.id), onError)}>
          {t('openGuide')}
        </Button>
        {!isUnderWay(run) && (
          <Button look="link" onClick={() => retry(run.id, onError)}>
            {t('searchAgain')}
          </Button>
        )}
        {guide && <SaveAs guide={guide} onError={onError} look="link" />}
        <span class="footer-end">
          <PdfButton guide={guide} onError={onError} />
        </span>
      </footer>
    </>
  );
}

interface HeadingProps extends RunViewProps {
  readonly guide: Guide | null | undefined;
}

function Heading({ run, guide, onError }: HeadingProps) {
  const isEditing = useSignal(false);
  const now = useNow(60_000, true);
  const locale = uiLanguage();
  const { title, company, location } = run.posting;
  const days = describeDaysAway(run.interview, now, locale);
  const facts = [company, location, days];
  const store = (posting: Guide['posting'], interview: InterviewDetails) =>
    order(send('editRun', { runId: run.id, posting, interview }), onError);
  const edit = (
    <Button
      isDisabled={!guide}
      isExpanded={isEditing.value}
      onClick={() => {
        isEditing.value = !isEditing.value;
      }}
    >
      <span aria-hidden="true">✎</span> {t('edit')}
    </Button>
  );
  return (
    <>
      <PostingHeader
        title={title || t('untitled')}
        company={company}
        facts={facts.flatMap((fact) => fact || [])}
        action={edit}
      />
      {isEditing.value && guide && (
        <PostingForm
          posting={guide.posting}
          onSave={(draft) => {
            attempt(() => {
              store(postingWith(guide.posting, draft), run.interview);
              isEditing.value = false;
            }, onError);
          }}
          onClose={() => {
            isEditing.value = false;
          }}
        />
      )}
      {guide && !isEditing.value && (
        <InterviewRow interview={run.interview} onChange={(interview) => store(guide.posting, interview)} />
      )}
    </>
  );
}

function Progress({ run, onError }: RunViewProps) {
  const { counts } = run;
  if (run.status === 'completed') {
    return (
      <div class="section">
        <RunNotice run={run} onError={onError} />
        {offersHandOver(run) && <HandOver run={run} onError={onError} />}
        <details>
          <summary>
            {t(counts.questionsFound > 0 ? 'doneTitle' : 'doneTitleEmpty')}
            {counts.questionsFound > 0 && <> · {tCount('questionsFound', counts.questionsFound)}</>}
            {counts.people > 0 && <> · {tCount('people', counts.people)}</>}
          </summary>
          <RunProgress run={run} />
          <p class="muted small">
            {tCount('requestsSent', counts.requests)} <SpentLine run={run} />
          </p>
        </details>
      </div>
    );
  }
  return (
    <section class="section" aria-labelledby="progress-name">
      <div class="section-head">
        <h2 class="section-name" id="progress-name">
          {isWorking(run) ? t('findingReports') : t('search')}
        </h2>
        {isUnderWay(run) && (
          <Button look="link" onClick={() => cancel(run.id, onError)}>
            {t('stop')}
          </Button>
        )}
      </div>
      {run.status === 'blocked' && <RunNotice run={run} onError={onError} />}
      <RunProgress run={run} />
      {run.status !== 'blocked' && <RunNotice run={run} onError={onError} />}
      {offersHandOver(run) && <HandOver run={run} onError={onError} />}
    </section>
  );
}
