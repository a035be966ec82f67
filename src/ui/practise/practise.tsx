import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../../adapters/i18n';
import { toErrorInfo } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import { chooseNext } from '../../core/practice/choose-next';
import type { Practice, Result } from '../../core/practice/review';
import { scheduleCards } from '../../core/practice/schedule';
import type { Story } from '../../core/practice/story';
import { send } from '../../messaging/messenger';
import { readLocalDate } from '../first-guide';
import { FilterBar } from '../guide/filter-bar';
import { Button } from '../parts/button';
import { filterQuestions, NO_FILTER } from '../question-filter';
import { type OnError, order } from '../run/run-actions';
import { useNow } from '../state';
import { useAnswers } from '../use-answers';
import { usePractice } from '../use-practice';
import { PractiseCard } from './practise-card';
import { DayDone, MinutesChoice, Progress } from './practise-parts';

interface PractiseProps {
  readonly guide: Guide;
  readonly onError: OnError;
  readonly onClose: () => void;
}

const EVERY_MS = 60_000;

/** One question of the guide at a time, what it tests hidden; what is due comes from the tries there are. */
export function Practise({ guide, onError, onClose }: PractiseProps) {
  const practice = usePractice(guide.id);
  const answers = useAnswers(guide.id);
  if (practice === undefined) return <main class="practise" aria-busy="true" />;
  return (
    <Session
      guide={guide}
      practice={practice}
      stories={answers?.stories ?? []}
      onError={onError}
      onClose={onClose}
    />
  );
}

interface SessionProps extends PractiseProps {
  readonly practice: Practice;
  readonly stories: readonly Story[];
}

function Session({ guide, practice, stories, onError, onClose }: SessionProps) {
  const today = readLocalDate(useNow(EVERY_MS, true));
  const filter = useSignal(NO_FILTER);
  const isBeyond = useSignal(false);
  const passed = useSignal<ReadonlySet<string>>(new Set());
  /** The question that stands there until it is answered, whatever another window does meanwhile. */
  const current = useSignal<string | undefined>(undefined);
  /** Counts the questions shown, so that the same one asked again begins anew. */
  const turn = useSignal(0);
  /** Answered, and not yet seen among the tries. */
  const pending = useRef<{ readonly id: string; readonly before: Practice } | undefined>(undefined);
  const last = useSignal<{ readonly id: string; readonly result: Result } | undefined>(undefined);
  const { date } = guide.interview;
  const schedule = scheduleCards({
    cards: guide.questions.map(({ id }) => id),
    practice,
    today,
    ...(date === undefined ? {} : { interviewDate: date }),
  });
  const ids = useComputed(() => filterQuestions(guide.questions, filter.value).map(({ id }) => id)).value;
  const wanted = { ids, passed: passed.value, isBeyond: isBeyond.value };
  const shown = current.value ?? chooseNext(schedule, practice, wanted);
  useEffect(() => {
    current.value = shown;
  }, [shown]);
  const question = guide.questions.find(({ id }) => id === shown);
  useEffect(() => {
    const { id, before } = pending.current ?? {};
    // Stored: what comes next follows from it. A try of another window changes nothing here.
    if (id === undefined || before === practice || practice.reviews.at(-1)?.itemId !== id) return;
    pending.current = undefined;
    if (isBeyond.value) passed.value = new Set([...passed.value, id]);
    turn.value += 1;
    current.value = undefined;
  }, [practice]);
  const answer = (id: string, result: Result, seconds: number) => {
    pending.current = { id, before: practice };
    return send('noteReview', { runId: guide.id, itemId: id, result, seconds }).then(
      () => {
        last.value = { id, result };
      },
      (error: unknown) => {
        pending.current = undefined;
        onError(toErrorInfo(error).code);
      },
    );
  };
  return (
    <main class="practise">
      <div class="section-head">
        <h1 tabIndex={-1}>{t('practise')}</h1>
        <Button onClick={onClose}>{t('practiseClose')}</Button>
      </div>
      <p class="muted small">{t('practisePrivate')}</p>
      <FilterBar
        guide={guide}
        filter={filter.value}
        onFilter={(chosen) => {
          filter.value = chosen;
          current.value = undefined;
        }}
      />
      <MinutesChoice guide={guide} practice={practice} onError={onError} />
      <p role="status" class="muted">
        {tCount('practiseDone', schedule.doneToday)} · {tCount('practiseLeft', schedule.queue.length)} ·{' '}
        {tCount('practiseMinutesLeft', schedule.minutesLeft)}
      </p>
      {question ? (
        <PractiseCard
          key={`${question.id} ${turn.value}`}
          question={question}
          guide={guide}
          stories={stories}
          onError={onError}
          state={schedule.cards.get(question.id)}
          onAnswer={(result, seconds) => answer(question.id, result, seconds)}
          onPass={() => {
            passed.value = new Set([...passed.value, question.id]);
            current.value = undefined;
          }}
        />
      ) : (
        <DayDone
          schedule={schedule}
          today={today}
          canGoOn={ids.length > 0}
          onGoOn={() => {
            passed.value = new Set();
            isBeyond.value = true;
          }}
        />
      )}
      <LastTry
        guide={guide}
        last={last.value}
        onTakeBack={(id) => {
          last.value = undefined;
          turn.value += 1;
          current.value = id;
          order(send('takeBackReview', { runId: guide.id, itemId: id }), onError);
        }}
      />
      <Progress guide={guide} schedule={schedule} />
    </main>
  );
}

interface LastTryProps {
  readonly guide: Guide;
  readonly last: { readonly id: string; readonly result: Result } | undefined;
  readonly onTakeBack: (id: string) => void;
}

function LastTry({ guide, last, onTakeBack }: LastTryProps) {
  const question = guide.questions.find(({ id }) => id === last?.id);
  return (
    <p class="muted small">
      <span role="status">
        {last && question ? `${t(`result_${last.result}`)}: ${question.text.slice(0, 80)}` : ''}
      </span>{' '}
      {question && (
        <Button look="link" onClick={() => onTakeBack(question.id)}>
          {t('practiseTakeBack')}
        </Button>
      )}
    </p>
  );
}
