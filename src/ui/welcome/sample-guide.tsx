import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { t, uiLanguage } from '../../adapters/i18n';
import type { ErrorCode } from '../../core/errors';
import { DAY_MS } from '../../core/time';
import { makeFirstGuide, readLocalDate } from '../first-guide';
import { GuideBody } from '../guide/guide-body';
import { Minute } from '../guide/minute';
import { ErrorNotice } from '../parts/error-notice';
import { PdfButton } from '../parts/pdf-button';
import { PostingHeader } from '../posting/posting-header';
import { listFacts } from '../posting-view';
import { usePack } from '../use-pack';
import { readSample, SAMPLE_IDS, type SampleId } from './sample-data';

/** So many days are left until the sample's interview: enough for a plan, few enough to be read. */
const DAYS_LEFT = 3;

/** A first guide for a job like the reader's own, made in the page from an invented listing. */
export function SampleGuide() {
  const chosen = useSignal<SampleId>('nurse');
  return (
    <>
      <fieldset class="sample-choice">
        <legend class="visually-hidden">{t('welcome_sampleChoose')}</legend>
        {SAMPLE_IDS.map((id) => (
          <label key={id} class={`choice-chip${chosen.value === id ? ' choice-chip-set' : ''}`}>
            <input
              type="radio"
              name="sample"
              checked={chosen.value === id}
              onChange={() => {
                chosen.value = id;
              }}
            />
            {t(`sample_${id}`)}
          </label>
        ))}
      </fieldset>
      <Sample key={chosen.value} id={chosen.value} />
    </>
  );
}

function Sample({ id }: { readonly id: SampleId }) {
  const error = useSignal<ErrorCode | null>(null);
  const onError = (code: ErrorCode) => {
    error.value = code;
  };
  const posting = useMemo(() => readSample(id, uiLanguage()), [id]);
  const pack = usePack(posting, onError);
  const guide = useMemo(() => {
    const now = Date.now();
    const interview = { date: readLocalDate(now + DAYS_LEFT * DAY_MS), hoursADay: 1 };
    return pack && makeFirstGuide(posting, interview, now, pack);
  }, [posting, pack]);
  return (
    <div class="sample">
      <div class="section">
        <PostingHeader title={posting.title} company={posting.company} facts={listFacts(posting)} level={3} />
        {error.value !== null && <ErrorNotice code={error.value} />}
      </div>
      {guide && (
        <>
          <Minute guide={guide} />
          <GuideBody guide={guide} layout="panel" />
          <footer class="footer">
            <PdfButton guide={guide} onError={onError} />
          </footer>
        </>
      )}
    </div>
  );
}
