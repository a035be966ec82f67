import { postingKey } from '../posting/posting-key';
import type { Backup } from './backup';

/** Keys of what a backup adds, by kind. What is here already under the same key stays as it is. */
export type ImportPlan = Readonly<Record<ImportKind, readonly string[]>>;

export const IMPORT_KINDS = [
  'guides',
  'saved',
  'marks',
  'debriefs',
  'practice',
  'stories',
  'checklists',
  'stages',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** The same for each kind. */
export function byKind<T>(make: (kind: ImportKind) => T): Record<ImportKind, T> {
  return {
    guides: make('guides'),
    saved: make('saved'),
    marks: make('marks'),
    debriefs: make('debriefs'),
    practice: make('practice'),
    stories: make('stories'),
    checklists: make('checklists'),
    stages: make('stages'),
  };
}

/** What was added, by what the user knows it as; what was here already; what the file held that could not be read. */
export interface ImportReport {
  readonly guides: number;
  readonly saved: number;
  readonly own: number;
  readonly already: number;
  readonly dropped: number;
}

/** Every record of a backup under the key it is stored by here. A posting's key is made from it, not taken from the file. */
export function listEntries(backup: Backup) {
  const { own } = backup;
  return {
    guides: backup.guides.map((entry) => [entry.run.id, entry] as const),
    saved: backup.saved.map(
      ({ posting, savedAt }) =>
        [postingKey(posting), { key: postingKey(posting), posting, savedAt }] as const,
    ),
    marks: own?.marks ?? [],
    debriefs: (own?.debriefs ?? []).map((debrief) => [debrief.id, debrief] as const),
    practice: own?.practice ?? [],
    stories: (own?.stories ?? []).map((story) => [story.id, story] as const),
    checklists: own?.checklists ?? [],
    stages: own?.stages ?? [],
  };
}

/** @param here The keys of each kind that are here. */
export function planImport(
  backup: Backup,
  here: Readonly<Record<ImportKind, ReadonlySet<string>>>,
): ImportPlan {
  const entries = listEntries(backup);
  const pick = (kind: ImportKind) => {
    const keys = new Set<string>(entries[kind].map(([key]) => key));
    return [...keys].filter((key) => !here[kind].has(key));
  };
  return byKind(pick);
}

export function reportImport(backup: Backup, plan: ImportPlan, dropped: number): ImportReport {
  const entries = listEntries(backup);
  const all = IMPORT_KINDS.reduce((sum, kind) => sum + entries[kind].length, 0);
  const added = IMPORT_KINDS.reduce((sum, kind) => sum + plan[kind].length, 0);
  const { guides, saved } = plan;
  return {
    guides: guides.length,
    saved: saved.length,
    own: added - guides.length - saved.length,
    already: all - added,
    dropped,
  };
}

/** A plan as it was stored; undefined when it is none. */
export function readPlan(value: unknown): ImportPlan | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const plan = value as Record<string, unknown>;
  const isPlan = IMPORT_KINDS.every((kind) => {
    const keys = plan[kind];
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string');
  });
  return isPlan ? (plan as unknown as ImportPlan) : undefined;
}
