import { parseIsoDate } from '../../guide/dates';
import { MINUTE_MS } from '../../time';

/** What a calendar entry says in fields of its own. */
export interface CalendarEntry {
  readonly date?: string;
  readonly time?: string;
  readonly zone?: string;
  readonly minutes?: number;
  readonly location: string;
  /** Summary and description, as text. */
  readonly text: string;
}

const DATE_TIME = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const DURATION = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,4}S)?)?$/;

/** The first event of an iCalendar text; undefined when the text is none. */
export function readCalendarText(raw: string): CalendarEntry | undefined {
  if (!/^BEGIN:VEVENT\s*$/m.test(raw)) return undefined;
  const event = /^BEGIN:VEVENT\s*$([\s\S]*?)(?:^END:VEVENT|$(?![\s\S]))/m.exec(raw)?.[1] ?? '';
  const fields = readFields(event);
  const start = readInstant(fields.get('DTSTART'));
  const end = readInstant(fields.get('DTEND'));
  const minutes = readDuration(fields.get('DURATION')?.value) ?? minutesBetween(start, end);
  const text = [fields.get('SUMMARY'), fields.get('DESCRIPTION')].map((field) =>
    unescapeText(field?.value ?? ''),
  );
  return {
    ...(start?.date === undefined ? {} : { date: start.date }),
    ...(start?.time === undefined ? {} : { time: start.time }),
    ...(start?.zone === undefined ? {} : { zone: start.zone }),
    ...(minutes === undefined ? {} : { minutes }),
    location: unescapeText(fields.get('LOCATION')?.value ?? ''),
    text: text.filter((part) => part !== '').join('\n'),
  };
}

interface Field {
  readonly parameters: string;
  readonly value: string;
}

/** Folded lines joined; of a repeated field the first counts. */
function readFields(event: string): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  // RFC 5545 folds with one blank; what mail programs copy out has often two.
  for (const line of event.replace(/\n[ \t]/g, '').split('\n')) {
    const match = /^([A-Z-]{2,30})((?:;[^:\n]{0,300})?):(.*)$/.exec(line.trimEnd());
    if (match && !fields.has(match[1] ?? ''))
      fields.set(match[1] ?? '', { parameters: match[2] ?? '', value: match[3] ?? '' });
  }
  return fields;
}

function readInstant(field: Field | undefined) {
  const [, year, month, day, hour, minute, , utc] = DATE_TIME.exec(field?.value.trim() ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  if (parseIsoDate(date) === null) return undefined;
  const zone = utc ? 'UTC' : /TZID="?([^";:]{2,60})"?/.exec(field?.parameters ?? '')?.[1];
  return {
    date,
    ...(hour === undefined ? {} : { time: `${hour}:${minute}` }),
    ...(zone === undefined || hour === undefined ? {} : { zone }),
  };
}

type Instant = ReturnType<typeof readInstant>;

function minutesBetween(start: Instant, end: Instant): number | undefined {
  if (!start?.time || !end?.time || start.zone !== end.zone) return undefined;
  const from = Date.parse(`${start.date}T${start.time}:00Z`);
  const minutes = (Date.parse(`${end.date}T${end.time}:00Z`) - from) / MINUTE_MS;
  return minutes > 0 && minutes <= 24 * 60 ? minutes : undefined;
}

function readDuration(value: string | undefined): number | undefined {
  const [, days = '0', hours = '0', minutes = '0'] = DURATION.exec(value?.trim() ?? '') ?? [];
  const total = Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
  return total > 0 && total <= 24 * 60 ? total : undefined;
}

function unescapeText(value: string): string {
  return value.replace(/\\([nN,;\\])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}
