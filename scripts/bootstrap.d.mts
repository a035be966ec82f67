import type { SpawnSyncOptions, SpawnSyncReturns } from 'node:child_process';

/** The project's folder, with a slash at the end. */
export const root: string;
export function runNode(
  file: string,
  args?: readonly string[],
  options?: SpawnSyncOptions,
): SpawnSyncReturns<string | Buffer>;
export function isInstalled(lock: object, installed: object | null): boolean;
export function ensureDependencies(options?: { log?: (line: string) => void }): Promise<boolean>;
