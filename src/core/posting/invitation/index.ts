import { cleanText } from '../../text';
import type { InterviewDetails, RoundKind } from '../interview';
import { readLanguage } from '../language';
import { type CalendarEntry, readCalendarText } from './calendar-text';
import { type DateHints, type FoundDate, findDates } from './find-dates';
import { findHow, findRound } from './find-kind';
import { findPeople } from './find-people';
import { findPlace, findThingsToBring } from './find-place';
import { type FoundTime, findMinutes, findTimes, findZone } from './find-times';
import { blankLinks, findLink, readHttpsUrl } from './meeting-link';

const MAX_CHARS = 20_000;

/** What a recruiter's message says. What it does not say is missing; what can be read in two ways is left to the user. */
export interface Invitation {
  /** ISO. */
  readonly date?: string;
  /** The date can be read in these ways, ISO: `date` is then missing. */
  readonly dateChoices?: readonly string[];
  /** `HH:MM`, in `zone`. */
  readonly time?: string;
  readonly timeChoices?: readonly string[];
  /** Several appointments to choose from: `YYYY-MM-DD HH:MM`, or the date alone. */
  readonly slots?: readonly string[];
  /** As written: "BST", "Europe/Berlin". */
  readonly zone?: string;
  readonly minutes?: number;
  readonly round?: RoundKind;
  readonly how?: NonNullable<InterviewDetails['how']>;
  readonly people?: readonly string[];
  readonly place?: string;
  /** Always https. */
  readonly link?: string;
  readonly bring?: readonly string[];
}

/**
 * Reads a pasted or selected message: mail, chat or iCalendar, English or German. Nothing is guessed and nothing leaves
 * this computer. The result is plain data to be shown for correction.
 */
export function readInvitation(raw: string, hints: DateHints): Invitation {
  const text = dropQuoted(cleanText(raw, MAX_CHARS));
  const entry = readCalendarText(text);
  const said = entry ? `${entry.text}\n` : text;
  const language = readLanguage(said, '');
  // A German text writes the day first, whatever the browser speaks.
  const locale = language === 'de' ? 'de' : hints.locale;
  const linked = findLink(entry ? `${said}\n${entry.location}` : text);
  const link = linked ?? (entry ? pointedAt(entry.location) : undefined);
  const place = entry ? placeOf(entry.location) : findPlace(text);
  const how = findHow(blankLinks(said), place !== undefined, link?.isMeeting ?? false);
  const round = findRound(said);
  const people = findPeople(said);
  const bring = findThingsToBring(said);
  const when = entry ? whenOf(entry) : findWhen(text, { ...hints, locale }, language === 'de');
  return {
    ...when,
    ...(round === undefined ? {} : { round }),
    ...(how === undefined ? {} : { how }),
    ...(people.length === 0 ? {} : { people }),
    ...(place === undefined ? {} : { place }),
    ...(link === undefined ? {} : { link: link.url }),
    ...(bring.length === 0 ? {} : { bring }),
  };
}

type When = Pick<Invitation, 'date' | 'dateChoices' | 'time' | 'timeChoices' | 'slots' | 'zone' | 'minutes'>;

