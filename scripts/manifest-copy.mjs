// A test copy of a build. The browser's permission prompt cannot be answered without a screen, so in the copy the hosts
// the extension may ask for are granted at install: `optional_host_permissions` moves to `host_permissions`. Nothing else.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Copies the build in `from` over `to` and moves the hosts. Returns the absolute path of the copy. */
export function makeTestCopy(from, to) {
  if (resolve(from) === resolve(to)) throw new Error('The test copy needs a folder of its own.');
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  writeFileSync(file, JSON.stringify(moveHosts(JSON.parse(readFileSync(file, 'utf8')))));
  return resolve(to);
}

/** The manifest with its optional hosts granted at install; everything else, order included, stays. */
export function moveHosts(manifest) {
  const { optional_host_permissions: optional = [], ...rest } = manifest;
  return { ...rest, host_permissions: [...(manifest.host_permissions ?? []), ...optional] };
}
