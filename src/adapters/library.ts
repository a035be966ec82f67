import { createStore, entries, get } from 'idb-keyval';
import type { Guide } from '../core/guide/guide';

/** The worker's guide store, opened for reading. Database and store names are the worker's too. */
const guides = createStore('debrief-guides', 'guides');

/**
 * The newest stored revision of a run's guide.
 *
 * @returns undefined when there is none, and also for a record of another schema: showing half of it would be worse.
 */
export async function readGuide(runId: string): Promise<Guide | undefined> {
  return keepReadable(await get<unknown>(runId, guides));
}

/** Every guide on this computer, newest first. */
export async function listGuides(): Promise<readonly Guide[]> {
  const stored = await entries<string, unknown>(guides);
  return stored
    .map(([, value]) => keepReadable(value))
    .filter((guide) => guide !== undefined)
    .sort((a, b) => b.createdAt - a.createdAt);
}

function keepReadable(value: unknown): Guide | undefined {
  const isReadable = typeof value === 'object' && value !== null && 'schema' in value && value.schema === 1;
  return isReadable ? (value as Guide) : undefined;
}
