import { t } from '../../adapters/i18n';
import type { Guide, RoundItem } from '../../core/guide/guide';
import { Evidence } from './evidence';
import { Basis, ItemList, OriginChip } from './item';
import { ItemTools } from './item-tools';
import { Section } from './section';

/** The process: rounds in order, and how long it all takes. */
export function Rounds({ guide, isFolded }: { readonly guide: Guide; readonly isFolded: boolean }) {
  if (guide.rounds.length === 0 && guide.timeline.length === 0) return null;
  return (
    <Section id="rounds" title={t('section_rounds')} isFolded={isFolded}>
      <ol class="items rounds">
        {guide.rounds.map((round) => (
          <Round key={round.id} round={round} guide={guide} />
        ))}
      </ol>
      {guide.timeline.length > 0 && (
        <>
          <h3 class="sub-name">{t('section_timeline')}</h3>
          <ItemList items={guide.timeline} guide={guide} />
        </>
      )}
    </Section>
  );
}

function Round({ round, guide }: { readonly round: RoundItem; readonly guide: Guide }) {
  const facts = [round.format, round.length, round.who].filter((fact) => fact !== undefined && fact !== '');
  return (
    <li class="item" id={`item-${round.id}`}>
      <OriginChip item={round} isLabelSaidAbove={false} />
      <p class="question-text" dir="auto" lang={guide.language}>
        {round.title}
      </p>
      {facts.length > 0 && (
        <p class="muted" dir="auto" lang={guide.language}>
          {facts.join(' · ')}
        </p>
      )}
      {round.text !== '' && round.text !== round.title && (
        <p class="item-text" dir="auto" lang={guide.language}>
          {round.text}
        </p>
      )}
      {round.tests !== undefined && (
        <p class="preparation">
          {t('tests')}{' '}
          <span dir="auto" lang={guide.language}>
            {round.tests}
          </span>
        </p>
      )}
      <Basis item={round} posting={guide.posting} />
      <Evidence refs={round.evidence} guide={guide} />
      <ItemTools item={{ id: round.id, text: round.title }} guide={guide} />
    </li>
  );
}
