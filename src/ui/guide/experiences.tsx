import { t, uiLanguage } from '../../adapters/i18n';
import { isInstant } from '../../core/guide/dates';
import type { ExperienceItem, Guide } from '../../core/guide/guide';
import { formatMonth } from '../format';
import { SafeLink } from '../parts/safe-link';
import { Evidence } from './evidence';
import { OriginChip } from './item';
import { ItemTools } from './item-tools';
import { Section } from './section';

interface ExperiencesProps {
  readonly guide: Guide;
  readonly isFolded: boolean;
}

/** Whole reports, one a person. */
export function Experiences({ guide, isFolded }: ExperiencesProps) {
  if (guide.experiences.length === 0) return null;
  return (
    <Section id="experiences" title={t('section_experiences')} isFolded={isFolded}>
      <ul class="items">
        {guide.experiences.map((experience) => (
          <Experience key={experience.id} experience={experience} guide={guide} />
        ))}
      </ul>
    </Section>
  );
}

function Experience({ experience, guide }: { readonly experience: ExperienceItem; readonly guide: Guide }) {
  const { outcome, difficulty, rounds } = experience;
  const facts = [outcome, difficulty, ...rounds.map((round) => t(`round_${round}`))].filter(
    (fact) => fact !== undefined,
  );
  return (
    <li class="item" id={`item-${experience.id}`}>
      <OriginChip item={experience} isLabelSaidAbove={false} />
      <p class="item-text">{experience.text}</p>
      <p class="muted cite">
        {facts.length > 0 && <>{facts.join(' · ')} · </>}
        <SafeLink url={experience.permalink} posting={guide.posting}>
          {t('wholeReport')}
          {isInstant(experience.at) ? `, ${formatMonth(experience.at, uiLanguage())}` : ''}
        </SafeLink>
      </p>
      <Evidence refs={experience.evidence} guide={guide} />
      <ItemTools item={experience} guide={guide} />
    </li>
  );
}
