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
  const isPack = occupation.id !== 'general' && occupation.searchTerms.length > 0;
  const texts = isPack ? [...occupation.searchTerms.slice(0, 1), title] : [title, ...occupation.searchTerms];
  for (const text of texts) {
    const folded = ` ${foldText(text.slice(0, 200))} `;
    const found = findLongest(folded);
    if (found) return found;
  }
  return undefined;
}

/** The longest name wins ("sales engineer" before "engineer"), then the earlier row. */
function findLongest(folded: string): SpokenJob | undefined {
  let best: Cue | undefined;
  for (const cue of CUES)
    if (folded.includes(cue.said) && cue.said.length > (best?.said.length ?? 0)) best = cue;
  return best?.job;
}

/** English names, then those of `language`; without doubles. */
export function listSpokenNames(job: SpokenJob, language: string): readonly string[] {
  return [...new Set([...(job.names['en'] ?? []), ...(job.names[language] ?? [])])];
}
