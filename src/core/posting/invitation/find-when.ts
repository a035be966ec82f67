import { type DateHints, type FoundDate, findDates } from './find-dates';
import { type FoundTime, findMinutes, findTimes, findZone } from './find-times';
import type { Invitation } from './invitation';
import { blankLinks } from './meeting-link';

/** When it is, or the ways in which that can be read. */
export type When = Pick<
  Invitation,
  'date' | 'dateChoices' | 'time' | 'timeChoices' | 'slots' | 'zone' | 'minutes'
>;

/** Date, time, zone and length, or the appointments to choose from. */
export function findWhen(text: string, hints: DateHints, isGerman: boolean): When {
  const plain = blankLinks(text);
  const dates = dropMoved(
    plain,
    findDates(plain, hints).filter((date) => !isOtherDate(plain, date)),
  );
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
    ...length((dates.length <= 1 ? sumSessions(times) : undefined) ?? time?.minutes),
  };
}

const DEADLINE =
  /(?:closing date:?|application deadline:?|apply by|bewerbungsschluss:?|bewerbungsfrist:?|(?<!(?:come|drop|stop|swing|pop)\s)\bby|week (?:of|commencing|beginning)|w\/c|woche (?:vom|ab)|until|before|no later than|deadline:?|within|bis(?: zum| spätestens)?(?: am)?|spätestens(?: am| zum)?|\bvom|dated|start(?:ing)?(?: date)?:?(?: on)?|application of|applied on|\bab(?: dem)?|\bzum)\s{0,2}$/iu;
/** A date by which something is due, or on which something was: not the interview's. */
function isOtherDate(text: string, { start }: FoundDate): boolean {
  return DEADLINE.test(text.slice(Math.max(0, start - 24), start));
}

const MOVED =
  /(?:moved|rescheduled|postponed|changed|brought forward|verschoben|verlegt|vorverlegt)\s[^.\n]{0,40}$/iu;
/** "From 12 May moved to 14 May": what comes before has been given up. */
function dropMoved(text: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  const at = dates.findIndex(
    ({ start }, i) => i > 0 && MOVED.test(text.slice(dates[i - 1]?.end ?? 0, start)),
  );
  return at === -1 ? dates : dates.slice(at);
}

/** Of several sessions one after the other, from the beginning of the first to the end of the last. */
function sumSessions(times: readonly FoundTime[]): number | undefined {
  const spans = times.flatMap(({ choices, minutes }) => {
    const [hours = 0, rest = 0] = (choices.length === 1 ? (choices[0] ?? '') : '').split(':').map(Number);
    return minutes === undefined || choices.length !== 1
      ? []
      : [{ from: hours * 60 + rest, to: hours * 60 + rest + minutes }];
  });
  const [first] = spans;
  const last = spans.at(-1);
  const areInOrder = spans.every(({ from }, i) => i === 0 || from >= (spans[i - 1]?.to ?? 0));
  return first && last && spans.length > 1 && areInOrder ? last.to - first.from : undefined;
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
