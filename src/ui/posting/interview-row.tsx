import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t, uiLanguage } from '../../adapters/i18n';
import { type InterviewDetails, ROUND_KINDS, type RoundKind } from '../../core/posting/interview';
import { formatHours } from '../format';
import { forgetInvited } from '../invitation-view';
import { Field } from '../parts/field';
import { describeWhen, withDetail } from '../posting-view';
import { InvitationForm } from './invitation-form';

const HOWS = ['phone', 'video', 'onsite'] as const;
const HOURS = [0.5, 1, 1.5, 2, 3, 4, 6, 8] as const;

interface InterviewRowProps {
  readonly interview: InterviewDetails;
  readonly onChange: (interview: InterviewDetails) => void;
}

/** The optional row: when, which round, how, hours a day. All of it may stay unknown. */
export function InterviewRow({ interview, onChange: store }: InterviewRowProps) {
  const isDateOpen = useSignal(false);
  const isPasting = useSignal(false);
  const onChange = (changed: InterviewDetails) => store(forgetInvited(changed, interview));
  const locale = uiLanguage();
  const when = describeWhen(interview, locale);
  const setHow = (how: string) =>
    onChange(
      withDetail(
        interview,
        'how',
        HOWS.find((known) => known === how),
      ),
    );
  const setRound = (round: string) =>
    onChange(
      withDetail(
        interview,
        'round',
        ROUND_KINDS.find((known) => known === round),
      ),
    );
  const setHours = (hours: string) =>
    onChange(
      withDetail(
        interview,
        'hoursADay',
        HOURS.find((known) => String(known) === hours),
      ),
    );

  return (
    <fieldset class="interview-row">
      <legend class="visually-hidden">{t('interviewLegend')}</legend>
      <button
        type="button"
        class={when === undefined ? 'choice-chip' : 'choice-chip choice-chip-set'}
        aria-expanded={isDateOpen.value}
        onClick={() => {
          isDateOpen.value = !isDateOpen.value;
        }}
      >
        {when ?? t('whenUnknown')}
      </button>
      <ChipSelect
        label={t('roundLabel')}
        value={interview.round}
        onChoose={setRound}
        options={ROUND_KINDS.map(nameRound)}
      />
      <ChipSelect
        label={t('howLabel')}
        value={interview.how}
        onChoose={setHow}
        options={HOWS.map((how) => ({ value: how, text: t(`how_${how}`) }))}
      />
      <ChipSelect
        label={t('hoursLabel')}
        value={interview.hoursADay === undefined ? undefined : String(interview.hoursADay)}
        onChoose={setHours}
        options={HOURS.map((hours) => ({ value: String(hours), text: formatHours(hours, locale) }))}
      />
      <button
        type="button"
        class={interview.fromInvitation === undefined ? 'choice-chip' : 'choice-chip choice-chip-set'}
        aria-expanded={isPasting.value}
        onClick={() => {
          isPasting.value = !isPasting.value;
        }}
      >
        {t('invitationTitle')}
      </button>
      {isDateOpen.value && <WhenFields interview={interview} onChange={onChange} />}
      <Invited interview={interview} />
      {isPasting.value && (
        <InvitationForm
          interview={interview}
          onDone={(read) => {
            isPasting.value = false;
            store(read);
          }}
          onClose={() => {
            isPasting.value = false;
          }}
        />
      )}
    </fieldset>
  );
}

/** What the chips do not show: how long, with whom, where. */
function Invited({ interview }: Pick<InterviewRowProps, 'interview'>) {
  const { zone, minutes, people = [], place, link } = interview;
  const facts = [
    zone,
    minutes === undefined ? undefined : t('minutesLong', String(minutes)),
    ...people,
    place,
    link,
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 ? null : <p class="muted small invited-facts">{facts.join(' · ')}</p>;
}

function nameRound(round: RoundKind) {
  return { value: round, text: t(`round_${round}`) };
}

function WhenFields({ interview, onChange }: InterviewRowProps) {
  return (
    <div class="form-pair when-fields">
      <Field
        label={t('dateLabel')}
        type="date"
        value={interview.date ?? ''}
        onInput={(date) => onChange(withDetail(interview, 'date', date === '' ? undefined : date))}
      />
      <Field
        label={t('timeLabel')}
        type="time"
        value={interview.time ?? ''}
        onInput={(time) => onChange(withDetail(interview, 'time', time === '' ? undefined : time))}
      />
    </div>
  );
}

interface ChipSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** A list to choose from that looks like a chip: "Round: panel". The first entry is "not known". */
function ChipSelect({ label, value, onChoose, options }: ChipSelectProps) {
  const id = useId();
  return (
    <span class={value === undefined ? 'choice-chip' : 'choice-chip choice-chip-set'}>
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t('notKnown')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
