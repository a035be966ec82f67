import * as cues from './cues/en';
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
}

export const NO_ZONE: Zone = { kind: 'none', proseLeft: 0, isLasting: false, hasTaken: false };
const PROSE_LINES = 3;

export function openZone(doc: Document): Zone {
  if (doc.isListPromised) return { kind: 'list', proseLeft: 0, isLasting: true, hasTaken: false };
  return NO_ZONE;
}

/** The zone a heading, a label without words or a plain line opens for what follows it. */
export function nextZone(doc: Document, line: ReadLine, index: number, zone: Zone, hasTaken: boolean): Zone {
  if (line.role === 'heading') return zoneOfHeading(line.heading, zone);
  if (line.role === 'question' && line.bodyStart >= line.end) return listZone();
  const last = line.sentences.at(-1);
  if (last !== undefined && line.role !== 'candidate') {
    const sentence = cueText(doc.plain, last);
    const announced = announcement(doc, line, index, sentence);
    if (announced !== undefined) return announced ? listZone() : { ...NO_ZONE, kind: 'muted' };
  }
  if (zone.kind === 'none' || line.role === 'question') return zone;
  if (hasTaken) return { ...zone, hasTaken: true };
  if (zone.kind === 'muted')
    return line.marker === '' && line.afterBlank && last !== undefined && isLong(line) ? NO_ZONE : zone;
  if (zone.kind === 'round' || zone.isLasting || line.marker !== '') return zone;
  if (zone.hasTaken || zone.proseLeft <= 0) return NO_ZONE;
  return { ...zone, proseLeft: zone.proseLeft - 1 };
}

function isLong(line: ReadLine): boolean {
  return line.end - line.start > 120;
}

function listZone(): Zone {
  return { kind: 'list', proseLeft: PROSE_LINES, isLasting: false, hasTaken: false };
}

function zoneOfHeading(heading: string, zone: Zone): Zone {
  if (cues.CANDIDATE_ASKS.test(heading) || cues.HYPOTHETICAL.test(heading))
    return { ...NO_ZONE, kind: 'muted' };
  if (cues.HEADING_QUESTIONS.test(heading))
    return { kind: 'round', proseLeft: 0, isLasting: false, hasTaken: false };
  if (cues.HEADING_CLOSES.test(heading)) return { ...NO_ZONE, kind: 'muted' };
  if (cues.HEADING_ROUND.test(heading))
    return { kind: 'round', proseLeft: 0, isLasting: false, hasTaken: false };
  // Any other heading ("Edit", "Original post") begins something new.
  return zone.isLasting ? zone : NO_ZONE;
}

/** true: what follows was asked; false: what follows is the candidate's or a hypothesis; undefined: nothing announced. */
function announcement(doc: Document, line: ReadLine, index: number, sentence: string): boolean | undefined {
  const endsOpen = /[:：]["*_]*$/.test(sentence) || doc.text.charAt(line.end - 1) === ':';
  const mayContinue = cues.CONTINUES_ANNOUNCEMENT.test(sentence);
  if (!endsOpen && !mayContinue && !announces(sentence)) return undefined;
  if (!doc.isByHiringSide && cues.CANDIDATE_ASKS.test(sentence)) return endsOpen ? false : undefined;
  if (cues.HYPOTHETICAL.test(sentence) && !/\basked\b/.test(sentence)) return endsOpen ? false : undefined;
  if (announces(sentence)) return true;
  const before = wordsBefore(doc, line, index);
  if (!mayContinue || !cues.MENTIONS_QUESTION.test(before) || cues.CANDIDATE_ASKS.test(lastPart(before)))
    return undefined;
  return announces(before) || doc.isAboutOneQuestion || doc.isListPromised ? true : undefined;
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
