import { ROUTES, type Route, type SourceStatus } from '../../core/reddit/thread';
import type { ArtifactStore } from '../ports';

/** On which way to Reddit a run is. It is stored, because on the slow ones a run outlives its worker many times. */
export interface RouteRecord {
  readonly route: Route;
  /** How the better route ended. */
  readonly left?: SourceStatus;
  /** Somebody is logged in: asked once a pass, or a slow pace would allow that question and nothing else. */
  readonly isOpen?: true;
  /** What this route could not bring, by search or thread: it is not asked for again. */
  readonly skipped: readonly string[];
  /** Requests of this run on this route, where that is what bounds it. */
  readonly asked: { readonly searches: number; readonly threads: number };
}

const NOTHING_ASKED = { searches: 0, threads: 0 };

export function enterRoute(route: Route, left?: SourceStatus): RouteRecord {
  return { route, skipped: [], asked: NOTHING_ASKED, ...(left === undefined ? {} : { left }) };
}

export async function readRoute(artifacts: ArtifactStore, runId: string): Promise<RouteRecord | undefined> {
  const stored = (await artifacts.get(keyOf(runId))) as Partial<RouteRecord> | undefined;
  const isSound = ROUTES.some((route) => route === stored?.route) && Array.isArray(stored?.skipped);
  return isSound && stored?.asked ? (stored as RouteRecord) : undefined;
}

export async function writeRoute(
  artifacts: ArtifactStore,
  runId: string,
  record: RouteRecord,
): Promise<void> {
  await artifacts.put(keyOf(runId), record);
}

function keyOf(runId: string): string {
  return `${runId}/route`;
}
