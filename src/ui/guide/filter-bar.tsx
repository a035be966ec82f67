import { useId } from 'preact/hooks';
import { t, uiLanguage } from '../../adapters/i18n';
import type { Guide } from '../../core/guide/guide';
import { formatCount } from '../format';
import { Button } from '../parts/button';
import {
  filterQuestions,
  isFiltering,
  listFilterChoices,
  NO_FILTER,
  type QuestionFilter,
} from '../question-filter';

interface FilterBarProps {
  readonly guide: Guide;
  readonly filter: QuestionFilter;
  readonly onFilter: (filter: QuestionFilter) => void;
}

/** Which questions are shown: by round, by kind, by how many people reported them. */
export function FilterBar({ guide, filter, onFilter }: FilterBarProps) {
  const { rounds, kinds, strengths } = listFilterChoices(guide);
  const locale = uiLanguage();
  const count = filterQuestions(guide.questions, filter).length;
  return (
    <search class="filter-bar" aria-label={t('filterQuestions')}>
      <Choice
        label={t('filterRound')}
        value={filter.round}
        choices={rounds.map((round) => [round, t(`round_${round}`)])}
        onChoose={(round) => onFilter({ ...filter, round })}
      />
      <Choice
        label={t('filterKind')}
        value={filter.kind}
        choices={kinds.map((kind) => [kind, t(`kind_${kind}`)])}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <Choice
        label={t('filterStrength')}
        value={filter.strength}
        choices={strengths.map((strength) => [strength, t(`strength_${strength}`)])}
        onChoose={(strength) => onFilter({ ...filter, strength })}
      />
      <span role="status" class="muted">
        {isFiltering(filter) &&
          t('questionsShown', formatCount(count, locale), formatCount(guide.questions.length, locale))}
      </span>
      {isFiltering(filter) && (
        <Button look="link" onClick={() => onFilter(NO_FILTER)}>
          {t('filterClear')}
        </Button>
      )}
    </search>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T | null) => void;
}

function Choice<T extends string>({ label, value, choices, onChoose }: ChoiceProps<T>) {
  const id = useId();
  if (choices.length === 0) return null;
  return (
    <span class="filter-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          onChoose(choices.find(([choice]) => choice === currentTarget.value)?.[0] ?? null);
        }}
      >
        <option value="">{t('filterAny')}</option>
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
