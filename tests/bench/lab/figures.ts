import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const OUT = 'out/bench.json';

/** Writes a bench's figures under their names into `out/bench.json`, and keeps what other benches have written there. */
export function mergeFigures(part: Readonly<Record<string, unknown>>): void {
  const known: unknown = existsSync(OUT) ? JSON.parse(readFileSync(OUT, 'utf8')) : {};
  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify({ ...(known as object), ...part }, null, 2)}\n`);
}

/** Says what missed its bar, and lets the command end with 1; nothing when nothing did. */
export function reportMissed(missed: readonly string[]): void {
  for (const line of missed) console.log(`missed: ${line}`);
  if (missed.length > 0) process.exitCode = 1;
}
