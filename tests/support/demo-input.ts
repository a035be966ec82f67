import { NORTHWIND } from './jobs/invented-listings';
import type { Listing } from './jobs/listing';
import { makeUpListing } from './jobs/made-up-listing';
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
    listing: wanted ? makeUpListing(wanted) : NORTHWIND,
  };
}
