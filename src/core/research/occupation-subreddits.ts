import type { JobPosting } from '../posting/job-posting';
import type { Occupation, RoleFamily } from '../posting/role-family';
import { foldText } from '../text';
import { findCountry, isNearby } from './country';
import { findLanguage } from './language';
import { findSpokenJob, listEnglishNames } from './spoken-jobs';
import { type CareerSubreddit, FAMILY_SUBREDDITS, LANGUAGE_SUBREDDITS } from './subreddits';

export type Family = readonly CareerSubreddit[];

/**
 * Names of the subreddits that are about this occupation, most telling first: those of its family whose cues fit the
 * occupation (never the employer), near the job's country first. The general ones for all trades are not among them.
 */
export function listOccupationSubreddits(posting: JobPosting, occupation: Occupation): readonly string[] {
  const language = findLanguage(posting, occupation);
  const foreign = listForeign(posting, occupation, language).filter(({ family }) => family !== undefined);
  return [...foreign, ...listFamilyPlaces(posting, occupation)].map(({ name }) => name);
}

/** As `listOccupationSubreddits`, without those of other families: a post there is about the occupation. */
export function listOwnSubreddits(posting: JobPosting, occupation: Occupation): readonly string[] {
  const guests = new Set(
    listFamilyPlaces(posting, occupation).flatMap(({ name, isGuest }) => (isGuest ? [name] : [])),
  );
  return listOccupationSubreddits(posting, occupation).filter((name) => !guests.has(name));
}

/** Those of the family in English. */
export function listFamilyPlaces(posting: JobPosting, occupation: Occupation): Family {
  return pickFitting(posting, occupation, describeJob(posting, occupation, posting.title));
}

/** As `listFamilyPlaces`, from the occupation alone: another posting's title gives the same. */
export function listSharedPlaces(posting: JobPosting, occupation: Occupation): Family {
  return pickFitting(posting, occupation, describeJob(posting, occupation, ''));
}

/** Where the job's language is spoken: those of the trade, then those for all; the trade's language decides, not the place. */
export function listForeignPlaces(
  posting: JobPosting,
  occupation: Occupation,
  language: string,
): readonly string[] {
  return [...new Set(listForeign(posting, occupation, language).map(({ name }) => name))];
}

function listForeign(posting: JobPosting, occupation: Occupation, language: string) {
  const said = describeJob(posting, occupation, posting.title);
  const country = findCountry(posting);
  const family = findFamily(posting, occupation);
  const fitting = (LANGUAGE_SUBREDDITS.get(language) ?? []).filter(
    (entry) =>
      (entry.family === undefined || entry.family === family) &&
      (entry.country === undefined || entry.country === country) &&
      fits(entry, said),
  );
  return [...fitting.filter(({ family: own }) => own), ...fitting.filter(({ family: own }) => !own)];
}

function pickFitting(posting: JobPosting, occupation: Occupation, said: string): Family {
  const country = findCountry(posting);
  const fitting = FAMILY_SUBREDDITS[findFamily(posting, occupation)].filter(
    (entry) => (entry.country === undefined || isNearby(entry.country, country)) && fits(entry, said),
  );
  return [...fitting.filter((entry) => entry.country), ...fitting.filter((entry) => !entry.country)];
}

/** Where no pack fits, the job's own name knows its family better. */
function findFamily(posting: JobPosting, occupation: Occupation): RoleFamily {
  if (occupation.id !== 'general') return occupation.family;
  return findSpokenJob(occupation, posting.title)?.family ?? occupation.family;
}

function describeJob(posting: JobPosting, occupation: Occupation, title: string): string {
  return ` ${[...listEnglishNames(occupation, posting.title), title].map(foldText).join(' ')} `;
}

/** Cues are starts of words; very short ones ("it", "hr") must be whole words. */
function fits({ cues }: CareerSubreddit, said: string): boolean {
  return cues === undefined || cues.some((cue) => said.includes(cue.length <= 3 ? ` ${cue} ` : ` ${cue}`));
}