function whenOf({ date, time, zone, minutes }: CalendarEntry): When {
  return {
    ...(date === undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

function pointedAt(location: string) {
  const url = readHttpsUrl(location);
  return url === undefined ? undefined : { url, isMeeting: true };
}

function placeOf(location: string): string | undefined {
  const place = location.replace(/\s+/g, ' ').trim();
  if (place === '' || /^(?:https?:|microsoft teams|zoom|google meet|online)/i.test(place)) return undefined;
  return place.slice(0, 200);
}

function findWhen(text: string, hints: DateHints, isGerman: boolean): When {
  const plain = blankLinks(text);
  const dates = findDates(plain, hints).filter((date) => !isOtherDate(plain, date));
  const timed = blankDates(plain, dates);
  const times = findTimes(timed, isGerman || !/^en/i.test(hints.locale)).filter(
    ({ start }) => !isOtherTime(timed, start),
  );
  const minutes = findMinutes(timed);
  const slots = findSlots(plain, dates, times);
  const length = (span: number | undefined) => {
    const known = span ?? minutes;
    return known === undefined ? {} : { minutes: known };
  };
  if (slots.length > 0) return { slots, ...length(undefined) };
  const date = pickDate(plain, dates);
  const time = pickTime(plain, times, date);
  const zone = time && (time.zone ?? findZone(lineAt(plain, time.start)));
  const isDateOpen = (date?.choices.length ?? 0) > 1;
  const isTimeOpen = (time?.choices.length ?? 0) > 1;
  return {
    ...(date && isDateOpen ? { dateChoices: date.choices } : {}),
    ...(date?.choices[0] !== undefined && !isDateOpen ? { date: date.choices[0] } : {}),
    ...(time && isTimeOpen ? { timeChoices: time.choices } : {}),
    ...(time?.choices[0] !== undefined && !isTimeOpen ? { time: time.choices[0] } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...length(time?.minutes),
  };
}

const DEADLINE =
  /(?:\bby|until|before|no later than|deadline:?|within|bis(?: zum| spätestens)?(?: am)?|spätestens(?: am| zum)?|\bvom|dated|start(?:ing)?(?: date)?:?(?: on)?|application of|applied on|\bab(?: dem)?|\bzum)\s{0,2}$/iu;
/** A date by which something is due, or on which something was: not the interview's. */
function isOtherDate(text: string, { start }: FoundDate): boolean {
  return DEADLINE.test(text.slice(Math.max(0, start - 24), start));
}

function isOtherTime(text: string, start: number): boolean {
  return /(?:\bby|until|before|no later than|bis spätestens|spätestens(?: um)?)\s$/iu.test(
    text.slice(Math.max(0, start - 18), start),
  );
}

/** Two or more days, each with its time or each on a line of its own: the user is asked to choose. */
function findSlots(
  text: string,
  dates: readonly FoundDate[],
  times: readonly FoundTime[],
): readonly string[] {
  const lines = new Map<number, string>();
  for (const date of dates) {
    const [iso] = date.choices;
    const line = text.lastIndexOf('\n', date.start);
    if (iso === undefined || date.choices.length > 1 || lines.has(line)) continue;
    const lineEnd = endOfLine(text, date.start);
    const time = times.find(({ start }) => start > line && start < lineEnd)?.choices;
    lines.set(line, time?.length === 1 ? `${iso} ${time[0]}` : iso);
  }
  const slots = [...new Set(lines.values())];
  const isChoice =
    /which of|any of|either|one of the following|options?\b|slots?\b|(?:times|dates) (?:below|that)|termine|termin(?:vorschläge|optionen)|passt|works? (?:best )?for you/iu;
  const isListed =
    [...lines.keys()].filter((at) => /^\s*(?:[-*•·–]|\d[.)])\s/.test(text.slice(at + 1, at + 12))).length >=
    2;
  return slots.length >= 2 && (isListed || isChoice.test(text)) ? slots.slice(0, 12) : [];
}

const TOLD = /^[\s*•·-]*(?:event )?(?:date|when|time|termin|wann|datum|date\/time|date and time|tag)\b/iu;
const ABOUT =
  /interview|gespräch|meet|appointment|einladen|invite|scheduled|confirmed|termin|call|come|kommen/iu;

/** The labelled date, else the one in a line that speaks of the interview, else the first. */
function pickDate(text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const labelled = dates.find(({ start }) => TOLD.test(lineAt(text, start)));
  return labelled ?? dates.find(({ start }) => ABOUT.test(sentenceAt(text, start))) ?? dates[0];
}

/** The time nearest behind or before the date, within its line; else the first of all. */
function pickTime(
  text: string,
  times: readonly FoundTime[],
  date: FoundDate | undefined,
): FoundTime | undefined {
  if (!date) return times[0];
  const from = text.lastIndexOf('\n', date.start);
  const to = endOfLine(text, date.start);
  const near = times
    .filter(({ start }) => start > from && start < to)
    .sort((a, b) => Math.abs(a.start - date.end) - Math.abs(b.start - date.end));
  return near[0] ?? times[0];
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function lineAt(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, endOfLine(text, at));
}

function sentenceAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const start = Math.max(line.lastIndexOf('. '), line.lastIndexOf('! '), line.lastIndexOf('? '));
  return line.slice(start + 1) + text.slice(at, Math.min(endOfLine(text, at), at + 120));
}

function blankDates(text: string, dates: readonly FoundDate[]): string {
  let blanked = text;
  for (const { start, end } of dates)
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return blanked;
}

const QUOTE_HEAD =
  /^(?:On .{5,200} wrote:|Am .{5,200} schrieb .{1,100}:|-{2,}\s?(?:Original Message|Ursprüngliche Nachricht|Forwarded message).{0,20})$/im;
/** Dates of mail headers and of quoted answers are not the interview's. */
function dropQuoted(text: string): string {
  const head = QUOTE_HEAD.exec(text)?.index ?? text.length;
  const own = head > 30 ? text.slice(0, head) : text;
  return own
    .split('\n')
    .filter((line) => !/^\s?>|^(?:Sent|Gesendet|Received): |^Date: .{10,60}[+-]\d{4}/i.test(line))
    .join('\n');
}

const INVITES =
  /interview|vorstellungsgespräch|kennenlerngespräch|bewerbungsgespräch|probearbeit|assessment|trial shift|auswahlgespräch/iu;
const TO_YOU =
  /(?:invite you|you(?:'|’)?re invited|pleased to invite|like to (?:invite|meet|speak)|are you (?:free|available)|has been scheduled|is (?:scheduled|confirmed)|look forward to (?:meeting|speaking)|möchten (?:wir )?(?:sie|dich)|laden (?:wir )?(?:sie|dich)|würden (?:sie|dich) gern|dear (?:mr|ms|mrs|dr|[A-Z])|\bhi [A-Z]|hello|sehr geehrte|hallo|guten tag|lieber|liebe)/iu;

/** Is this rather a message to a candidate than a job advert? It says when, or speaks to one person, and is short. */
export function looksLikeInvitation(raw: string, hints: DateHints): boolean {
  const text = cleanText(raw, MAX_CHARS);
  if (/^BEGIN:VCALENDAR/m.test(text)) return true;
  if (text.length > 6_000 || !(INVITES.test(text) || TO_YOU.test(text))) return false;
  const { date, dateChoices, slots, time, link } = readInvitation(text, hints);
  const hasWhen = date !== undefined || dateChoices !== undefined || slots !== undefined;
  const points = [hasWhen, time !== undefined, link !== undefined, TO_YOU.test(text), INVITES.test(text)];
  return hasWhen && points.filter(Boolean).length >= 3;
}
