import type { Ring } from '../evidence/finding';
import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import { foldText } from '../text';
import { type CompanyNames, listCompanyNames } from './company-names';
import { splitTitle } from './core-title';
import { findCountry, isNearby } from './country';
import { anyOf, clean, fold } from './fold-query';
import { listInterviewTerms, listOwnInterviewTerms, translateOccupation } from './interview-terms';
import { pickFamily } from './occupation-subreddits';
import {
  type CareerSubreddit,
  GENERAL_SUBREDDITS,
  GERMAN_SUBREDDITS,
  LANGUAGE_SUBREDDITS,
} from './subreddits';

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
/** More names and Reddit's router gives up. */
const MAX_SUBREDDITS = 14;

interface Plan {
  readonly posting: JobPosting;
  readonly occupation: Occupation;
  readonly company: CompanyNames;
  readonly large: readonly string[];
  readonly small: readonly string[];
  /** Of the posting's own language; empty for English. */
  readonly foreign: readonly string[];
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

/** The same search over fewer subreddits: one private name spoils a request for all. */
export function narrowSearch(search: PlannedSearch, subreddits: readonly string[]): PlannedSearch {
  const url = search.url.replace(/^\/r\/[^/]+\//, `/r/${subreddits.join('+')}/`);
  return { ...search, id: `${search.id}/${subreddits[0] ?? ''}`, url, subreddits };
}

function preparePlan(posting: JobPosting, occupation: Occupation): Plan {
  const country = findCountry(posting);
  const language =
    /^[a-z]{2,3}$/.test(posting.language) && posting.language !== 'und' ? posting.language : 'en';
  const family = pickFamily(posting, occupation);
  const general = GENERAL_SUBREDDITS.filter((entry) => !entry.country || isNearby(entry.country, country));
  const isGerman = language === 'de';
  const german = isGerman
    ? [...family.filter(isGermanOne), ...GERMAN_SUBREDDITS.filter((entry) => !entry.family)]
    : [];
  const english = [...family.filter((entry) => !isGermanOne(entry)), ...general];
  return {
    posting,
    occupation,
    company: listCompanyNames(posting),
    large: namesOf(english.filter(({ size }) => size === 'large')),
    small: namesOf(english.filter(({ size }) => size === 'small')),
    foreign: isGerman ? namesOf(german) : (LANGUAGE_SUBREDDITS.get(language) ?? []),
    country,
    language,
    ...splitTitle(posting.title),
  };
}

function isGermanOne(entry: CareerSubreddit): boolean {
  return GERMAN_SUBREDDITS.some(({ name }) => name === entry.name);
}

function namesOf(entries: readonly CareerSubreddit[]): string[] {
  return [...new Set(entries.map(({ name }) => name))].slice(0, MAX_SUBREDDITS);
}

/** Three requests: where careers are talked about, in small places, then in large ones or in the posting's language, then the site. */
function planCompany(plan: Plan): PlannedSearch[] {
  const [name = ''] = plan.company.names;
  const terms = listInterviewTerms(plan.language);
  const [word = 'interview'] = terms;
  const role = plan.core || plan.occupation.searchTerms[0] || '';
  const q = fold([companyClause(plan.company, terms)], plan.company.isEverydayWord ? [] : terms);
  const aliases = plan.company.names.slice(1, 3).map((alias) => `${alias} ${word}`);
  const isForeign = plan.foreign.length > 0;
  const first = isForeign ? [...plan.foreign, ...plan.small.slice(0, 4)] : plan.small;
  const careers = [
    makeSearch(plan, 1, 'careers', q, first.slice(0, MAX_SUBREDDITS), 'all', [`${name} ${word}`, ...aliases]),
    makeSearch(plan, 1, 'site', siteQuery(plan, terms), [], 'all', siteQueries(plan, name, role, word)),
  ];
  // In another language the large English places are the least telling, and its own occupation search takes their turn.
  return isForeign
    ? careers
    : [...careers, makeSearch(plan, 1, 'crowds', q, plan.large, 'all', [`${name} ${terms[1] ?? 'hiring'}`])];
}

/** Employer, role, family, level, team, skills: in the whole site only all of it together is telling. */
function siteQueries(plan: Plan, name: string, role: string, word: string): string[] {
  const [skill = '', second = ''] = plan.posting.requiredSkills.filter(isSearchable);
  const [term = ''] = plan.occupation.searchTerms;
  const { level = '', team = plan.rest } = plan.posting;
  const isNew = (narrower: string, index: number, all: readonly string[]) =>
    all.findIndex((other) => other.toLowerCase() === narrower.toLowerCase()) === index;
  return [role, term, level, team, skill, second]
    .map((narrower) => clean(narrower))
    .filter((narrower, index, all) => narrower !== '' && isNew(narrower, index, all))
    .map((narrower) => `${name} ${narrower} ${word}`);
}

function siteQuery(plan: Plan, terms: readonly string[]): string {
  const { posting, occupation, company } = plan;
  const narrower = [
    plan.core,
    ...occupation.searchTerms.slice(0, 3),
    ...translateOccupation(occupation.searchTerms, plan.language).slice(0, 2),
    posting.level ?? '',
    posting.team ?? plan.rest,
    ...posting.requiredSkills.filter(isSearchable).slice(0, 3),
    // The employer's own name beside an interview is enough where the role is not named.
    'hired',
    'offer',
    'experience',
  ];
  return fold([companyClause(company, terms), anyOf(terms)], narrower);
}

/** One request, or two where the posting's language has places of its own. */
function planOccupation(plan: Plan): PlannedSearch[] {
  const { occupation, language } = plan;
  const isGeneral = occupation.id === 'general' || occupation.searchTerms.length === 0;
  const english = isGeneral ? [plan.core] : occupation.searchTerms;
  const own = translateOccupation(occupation.searchTerms, language);
  const local = own.length > 0 ? own : english;
  const searches: PlannedSearch[] = [];
  if (plan.foreign.length > 0 && local[0]) {
    const terms = listOwnInterviewTerms(language);
    const q = fold([anyOf(terms)], local);
    const queries = local.slice(0, 2).map((term) => `${term} ${terms[0] ?? ''}`);
    searches.push(makeSearch(plan, 2, `local-${language}`, q, plan.foreign, 'all', queries));
  }
  // Where the trade has subreddits, they are asked; where it has none, those for all trades.
  const places = [...plan.large.slice(0, 6), ...plan.small.slice(0, 8)];
  if (english[0]) {
    const terms = ['interview', 'interviewed', 'interview questions', 'hiring manager'];
    const queries = english.slice(0, 2).map((term) => `${term} interview questions`);
    searches.push(makeSearch(plan, 2, 'occupation', fold([anyOf(terms)], english), places, 'all', queries));
  }
  return searches;
}

function makeSearch(
  plan: Plan,
  ring: Ring,
  id: string,
  q: string,
  subreddits: readonly string[],
  time: 'all' | 'year',
  queries: readonly string[],
): PlannedSearch {
  const place = subreddits.length > 0 ? `/r/${subreddits.join('+')}/search.json` : '/search.json';
  const restrict = subreddits.length > 0 ? '&restrict_sr=1' : '';
  const url = `${place}?q=${encodeURIComponent(q)}${restrict}&limit=100&sort=relevance&t=${time}&type=link&raw_json=1`;
  return { id, url, ring, queries, cacheKey: buildCacheKey(plan, ring, id), subreddits };
}

function buildCacheKey(plan: Plan, ring: Ring, id: string): string {
  const { occupation, country, language } = plan;
  const isGeneral = occupation.id === 'general' || occupation.searchTerms.length === 0;
  const job = isGeneral ? `${occupation.id}:${slug(plan.core)}` : occupation.id;
  if (ring === 2) return `search/occupation/${id}/${job}/${country}/${language}`;
  return `search/company/${id}/${slug(plan.company.names[0] ?? '')}/${slug(plan.core)}/${occupation.family}/${language}`;
}

function slug(text: string): string {
  return foldText(text).replaceAll(' ', '-').slice(0, 60);
}

/** The names joined, or, where a name is an everyday word, only phrases in which it can be nothing but the firm. */
function companyClause({ names, isEverydayWord }: CompanyNames, terms: readonly string[]): string {
  const [first = ''] = names;
  if (!isEverydayWord) return anyOf(names);
  const [word = 'interview'] = terms;
  const phrases = [`${first} ${word}`, `${word} at ${first}`, `${word} with ${first}`, `${first} recruiter`];
  return anyOf([...new Set([...phrases, `hired at ${first}`, `applied to ${first}`, ...names.slice(1)])]);
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
