import { createContext } from 'preact';
import type { MarkChange } from '../../core/guide/own-marks';

/** Where a guide may be marked: its own page. Elsewhere, as in a first guide, there is nothing to keep a mark with. */
export interface Marking {
  readonly change: (change: MarkChange) => Promise<unknown>;
}

export const MarkingContext = createContext<Marking | null>(null);
