import { DAY_MS, MINUTE_MS, SECOND_MS } from '../core/time';

/** Numbers, dates and names as the reader writes them. Every function is given the locale (BCP 47). */

export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** "40 %" for 0.4, as the reader writes it. */
export function formatPercent(part: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(part);
}

/** US dollars with as many digits as tell a cent's fractions apart: "$0.004", "$0.25", "$5". */
export function formatUsd(usd: number, locale: string): string {
  const digits = usd !== 0 && usd < 0.01 ? 3 : 2;
  const isWhole = Number.isInteger(usd);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: isWhole ? 0 : digits,
  }).format(usd);
}

/** "Mar 2026". */
export function formatMonth(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' }).format(at);
}

/** "23 Nov 2026", of an instant. */
export function formatDate(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

/**
 * "Thu, 26 Nov" of a calendar date.
 *
 * @param isoDate `YYYY-MM-DD`; anything else is returned as it is.
 */
export function formatDay(isoDate: string, locale: string, weekday: 'short' | 'long' = 'short'): string {
  const at = readIsoDate(isoDate);
  if (at === undefined) return isoDate;
  const options = { weekday, day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(at);
}

/** "14:30" in the reader's way: "2:30 PM" for an American. `time` is `HH:MM`. */
export function formatTime(time: string, locale: string): string {
  const at = Date.parse(`1970-01-01T${time}:00Z`);
  if (Number.isNaN(at)) return time;
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(at);
}

/**
 * "in 3 days", "tomorrow", "2 days ago".
 *
 * @param isoDate Local calendar date `YYYY-MM-DD`.
 * @param now ms since the Unix epoch; its local calendar day is "today".
 */
export function formatDaysAway(isoDate: string, now: number, locale: string): string | undefined {
  const at = readIsoDate(isoDate);
  if (at === undefined) return undefined;
  const today = new Date(now);
  const todayAt = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  const days = Math.round((at - todayAt) / DAY_MS);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** How long something took: "0.4s", "23s", "2m 5s". */
export function formatDuration(ms: number, locale: string): string {
  const unit = (value: number, name: 'second' | 'minute', digits = 0) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'narrow',
      maximumFractionDigits: digits,
    }).format(value);
  const seconds = Math.max(0, ms) / SECOND_MS;
  if (seconds < 9.95) return unit(seconds, 'second', 1);
  const whole = Math.round(seconds);
  if (whole < 60) return unit(whole, 'second');
  const rest = whole % 60;
  const minutes = unit(Math.floor(whole / 60), 'minute');
  return rest === 0 ? minutes : `${minutes} ${unit(rest, 'second')}`;
}

/** Time left as a clock, "1:05"; never negative. */
export function formatCountdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS));
  const minuteS = MINUTE_MS / SECOND_MS;
  return `${Math.floor(seconds / minuteS)}:${String(seconds % minuteS).padStart(2, '0')}`;
}

/** "1½" for 1.5; other fractions as decimals. */
export function formatHours(hours: number, locale: string): string {
  const whole = Math.floor(hours);
  if (hours - whole !== 0.5) return formatCount(hours, locale);
  return whole === 0 ? '½' : `${formatCount(whole, locale)}½`;
}

const MONOGRAM_SKIPS = new Set([
  'the',
  'of',
  'and',
  'for',
  'at',
  'de',
  'la',
  'der',
  'die',
  'das',
  'und',
  'a',
  'an',
]);

/** At most two initials that stand for a firm: "St Mary’s Hospital" is "SM", "Acme" is "A"; '' without a letter. */
export function makeMonogram(name: string): string {
  const words = name
    .slice(0, 200)
    .split(/[\s\-–—/&,.()]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '');
  const telling = words.filter((word) => !MONOGRAM_SKIPS.has(word.toLowerCase()));
  const chosen = (telling.length > 0 ? telling : words).slice(0, 2);
  return chosen.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}

function readIsoDate(isoDate: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return undefined;
  const at = Date.parse(`${isoDate}T00:00:00Z`);
  return Number.isNaN(at) ? undefined : at;
}
