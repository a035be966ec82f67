import { packFor } from '../../src/core/packs';
import { recogniseOccupation } from '../../src/core/posting/occupation';
import { NORTHWIND } from './jobs/invented-listings';
import { type Listing, slugOf } from './jobs/listing';
import { builtInWorld } from './world/built-in';
import { readWorldFile } from './world/read-world';
import type { World } from './world/world';

export interface DemoInput {
  readonly world: World;
  readonly listing: Listing;
}

/**
 * What the demo and the benchmarks run on: `DEBRIEF_WORLD=FILE.jsonl` replaces the invented reports,
 * `DEBRIEF_POSTING="Title @ Company"` the listing.
 */
export function readDemo(env: Readonly<Record<string, string | undefined>>): DemoInput {
  const { DEBRIEF_WORLD: file, DEBRIEF_POSTING: wanted } = env;
  return {
    world: file ? readWorldFile(file) : builtInWorld(),
    listing: wanted ? makeListing(wanted) : NORTHWIND,
  };
}

/** A plain listing for any title and employer: what such a listing says, and nothing about the one that is meant. */
export function makeListing(wanted: string): Listing {
  const [title, company] = wanted.split('@').map((part) => part.trim());
  if (!title || !company) throw new Error(`DEBRIEF_POSTING is "Title @ Company", not "${wanted}".`);
  const pack = packFor(recogniseOccupation({ title, description: '', requiredSkills: [] }).id);
  const host = `careers.${slugOf(company) || 'employer'}.example`;
  const { salary: _salary, ...common } = NORTHWIND;
  return {
    ...common,
    title,
    company,
    companyUrl: `https://${host.replace('careers.', '')}`,
    host,
    path: `/jobs/${slugOf(title) || 'job'}`,
    isRemote: false,
    team: '',
    sections: [
      {
        heading: 'About the role',
        paragraphs: [`${company} is looking for a ${title} in ${NORTHWIND.place.city}.`],
      },
      {
        heading: 'What you will do',
        items: [
          `Take on the daily work of a ${title} and keep to the standards we have agreed on`,
          'Work closely with colleagues and say early when something will not work',
          'Explain your decisions to people who do not share your background',
          'Help new colleagues find their way',
        ],
      },
      {
        heading: 'What you bring',
        items: [`Experience as a ${pack.name.toLowerCase()}`, ...pack.tests.slice(0, 4)],
      },
    ],
  };
}
