import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideToMarkdown } from '../../src/core/guide/markdown';
import { makeThinGuide } from '../support/thin-guide';

/** Writes `guide.md` beside each `posting.json` below `args[0]`: what a reader judges by `RUBRIC.md`. */
export async function main([folder]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Give the folder of the cases.');
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name, 'guide.md');
    writeFileSync(path, guideToMarkdown(makeThinGuide(join(folder, entry.name))));
    process.stdout.write(`${JSON.stringify({ case: entry.name, path })}\n`);
  }
}
