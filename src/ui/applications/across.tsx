import { useMemo } from 'preact/hooks';
import { t, tCount, uiLanguage } from '../../adapters/i18n';
import { listShared } from '../../core/applications/shared-questions';
import { planWeek, type WeekPart } from '../../core/applications/week';
import type { Guide } from '../../core/guide/guide';
import { formatDay, formatTime } from '../format';
import { Button } from '../parts/button';

interface WeekProps {
  readonly guides: readonly Guide[];
  /** ISO. */
  readonly today: string;
  readonly onOpen: (runId: string) => void;
}

/** What the next seven days hold, over every guide with a date. */
export function Week({ guides, today, onOpen }: WeekProps) {
  const days = useMemo(() => planWeek(guides, today), [guides, today]);
  const locale = uiLanguage();
  if (days.every(({ parts }) => parts.length === 0)) return null;
  return (
    <section class="section" aria-labelledby="week">
      <h2 class="section-name" id="week">
        {t('week')}
      </h2>
      {days
        .filter(({ parts }) => parts.length > 0)
        .map(({ date, minutes, parts }) => (
          <details key={date} open={date === today}>
            <summary>
              {formatDay(date, locale, 'long')}
              {minutes > 0 && <span class="muted"> · {tCount('minutesCount', minutes)}</span>}
              {parts.some(({ isInterview }) => isInterview) && <span> · {t('weekInterview')}</span>}
            </summary>
            {parts.map((part) => (
              <Part key={part.runId} part={part} onOpen={onOpen} />
            ))}
          </details>
        ))}
    </section>
  );
}

function Part({ part, onOpen }: { readonly part: WeekPart; readonly onOpen: WeekProps['onOpen'] }) {
  const { runId, title, company, isInterview, time, tasks } = part;
  const name = [title || t('untitled'), company].filter((text) => text !== '').join(', ');
  return (
    <div class="week-part">
      <Button look="link" onClick={() => onOpen(runId)}>
        {name}
      </Button>
      {isInterview && (
        <strong>
          {' '}
          {t('weekInterview')}
          {time !== undefined && `, ${formatTime(time, uiLanguage())}`}
        </strong>
      )}
      <ul>
        {tasks.map((task) => (
          <li key={task.id} dir="auto">
            {task.text} <span class="muted small">({tCount('minutesCount', task.minutes)})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Questions that more than one of his firms asks: prepared once, they count several times. */
export function SharedQuestions({ guides }: Pick<WeekProps, 'guides'>) {
  const shared = useMemo(() => listShared(guides), [guides]);
  if (shared.length === 0) return null;
  return (
    <section class="section" aria-labelledby="shared">
      <h2 class="section-name" id="shared">
        {t('sharedQuestions')}
      </h2>
      <ul class="items">
        {shared.map(({ text, companies, places }) => (
          <li key={`${places[0]?.runId} ${places[0]?.itemId}`} class="item">
            <p class="question-text" dir="auto">
              {text}
            </p>
            <p class="muted small">{companies.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
