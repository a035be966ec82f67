import { useSignal } from '@preact/signals';
import { useContext, useId, useRef } from 'preact/hooks';
import { t, tCount, uiLanguage } from '../../adapters/i18n';
import type { EvidenceRef } from '../../core/evidence/unit';
import { isInstant } from '../../core/guide/dates';
import type { Guide } from '../../core/guide/guide';
import { permalinkOf } from '../../core/guide/link-rule';
import { findUnit, isValidRef, quoteOf } from '../../core/guide/tally';
import { readLanguage } from '../../core/posting/language';
import { formatMonth } from '../format';
import { Button } from '../parts/button';
import { SafeLink } from '../parts/safe-link';
import { QuoteContext } from './quote-context';
import { QuotesShown } from './quotes-shown';

/** Enough to tell by; a quote alone may be three words. */
const LANGUAGE_SAMPLE_CHARS = 1000;

interface EvidenceProps {
  readonly refs: readonly EvidenceRef[];
  readonly guide: Guide;
}

/** What people wrote, word for word, each with the way to where they wrote it. */
export function Evidence({ refs, guide }: EvidenceProps) {
  const shownCount = useContext(QuotesShown);
  const isOpen = useSignal(false);
  const valid = refs.filter((ref) => isValidRef(ref, guide.units));
  const shown = isOpen.value ? valid : valid.slice(0, shownCount);
  const hiddenCount = valid.length - shown.length;
  if (valid.length === 0) return null;

  return (
    <ul class="evidence">
      {shown.map((ref) => (
        <li key={`${ref.unitId}:${ref.start}`}>
          <Quote quoted={ref} guide={guide} />
        </li>
      ))}
      {hiddenCount > 0 && (
        <li class="evidence-more">
          {tCount('andMore', hiddenCount)} ·{' '}
          <Button
            look="link"
            onClick={() => {
              isOpen.value = true;
            }}
          >
            {t('showAll')}
          </Button>
        </li>
      )}
    </ul>
  );
}

function Quote({ quoted, guide }: { readonly quoted: EvidenceRef; readonly guide: Guide }) {
  const isOpen = useSignal(false);
  const id = useId();
  const opener = useRef<HTMLSpanElement>(null);
  const unit = findUnit(quoted.unitId, guide.units);
  if (unit === undefined) return null;
  const where = unit.subreddit === '' ? t('source_hackerNews') : `r/${unit.subreddit}`;
  const when = isInstant(unit.at) ? `, ${formatMonth(unit.at, uiLanguage())}` : '';
  const close = () => {
    isOpen.value = false;
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <>
      <q class="quote" dir="auto" lang={readLanguage(unit.text.slice(0, LANGUAGE_SAMPLE_CHARS), '')}>
        {quoteOf(quoted, guide.units)}
      </q>{' '}
      <span class="cite">
        <SafeLink url={permalinkOf(quoted, guide.units)} posting={guide.posting}>
          {where}
          {when}
        </SafeLink>{' '}
        <span ref={opener} class="context-opener">
          <Button
            look="link"
            isExpanded={isOpen.value}
            onClick={() => {
              isOpen.value = !isOpen.value;
            }}
          >
            {t('inContext')}
          </Button>
        </span>
      </span>
      {isOpen.value && <QuoteContext id={id} quoted={quoted} unit={unit} onClose={close} />}
    </>
  );
}
