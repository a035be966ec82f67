import { cleanText } from '../text';
import { addDays, parseIsoDate } from './dates';
import type { Guide, PlanDay } from './guide';
import { wordingOf } from './wording';

const MAX_TEXT_CHARS = 4000;
/** RFC 5545: a line is at most 75 octets; what is longer goes on in the next, after a space. */
const MAX_LINE_OCTETS = 75;

/**
 * The plan and the interview as iCalendar: an entry for each day or week with its tasks, and one for the interview at the time
 * the user gave, without a time zone, so that it stands where he reads it. Null when no date is known: there is nothing to
 * put into a calendar then.
 */
export function guideToCalendar(guide: Guide): string | null {
  return guidesToCalendar([guide]);
}

/** The same of several guides in one file. An entry keeps its name, so that taking it in again changes it. */
export function guidesToCalendar(guides: readonly Guide[]): string | null {
  const events = guides.flatMap(writeEvents);
  if (events.length === 0) return null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Interview guide//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function writeEvents(guide: Guide): readonly string[] {
  const days = guide.plan.filter((day) => parseIsoDate(day.date) !== null);
  const { date } = guide.interview;
  const end = parseIsoDate(date) === null ? undefined : date;
  return [
    ...days.flatMap((day, i) => writeDay(guide, day, i, days[i + 1]?.date ?? end)),
    ...(end === undefined ? [] : writeInterview(guide, end)),
  ];
}

function writeDay(guide: Guide, day: PlanDay, index: number, next: string | undefined): readonly string[] {
  const { MARKDOWN } = wordingOf(guide);
  const start = day.date ?? '';
  const dayAfter = addDays(start, 1);
  // A week lasts until the next entry begins; a day is a day.
  const end = next !== undefined && next > dayAfter ? next : dayAfter;
  const tasks = day.tasks.map((task) => {
    const link = task.resource ? ` ${task.resource.url}` : '';
    return `☐ ${task.text} (${MARKDOWN.minutes(task.minutes)})${link}`;
  });
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(guide, `plan-${index}`)}`,
    `DTSTAMP:${toUtc(guide.createdAt)}`,
    `DTSTART;VALUE=DATE:${toBasic(start)}`,
    `DTEND;VALUE=DATE:${toBasic(end)}`,
    `SUMMARY:${escapeText(MARKDOWN.prepare(nameOf(guide)))}`,
    `DESCRIPTION:${escapeText(tasks.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function writeInterview(guide: Guide, date: string): readonly string[] {
  const { MARKDOWN, sayRound } = wordingOf(guide);
  const { time, round, minutes, zone, place, link } = guide.interview;
  const isTimed = time !== undefined && /^\d{2}:\d{2}$/.test(time);
  const bring = guide.evening.map(({ text }) => `☐ ${text}`);
  const where = place ?? link;
  const title = MARKDOWN.interviewOn(sayRound(round), nameOf(guide));
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(guide, 'interview')}`,
    `DTSTAMP:${toUtc(guide.createdAt)}`,
    // Without a known length no end is given.
    isTimed ? `DTSTART:${toBasic(date)}T${time.replace(':', '')}00` : `DTSTART;VALUE=DATE:${toBasic(date)}`,
    ...(isTimed && minutes !== undefined ? [`DURATION:PT${Math.round(minutes)}M`] : []),
    ...(where === undefined ? [] : [`LOCATION:${escapeText(where)}`]),
    // The time stands as it was written: in another zone than the reader's that has to be said.
    `SUMMARY:${escapeText(isTimed && zone !== undefined ? `${title} (${time} ${zone})` : title)}`,
    `DESCRIPTION:${escapeText(bring.join('\n'))}`,
    'END:VEVENT',
  ];
}

function nameOf({ posting }: Guide): string {
  return [posting.title, posting.company].filter((part) => part.trim() !== '').join(', ');
}

function uidOf(guide: Guide, part: string): string {
  return `${guide.id.replace(/[^A-Za-z0-9-]/g, '')}-${part}@debrief`;
}

function toBasic(iso: string): string {
  return iso.replaceAll('-', '');
}

function toUtc(atMs: number): string {
  const at = Number.isFinite(atMs) && Math.abs(atMs) < 8e15 ? Math.max(0, atMs) : 0;
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escapeText(text: string): string {
  return cleanText(text, MAX_TEXT_CHARS)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function countOctets(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
