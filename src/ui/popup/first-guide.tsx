import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { t, tCount } from '../../adapters/i18n';
import type { Guide } from '../../core/guide/guide';
import type { Pack } from '../../core/packs/pack';
import type { InterviewDetails } from '../../core/posting/interview';
import type { JobPosting } from '../../core/posting/job-posting';
import type { Settings } from '../../core/settings';
import { makeFirstGuide } from '../first-guide';
import { GuideBody } from '../guide/guide-body';
import { QuestionList } from '../guide/question';
import { listLikeliest } from '../guide-view';
import { Button } from '../parts/button';
import { Chip } from '../parts/chip';
import { PdfButton } from '../parts/pdf-button';
import { InterviewRow } from '../posting/interview-row';
import { PostingForm } from '../posting/posting-form';
import { PostingHeader } from '../posting/posting-header';
import { SaveButton } from '../posting/save-button';
import { listFacts, postingWith } from '../posting-view';
import { attempt, type OnError } from '../run/run-actions';
import { startRun } from '../run/start-run';
import { usePack } from '../use-pack';
import { CostLine } from './cost-line';

interface FirstGuideProps {
  readonly posting: JobPosting;
  readonly windowId: number | null;
  readonly settings: Settings | undefined;
  readonly onEdit: (posting: JobPosting) => void;
  readonly onError: OnError;
}

/** What can be said from the posting and its occupation alone, at once and without any request. */
export function FirstGuide(props: FirstGuideProps) {
  const pack = usePack(props.posting, props.onError);
  return pack === undefined ? null : <GuideOfPack {...props} pack={pack} />;
}

function GuideOfPack(props: FirstGuideProps & { readonly pack: Pack }) {
  const { posting, windowId, settings, onEdit, onError, pack } = props;
  const interview = useSignal<InterviewDetails>({});
  const isEditing = useSignal(false);
  const isStarting = useSignal(false);
  const isWhole = useSignal(false);
  const openedAt = useMemo(() => Date.now(), []);
  const postingNow = useSignal(posting);
  postingNow.value = posting;
  const packNow = useSignal(pack);
  packNow.value = pack;
  const guide = useComputed(() => makeFirstGuide(postingNow.value, interview.value, openedAt, packNow.value));

  const start = () => {
    isStarting.value = true;
    startRun({ posting, interview: interview.value, fresh: false, windowId }, (code) => {
      isStarting.value = false;
      onError(code);
    });
  };
  const edit = (
    <Button
      onClick={() => {
        isEditing.value = !isEditing.value;
      }}
      isExpanded={isEditing.value}
    >
      <span aria-hidden="true">✎</span> {t('edit')}
    </Button>
  );

  return (
    <>
      <div class="section popup-top">
        <PostingHeader
          title={posting.title}
          company={posting.company}
          facts={listFacts(posting)}
          action={edit}
        />
        {!isEditing.value && (
          <>
            <InterviewRow
              interview={interview.value}
              onChange={(changed) => {
                interview.value = changed;
              }}
            />
            <Button look="wide" onClick={start} isDisabled={isStarting.value} hasFocus>
              {t('findReports')} <span aria-hidden="true">↵</span>
            </Button>
            <CostLine settings={settings} />
          </>
        )}
      </div>
      {isEditing.value && (
        <PostingForm
          posting={posting}
          onSave={(draft) => {
            attempt(() => {
              onEdit(postingWith(posting, draft));
              isEditing.value = false;
            }, onError);
          }}
          onClose={() => {
            isEditing.value = false;
          }}
        />
      )}
      {isWhole.value ? (
        <GuideBody guide={guide.value} layout="panel" />
      ) : (
        <InSmall guide={guide.value} bring={pack.bring.map(({ text }) => text)} />
      )}
      <footer class="footer">
        <Button
          look="link"
          onClick={() => {
            isWhole.value = !isWhole.value;
          }}
          isExpanded={isWhole.value}
        >
          {isWhole.value ? t('lessOfGuide') : t('wholeFirstGuide')}
        </Button>
        <PdfButton guide={guide.value} onError={onError} />
        <SaveButton posting={posting} onError={onError} />
        <span class="footer-end muted">{describeSize(guide.value)}</span>
      </footer>
    </>
  );
}

function describeSize(guide: Guide): string {
  return `${tCount('questions', guide.questions.length)} · ${tCount('rounds', guide.rounds.length)}`;
}

/** Three likely questions, and what to bring. */
function InSmall({ guide, bring }: { readonly guide: Guide; readonly bring: readonly string[] }) {
  return (
    <>
      <section class="section" aria-labelledby="likely">
        <h2 class="section-name" id="likely">
          {t('youWillBeAsked')}
        </h2>
        <QuestionList questions={listLikeliest(guide).slice(0, 3)} guide={guide} isBrief />
      </section>
      {bring.length > 0 && (
        <section class="section" aria-labelledby="bring">
          <div class="section-head">
            <h2 class="section-name" id="bring">
              {t('bring')}
            </h2>
            <Chip label="typical" />
          </div>
          <p>{bring.join(' · ')}</p>
        </section>
      )}
    </>
  );
}
