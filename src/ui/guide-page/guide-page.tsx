import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openOptions } from '../../adapters/browser-ui';
import { t, tCount, uiLanguage } from '../../adapters/i18n';
import { type ErrorCode, toErrorInfo } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import { arrangeGuide, countHidden, type MarkChange } from '../../core/guide/own-marks';
import { send } from '../../messaging/messenger';
import { Examples } from '../examples/examples';
import { formatDate } from '../format';
import { GuideBody } from '../guide/guide-body';
import { MarkingContext } from '../guide/marks';
import { listContents } from '../guide-view';
import { Button } from '../parts/button';
import { ErrorNotice } from '../parts/error-notice';
import { PdfButton } from '../parts/pdf-button';
import { SafeLink } from '../parts/safe-link';
import { SaveAs } from '../parts/save-as';
import { PostingHeader } from '../posting/posting-header';
import { describeDaysAway, describeWhen, listFacts } from '../posting-view';
import { Practise } from '../practise/practise';
import { useRefresh } from '../refresh';
import type { OnError } from '../run/run-actions';
import { followRuns, useGuide } from '../state';
import { leaveHash, useHash } from '../use-hash';

/** In the address, so that a reload or the back button is where one was. */
const PRACTISE = '#practise';
const EXAMPLES = '#examples';

/** The whole guide in a tab of its own, for reading and printing. */
export function GuidePage() {
  const [runs] = useState(followRuns);
  const runId = new URLSearchParams(location.search).get('id') ?? undefined;
  const run = runs.value?.find(({ id }) => id === runId);
  const guide = useGuide(runId, run?.guideRevision);
  const hash = useHash();
  // Practising asks nobody for anything.
  const isWorking = hash === PRACTISE || hash === EXAMPLES;
  useRefresh(isWorking ? undefined : runId);
  const error = useSignal<ErrorCode | null>(null);
  const onError = (code: ErrorCode) => {
    error.value = code;
  };
  useEffect(() => {
    if (guide) document.title = t('guideTitle', guide.posting.title, guide.posting.company);
  }, [guide]);

  if (guide === undefined) return <main class="page" aria-busy="true" />;
  if (guide === null) {
    return (
      <main class="page">
        <h1>{t('guideMissingTitle')}</h1>
        <ErrorNotice code="runNotFound" />
      </main>
    );
  }
  return (
    <ReadGuide guide={guide} work={isWorking ? hash : undefined} error={error.value} onError={onError} />
  );
}

interface ReadGuideProps {
  readonly guide: Guide;
  /** Practising or writing examples, instead of reading. */
  readonly work: string | undefined;
  readonly error: ErrorCode | null;
  readonly onError: OnError;
}

function ReadGuide({ guide, work, error, onError }: ReadGuideProps) {
  const isHiddenShown = useSignal(false);
  const hiddenCount = countHidden(guide);
  const { own } = guide;
  const shown = isHiddenShown.value
    ? { ...arrangeGuide({ ...guide, own: { ...own, hidden: [] } }), own }
    : arrangeGuide(guide);
  const marking = useMemo(
    () => ({
      change: (change: MarkChange) =>
        send('markItem', { runId: guide.id, change }).catch((thrown: unknown) =>
          onError(toErrorInfo(thrown).code),
        ),
    }),
    [guide.id],
  );
  if (work !== undefined) {
    const Work = work === PRACTISE ? Practise : Examples;
    return (
      <div class="page page-guide">
        {error !== null && <ErrorNotice code={error} />}
        <MarkingContext.Provider value={marking}>
          <Work guide={shown} onError={onError} onClose={leaveHash} />
        </MarkingContext.Provider>
      </div>
    );
  }
  return (
    <div class="page page-guide">
      <Toolbar guide={guide} onError={onError} />
      {error !== null && <ErrorNotice code={error} />}
      <Contents guide={shown} />
      <main>
        <Head guide={shown} />
        {hiddenCount > 0 && (
          <p class="muted hidden-line">
            {tCount('hiddenItems', hiddenCount)} ·{' '}
            <Button
              look="link"
              onClick={() => {
                isHiddenShown.value = !isHiddenShown.value;
              }}
            >
              {t(isHiddenShown.value ? 'hideHidden' : 'showHidden')}
            </Button>
          </p>
        )}
        <MarkingContext.Provider value={marking}>
          <GuideBody guide={shown} layout="page" />
        </MarkingContext.Provider>
      </main>
    </div>
  );
}

function Toolbar({ guide, onError }: { readonly guide: Guide; readonly onError: OnError }) {
  return (
    <header class="toolbar">
      <PdfButton guide={guide} onError={onError} look="primary" />
      {guide.questions.length > 0 && (
        <a class="button" href={PRACTISE}>
          {t('practise')}
        </a>
      )}
      <a class="button" href={EXAMPLES}>
        {t('examples')}
      </a>
      <Button onClick={() => window.print()}>{t('print')}</Button>
      <SaveAs guide={guide} onError={onError} />
      <span class="footer-end">
        <Button look="link" onClick={() => void openOptions()}>
          {t('options')}
        </Button>
      </span>
    </header>
  );
}

function Head({ guide }: { readonly guide: Guide }) {
  const { posting, interview, counts } = guide;
  const locale = uiLanguage();
  const when = describeWhen(interview, locale);
  const days = describeDaysAway(interview, guide.createdAt, locale);
  const interviewFacts = [
    when,
    when === undefined ? undefined : days,
    interview.round === undefined ? undefined : t(`round_${interview.round}`),
    interview.how === undefined ? undefined : t(`how_${interview.how}`),
  ].filter((fact) => fact !== undefined);
  return (
    <div class="section guide-head">
      <PostingHeader
        title={posting.title || t('untitled')}
        company={posting.company}
        facts={listFacts(posting)}
      />
      {interviewFacts.length > 0 && <p>{interviewFacts.join(' · ')}</p>}
      <p class="muted">
        {t('guideReports', tCount('people', counts.peopleHere), tCount('people', counts.peopleElsewhere))} ·{' '}
        {formatDate(guide.createdAt, locale)}
      </p>
      {posting.requiredSkills.length > 0 && (
        <ul class="chips" aria-label={t('field_requiredSkills')}>
          {posting.requiredSkills.slice(0, 12).map((skill) => (
            <li key={skill} class="chip chip-posting">
              {skill}
            </li>
          ))}
        </ul>
      )}
      {posting.url !== '' && (
        <p class="small">
          <SafeLink url={posting.url} posting={posting}>
            {t('openPosting')}
          </SafeLink>
        </p>
      )}
    </div>
  );
}

function Contents({ guide }: { readonly guide: Guide }) {
  return (
    <nav class="contents" aria-label={t('contents')}>
      <ol>
        {listContents(guide).map(({ id, title }) => (
          <li key={id}>
            <a href={`#section-${id}`}>{t(title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
