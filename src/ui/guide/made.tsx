import { t, tCount, uiLanguage } from '../../adapters/i18n';
import type { Guide } from '../../core/guide/guide';
import { formatCount, formatDate, formatUsd } from '../format';
import { Section } from './section';

/** How this guide was made, in numbers that can be checked. */
export function Made({ guide, isFolded }: { readonly guide: Guide; readonly isFolded: boolean }) {
  const { engine, counts, scorecard } = guide;
  const locale = uiLanguage();
  const rows: readonly (readonly [label: string, value: number])[] = [
    [t('made_threads'), counts.threadsRead],
    [t('made_comments'), counts.commentsRead],
    [t('made_reports'), scorecard.reportsUsed],
    [t('made_quotes'), scorecard.quotesVerified],
    [t('made_reported'), scorecard.reported],
    [t('made_elsewhere'), scorecard.reportedElsewhere],
    [t('made_posting'), scorecard.fromPosting],
    [t('made_typical'), scorecard.typical],
    [t('made_dropped'), scorecard.dropped],
  ];
  return (
    <Section id="made" title={t('section_made')} isFolded={isFolded}>
      <p>
        {engine.kind === 'model' ? <ModelLine guide={guide} /> : t('freeMade')} ·{' '}
        {formatDate(guide.createdAt, locale)}
        {scorecard.people > 0 && <> · {tCount('peopleCited', scorecard.people)}</>}
      </p>
      <dl class="figures">
        {rows
          .filter(([, value]) => value > 0)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formatCount(value, locale)}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}

function ModelLine({ guide }: { readonly guide: Guide }) {
  const { model = '', costUsd } = guide.engine;
  const madeWith = t('paid_madeWith', model);
  return (
    <>
      {costUsd === undefined
        ? madeWith
        : `${madeWith} · ${t('paid_spent', formatUsd(costUsd, uiLanguage()))}`}
    </>
  );
}
