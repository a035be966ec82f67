import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../../adapters/i18n';
import type { Guide, QuestionItem } from '../../core/guide/guide';
import { noteOn } from '../../core/guide/own-marks';
import { MAX_SECONDS, RESULTS, type Result } from '../../core/practice/review';
import type { CardState } from '../../core/practice/schedule';
import type { Story } from '../../core/practice/story';
import { SECOND_MS } from '../../core/time';
import { formatCountdown } from '../format';
import { Evidence } from '../guide/evidence';
import { OriginChip } from '../guide/item';
import { NoteField } from '../guide/item-tools';
import { Preparation } from '../guide/question';
import { Button } from '../parts/button';
import type { OnError } from '../run/run-actions';
import { useNow } from '../state';
import { OwnStories } from './own-stories';

interface PractiseCardProps {
  readonly question: QuestionItem;
  readonly guide: Guide;
  readonly state: CardState | undefined;
  readonly stories: readonly Story[];
  readonly onError: OnError;
  readonly onAnswer: (result: Result, seconds: number) => Promise<unknown>;
  readonly onPass: () => void;
}

/** A question: said aloud or written first, then what it tests and what a good answer shows, then how it went. */
export function PractiseCard({
  question,
  guide,
  state,
  stories,
  onError,
  onAnswer,
  onPass,
}: PractiseCardProps) {
  const isOpen = useSignal(false);
  const isSending = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const startedAt = useRef(Date.now());
  useEffect(() => heading.current?.focus(), []);
  const answer = (result: Result) => {
    isSending.value = true;
    const seconds = (Date.now() - startedAt.current) / SECOND_MS;
    void onAnswer(result, Math.min(MAX_SECONDS, Math.max(0, seconds))).finally(() => {
      isSending.value = false;
    });
  };
  const gotDays = state?.gotDays ?? 0;
  return (
    <article class="practise-card" aria-labelledby="practise-question">
      <p class="practise-facts">
        <OriginChip item={question} isLabelSaidAbove={false} />
        {gotDays > 0 && <span class="muted small">{tCount('practiseKnown', gotDays)}</span>}
        <Elapsed since={startedAt.current} />
      </p>
      <h2 id="practise-question" class="practise-question" tabIndex={-1} ref={heading} dir="auto">
        {question.text}
      </h2>
      <p class="muted">{t('practiseHow')}</p>
      <NoteField
        item={question}
        note={noteOn(guide, question.id)}
        isNew={false}
        name={question.text.slice(0, 60)}
      />
      <Button
        isExpanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        {t(isOpen.value ? 'practiseHide' : 'practiseShow')}
      </Button>
      {isOpen.value && (
        <div class="practise-back">
          <Preparation question={question} isBrief={false} language={guide.language} />
          <Evidence refs={question.evidence} guide={guide} />
          <OwnStories question={question} stories={stories} onError={onError} />
        </div>
      )}
      <div class="buttons practise-results">
        {RESULTS.map((result) => (
          <Button
            key={result}
            look={result === 'got' ? 'primary' : 'plain'}
            isDisabled={isSending.value}
            onClick={() => answer(result)}
          >
            {t(`result_${result}`)}
          </Button>
        ))}
        <Button look="link" onClick={onPass}>
          {t('practisePass')}
        </Button>
      </div>
    </article>
  );
}

/** How long one has been at it. Silent: a screen reader that counts seconds would talk over the answer. */
function Elapsed({ since }: { readonly since: number }) {
  const now = useNow(SECOND_MS, true);
  return (
    <span class="practise-timer" role="timer" aria-live="off" aria-label={t('practiseTimer')}>
      {formatCountdown(Math.max(0, now - since))}
    </span>
  );
}
