import type { Freshness } from '../core/guide/freshness';
import type { ArtifactStore } from './ports';

/** Undefined before the first check, and for what another version has left. */
export async function readFreshness(
  artifacts: Pick<ArtifactStore, 'get'>,
  runId: string,
): Promise<Freshness | undefined> {
  const stored = (await artifacts.get(keyOf(runId))) as Partial<Freshness> | undefined;
  const figures = [stored?.checkedAt, stored?.removed, stored?.arrived, stored?.arrivedSince];
  return figures.every((figure) => Number.isFinite(figure)) ? (stored as Freshness) : undefined;
}

export async function writeFreshness(
  artifacts: ArtifactStore,
  runId: string,
  freshness: Freshness,
): Promise<void> {
  await artifacts.put(keyOf(runId), freshness);
}

function keyOf(runId: string): string {
  return `${runId}/freshness`;
}
