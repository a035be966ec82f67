/** Copies the build in `from` over `to`, moves its optional hosts to `host_permissions`, returns the copy's absolute path. */
export function makeTestCopy(from: string, to: string): string;
export function moveHosts(manifest: Readonly<Record<string, unknown>>): Record<string, unknown>;
