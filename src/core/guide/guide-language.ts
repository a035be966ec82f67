import type { PackLanguage } from '../packs/pack';
import type { JobPosting } from '../posting/job-posting';

/** A guide speaks the language of its posting, which is the one the interview is held in; English where it cannot. */
export function guideLanguageOf(posting: Pick<JobPosting, 'language'>): PackLanguage {
  return posting.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}
