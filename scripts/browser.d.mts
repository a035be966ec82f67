export function findBrowser(): string | undefined;
export function ensureBrowser(options?: { log?: (line: string) => void }): Promise<string>;
/** Returns the names that are still missing. */
export function ensureDebianPackages(
  names: readonly string[],
  options?: { log?: (line: string) => void },
): Promise<string[]>;
