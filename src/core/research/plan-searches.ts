import type { Ring } from '../evidence/finding';
import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import { foldText } from '../text';
import { type CompanyNames, listCompanyNames } from './company-names';
import { isWidelyKnown, listSearchNames, writeWordQuery } from './company-query';
import { findCompanySubreddit } from './company-subreddits';
import { splitTitle } from './core-title';
import { findCountry } from './country';
import { anyOf, clean, fold } from './fold-query';
import { listInterviewTerms, listOwnInterviewTerms } from './interview-terms';
import { findLanguage } from './language';
import { listOccupationTerms } from './occupation-in-text';
import { MAX_SUBREDDITS, pickPlaces, pickSharedPlaces } from './places';
import { findSpokenJob, listEnglishNames, type SpokenJob } from './spoken-jobs';

/** One request, and the queries it stands for. */
export interface PlannedSearch {
  /** Unique within the plan. */
  readonly id: string;
  /** Path and query on https://www.reddit.com. */
  readonly url: string;
  readonly ring: Ring;
  /** The planned queries folded into it, as a person would type them. */
  readonly queries: readonly string[];
  /** Ring 1: by employer, role and family. Ring 2: by occupation, country and language, shared by all applications. */
  readonly cacheKey: string;
  /** Empty for a search of the whole site. */
  readonly subreddits: readonly string[];
}

export const MAX_PLANNED_QUERIES = 12;
/** More make the query too long and the rest of it too weak. */
const MAX_JOB_NAMES = 6;

interface Plan {
  readonly posting: JobPosting;
  readonly occupation: Occupation;
  readonly company: CompanyNames;
  readonly spoken: SpokenJob | undefined;
  readonly large: readonly string[];
  readonly small: readonly string[];
  /** Of the posting's own language; empty for English. */
  readonly foreign: readonly string[];
  /** The employer's own people's. */
  readonly own: string | undefined;
  readonly country: string;
  readonly language: string;
  readonly core: string;
  readonly rest: string;
}

/**
 * Plans the searches of a run, in order of value: at most 12 queries (the employer under its names, then with role,
 * family, level, team and skills; then the occupation) folded into at most four requests. Without an employer's name only
 * the occupation is searched.
 */
export function planSearches(posting: JobPosting, occupation: Occupation): PlannedSearch[] {
  const plan = preparePlan(posting, occupation);
  const searches =
    plan.company.names.length > 0 ? [...planCompany(plan), ...planOccupation(plan)] : planOccupation(plan);
  return capQueries(searches);
}

function preparePlan(posting: JobPosting, occupation: Occupation): Plan {
  const company = listCompanyNames(posting);
  const language = findLanguage(posting, occupation);
  return {
    posting,
    occupation,
    company,
    spoken: findSpokenJob(occupation, posting.title),
    ...pickPlaces(posting, occupation, language),
    own: findCompanySubreddit(company.names),
    country: findCountry(posting),
    language,
    ...splitTitle(posting.title),
  };
}

/** Three requests: where careers are talked about, in small places, then in large ones or in the posting's language, then the site. */
function planCompany(plan: Plan): PlannedSearch[] {
  const [name = ''] = plan.company.names;
  const terms = listInterviewTerms(plan.language);
  const [word = 'interview'] = terms;
  const role = plan.core || plan.occupation.searchTerms[0] || '';
  const spoken = listSearchNames(plan.company);
  const aliases = spoken.slice(1, 3).map((alias) => `${alias} ${word}`);
  const isForeign = plan.foreign.length > 0;
  const first = isForeign ? [...plan.foreign, ...plan.small.slice(0, 4)] : plan.small;
  const places = plan.own ? [plan.own, ...first] : first;
  // In the employer's own place nobody names the employer.
  const clause = anyOf(spoken);
  const careersQuery = fold([plan.own ? `(${clause} OR subreddit:${plan.own})` : clause], terms);
  const careers = [
    makeSearch(plan, 1, 'careers', careersQuery, places.slice(0, MAX_SUBREDDITS), [
      `${name} ${word}`,
      ...aliases,
    ]),
    makeSearch(plan, 1, 'site', siteQuery(plan, terms), [], siteQueries(plan, name, role, word)),
  ];
  // In another language the large English places are the least telling, and its own occupation search takes their turn.
  return isForeign
    ? careers
    : [
        ...careers,
        makeSearch(plan, 1, 'crowds', fold([clause], terms), plan.large, [`${name} ${terms[1] ?? 'hiring'}`]),
      ];
}

