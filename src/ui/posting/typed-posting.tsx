import { useSignal } from '@preact/signals';
import { t } from '../../adapters/i18n';
import { Field } from '../parts/field';

export interface TypedPosting {
  readonly title: string;
  readonly company: string;
  readonly text: string;
}

interface TypedPostingFormProps {
  readonly onDone: (typed: TypedPosting) => void;
  /** What is there already: a selection, or a title that was read. */
  readonly start?: Partial<TypedPosting>;
}

const TEXT_MAX_CHARS = 60_000;

/** A posting without a page: pasted text, or only role and company. */
export function TypedPostingForm({ onDone, start = {} }: TypedPostingFormProps) {
  const typed = useSignal<TypedPosting>({ title: '', company: '', text: '', ...start });
  const set = (field: keyof TypedPosting) => (value: string) => {
    typed.value = { ...typed.value, [field]: value };
  };
  const hasEnough = typed.value.title.trim() !== '' || typed.value.text.trim().length >= 40;

  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasEnough) onDone(typed.value);
      }}
    >
      <div class="form-pair">
        <Field label={t('field_title')} value={typed.value.title} onInput={set('title')} />
        <Field label={t('field_company')} value={typed.value.company} onInput={set('company')} />
      </div>
      <Field
        label={t('pasteLabel')}
        hint={t('pasteHint')}
        value={typed.value.text}
        onInput={set('text')}
        lines={5}
        maxLength={TEXT_MAX_CHARS}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary" disabled={!hasEnough}>
          {t('makeFirstGuide')}
        </button>
      </div>
    </form>
  );
}
