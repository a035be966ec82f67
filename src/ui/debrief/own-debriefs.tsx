import { useSignal } from '@preact/signals';
import { t, tCount, uiLanguage } from '../../adapters/i18n';
import type { Debrief } from '../../core/debrief/debrief';
import { send } from '../../messaging/messenger';
import { formatDay } from '../format';
import { Button } from '../parts/button';
import { type OnError, order } from '../run/run-actions';

interface DebriefListProps {
  readonly debriefs: readonly Debrief[];
  readonly onError: OnError;
  /** Without it they can only be deleted. */
  readonly onChange?: (debrief: Debrief) => void;
  /** Says of which application each is. */
  readonly isNamed?: boolean;
}

/** What was written down, a line each, to be corrected or deleted. */
export function DebriefList({ debriefs, onError, onChange, isNamed = false }: DebriefListProps) {
  return (
    <ul class="debrief-list">
      {debriefs.map((debrief) => (
        <Entry
          key={debrief.id}
          debrief={debrief}
          onError={onError}
          isNamed={isNamed}
          {...(onChange ? { onChange } : {})}
        />
      ))}
    </ul>
  );
}

interface EntryProps extends Omit<DebriefListProps, 'debriefs'> {
  readonly debrief: Debrief;
}

function Entry({ debrief, onError, onChange, isNamed = false }: EntryProps) {
  const isConfirming = useSignal(false);
  const { id, date, round, questions, title, company } = debrief;
  const day = formatDay(date, uiLanguage());
  const facts = [
    ...(isNamed ? [[title, company].filter((part) => part !== '').join(', ')] : []),
    t('debriefYou', day),
    ...(round === undefined ? [] : [t(`round_${round}`)]),
    tCount('debriefCount', questions.length),
  ].filter((fact) => fact !== '');
  return (
    <li>
      <span class="small">{facts.join(' · ')}</span>
      {isConfirming.value ? (
        <span class="buttons confirm" role="alert">
          {t('debriefDeleteSure')}
          <Button look="danger" hasFocus onClick={() => order(send('deleteDebrief', { id }), onError)}>
            {t('delete')}
          </Button>
          <Button
            onClick={() => {
              isConfirming.value = false;
            }}
          >
            {t('keep')}
          </Button>
        </span>
      ) : (
        <span class="debrief-tools">
          {onChange && (
            <Button look="link" label={t('debriefChangeNamed', day)} onClick={() => onChange(debrief)}>
              {t('edit')}
            </Button>
          )}
          <Button
            look="link"
            label={t('deleteNamed', t('debriefYou', day))}
            onClick={() => {
              isConfirming.value = true;
            }}
          >
            {t('delete')}
          </Button>
        </span>
      )}
    </li>
  );
}
