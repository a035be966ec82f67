import { t } from '../../adapters/i18n';
import type { Guide } from '../../core/guide/guide';
import { listLikeliest } from '../guide-view';
import { OriginChip } from './item';
import { Section } from './section';

interface MinuteProps {
  readonly guide: Guide;
  /** Questions lead to where they stand in full, where all of them do. */
  readonly isLinked?: boolean;
}

/** In one minute: the next step, the likeliest questions, one thing to avoid, and what we do not know. */
export function Minute({ guide, isLinked = false }: MinuteProps) {
  const { nextStep, avoid, unknown } = guide.minute;
  return (
    <Section id="minute" title={t('section_minute')}>
      <div class="minute">
        {nextStep !== '' && (
          <p class="minute-step" dir="auto" lang={guide.language}>
            {nextStep}
          </p>
        )}
        <ol class="likeliest" dir="auto" lang={guide.language}>
          {listLikeliest(guide).map((question) => (
            <li key={question.id}>
              {isLinked ? <a href={`#item-${question.id}`}>{question.text}</a> : question.text}
            </li>
          ))}
        </ol>
        {avoid !== null && (
          <p>
            <strong>{t('avoid')}</strong>{' '}
            <span dir="auto" lang={guide.language}>
              {avoid.text}
            </span>{' '}
            <OriginChip item={avoid} isLabelSaidAbove={false} />
          </p>
        )}
        {unknown !== '' && (
          <p>
            <strong>{t('unknown')}</strong>{' '}
            <span dir="auto" lang={guide.language}>
              {unknown}
            </span>
          </p>
        )}
      </div>
    </Section>
  );
}
