import type { JobPosting } from '../posting/job-posting';
import type { Occupation } from '../posting/role-family';
import { foldText } from '../text';
import { findCountry, isNearby } from './country';
import { type CareerSubreddit, FAMILY_SUBREDDITS, GERMAN_SUBREDDITS } from './subreddits';

/**
 * Names of the subreddits that are about this occupation, most telling first: those of its family whose cues fit the
 * occupation (never the employer), near the job's country first. The general ones for all trades are not among them.
 */
export function listOccupationSubreddits(posting: JobPosting, occupation: Occupation): readonly string[] {
  return pickFamily(posting, occupation).map(({ name }) => name);
}

/** As `listOccupationSubreddits`, with their sizes. */
export function pickFamily(posting: JobPosting, occupation: Occupation): readonly CareerSubreddit[] {
  const country = findCountry(posting);
  const said = describeJob(posting, occupation);
  const fitting = FAMILY_SUBREDDITS[occupation.family].filter(
    (entry) => (entry.country === undefined || isNearby(entry.country, country)) && fits(entry, said),
  );
  const german = posting.language === 'de' ? pickGerman(occupation, said) : [];
  return [
    ...german,
    ...fitting.filter((entry) => entry.country),
    ...fitting.filter((entry) => !entry.country),
  ];
}

function pickGerman(occupation: Occupation, said: string): readonly CareerSubreddit[] {
  return GERMAN_SUBREDDITS.filter((entry) => entry.family === occupation.family && fits(entry, said));
}

function describeJob(posting: JobPosting, occupation: Occupation): string {
  return ` ${[...occupation.searchTerms, posting.title].map(foldText).join(' ')} `;
}

/** Cues are starts of words; very short ones ("it", "hr") must be whole words. */
function fits({ cues }: CareerSubreddit, said: string): boolean {
  return cues === undefined || cues.some((cue) => said.includes(cue.length <= 3 ? ` ${cue} ` : ` ${cue}`));
}
