import { recogniseOccupation } from '../../../src/core/posting/occupation';
import type { RoleFamily } from '../../../src/core/posting/role-family';
import { postingFromText } from '../../../src/core/posting/typed-posting';
import { listFamilyPlaces } from '../../../src/core/research/occupation-subreddits';
import { readDemo } from '../../support/demo-input';
import type { Contest } from './contest';
import { tellsOfInterviewing } from './truth';

/** The subreddits the report's feature had, by family; it knew no others. */
const REPORTED_SUBREDDITS: Readonly<Partial<Record<RoleFamily, readonly string[]>>> = {
  softwareEngineering: ['cscareerquestions', 'leetcode', 'ExperiencedDevs', 'programming'],
  product: ['ProductManagement', 'cscareerquestions', 'jobs', 'interviews'],
  dataMl: ['datascience', 'MachineLearning', 'cscareerquestions', 'analytics'],
  consulting: ['consulting', 'MBA', 'jobs', 'FinancialCareers'],
  finance: ['FinancialCareers', 'MBA', 'jobs', 'investing'],
  marketing: ['marketing', 'jobs', 'advertising', 'interviews'],
  design: ['UXDesign', 'userexperience', 'jobs', 'graphic_design'],
  operations: ['jobs', 'supplychain', 'operations', 'interviews'],
};

/** The world of the demo, or the one given, searched for the listing that goes with it. */
export function readGivenContest(): Contest {
  const { world, listing } = readDemo(process.env);
  const text = listing.sections
    .flatMap(({ heading, paragraphs = [], items = [] }) => [heading, ...paragraphs, ...items])
    .join('\n');
  const posting = {
    ...postingFromText({ title: listing.title, company: listing.company, text }),
    location: `${listing.place.city}, ${listing.place.region}`,
  };
  const occupation = recogniseOccupation(posting);
  const trade = listFamilyPlaces(posting, occupation).map(({ name }) => name);
  const yardstickSubreddits = REPORTED_SUBREDDITS[occupation.family] ?? [
    ...new Set([...trade.slice(0, 2), 'jobs', 'interviews', 'careerguidance', 'careeradvice']),
  ];
  return {
    name: process.env['DEBRIEF_WORLD'] ? 'the given world' : 'the demo world',
    world,
    posting,
    yardstickSubreddits: yardstickSubreddits.slice(0, 4),
    isRelevant: tellsOfInterviewing(posting),
  };
}
