import { t, uiLanguage } from '../../adapters/i18n';
import type { Guide, PlanDay } from '../../core/guide/guide';
import { formatCount } from '../format';
import { Chip } from '../parts/chip';
import { SafeLink } from '../parts/safe-link';
import { Section } from './section';

/** What to do until the interview, day by day or session by session. */
export function Plan({ guide, isFolded }: { readonly guide: Guide; readonly isFolded: boolean }) {
  if (guide.plan.length === 0) return null;
  return (
    <Section id="plan" title={t('section_plan')} isFolded={isFolded}>
      {guide.plan.map((day) => (
        <Day key={`${day.date ?? ''}${day.title}`} day={day} guide={guide} />
      ))}
    </Section>
  );
}

function Day({ day, guide }: { readonly day: PlanDay; readonly guide: Guide }) {
  return (
    <div class="plan-day">
      <h3 class="sub-name" dir="auto" lang={guide.language}>
        {day.title}
      </h3>
      <ul class="tasks">
        {day.tasks.map((task) => (
          <li key={task.id} class="task">
            <span class="task-box" aria-hidden="true" />
            <span>
              <span dir="auto" lang={guide.language}>
                {task.text}
              </span>{' '}
              <Chip label={task.label} />{' '}
              {task.resource && (
                <SafeLink url={task.resource.url} posting={guide.posting}>
                  {task.resource.title}
                </SafeLink>
              )}
            </span>
            <span class="muted task-minutes">{t('minutes', formatCount(task.minutes, uiLanguage()))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