/** Employer, role, family, level, team, skills: in the whole site only all of it together is telling. */
function siteQueries(plan: Plan, name: string, role: string, word: string): string[] {
  const [skill = '', second = ''] = plan.posting.requiredSkills.filter(isSearchable);
  const [term = ''] = listOccupationTerms(plan.posting, plan.occupation);
  const { level = '', team = plan.rest } = plan.posting;
  const isNew = (narrower: string, index: number, all: readonly string[]) =>
    all.findIndex((other) => other.toLowerCase() === narrower.toLowerCase()) === index;
  return [role, term, level, team, skill, second]
    .map((narrower) => clean(narrower))
    .filter((narrower, index, all) => narrower !== '' && isNew(narrower, index, all))
    .map((narrower) => `${name} ${narrower} ${word}`);
}

/**
 * In the whole site a word proves nothing, so one that is also a name is searched in phrases that mean the firm. Where
 * thousands write about an employer the role narrows; where few do it would only hide them.
 */
function siteQuery(plan: Plan, terms: readonly string[]): string {
  const { posting, company } = plan;
  if (company.isEverydayWord) return writeWordQuery(company, terms, listRoleWords(plan));
  const groups = [anyOf(listSearchNames(company)), anyOf(terms)];
  if (!isWidelyKnown(company)) return fold(groups, []);
  return fold(groups, [
    ...listRoleWords(plan),
    posting.level ?? '',
    posting.team ?? plan.rest,
    ...posting.requiredSkills.filter(isSearchable).slice(0, 3),
    // The employer's own name beside an interview is enough where the role is not named.
    'hired',
    'offer',
    'experience',
    'questions',
    'tips',
  ]);
}

function listRoleWords({ core, posting, occupation }: Plan): readonly string[] {
  return [core, ...listOccupationTerms(posting, occupation).slice(0, 4)];
}

/** One request, or two where the posting's language has places of its own. */
function planOccupation(plan: Plan): PlannedSearch[] {
  const { occupation, language, spoken } = plan;
  const names = listEnglishNames(occupation, plan.posting.title).slice(0, MAX_JOB_NAMES);
  const english = names.length > 0 ? names : [plan.core];
  const local = (spoken?.names[language] ?? english).slice(0, MAX_JOB_NAMES);
  const searches: PlannedSearch[] = [];
  if (plan.foreign.length > 0 && local[0]) {
    const terms = listOwnInterviewTerms(language);
    const q = fold([anyOf(terms)], local);
    const queries = local.slice(0, 2).map((term) => `${term} ${terms[0] ?? ''}`);
    searches.push(makeSearch(plan, 2, `local-${language}`, q, plan.foreign, queries));
  }
  // Where the trade has subreddits, they are asked; where it has none, those for all trades.
  const { large, small } = pickSharedPlaces(plan.posting, occupation, language);
  const places = [...large.slice(0, 6), ...small.slice(0, 8)];
  if (english[0]) {
    const terms = ['interview', 'interviewed', 'interview questions', 'hiring manager'];
    const queries = english.slice(0, 2).map((term) => `${term} interview questions`);
    searches.push(makeSearch(plan, 2, 'occupation', fold([anyOf(terms)], english), places, queries));
  }
  return searches;
}

function makeSearch(
  plan: Plan,
  ring: Ring,
  id: string,
  q: string,
  subreddits: readonly string[],
  queries: readonly string[],
): PlannedSearch {
  const place = subreddits.length > 0 ? `/r/${subreddits.join('+')}/search.json` : '/search.json';
  const restrict = subreddits.length > 0 ? '&restrict_sr=1' : '';
  const url = `${place}?q=${encodeURIComponent(q)}${restrict}&limit=100&sort=relevance&t=all&type=link&raw_json=1`;
  return { id, url, ring, queries, cacheKey: buildCacheKey(plan, ring, id), subreddits };
}

function buildCacheKey(plan: Plan, ring: Ring, id: string): string {
  const { occupation, country, language } = plan;
  // Jobs that share a pack are searched under names of their own.
  const job = `${occupation.id}:${plan.spoken?.id ?? slug(occupation.searchTerms[0] ?? plan.core)}`;
  if (ring === 2) return `search/occupation/${id}/${job}/${country}/${language}`;
  return `search/company/${id}/${slug(plan.company.names[0] ?? '')}/${slug(plan.core)}/${occupation.family}/${language}`;
}

function slug(text: string): string {
  return foldText(text).replaceAll(' ', '-').slice(0, 60);
}

/** Skills are in the posting's own words: only those short enough to be somebody's search. */
function isSearchable(skill: string): boolean {
  const term = clean(skill);
  return term.length >= 2 && term.length <= 24 && term.split(' ').length <= 2;
}

function capQueries(searches: readonly PlannedSearch[]): PlannedSearch[] {
  let left = MAX_PLANNED_QUERIES;
  const capped: PlannedSearch[] = [];
  for (const search of searches) {
    const queries = search.queries.slice(0, Math.max(0, left));
    if (queries.length === 0) continue;
    left -= queries.length;
    capped.push({ ...search, queries });
  }
  return capped;
}
