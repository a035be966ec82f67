import { useEffect, useRef } from 'preact/hooks';
import { t, tCount, uiLanguage } from '../../adapters/i18n';
import type { Guide } from '../../core/guide/guide';
import { findNextDay } from '../../core/practice/choose-next';
import { listProgress } from '../../core/practice/competencies';
import { MINUTES_A_DAY, type Practice } from '../../core/practice/review';
import type { Schedule } from '../../core/practice/schedule';
import { send } from '../../messaging/messenger';
import { formatCount, formatDay } from '../format';
import { Button } from '../parts/button';
import { Choice } from '../parts/field';
import { type OnError, order } from '../run/run-actions';

interface MinutesChoiceProps {
  readonly guide: Guide;
  readonly practice: Practice;
  readonly onError: OnError;
}

export function MinutesChoice({ guide, practice, onError }: MinutesChoiceProps) {
  const options = MINUTES_A_DAY.map((minutes) => ({
    value: String(minutes),
    text: tCount('minutesCount', minutes),
  }));
  return (
    <Choice
      label={t('practiseMinutes')}
      value={String(practice.minutesADay)}
      options={options}
      onChoose={(minutes) =>
        order(send('setMinutesADay', { runId: guide.id, minutesADay: Number(minutes) }), onError)
      }
    />
  );
}

interface DayDoneProps {
  readonly schedule: Schedule;
  readonly today: string;
  readonly canGoOn: boolean;
  readonly onGoOn: () => void;
}

/** Nothing more today, or nothing more of what was chosen. */
export function DayDone({ schedule, today, canGoOn, onGoOn }: DayDoneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const next = findNextDay(schedule, today);
  return (
    <div class="practise-card">
      <h2 tabIndex={-1} ref={heading}>
        {t('practiseDayDone')}
      </h2>
      {next !== undefined && <p>{t('practiseNext', formatDay(next, uiLanguage(), 'long'))}</p>}
      {schedule.unreached > 0 && <p>{tCount('practiseUnreached', schedule.unreached)}</p>}
      {canGoOn && <Button onClick={onGoOn}>{t('practiseGoOn')}</Button>}
    </div>
  );
}

/** How far each competency is. */
export function Progress({ guide, schedule }: { readonly guide: Guide; readonly schedule: Schedule }) {
  const locale = uiLanguage();
  const rows = listProgress(guide, schedule);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="practise-progress">
      <h2 class="section-name" id="practise-progress">
        {t('practiseProgress')}
      </h2>
      <p class="muted small">
        {tCount('practiseRounds', schedule.rounds)} {tCount('practiseGap', schedule.gapDays)}
      </p>
      <ul class="practise-progress">
        {rows.map(({ id, name, total, known, ready }) => (
          <li key={id}>
            <span>{name}</span>
            <meter aria-label={name} min={0} max={total} value={known} />
            <span class="muted small">
              {t(
                'practiseOf',
                formatCount(known, locale),
                formatCount(total, locale),
                formatCount(ready, locale),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
