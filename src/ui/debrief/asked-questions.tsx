import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t, tCount } from '../../adapters/i18n';
import { type AskedQuestion, MAX_ASKED_CHARS } from '../../core/debrief/debrief';
import { suggestKnown } from '../../core/debrief/match-questions';
import type { QuestionItem } from '../../core/guide/guide';
import { addAsked, addKnown, type DebriefFields } from '../debrief-view';
import { Button } from '../parts/button';

interface AskedQuestionsProps {
  readonly fields: DebriefFields;
  readonly known: readonly QuestionItem[];
  readonly onChange: (fields: DebriefFields) => void;
}

const SUGGESTED_COUNT = 3;

/** Questions one after the other: typed and Enter, pasted many at once, or taken from those the guide knows. */
export function AskedQuestions({ fields, known, onChange }: AskedQuestionsProps) {
  const typed = useSignal('');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const open = known.filter((question) => !fields.questions.some(({ knownId }) => knownId === question.id));
  const suggested = suggestKnown(typed.value, open, SUGGESTED_COUNT);
  useEffect(() => field.current?.focus(), []);
  const take = (changed: DebriefFields) => {
    typed.value = '';
    onChange(changed);
    field.current?.focus();
  };
  const change = (index: number, isHard: boolean) =>
    onChange({
      ...fields,
      questions: fields.questions.map((question, i) => (i === index ? { ...question, isHard } : question)),
    });
  return (
    <div class="field">
      <label for={id}>{t('debriefQuestions')}</label>
      <textarea
        ref={field}
        id={id}
        rows={2}
        dir="auto"
        aria-describedby={`${id}-hint`}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (typed.value.trim() !== '') take(addAsked(fields, typed.value, known));
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? '';
          if (!pasted.trim().includes('\n')) return;
          event.preventDefault();
          take(addAsked(fields, `${typed.value}${pasted}`, known));
        }}
      />
      <span class="field-hint" id={`${id}-hint`}>
        {t('debriefQuestionsHint')}
      </span>
      {suggested.length > 0 && (
        <ul class="debrief-known" aria-label={t('debriefKnown')}>
          {suggested.map((question) => (
            <li key={question.id}>
              <Button look="link" onClick={() => take(addKnown(fields, question))}>
                {question.text.slice(0, MAX_ASKED_CHARS)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <span role="status" class="visually-hidden">
        {suggested.length > 0 ? tCount('debriefSuggested', suggested.length) : ''}
      </span>
      <ul class="debrief-asked">
        {fields.questions.map((question, i) => (
          <Asked
            key={question.text}
            question={question}
            people={known.find((one) => one.id === question.knownId)?.people ?? 0}
            onHard={(isHard) => change(i, isHard)}
            onRemove={() =>
              take({ ...fields, questions: fields.questions.filter((_, other) => other !== i) })
            }
          />
        ))}
      </ul>
      <span role="status" class="muted small">
        {fields.questions.length > 0 ? tCount('debriefCount', fields.questions.length) : ''}
      </span>
    </div>
  );
}

interface AskedProps {
  readonly question: AskedQuestion;
  /** Who reported it before him. */
  readonly people: number;
  readonly onHard: (isHard: boolean) => void;
  readonly onRemove: () => void;
}

function Asked({ question, people, onHard, onRemove }: AskedProps) {
  return (
    <li>
      <span dir="auto">{question.text}</span>
      {people > 0 && <span class="muted small"> · {tCount('debriefAlsoReported', people)}</span>}
      <span class="debrief-tools">
        <label>
          <input
            type="checkbox"
            checked={question.isHard}
            onChange={({ currentTarget }) => onHard(currentTarget.checked)}
          />{' '}
          {t('debriefHard')}
        </label>
        <Button look="link" label={t('removeNamed', question.text)} onClick={onRemove}>
          {t('remove')}
        </Button>
      </span>
    </li>
  );
}
