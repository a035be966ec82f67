import { useId } from 'preact/hooks';

interface CheckFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A box to tick, with a line that says what ticking it does. */
export function CheckField({ label, hint, isChecked, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label>
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />{' '}
        {label}
      </label>
      <span class="field-hint" id={id}>
        {hint}
      </span>
    </div>
  );
}
