import type { JobPosting } from '../posting/job-posting';
import type { Occupation, RoleFamily } from '../posting/role-family';
import { listCompanyNames } from './company-names';
import { clean } from './fold-query';

/** Whose interviews are told on Hacker News. */
const TECHNICAL: ReadonlySet<RoleFamily> = new Set(['softwareEngineering', 'dataMl']);

/** Stories that are relevant and have an answer or two are worth a request; more are not, for a second source. */
export const MAX_NEWS_THREADS = 2;

/**
 * The searches of Hacker News for a technical role at a named employer: paths on hn.algolia.com, stories first, then
 * comments by their own words. Empty for every other role: what is told there would not be about it.
 */
export function planNews(posting: JobPosting, occupation: Occupation): readonly string[] {
  const [name = ''] = listCompanyNames(posting).names;
  if (!TECHNICAL.has(occupation.family) || name === '') return [];
  const query = encodeURIComponent(`"${clean(name)}" interview`);
  const shared = 'hitsPerPage=50&typoTolerance=false&advancedSyntax=true';
  return ['story', 'comment'].map((tag) => `/api/v1/search?query=${query}&tags=${tag}&${shared}`);
}
