import type { JobPosting } from './job-posting';

/** A posting kept as it was read, without any request, until the user deletes it. */
export interface SavedPosting {
  readonly key: string;
  readonly posting: JobPosting;
  /** ms since the Unix epoch. */
  readonly savedAt: number;
}

/** A stored record, or undefined when it is of another shape. */
export function readSavedPosting(value: unknown): SavedPosting | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { key, posting, savedAt } = value as Partial<Record<keyof SavedPosting, unknown>>;
  if (typeof key !== 'string' || typeof savedAt !== 'number' || !isPosting(posting)) return undefined;
  return { key, posting, savedAt };
}

export function isPosting(value: unknown): value is JobPosting {
  if (typeof value !== 'object' || value === null) return false;
  const posting = value as Partial<Record<keyof JobPosting, unknown>>;
  const texts = [posting.title, posting.company, posting.description, posting.language, posting.url];
  return (
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(posting.requiredSkills) &&
    Array.isArray(posting.preferredSkills) &&
    typeof posting.readFrom === 'object'
  );
}
