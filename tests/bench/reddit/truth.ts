import type { JobPosting } from '../../../src/core/posting/job-posting';
import { listCompanyNames } from '../../../src/core/research/company-names';
import { escapeRegExp } from '../../../src/core/text';
import type { WorldPost } from '../../support/world/world';

const INTERVIEWING =
  /(?<![\p{L}])(?:interview|vorstellungsgespräch|bewerbungsgespräch|probearbeit|entretien|entrevista|superday|assessment cent)/iu;

/**
 * What counts in a world nobody labelled: the employer's name in title or text, as a name, and interviewing. A name with a
 * capital must have it there too, so that "target" is no employer. Deliberately not the product's own judgement.
 */
export function tellsOfInterviewing(posting: Pick<JobPosting, 'company'>): (post: WorldPost) => boolean {
  const [name = ''] = listCompanyNames(posting).names;
  if (name === '') return () => false;
  const isOneWord = !name.includes(' ');
  const spoken = new RegExp(
    `(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?![\\p{L}\\p{N}])`,
    isOneWord ? 'u' : 'iu',
  );
  return (post) => {
    const text = `${post.title}\n${post.text}`;
    return post.removedBy === null && !post.isAdult && spoken.test(text) && INTERVIEWING.test(text);
  };
}
