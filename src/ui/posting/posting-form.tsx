import { useSignal } from '@preact/signals';
import { t } from '../../adapters/i18n';
import type { JobPosting } from '../../core/posting/job-posting';
import { Button } from '../parts/button';
import { Choice, Field } from '../parts/field';
import { draftFrom, type PostingDraft, type TextField, withRemote } from '../posting-view';

interface PostingFormProps {
  readonly posting: JobPosting;
  readonly onSave: (draft: PostingDraft) => void;
  readonly onClose: () => void;
}

const PAIRS: readonly (readonly [TextField, TextField])[] = [
  ['location', 'salary'],
  ['level', 'team'],
];

const REMOTES = ['', 'onsite', 'hybrid', 'remote'] as const;
const DESCRIPTION_MAX_CHARS = 60_000;

/** The pencil: everything that was read, to be corrected. */
export function PostingForm({ posting, onSave, onClose }: PostingFormProps) {
  const draft = useSignal(draftFrom(posting));
  const set = (field: TextField) => (value: string) => {
    draft.value = { ...draft.value, [field]: value };
  };
  const field = (name: TextField, lines?: number) => (
    <Field
      label={t(`field_${name}`)}
      value={draft.value[name]}
      onInput={set(name)}
      {...(lines === undefined ? {} : { lines, maxLength: DESCRIPTION_MAX_CHARS })}
    />
  );

  return (
    <form
      class="form section"
      aria-label={t('editPosting')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {field('title')}
      {field('company')}
      {PAIRS.map(([first, second]) => (
        <div class="form-pair" key={first}>
          {field(first)}
          {field(second)}
        </div>
      ))}
      <div class="form-pair">
        {field('employmentType')}
        <Choice
          label={t('field_remote')}
          value={draft.value.remote ?? ''}
          onChoose={(value) => {
            draft.value = withRemote(draft.value, value);
          }}
          options={REMOTES.map((value) => ({
            value,
            text: value === '' ? t('notKnown') : t(`remote_${value}`),
          }))}
        />
      </div>
      {field('requiredSkills', 4)}
      {field('description', 8)}
      <div class="buttons">
        <button type="submit" class="button button-primary">
          {t('save')}
        </button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
