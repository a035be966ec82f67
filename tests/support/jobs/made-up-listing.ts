import { type Listing, slugOf } from './listing';
import { ANY_OCCUPATION, OCCUPATION_TEXTS } from './occupation-texts';

/**
 * A plain listing for `"Title @ Company"`: what such listings say, and nothing about the employer that is meant. The
 * last `@` divides. Throws when either half is missing.
 */
export function makeUpListing(wanted: string): Listing {
  const at = wanted.lastIndexOf('@');
  const title = wanted.slice(0, Math.max(at, 0)).trim();
  const company = wanted.slice(at + 1).trim();
  if (title === '' || company === '') {
    throw new Error(`DEBRIEF_POSTING must read "Title @ Company", not ${JSON.stringify(wanted)}.`);
  }
  const text = OCCUPATION_TEXTS.find((candidate) => candidate.title.test(title)) ?? ANY_OCCUPATION;
  const employer = slugOf(company) || 'employer';
  return {
    title,
    company,
    companyUrl: `https://${employer}.example`,
    host: `careers.${employer}.example`,
    path: `/jobs/${slugOf(title) || 'job'}`,
    language: 'en',
    place: { city: 'Columbus', region: 'OH', country: 'US' },
    datePosted: '2026-11-10',
    validThrough: '2026-12-31',
    employmentType: 'FULL_TIME',
    isRemote: false,
    team: '',
    applyLabel: 'Apply now',
    sections: [
      {
        heading: 'About the role',
        paragraphs: [`${company} is hiring a ${title} in Columbus. ${text.about}`],
      },
      { heading: 'What you will do', items: text.duties },
      { heading: 'What you bring', items: text.requirements },
      {
        heading: 'What we offer',
        items: ['A permanent contract', 'Paid training', 'Health insurance and a retirement plan'],
      },
    ],
  };
}
