import { memoByText } from '../memo';
import type { Occupation, RoleFamily } from '../posting/role-family';
import { foldText } from '../text';
import { SPOKEN_JOB_ROWS } from './spoken-job-data';

/** A job as people call it when they talk of it, whatever the posting's title says. */
export interface SpokenJob {
  /** Part of cache keys. */
  readonly id: string;
  readonly family: RoleFamily;
  /** By BCP 47 primary language, most usual first; English always. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

export const SPOKEN_JOBS: readonly SpokenJob[] = SPOKEN_JOB_ROWS.map(([id, family, en, de, fr, es]) => ({
  id,
  family,
  names: Object.fromEntries(
    [
      ['en', en],
      ['de', de],
      ['fr', fr],
      ['es', es],
    ].flatMap(([language, names]) => (language && names ? [[language, names.split('|')] as const] : [])),
  ),
}));

interface Cue {
  readonly job: SpokenJob;
  /** Folded, with a space on each side where a word must begin or end. */
  readonly said: string;
}

const CUES: readonly Cue[] = SPOKEN_JOBS.flatMap((job) =>
  Object.values(job.names)
    .flat()
    .map((name) => {
      const folded = foldText(name);
      // "Registered Nurses", "Krankenpflegerin": a longer ending is the same job; short names end where they end.
      return { job, said: folded.length <= 4 ? ` ${folded} ` : ` ${folded}` };
    }),
);

/**
 * The job a title speaks of, or what the occupation's own terms say where the title is of no use; undefined when no row
 * fits.
 *
 * @param title As in the posting, without brackets and seniority.
 */
export function findSpokenJob(occupation: Occupation, title: string): SpokenJob | undefined {
  const byTitle = findLongest(title);
  if (isUnknown(occupation)) return byTitle ?? findFirst(occupation.searchTerms);
  // A pack serves jobs near its own ("Barista"), but a title may also be only dressed up as another trade's.
  return byTitle?.family === occupation.family ? byTitle : findFirst(occupation.searchTerms.slice(0, 1));
}

/** What people call the job in English: the pack's own words where it is the pack's own job. */
export function listEnglishNames(occupation: Occupation, title: string): readonly string[] {
  const spoken = findSpokenJob(occupation, title);
  const isOwn = !isUnknown(occupation) && spoken?.id === findFirst(occupation.searchTerms.slice(0, 1))?.id;
  if (isOwn) return [...new Set([...occupation.searchTerms, ...(spoken?.names['en'] ?? [])])];
  return spoken?.names['en'] ?? (isUnknown(occupation) ? [] : occupation.searchTerms);
}

function isUnknown({ id, searchTerms }: Occupation): boolean {
  return id === 'general' || searchTerms.length === 0;
}

function findFirst(texts: readonly string[]): SpokenJob | undefined {
  for (const text of texts) {
    const found = findLongest(text);
    if (found) return found;
  }
  return undefined;
}

/** Titles and terms asked about in one run are few, and each is asked about for every post. */
const findLongest = memoByText(256, findLongestAnew);

/** The longest name wins ("sales engineer" before "engineer"), then the earlier row. */
function findLongestAnew(text: string): SpokenJob | undefined {
  const folded = ` ${foldText(text.slice(0, 200))} `;
  let best: Cue | undefined;
  for (const cue of CUES)
    if (folded.includes(cue.said) && cue.said.length > (best?.said.length ?? 0)) best = cue;
  return best?.job;
}

/** English names, then those of `language`; without doubles. */
export function listSpokenNames(job: SpokenJob, language: string): readonly string[] {
  return [...new Set([...(job.names['en'] ?? []), ...(job.names[language] ?? [])])];
}
