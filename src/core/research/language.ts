import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import { foldText } from '../text';
import { findSpokenJob } from './spoken-jobs';

/** In brackets behind a title, by the law of the country. */
const GENDER_MARKS: readonly (readonly [language: string, mark: RegExp])[] = [
  ['de', /\((?:m|w|d|gn|all genders)\s?[/|]\s?(?:[mwdx])/i],
  ['fr', /\(?\b[hf]\s?[/-]\s?[fh]\b\)?/i],
];

/**
 * The language its people talk about a job in, as BCP 47; English when nothing says otherwise. A posting in English for a
 * "Pflegefachkraft (m/w/d)" is for a job that is talked about in German.
 */
export function findLanguage(posting: JobPosting, occupation: Occupation): string {
  const own = /^[a-z]{2,3}$/.test(posting.language) && posting.language !== 'und' ? posting.language : 'en';
  if (own !== 'en') return own;
  const marked = GENDER_MARKS.find(([, mark]) => mark.test(posting.title.slice(0, 200)));
  if (marked) return marked[0];
  const title = ` ${foldText(posting.title.slice(0, 200))} `;
  const names = findSpokenJob(occupation, posting.title)?.names ?? {};
  const says = (language: string) =>
    (names[language] ?? []).some((name) => foldText(name).length > 4 && title.includes(` ${foldText(name)}`));
  if (says('en')) return 'en';
  return Object.keys(names).find((language) => language !== 'en' && says(language)) ?? 'en';
}
