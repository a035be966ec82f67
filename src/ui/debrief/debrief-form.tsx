import { useSignal } from '@preact/signals';
import { t } from '../../adapters/i18n';
import { type Debrief, type DebriefDraft, MAX_TOLD_CHARS, WENT } from '../../core/debrief/debrief';
import type { Guide } from '../../core/guide/guide';
import { type InterviewDetails, ROUND_KINDS, type RoundKind } from '../../core/posting/interview';
import type { RunSummary } from '../../core/run/run';
import { beginDebrief, type DebriefFields, readNextInterview, toDraft } from '../debrief-view';
import { readLocalDate } from '../first-guide';
import { Button } from '../parts/button';
import { Choice, Field } from '../parts/field';
import { AskedQuestions } from './asked-questions';

interface DebriefFormProps {
  readonly run: RunSummary;
  readonly guide: Guide;
  /** What is corrected. */
  readonly before?: Debrief;
  readonly onDone: (draft: DebriefDraft, next: InterviewDetails | undefined) => void;
  readonly onClose: () => void;
}

/** *What were you asked?* Two minutes; every field may stay empty but the day. */
export function DebriefForm({ run, guide, before, onDone, onClose }: DebriefFormProps) {
  const fields = useSignal(beginDebrief(run, readLocalDate(Date.now()), before));
  const set = (changes: Partial<DebriefFields>) => {
    fields.value = { ...fields.value, ...changes };
  };
  const draft = toDraft(fields.value, run.id);
  // What the user himself wrote down is not offered to him as known, unless this is what he corrects.
  const known = guide.questions.filter(({ label }) => label !== 'own' || before !== undefined);
  return (
    <form
      class="form debrief-form"
      aria-label={t('debriefTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft) onDone(draft, readNextInterview(fields.value, run.interview));
      }}
    >
      <p class="muted small">{t('debriefPrivate')}</p>
      <div class="form-pair">
        <Field
          label={t('dateLabel')}
          type="date"
          isRequired
          value={fields.value.date}
          onInput={(date) => set({ date })}
        />
        <RoundChoice
          label={t('roundLabel')}
          value={fields.value.round}
          onChoose={(round) => set({ round })}
        />
      </div>
      <AskedQuestions
        fields={fields.value}
        known={known}
        onChange={(changed) => {
          fields.value = changed;
        }}
      />
      <WentChoice fields={fields.value} onChoose={(went) => set({ went })} />
      <Field
        label={t('debriefSurprised')}
        lines={2}
        maxLength={MAX_TOLD_CHARS}
        value={fields.value.surprised}
        onInput={(surprised) => set({ surprised })}
      />
      <Field
        label={t('debriefNext')}
        lines={2}
        maxLength={MAX_TOLD_CHARS}
        value={fields.value.next}
        onInput={(next) => set({ next })}
      />
      <RoundChoice
        label={t('debriefNextRound')}
        value={fields.value.nextRound}
        onChoose={(nextRound) => set({ nextRound })}
      />
      <div class="form-pair">
        <Field
          label={t('debriefNextDate')}
          type="date"
          value={fields.value.nextDate}
          onInput={(nextDate) => set({ nextDate })}
        />
        <Field
          label={t('timeLabel')}
          type="time"
          value={fields.value.nextTime}
          onInput={(nextTime) => set({ nextTime })}
        />
      </div>
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={!draft}>
          {t('debriefKeep')}
        </button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

interface RoundChoiceProps {
  readonly label: string;
  readonly value: RoundKind | undefined;
  readonly onChoose: (round: RoundKind | undefined) => void;
}

function RoundChoice({ label, value, onChoose }: RoundChoiceProps) {
  const options = ROUND_KINDS.map((kind) => ({ value: kind as string, text: t(`round_${kind}`) }));
  return (
    <Choice
      label={label}
      value={value ?? ''}
      onChoose={(chosen) => onChoose(ROUND_KINDS.find((kind) => kind === chosen))}
      options={[{ value: '', text: t('notKnown') }, ...options]}
    />
  );
}

interface WentChoiceProps {
  readonly fields: DebriefFields;
  readonly onChoose: (went: DebriefFields['went']) => void;
}

function WentChoice({ fields, onChoose }: WentChoiceProps) {
  return (
    <fieldset class="open-choices">
      <legend>{t('debriefWent')}</legend>
      {WENT.map((went) => (
        <button
          type="button"
          key={went}
          class={fields.went === went ? 'choice-chip choice-chip-set' : 'choice-chip'}
          aria-pressed={fields.went === went}
          onClick={() => onChoose(fields.went === went ? undefined : went)}
        >
          {t(`went_${went}`)}
        </button>
      ))}
    </fieldset>
  );
}
