import { t } from '../../adapters/i18n';
import type { Label } from '../../core/guide/guide';

interface ChipProps {
  readonly label: Label;
  /** Said instead of the label's name, when that stands above already: "6 people · Aug 2026". */
  readonly text?: string;
}

/** Where an item comes from. Words carry the meaning, colour only helps. */
export function Chip({ label, text }: ChipProps) {
  return <span class={`chip chip-${label}`}>{text ?? t(`label_${label}`)}</span>;
}
