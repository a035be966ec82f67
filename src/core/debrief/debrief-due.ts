import type { InterviewDetails } from '../posting/interview';
import type { Debrief } from './debrief';

/** Where the user is: his calendar date, ISO, and time, `HH:MM`. */
export interface LocalNow {
  readonly date: string;
  readonly time: string;
}

/** How long an interview takes that nobody gave a length for. */
const USUAL_MINUTES = 60;
const DAY_MINUTES = 24 * 60;
/** After that he has forgotten too much of it to be asked by us; he may still write it down. */
const ASK_DAYS = 21;

/**
 * Whether to ask now what the user was asked: the interview is over, he has not written it down, and has not said "not now"
 * for this date. Without a time it is over when its day is.
 */
export function isDebriefDue(
  interview: InterviewDetails,
  now: LocalNow,
  debriefs: readonly Pick<Debrief, 'date'>[],
  skippedDate: string | undefined,
): boolean {
  const { date } = interview;
  if (date === undefined || date === skippedDate || date > now.date) return false;
  if (debriefs.some((debrief) => debrief.date === date)) return false;
  if (daysBetween(date, now.date) > ASK_DAYS) return false;
  return date < now.date || isOverToday(interview, now.time);
}

function isOverToday({ time, minutes }: InterviewDetails, now: string): boolean {
  const start = toMinutes(time);
  if (start === undefined) return false;
  return (toMinutes(now) ?? 0) >= Math.min(start + (minutes ?? USUAL_MINUTES), DAY_MINUTES - 1);
}

/** When an interview is over, as local date and time; undefined without a date. */
export function whenOver({ date, time, minutes }: InterviewDetails): LocalNow | undefined {
  if (date === undefined) return undefined;
  const start = toMinutes(time);
  const over =
    start === undefined ? DAY_MINUTES - 1 : Math.min(start + (minutes ?? USUAL_MINUTES), DAY_MINUTES - 1);
  const pad = (part: number) => String(part).padStart(2, '0');
  return { date, time: `${pad(Math.floor(over / 60))}:${pad(over % 60)}` };
}

function toMinutes(time: string | undefined): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(time ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

function daysBetween(from: string, to: string): number {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (DAY_MINUTES * 60_000);
  return Number.isFinite(days) ? days : 0;
}
