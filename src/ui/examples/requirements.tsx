import { t, tCount } from '../../adapters/i18n';
import { toErrorInfo } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import { listAboutChange } from '../../core/practice/gaps-in-plan';
import {
  type Answer,
  type Checklist,
  type ChecklistChange,
  HAVES,
  listGaps,
  listRequirements,
  MAX_EXAMPLE_CHARS,
  type Requirement,
} from '../../core/practice/requirements';
import { send } from '../../messaging/messenger';
import { ItemList } from '../guide/item';
import { AutosaveField } from '../parts/autosave-field';
import { CheckField } from '../parts/check-field';
import type { OnError } from '../run/run-actions';

interface RequirementsProps {
  readonly guide: Guide;
  readonly checklist: Checklist;
  readonly onError: OnError;
}

type Store = (change: ChecklistChange) => Promise<unknown>;

/** Each thing the posting wants: have it, partly, not, and an example. What is missing goes into the plan. */
export function Requirements({ guide, checklist, onError }: RequirementsProps) {
  const requirements = listRequirements(guide.posting);
  const gaps = listGaps(requirements, checklist).length;
  const store: Store = (change) =>
    send('changeChecklist', { runId: guide.id, change }).catch((error: unknown) => {
      onError(toErrorInfo(error).code);
      throw error;
    });
  return (
    <section class="section" aria-labelledby="requirements">
      <h2 id="requirements">{t('requirements')}</h2>
      {requirements.length === 0 && <p>{t('requirementsNone')}</p>}
      <p role="status">{gaps > 0 && tCount('requirementGaps', gaps)}</p>
      <ul class="items">
        {requirements.map((requirement) => (
          <Row
            key={requirement.id}
            requirement={requirement}
            answer={checklist.answers[requirement.id]}
            store={store}
          />
        ))}
      </ul>
      <CheckField
        label={t('changeField')}
        hint={t('changeFieldHint')}
        isChecked={checklist.isChange}
        onChange={(isChange) => void store({ isChange }).catch(() => undefined)}
      />
      {checklist.isChange && <AboutChange guide={guide} />}
    </section>
  );
}

interface RowProps {
  readonly requirement: Requirement;
  readonly answer: Answer | undefined;
  readonly store: Store;
}

function Row({ requirement, answer, store }: RowProps) {
  const { id, text, isWish } = requirement;
  const choose = (have: (typeof HAVES)[number]) =>
    void store({ requirementId: id, have: answer?.have === have ? null : have }).catch(() => undefined);
  return (
    <li class="item">
      <fieldset class="open-choices">
        <legend dir="auto">
          {text}
          {isWish && <span class="muted small"> · {t('requirementWish')}</span>}
        </legend>
        {HAVES.map((have) => (
          <button
            type="button"
            key={have}
            class={answer?.have === have ? 'choice-chip choice-chip-set' : 'choice-chip'}
            aria-pressed={answer?.have === have}
            onClick={() => choose(have)}
          >
            {t(`have_${have}`)}
          </button>
        ))}
      </fieldset>
      {answer?.have !== undefined && (
        <AutosaveField
          label={t('myExample')}
          value={answer.example}
          maxLength={MAX_EXAMPLE_CHARS}
          onSave={(example) => store({ requirementId: id, example })}
        />
      )}
    </li>
  );
}

/** The question after the change itself, with what people in reports were told or asked. */
function AboutChange({ guide }: { readonly guide: Guide }) {
  const items = listAboutChange(guide);
  return (
    <div>
      <h3>{t('whyTheMove')}</h3>
      {items.length === 0 ? <p>{t('changeNone')}</p> : <ItemList items={items} guide={guide} />}
    </div>
  );
}
