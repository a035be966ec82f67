import type { ComponentChildren } from 'preact';
import { t, tCount, uiLanguage } from '../../adapters/i18n';
import { isInstant } from '../../core/guide/dates';
import type { Guide, Item } from '../../core/guide/guide';
import { formatMonth } from '../format';
import { Chip } from '../parts/chip';
import { Evidence } from './evidence';
import { ItemTools } from './item-tools';

/** How an item's origin is told: the label, and for reports who and when. */
export function OriginChip({
  item,
  isLabelSaidAbove,
}: {
  readonly item: Item;
  readonly isLabelSaidAbove: boolean;
}) {
  // The user's own says of which day it is: "You, 26 Nov".
  if (item.label === 'own' && item.basis !== undefined) return <Chip label="own" text={item.basis} />;
  if (item.people === 0) return isLabelSaidAbove ? null : <Chip label={item.label} />;
  const people = tCount('people', item.people);
  const last = isInstant(item.lastReportedAt) ? formatMonth(item.lastReportedAt, uiLanguage()) : undefined;
  const facts = [isLabelSaidAbove ? undefined : t(`label_${item.label}`), people, last];
  return <Chip label={item.label} text={facts.filter((fact) => fact !== undefined).join(' · ')} />;
}

interface ItemViewProps {
  readonly item: Item;
  readonly guide: Guide;
  /** The section's own name already says where its items come from. */
  readonly isLabelSaidAbove?: boolean;
  readonly children?: ComponentChildren;
}

/** A statement: its text, where it comes from, and the evidence beside it. */
export function ItemView({ item, guide, isLabelSaidAbove = false, children }: ItemViewProps) {
  return (
    <li class="item" id={`item-${item.id}`}>
      <OriginChip item={item} isLabelSaidAbove={isLabelSaidAbove} />
      <p class="item-text" dir="auto" lang={guide.language}>
        {item.text}
      </p>
      <Basis item={item} posting={guide.posting} />
      {children}
      <Evidence refs={item.evidence} guide={guide} />
      <ItemTools item={item} guide={guide} />
    </li>
  );
}

/** The posting's own words behind an item that follows from it. */
export function Basis({ item, posting }: { readonly item: Item; readonly posting: Guide['posting'] }) {
  if (item.label !== 'posting' || item.basis === undefined || item.text.includes(item.basis)) return null;
  return (
    <p class="basis">
      {t('postingSays')}{' '}
      <q dir="auto" lang={posting.language}>
        {item.basis}
      </q>
    </p>
  );
}

interface ItemListProps {
  readonly items: readonly Item[];
  readonly guide: Guide;
  readonly isLabelSaidAbove?: boolean;
}

export function ItemList({ items, guide, isLabelSaidAbove = false }: ItemListProps) {
  return (
    <ul class="items">
      {items.map((item) => (
        <ItemView key={item.id} item={item} guide={guide} isLabelSaidAbove={isLabelSaidAbove} />
      ))}
    </ul>
  );
}
