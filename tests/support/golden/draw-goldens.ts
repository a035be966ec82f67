import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLab } from '../pdf-lab/open-lab';
import { hasProgram } from '../pdf-read';
import { buildGolden, GOLDEN_CASES } from '.';

/** Draws the golden guides in a real browser, as PDF and page by page as PNG, to be looked at: node scripts/run-ts.mjs tests/support/golden/draw-goldens.ts [FOLDER] */
export async function main([folder = 'out/golden']: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lab = await openLab(process.cwd());
  try {
    for (const golden of GOLDEN_CASES) {
      const guide = buildGolden(golden);
      const { bytes, ms } = await lab.run('product', guide);
      const file = join(folder, `${golden.name}.pdf`);
      writeFileSync(file, bytes);
      if (hasProgram('pdftoppm'))
        execFileSync('pdftoppm', ['-r', '60', '-png', file, join(folder, golden.name)]);
      console.log(`${golden.name}: ${Math.round(bytes.length / 1024)} KB in ${Math.round(ms)} ms`);
    }
  } finally {
    await lab.close();
  }
}
