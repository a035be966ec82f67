import { mergeFigures } from './lab/figures';
import { type Contest, holdContest, type Result } from './reddit/contest';
import { readGivenContest } from './reddit/given-contest';
import { searchAsDebrief } from './reddit/ours';
import { WORLD_PLANS } from './reddit/world-plans';
import { makeContest } from './reddit/worlds';
import { searchAsYardstick, searchNaively } from './reddit/yardstick';

const WAYS = { ours: searchAsDebrief, yardstick: searchAsYardstick, naive: searchNaively };
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
