import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly type?: 'text' | 'date' | 'time' | 'url' | 'password' | 'number';
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly isRequired?: boolean;
  /** Id of a `datalist` with suggestions. */
  readonly list?: string;
}

/** A labelled text field; with `lines`, of several lines. What is typed is held by the caller. */
export function Field(props: FieldProps) {
  const { label, value, onInput, hint, lines, maxLength = 500, type = 'text' } = props;
  const { min, max, step, isRequired = false, list } = props;
  const id = useId();
  const shared = {
    id,
    value,
    maxLength,
    required: isRequired,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onInput(event.currentTarget.value),
    ...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === undefined ? (
        // Preact types each kind of input apart; the union of kinds fits none of them, their text form fits all.
        <input
          {...shared}
          type={type as 'text'}
          min={min}
          max={max}
          step={step}
          list={list}
          autocomplete="off"
          spellcheck={false}
        />
      ) : (
        <textarea {...shared} rows={lines} />
      )}
      {hint !== undefined && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** A labelled list to choose from. */
export function Choice({ label, value, onChoose, options }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
