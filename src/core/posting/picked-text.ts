import { cleanText } from '../text';

/** Text the user took from a page with the mouse, a selection or the keyboard, and where. */
export interface PickedText {
  readonly text: string;
  readonly url: string;
}

const MAX_TEXT_CHARS = 60_000;

/** What a content script gave back, checked; null when nothing was picked. */
export function readPickedText(value: unknown): PickedText | null {
  if (typeof value !== 'object' || value === null) return null;
  const { text, url } = value as Partial<Record<keyof PickedText, unknown>>;
  if (typeof text !== 'string' || text.trim() === '') return null;
  return { text: cleanText(text, MAX_TEXT_CHARS), url: typeof url === 'string' ? url.slice(0, 8_000) : '' };
}
