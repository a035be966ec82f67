import { recogniseOccupation } from '../../src/core/posting/occupation';
import type { RoleFamily } from '../../src/core/posting/role-family';
import { postingFromText } from '../../src/core/posting/typed-posting';
import { listFamilyPlaces } from '../../src/core/research/occupation-subreddits';
import { readDemo } from '../support/demo-input';
import { mergeFigures } from './lab/figures';
import { type Contest, holdContest, type Result } from './reddit/contest';
import { searchAsDebrief } from './reddit/ours';
import { tellsOfInterviewing } from './reddit/truth';
import { WORLD_PLANS } from './reddit/world-plans';
import { makeContest } from './reddit/worlds';
import { searchAsYardstick, searchNaively } from './reddit/yardstick';

const WAYS = { ours: searchAsDebrief, yardstick: searchAsYardstick, naive: searchNaively };
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
function readGivenContest(): Contest {
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

const COLUMNS = [
  ['requests', 9],
  ['KB', 7],
  ['s', 6],
  ['relevant', 9],
  ['kept', 6],
  ['read', 6],
] as const;

function writeRow(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(12) + cells.map((cell, i) => String(cell).padStart(COLUMNS[i]?.[1] ?? 8)).join('');
}

function printContest(contest: Contest, results: Readonly<Record<string, Result>>): void {
  const all = contest.world.posts.filter((post) => contest.isRelevant(post)).length;
  console.log(
    `\n${contest.name}: ${contest.posting.title} @ ${contest.posting.company}, ${contest.world.posts.length} posts, ${all} of them relevant`,
  );
  console.log(
    writeRow(
      '',
      COLUMNS.map(([column]) => column),
    ),
  );
  for (const [name, { requests, bytes, ms, relevant, kept, read }] of Object.entries(results)) {
    const cells = [requests, Math.round(bytes / 1000), (ms / 1000).toFixed(1), relevant, kept, read];
    console.log(writeRow(name, cells));
  }
}

/** What keeps this planner from its mark; empty when it holds. */
export function findShortfalls({ ours, yardstick }: Readonly<Record<string, Result>>): string[] {
  if (!ours || !yardstick) return ['not measured'];
  return [
    ours.relevant < yardstick.relevant
      ? `${ours.relevant} relevant threads, the yardstick ${yardstick.relevant}`
      : '',
    ours.requests * 2 > yardstick.requests
      ? `${ours.requests} requests, more than half of the yardstick's ${yardstick.requests}`
      : '',
  ].filter((shortfall) => shortfall !== '');
}

/**
 * This planner, the yardstick's and one search, on the same stand-in: on the demo's world or the one given, then on worlds
 * made up to be unlike one another. Relevant are the threads that the searches brought; `kept` and `read` say how many of
 * them the guide uses and how many were opened.
 */
export async function main(): Promise<void> {
  const contests = [readGivenContest(), ...WORLD_PLANS.map(makeContest)];
  const shortfalls: string[] = [];
  for (const [index, contest] of contests.entries()) {
    const results = await holdContest(contest, WAYS);
    printContest(contest, results);
    shortfalls.push(...findShortfalls(results).map((shortfall) => `${contest.name}: ${shortfall}`));
    if (index === 0) mergeFigures({ reddit: { world: contest.name, ...results } });
  }
  console.log(
    shortfalls.length > 0
      ? `\nMissed: ${shortfalls.join('; ')}`
      : '\nAt least the threads of the yardstick with at most half its requests, in every world.',
  );
  if (shortfalls.length > 0) process.exitCode = 1;
}
