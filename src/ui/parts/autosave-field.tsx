import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n';

/** How long after the last key the text is stored, if the field is not left before. */
const SAVE_AFTER_MS = 900;

interface AutosaveFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly lines?: number;
  readonly hint?: string;
  /** What is missing from it, said under it. */
  readonly warning?: string;
  readonly onSave: (text: string) => Promise<unknown>;
}

/** Text of the user's own that is kept while he writes it: no button to forget, nothing lost with the page. */
export function AutosaveField(props: AutosaveFieldProps) {
  const { label, value, maxLength, lines = 2, hint, warning, onSave } = props;
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useRef(value);
  const stored = useRef(value);
  const isSaved = useSignal(false);
  const latest = useRef(onSave);
  latest.current = onSave;
  const save = () => {
    clearTimeout(timer.current);
    if (typed.current.trim() === stored.current.trim()) return;
    const before = stored.current;
    stored.current = typed.current;
    latest.current(typed.current).then(
      () => {
        isSaved.value = true;
      },
      () => {
        stored.current = before;
      },
    );
  };
  useEffect(() => {
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, []);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={lines}
        dir="auto"
        maxLength={maxLength}
        defaultValue={value}
        aria-describedby={`${id}-hint`}
        onBlur={save}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          isSaved.value = false;
          clearTimeout(timer.current);
          timer.current = setTimeout(save, SAVE_AFTER_MS);
        }}
      />
      <span class="field-hint" id={`${id}-hint`}>
        {[warning, hint].filter((text) => text !== undefined).join(' ')}
      </span>
      <span role="status" class="muted small">
        {isSaved.value ? t('noteSaved') : ''}
      </span>
    </div>
  );
}
