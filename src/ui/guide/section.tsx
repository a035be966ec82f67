import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t, tCount } from '../../adapters/i18n';
import type { Label } from '../../core/guide/guide';
import { Button } from '../parts/button';
import { Chip } from '../parts/chip';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Said beside the name: "11 people". */
  readonly aside?: string;
  /** Where everything in the section comes from, if it is one place. */
  readonly label?: Label;
  /** Closed at first, to be opened by who wants it. */
  readonly isFolded?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a guide, under its name. */
export function Section({ id, title, aside, label, isFolded = false, children }: SectionProps) {
  const head = (
    <>
      <h2 class="section-name" id={`section-${id}`}>
        {title}
        {aside !== undefined && <span> · {aside}</span>}
      </h2>
      {label !== undefined && <Chip label={label} />}
    </>
  );
  if (isFolded) {
    return (
      <details class="fold">
        <summary class="section-head">{head}</summary>
        <div class="fold-content">{children}</div>
      </details>
    );
  }
  return (
    <section class="section" aria-labelledby={`section-${id}`}>
      <div class="section-head">{head}</div>
      {children}
    </section>
  );
}

interface CappedProps<T> {
  readonly items: readonly T[];
  /** How many stand open at first; Infinity shows all. */
  readonly shownCount: number;
  readonly children: (shown: readonly T[]) => ComponentChildren;
}

/** The first few of many, and a button for the rest. */
export function Capped<T>({ items, shownCount, children }: CappedProps<T>) {
  const isOpen = useSignal(false);
  // Hiding a single one would save nothing.
  const isShort = items.length <= shownCount + 1;
  const shown = isOpen.value || isShort ? items : items.slice(0, shownCount);
  const hiddenCount = items.length - shown.length;
  return (
    <>
      {children(shown)}
      {hiddenCount > 0 && (
        <p class="more">
          {tCount('andMore', hiddenCount)} ·{' '}
          <Button
            look="link"
            onClick={() => {
              isOpen.value = true;
            }}
          >
            {t('showAll')}
          </Button>
        </p>
      )}
    </>
  );
}
