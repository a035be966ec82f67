import { DAY_MS } from '../time';

/**
 * Calendar dates as ISO `YYYY-MM-DD`, without a clock and without a time zone: a date is counted as a UTC midnight only to do
 * sums with it.
 */

/** Midnight UTC of a date in ms, or null when it is no date of the calendar (`2026-02-30` is none). */
export function parseIsoDate(iso: string | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!match) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const at = Date.UTC(year, month - 1, day);
  return year >= 1000 && toIsoDate(at) === iso ? at : null;
}

export function toIsoDate(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

/** Whole days from one date to another; null when either is no date. Negative when `to` lies before `from`. */
export function countDays(from: string, to: string | undefined): number | null {
  const start = parseIsoDate(from);
  const end = parseIsoDate(to);
  return start === null || end === null ? null : Math.round((end - start) / DAY_MS);
}

/** The date so many days later; the same text when it is no date. */
export function addDays(iso: string, days: number): string {
  const at = parseIsoDate(iso);
  return at === null ? iso : toIsoDate(at + days * DAY_MS);
}

/** An instant that a date can be made of; anything else counts as unknown. */
export function isInstant(atMs: number | undefined): atMs is number {
  return atMs !== undefined && Number.isFinite(atMs) && atMs > 0 && atMs < Date.UTC(10000, 0, 1);
}
