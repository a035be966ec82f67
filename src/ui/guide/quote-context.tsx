import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import type { EvidenceRef, EvidenceUnit } from '../../core/evidence/unit';
import { sliceContext } from '../guide-view';
import { Button } from '../parts/button';

interface QuoteContextProps {
  readonly id: string;
  readonly quoted: EvidenceRef;
  readonly unit: EvidenceUnit;
  readonly onClose: () => void;
}

/** The passage where it was written, marked, with what stands before and after it. Escape closes it. */
export function QuoteContext({ id, quoted, unit, onClose }: QuoteContextProps) {
  const mark = useRef<HTMLElement>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    mark.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { before, words, after } = sliceContext(unit.text, quoted);
  return (
    <section
      ref={box}
      id={id}
      class="quote-context"
      aria-label={t('whatTheyWrote')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p class="quote-thread" dir="auto">
        {unit.threadTitle}
      </p>
      <p class="quote" dir="auto">
        {before}
        <mark ref={mark}>{words}</mark>
        {after}
      </p>
      <Button look="link" onClick={onClose}>
        {t('closeContext')}
      </Button>
    </section>
  );
}
