import { cleanText } from '../../text';
import { readLanguage } from '../language';
import { type CalendarEntry, readCalendarText } from './calendar-text';
import type { DateHints } from './find-dates';
import { findHow, findRound } from './find-kind';
import { findPeople } from './find-people';
import { findPlace, findThingsToBring } from './find-place';
import { findWhen, type When } from './find-when';
import type { Invitation } from './invitation';
import { blankLinks, findLink, readHttpsUrl } from './meeting-link';

export type { Invitation } from './invitation';

const MAX_CHARS = 20_000;

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
  if (text.length > 6_000) return false;
  const read = readInvitation(text, hints);
  const hasWhen = [read.date, read.dateChoices, read.slots].some((when) => when !== undefined);
  const hasTime = [read.time, read.timeChoices, read.slots].some((time) => time !== undefined);
  const isShort = text.length < 1_500;
  const hasMore = [read.how, read.people, read.round, read.place].some((field) => field !== undefined);
  const points = [
    hasTime,
    read.link !== undefined,
    TO_YOU.test(text),
    INVITES.test(text),
    isShort && hasMore,
  ];
  return hasWhen && points.filter(Boolean).length >= 2;
}
