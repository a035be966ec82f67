import { NUMBER, NUMBER_WORDS } from './words';

/** A time of day in a text, or a span of two. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  /** `HH:MM`, earliest first; two where nothing says morning or afternoon. */
  readonly choices: readonly string[];
  /** Of a span, in minutes. */
  readonly minutes?: number;
  /** As written right behind it: "BST", "Eastern Time", "UTC+2". */
  readonly zone?: string;
}

const ONE = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s?(a\.?m\.?|p\.?m\.?|noon|uhr|h(?![\p{L}\d]))?(?![\p{L}\d:])(?!\.\d)`;
const TIME = new RegExp(String.raw`(?<![\p{L}\d:.,/+-])${ONE}`, 'giu');
const SPAN_TAIL = new RegExp(String.raw`^\s?(?:[-–—]|to|until|till|bis)\s?(?:ca\.\s)?${ONE}`, 'iu');
/** In front of a span: "from 10 to 11 am", "von 10 bis 11 Uhr". */
const NOON = /(?<!\p{L})(?:12 noon|noon|midday|12 uhr mittags)(?!\p{L})/giu;
/** "Half past ten", "halb elf", "Viertel nach zwei": always of twelve hours. */
const HOURS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const SPOKEN = new RegExp(
  String.raw`(?<!\p{L})(half past|quarter past|quarter to|halb|viertel nach|viertel vor)\s(${HOURS}|\d{1,2})(?!\p{L})`,
  'giu',
);
const SHIFTS: Readonly<Record<string, number>> = {
  'half past': 30,
  'quarter past': 15,
  'quarter to': -15,
  halb: -30,
  'viertel nach': 15,
  'viertel vor': -15,
};
const ZONES =
  'GMT|BST|UTC|CET|CEST|MEZ|MESZ|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AKST|HST|IST|AEST|AEDT|ACST|AWST|JST|KST|SGT|HKT|EET|EEST|WET|WEST|MSK|SAST|NZST|NZDT|BRT|GST';
const ZONE = new RegExp(
  String.raw`^[^\p{L}\n]{0,4}((?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::\d{2})?|(?:${ZONES})(?!\p{L})|(?:Eastern|Central|Pacific|Mountain|Greenwich Mean|British Summer|Central European)(?: Standard| Daylight| Summer)? Time|[A-Z][a-z]+/[A-Z][a-z_]+|(?:UK|London|Berlin|Paris|Dublin|New York) time|(?:deutscher|mitteleuropäischer) Zeit)`,
  'u',
);
const ZONE_NEARBY = new RegExp(
  String.raw`\(((?:${ZONES})|(?:Eastern|Central|Pacific|Mountain)(?: Standard| Daylight)? Time|[A-Z][a-z]+/[A-Z][a-z_]+)\)`,
  'u',
);
const DURATION = new RegExp(
  String.raw`(?<![\p{L}\d])(${NUMBER}|\d{1,3}(?:[.,]\d)?)[\s-]?(hours?|hrs?|minutes?|mins?|minütig\p{L}*|minuten|stunden?|stündig\p{L}*|min)(?!\p{L})\.?(?:\s(and a half|und eine halbe))?`,
  'giu',
);
/** What lasts that long is not the interview. */
const OTHER_THING =
  /^[\s-]{0,2}(?:[\p{L}-]{1,12}\s)?(?:lesson|presentation|talk|task|exercise|test|break|walk|drive|notice|before|early|in advance|unterricht\p{L}*|präsentation|vortrag|aufgabe|pause|fußweg|vor(?:her)?)/iu;
/** "Within 24 hours", "arrive 10 minutes early": no length either. */
const OTHER_BEFORE =
  /(?:within|in the next|last|every|arrive|innerhalb(?: von)?|binnen|alle|spätestens)\s(?:the\s)?(?:ca\. |about )?$/iu;

/** The times of a text in order. `clock24`: a bare "2:30" is at night, as in German. */
export function findTimes(text: string, clock24: boolean): readonly FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of text.matchAll(NOON)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push({ start, end, choices: ['12:00'], ...zoneAt(text, end) });
  }
  for (const match of text.matchAll(SPOKEN)) {
    const choices = readSpoken(match[1] ?? '', match[2] ?? '');
    const end = match.index + match[0].length;
    if (choices.length > 0) found.push({ start: match.index, end, choices, ...zoneAt(text, end) });
  }
  for (const match of text.matchAll(TIME)) {
    const start = match.index;
    if (found.some((time) => start >= time.start && start < time.end)) continue;
    const time = readTime(text, match, clock24);
    if (time) found.push(time);
  }
  return found.sort((a, b) => a.start - b.start);
}

function readSpoken(shift: string, word: string): readonly string[] {
  const at = HOURS.split('|').indexOf(word.toLowerCase());
  const hour = at === -1 ? Number(word) : (at % 12) + 1;
  if (hour < 1 || hour > 12) return [];
  const minutes = (hour % 12) * 60 + (SHIFTS[shift.toLowerCase()] ?? 0) + (hour === 12 ? 720 : 0);
  return minutes >= 8 * 60
    ? [sayTime(minutes)]
    : [sayTime((minutes + 720) % 720), sayTime(((minutes + 720) % 720) + 720)];
}

/** The zone named in brackets anywhere in a line. */
export function findZone(line: string): string | undefined {
  return ZONE_NEARBY.exec(line)?.[1];
}

/** How long the interview takes, in minutes, when the text says so. */
export function findMinutes(text: string): number | undefined {
  for (const match of text.matchAll(DURATION)) {
    const end = match.index + match[0].length;
    if (OTHER_THING.test(text.slice(end, end + 40))) continue;
    if (OTHER_BEFORE.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const word = (match[1] ?? '').toLowerCase();
    const count = NUMBER_WORDS.get(word) ?? Number(word.replace(',', '.'));
    const isHours = /^(?:h|stunde|stünd)/i.test(match[2] ?? '');
    const minutes = Math.round(isHours ? (count + (match[3] ? 0.5 : 0)) * 60 : count);
    if (minutes >= 5 && minutes <= 12 * 60) return minutes;
  }
  return undefined;
}

function readTime(text: string, match: RegExpExecArray, clock24: boolean): FoundTime | undefined {
  const [whole, hour = '', minute, mark = ''] = match;
  const start = match.index;
  const tail = SPAN_TAIL.exec(text.slice(start + whole.length, start + whole.length + 30));
  const isMarked = mark !== '' || (tail?.[3] ?? '') !== '';
  const isColon = minute !== undefined && text[start + hour.length] === ':';
  const before = text.slice(Math.max(0, start - 16), start);
  const isAnnounced = /(?:^|\s)(?:at|@|um|from|von|ab|time:|uhrzeit:|arrive at)\s$/iu.test(before);
  // "8.45" alone is a price or a version; "8" alone is anything.
  if (!isMarked && !isColon && !(minute !== undefined && isAnnounced)) return undefined;
  const end = start + whole.length + (tail?.[0].length ?? 0);
  const from = toMinutes(hour, minute, mark === '' ? (tail?.[3] ?? '') : mark);
  if (from === undefined) return undefined;
  const until = tail ? toMinutes(tail[1] ?? '', tail[2], tail[3] ?? mark) : undefined;
  // "11 - 12:30 pm" and "10-2 pm" begin before noon.
  const begins = until !== undefined && from >= until && mark === '' && from - 720 >= 0 ? from - 720 : from;
  const length = until !== undefined && until > begins ? until - begins : undefined;
  const isOpen = !clock24 && !isMarked && !hour.startsWith('0') && begins >= 60 && begins < 8 * 60;
  const choices = isOpen ? [sayTime(begins), sayTime(begins + 720)] : [sayTime(begins)];
  const minutes = length !== undefined && length <= 12 * 60 ? { minutes: length } : {};
  return { start, end, choices, ...minutes, ...zoneAt(text, end) };
}

function zoneAt(text: string, end: number): { zone?: string } {
  const zone = ZONE.exec(text.slice(end, end + 40))?.[1];
  return zone === undefined ? {} : { zone: zone.replace(/\s(?=[+-])|(?<=[+-])\s/g, '') };
}

function toMinutes(hour: string, minute: string | undefined, mark: string): number | undefined {
  const hours = Number(hour);
  const minutes = Number(minute ?? 0);
  const isTwelve = /^[ap]/i.test(mark);
  if (hours > (isTwelve ? 12 : 24) || minutes > 59 || (isTwelve && hours === 0)) return undefined;
  const full = isTwelve ? (hours % 12) + (/^p/i.test(mark) ? 12 : 0) : hours;
  return full === 24 ? undefined : full * 60 + minutes;
}

function sayTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
