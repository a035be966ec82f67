import { foldWords } from '../packs/fold';
import { PACK_HEADS } from '../packs/heads';
import { KNOWN_JOBS } from '../packs/known-jobs';
import { NEARBY_ROLES } from '../packs/roles';
import { FOREIGN_TITLE_CUES } from '../packs/title-cues';
import type { NamedOccupation } from './role-family';

/** Words of a title that name a job. */
export interface Cue {
  /** What is looked for, with the spaces that a closed end needs. */
  readonly text: string;
  /** The same with a plural s, for closed ends. */
  readonly plural: string | null;
  /** Only when the title's first part says nothing else. */
  readonly wholePart: boolean;
  /** A trade rather than a job ("insurance", "technician"): counts only where nothing else names the job. */
  readonly isWeak: boolean;
  readonly length: number;
  /** The cue as a search term, when it is one. */
  readonly term: string | null;
  readonly occupation: NamedOccupation;
}

const CUES: readonly Cue[] = compileCues();

/** The occupation of that id as its pack tells it, or as it is known without one. */
export function occupationOf(id: string): NamedOccupation {
  const found = PACK_HEADS.find((pack) => pack.id === id) ?? KNOWN_JOBS.find((job) => job.id === id);
  if (!found) return occupationOf('general');
  const { family, searchTerms, name } = found;
  return { id, family, searchTerms, name };
}

/**
 * The cue that decides: of the first part that holds one the longest, a weak one only when no part holds another.
 *
 * @param parts Folded parts of a title, in order. Cues may reach over the parts' borders.
 */
export function findCue(parts: readonly string[]): Cue | null {
  const text = parts.length === 0 ? ' ' : ` ${parts.map((part) => part.trim()).join(' ')} `;
  const ends: number[] = [];
  let end = 0;
  for (const part of parts) {
    end += part.trim().length + 1;
    ends.push(end);
  }
  const first = parts[0] ?? ' ';
  let best: Cue | null = null;
  let bestPart = Number.POSITIVE_INFINITY;
  for (const cue of CUES) {
    const at = cue.wholePart ? (first === cue.text ? 0 : -1) : findAt(text, cue);
    if (at === -1 || (cue.isWeak && best && !best.isWeak)) continue;
    const part = ends.findIndex((partEnd) => at < partEnd);
    const isStronger = best?.isWeak === true && !cue.isWeak;
    if (!isStronger && (part > bestPart || (part === bestPart && best && cue.length <= best.length)))
      continue;
    best = cue;
    bestPart = part;
  }
  return best;
}

/** Spaces where the cue's ends are closed, none where `*` leaves them open. */
export function frameCue(cue: string): string {
  return (cue.startsWith('*') ? '' : ' ') + foldWords(cue).trim() + (cue.endsWith('*') ? '' : ' ');
}

function findAt(text: string, cue: Cue): number {
  const at = text.indexOf(cue.text);
  return at === -1 && cue.plural !== null ? text.indexOf(cue.plural) : at;
}

function compileCues(): readonly Cue[] {
  // A pack's list knows no weak cues: what is a trade here is one there.
  const trades = new Set(KNOWN_JOBS.flatMap(({ cues }) => cues.filter((cue) => cue.startsWith('?'))));
  const ofPacks = PACK_HEADS.flatMap(({ id, titleCues }) => {
    const marked = titleCues.map((cue) => (trades.has(`?${cue}`) ? `?${cue}` : cue));
    return compileAll(marked, occupationOf(id), true);
  });
  const known = KNOWN_JOBS.flatMap(({ id, cues }) => compileAll(cues, occupationOf(id), true));
  const foreign = Object.entries(FOREIGN_TITLE_CUES).flatMap(([id, cues]) =>
    compileAll(cues, occupationOf(id), false),
  );
  const nearby = NEARBY_ROLES.flatMap(({ name, pack, family, searchTerms, cues }) =>
    compileAll(cues, { id: pack, family, searchTerms, name }, false),
  );
  return [...ofPacks, ...known, ...foreign, ...nearby];
}

function compileAll(cues: readonly string[], occupation: NamedOccupation, areTerms: boolean): Cue[] {
  return cues.map((cue) => compileCue(cue, occupation, areTerms));
}

/** `=` in front asks for the whole part, `?` marks a weak cue, `*` at an end leaves that end open. */
function compileCue(marked: string, occupation: NamedOccupation, isTerm: boolean): Cue {
  const wholePart = marked.startsWith('=');
  const isWeak = marked.startsWith('?');
  const cue = wholePart || isWeak ? marked.slice(1) : marked;
  const words = foldWords(cue).trim();
  const text = frameCue(cue);
  return {
    text,
    plural: text.endsWith(' ') && !wholePart ? `${text.trimEnd()}s ` : null,
    wholePart,
    isWeak,
    length: words.length,
    term: isTerm && !isWeak && words.includes(' ') ? cue : null,
    occupation,
  };
}
