import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import { findCountry, isNearby } from './country';
import { type Family, listFamilyPlaces, listForeignPlaces, listSharedPlaces } from './occupation-subreddits';
import { type CareerSubreddit, GENERAL_SUBREDDITS } from './subreddits';

/** More names and Reddit's router gives up. */
export const MAX_SUBREDDITS = 14;

/** Names of subreddits, apart by size: one search ranks over all it asks, and a large place would crowd out small ones. */
export interface Places {
  readonly large: readonly string[];
  readonly small: readonly string[];
  /** Where the language of the job is spoken; empty for English. */
  readonly foreign: readonly string[];
}

/** Where to look for reports of this posting. */
export function pickPlaces(posting: JobPosting, occupation: Occupation, language: string): Places {
  return sortPlaces(
    listFamilyPlaces(posting, occupation),
    posting,
    listForeignPlaces(posting, occupation, language),
  );
}

/** As `pickPlaces`, but the same for all postings of the occupation in a country and language: the answers are shared. */
export function pickSharedPlaces(posting: JobPosting, occupation: Occupation, language: string): Places {
  return sortPlaces(
    listSharedPlaces(posting, occupation),
    posting,
    listForeignPlaces(posting, occupation, language),
  );
}

function sortPlaces(family: Family, posting: JobPosting, foreign: readonly string[]): Places {
  const country = findCountry(posting);
  const general = GENERAL_SUBREDDITS.filter((entry) => !entry.country || isNearby(entry.country, country));
  const english = [...family, ...general];
  return {
    large: namesOf(english.filter(({ size }) => size === 'large')),
    small: namesOf(english.filter(({ size }) => size === 'small')),
    foreign: foreign.slice(0, MAX_SUBREDDITS - 4),
  };
}

function namesOf(entries: readonly CareerSubreddit[]): string[] {
  return [...new Set(entries.map(({ name }) => name))].slice(0, MAX_SUBREDDITS);
}
