// Runs the `main(args)` of a TypeScript file in Node: node scripts/run-ts.mjs FILE [ARG …]
// Node 20 reads no TypeScript, so the file and what it imports from this project are bundled first; packages are not.
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles `file` (relative to the project) and returns its module. */
export async function loadTs(file) {
  const { build } = await import('vite');
  const name = `${basename(file).replace(/\.tsx?$/, '')}-${process.pid}.mjs`;
  // Below the project, so that packages are found from there.
  const outDir = join(root, 'node_modules/.cache/run-ts');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, file),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: name, format: 'esm', codeSplitting: false } },
    },
  });
  try {
    return await import(pathToFileURL(join(outDir, name)).href);
  } finally {
    const { rmSync } = await import('node:fs');
    rmSync(join(outDir, name), { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...args] = process.argv.slice(2);
  if (!file) {
    console.error('Usage: node scripts/run-ts.mjs FILE [ARG …]');
    process.exit(2);
  }
  try {
    const { main } = await loadTs(file);
    await main(args);
    process.exit(process.exitCode ?? 0);
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  }
}
