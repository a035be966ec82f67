import { useComputed, useSignal } from '@preact/signals';
import { browserLanguage, t, uiLanguage } from '../../adapters/i18n';
import { type InterviewDetails, type InvitedField, ROUND_KINDS } from '../../core/posting/interview';
import { readInvitation } from '../../core/posting/invitation';
import { readLocalDate } from '../first-guide';
import { formatDay, formatTime } from '../format';
import {
  applyInvitation,
  draftInvitation,
  type InvitationDraft,
  listOpenChoices,
  type OpenChoice,
} from '../invitation-view';
import { Button } from '../parts/button';
import { Choice, Field } from '../parts/field';

interface InvitationFormProps {
  readonly interview: InterviewDetails;
  readonly onDone: (interview: InterviewDetails) => void;
  readonly onClose?: () => void;
  /** A message that is there already, such as a selection. */
  readonly text?: string;
}

const HOWS = ['phone', 'video', 'onsite'] as const;
const MAX_MESSAGE_CHARS = 20_000;

/** The recruiter's message, read on this computer, its fields shown for correction before anything uses them. */
export function InvitationForm({ interview, onDone, onClose, text = '' }: InvitationFormProps) {
  const message = useSignal(text);
  const read = useComputed(() =>
    readInvitation(message.value, { today: readLocalDate(Date.now()), locale: browserLanguage() }),
  );
  const draft = useSignal<InvitationDraft>(draftInvitation(read.value, interview));
  const set = (changes: Partial<InvitationDraft>) => {
    draft.value = { ...draft.value, ...changes };
  };
  const field = (name: InvitedField, options: Partial<Parameters<typeof Field>[0]> = {}) => (
    <Field
      label={t(`invited_${name}`)}
      value={draft.value[name]}
      onInput={(value) => set({ [name]: value })}
      {...options}
    />
  );
  return (
    <form
      class="form invitation-form"
      aria-label={t('invitationTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(applyInvitation(interview, read.value, draft.value));
      }}
    >
      <Field
        label={t('invitationPaste')}
        hint={t('invitationHint')}
        lines={4}
        maxLength={MAX_MESSAGE_CHARS}
        value={message.value}
        onInput={(value) => {
          message.value = value;
          draft.value = draftInvitation(read.value, interview);
        }}
      />
      <OpenChoices choices={listOpenChoices(read.value)} draft={draft.value} onChoose={set} />
      <div class="form-pair">
        {field('date', { type: 'date' })}
        {field('time', { type: 'time' })}
      </div>
      <div class="form-pair">
        {field('zone')}
        {field('minutes', { type: 'number', min: 5, max: 1440 })}
      </div>
      <div class="form-pair">
        <Choice
          label={t('invited_round')}
          value={draft.value.round}
          onChoose={(round) => set({ round })}
          options={withUnknown(ROUND_KINDS.map((value) => ({ value, text: t(`round_${value}`) })))}
        />
        <Choice
          label={t('invited_how')}
          value={draft.value.how}
          onChoose={(how) => set({ how })}
          options={withUnknown(HOWS.map((value) => ({ value, text: t(`how_${value}`) })))}
        />
      </div>
      {field('people', { lines: 2 })}
      {field('place')}
      {field('link', { type: 'url', maxLength: 1_000 })}
      {field('bring', { lines: 2 })}
      <div class="buttons">
        <button type="submit" class="button button-primary">
          {t('invitationUse')}
        </button>
        {onClose !== undefined && <Button onClick={onClose}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}

function withUnknown(options: readonly { readonly value: string; readonly text: string }[]) {
  return [{ value: '', text: t('notKnown') }, ...options];
}

interface OpenChoicesProps {
  readonly choices: readonly OpenChoice[];
  readonly draft: InvitationDraft;
  readonly onChoose: (choice: OpenChoice) => void;
}

/** The message can be read in more than one way: the user says which. */
function OpenChoices({ choices, draft, onChoose }: OpenChoicesProps) {
  if (choices.length === 0) return null;
  const locale = uiLanguage();
  return (
    <fieldset class="open-choices">
      <legend>{t('invitationOpen')}</legend>
      {choices.map((choice) => {
        const isChosen =
          (choice.date === undefined || choice.date === draft.date) &&
          (choice.time === undefined || choice.time === draft.time);
        const parts = [
          choice.date === undefined ? '' : formatDay(choice.date, locale, 'long'),
          choice.time === undefined ? '' : formatTime(choice.time, locale),
        ];
        return (
          <button
            type="button"
            key={`${choice.date} ${choice.time}`}
            class={isChosen ? 'choice-chip choice-chip-set' : 'choice-chip'}
            aria-pressed={isChosen}
            onClick={() => onChoose(choice)}
          >
            {parts.filter((part) => part !== '').join(', ')}
          </button>
        );
      })}
    </fieldset>
  );
}
