import { t, uiLanguage } from '../../adapters/i18n';
import type { Guide, PlanDay } from '../../core/guide/guide';
import { formatCount } from '../format';
import { Chip } from '../parts/chip';
import { Section } from './section';

/** What to do until the interview, day by day or session by session. */
export function Plan({ guide, isFolded }: { readonly guide: Guide; readonly isFolded: boolean }) {
  if (guide.plan.length === 0) return null;
  return (
    <Section id="plan" title={t('section_plan')} isFolded={isFolded}>
      {guide.plan.map((day) => (
        <Day key={`${day.date ?? ''}${day.title}`} day={day} />
      ))}
    </Section>
  );
}

function Day({ day }: { readonly day: PlanDay }) {
  return (
    <div class="plan-day">
      <h3 class="sub-name">{day.title}</h3>
      <ul class="tasks">
        {day.tasks.map((task) => (
          <li key={task.id} class="task">
            <span class="task-box" aria-hidden="true" />
            <span>
              {task.text} <Chip label={task.label} />
            </span>
            <span class="muted task-minutes">{t('minutes', formatCount(task.minutes, uiLanguage()))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
