import type { Cues } from './cues';
import { announces, cueText, type Document, type ReadLine } from './document';

/**
 * A stretch of a text in which we know whose words come next.
 * `list`: an announcement ("they asked:") was made, items follow. `round`: below a heading such as "Round 2".
 * `muted`: below a heading such as "Tips" or "Questions I asked them".
 */
export interface Zone {
  readonly kind: 'none' | 'list' | 'round' | 'muted';
  /** Lines that are no items may still follow: a scene, then the question. */
  readonly proseLeft: number;
  /** Opened by the title: prose does not end it. */
  readonly isLasting: boolean;
  /** Something was taken from it. */
  readonly hasTaken: boolean;
  /** A list below a round's heading: the round goes on after it. */
  readonly isInRound: boolean;
}

export const NO_ZONE: Zone = {
  kind: 'none',
  proseLeft: 0,
  isLasting: false,
  hasTaken: false,
  isInRound: false,
};
const PROSE_LINES = 3;

export function openZone(doc: Document): Zone {
  if (doc.isListPromised)
    return { kind: 'list', proseLeft: 0, isLasting: true, hasTaken: false, isInRound: false };
  return NO_ZONE;
}

const ROUND_ZONE: Zone = { ...NO_ZONE, kind: 'round', isInRound: true };
const MUTED_ZONE: Zone = { ...NO_ZONE, kind: 'muted' };

/** The zone that holds after this line: what it announces, or what is left of the zone it stands in. */
export function nextZone(doc: Document, line: ReadLine, index: number, zone: Zone, hasTaken: boolean): Zone {
  if (line.role === 'question') return line.bodyStart >= line.end ? listZone(zone) : zone;
  const named = line.role === 'heading' ? zoneOfHeading(doc.cues, line.heading) : undefined;
  if (named !== undefined) return named;
  const last = line.sentences.at(-1);
  if (last !== undefined && line.role !== 'candidate') {
    const announced = announcement(doc, line, index, cueText(doc.plain, last), zone);
    if (announced !== undefined) return announced ? listZone(zone) : MUTED_ZONE;
  }
  // Any other heading ("Edit", "Original post") begins something new.
  if (line.role === 'heading') return zone.isLasting ? zone : NO_ZONE;
  return hasTaken && zone.kind !== 'none' ? { ...zone, hasTaken: true } : spend(line, zone);
}

/** What is left of a zone after a line from which nothing was taken. */
function spend(line: ReadLine, zone: Zone): Zone {
  if (zone.kind === 'muted') return line.marker === '' && line.afterBlank && isLong(line) ? NO_ZONE : zone;
  if (zone.kind !== 'list' || zone.isLasting || line.marker !== '') return zone;
  if (!zone.hasTaken && zone.proseLeft > 0) return { ...zone, proseLeft: zone.proseLeft - 1 };
  return zone.isInRound ? ROUND_ZONE : NO_ZONE;
}

function isLong(line: ReadLine): boolean {
  return line.end - line.start > 120;
}

function listZone(outer: Zone): Zone {
  return {
    kind: 'list',
    proseLeft: PROSE_LINES,
    isLasting: outer.isLasting,
    hasTaken: false,
    isInRound: outer.isInRound,
  };
}

function zoneOfHeading(cues: Cues, heading: string): Zone | undefined {
  if (cues.CANDIDATE_ASKS.test(heading) || cues.HYPOTHETICAL.test(heading)) return MUTED_ZONE;
  if (cues.HEADING_QUESTIONS.test(heading)) return ROUND_ZONE;
  if (cues.HEADING_CLOSES.test(heading)) return MUTED_ZONE;
  // "1. Recruiter call" is numbered by its writer; "1st round" is called so.
  const isRound =
    cues.HEADING_ROUND.test(heading) || cues.HEADING_ROUND.test(heading.replace(/^\d{1,2} /, ''));
  return isRound ? ROUND_ZONE : undefined;
}

/** true: what follows was asked; false: what follows is the candidate's or a hypothesis; undefined: nothing announced. */
function announcement(
  doc: Document,
  line: ReadLine,
  index: number,
  sentence: string,
  zone: Zone,
): boolean | undefined {
  const { cues } = doc;
  const endsOpen = /[:：]["*_]*$/.test(sentence) || doc.text.charAt(line.end - 1) === ':';
  const mayContinue = cues.CONTINUES_ANNOUNCEMENT.test(sentence);
  if (/\?[^\w?]*$/.test(sentence) || (!endsOpen && !mayContinue && !announces(cues, sentence)))
    return undefined;
  if (!doc.isByHiringSide && cues.CANDIDATE_ASKS.test(sentence)) return endsOpen ? false : undefined;
  if (cues.HYPOTHETICAL.test(sentence) && !cues.SAYS_ASKED.test(sentence))
    return endsOpen ? false : undefined;
  if (announces(cues, sentence)) return true;
  if (endsOpen && zone.kind === 'list' && cues.MORE_OF_THEM.test(sentence)) return true;
  const before = wordsBefore(doc, line, index);
  if (!mayContinue || !cues.MENTIONS_QUESTION.test(before) || cues.CANDIDATE_ASKS.test(lastPart(before)))
    return undefined;
  return announces(cues, before) || doc.isAboutOneQuestion || doc.isListPromised ? true : undefined;
}

/** The sentence before the last one of this line, or the end of the line before. */
function wordsBefore(doc: Document, line: ReadLine, index: number): string {
  const inLine = line.sentences.at(-2);
  const earlier = line.sentences.at(-3);
  if (inLine !== undefined)
    return `${earlier === undefined ? '' : cueText(doc.plain, earlier)} ${cueText(doc.plain, inLine)}`;
  const previous = doc.lines[index - 1];
  const last = previous?.sentences.at(-1);
  return last === undefined ? '' : cueText(doc.plain, last);
}

function lastPart(before: string): string {
  return before.slice(-200);
}
