import { AppError } from '../errors';
import { cleanText } from '../text';
import { htmlToText } from './html-text';
import type { FieldSource, JobPosting, PostingField } from './job-posting';
import { readLanguage } from './language';
import { canonicalUrl } from './posting-key';
import { findSalary } from './salary';
import { readSkills } from './skills';
import { tidyText } from './structured-text';

const MAX_DESCRIPTION_CHARS = 60_000;
/** Pasted text is looked at no further than this: whole pages are pasted, navigation and all. */
const MAX_PASTED_CHARS = 400_000;

export interface TypedPosting {
  readonly title: string;
  readonly company: string;
  readonly text: string;
  readonly url?: string;
}

/**
 * A posting from what the user typed or pasted; markup in it becomes text.
 * @throws {AppError} `postingTooThin` when neither a title nor a text is given.
 */
export function postingFromText({ title, company, text, url = '' }: TypedPosting): JobPosting {
  const pasted = cleanText(text, MAX_PASTED_CHARS);
  const looksMarkedUp = /<(?:p|br|div|li|ul|h[1-6])\b[^<>]{0,500}>/i.test(pasted);
  const tidy = looksMarkedUp
    ? htmlToText(pasted, MAX_DESCRIPTION_CHARS)
    : tidyText(pasted, MAX_DESCRIPTION_CHARS);
  const description = cleanText(tidy, MAX_DESCRIPTION_CHARS).trim();
  const name = cleanText(title, 300).replace(/\s+/g, ' ').trim();
  const employer = cleanText(company, 120).replace(/\s+/g, ' ').trim();
  if (name === '' && description === '') throw new AppError('postingTooThin', 'title and text are empty');
  const salary = findSalary(description);
  const skills = readSkills(description);
  const readFrom: Partial<Record<PostingField, FieldSource>> = {};
  const given: readonly (readonly [PostingField, boolean])[] = [
    ['title', name !== ''],
    ['company', employer !== ''],
    ['description', description !== ''],
    ['salary', salary !== undefined],
    ['requiredSkills', skills.requiredSkills.length > 0],
    ['preferredSkills', skills.preferredSkills.length > 0],
    ['language', description !== ''],
  ];
  for (const [field, isGiven] of given) if (isGiven) readFrom[field] = 'typed';
  return {
    title: name,
    company: employer,
    ...(salary ? { salary } : {}),
    ...skills,
    description,
    language: readLanguage(description || name, ''),
    url: canonicalUrl(url),
    readFrom,
  };
}

/** Fields a user may correct; an optional one set to `undefined` is taken away. */
export type PostingChanges = { readonly [F in PostingField]?: JobPosting[F] | undefined };

/** The posting with the user's corrections, each marked `typed`. The same object when nothing differs. */
export function editPosting(posting: JobPosting, changes: PostingChanges): JobPosting {
  const fields = (Object.keys(changes) as PostingField[]).filter(
    (field) => !isSame(posting[field], changes[field]),
  );
  if (fields.length === 0) return posting;
  const next: Record<string, unknown> = { ...posting };
  const readFrom: Partial<Record<PostingField, FieldSource>> = { ...posting.readFrom };
  for (const field of fields) {
    if (changes[field] === undefined) delete next[field];
    else next[field] = changes[field];
    readFrom[field] = 'typed';
  }
  const isEmpty = next['title'] === '' && next['description'] === '';
  if (isEmpty) throw new AppError('postingTooThin', 'title and text are empty');
  return { ...EMPTY_POSTING, ...next, readFrom } as JobPosting;
}

/** What a required field becomes when the user clears it. */
const EMPTY_POSTING = {
  title: '',
  company: '',
  requiredSkills: [],
  preferredSkills: [],
  description: '',
  language: 'und',
  url: '',
} satisfies Partial<JobPosting>;

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
