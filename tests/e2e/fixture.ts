import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { setLocale } from '../../scripts/locale-copy.mjs';
import { makeTestCopy } from '../../scripts/manifest-copy.mjs';
import { type ExtensionSession, launchExtension } from '../support/extension';
import { type StandIns, startStandIns } from '../support/stand-ins';

interface Fixtures {
  readonly standIns: StandIns;
  readonly session: ExtensionSession;
}

interface WorkerFixtures {
  /** The language the extension speaks, whatever the browser's is; one of `_locales`, `long` or `rtl`. */
  readonly textsIn: string;
  readonly extensionPath: string;
}

/** A fresh browser with the built extension and stand-ins of its own, one a test. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  textsIn: [async ({}, use) => use(process.env['DEBRIEF_LOCALE'] ?? 'en'), { scope: 'worker' }],
  extensionPath: [
    async ({ textsIn }, use, { workerIndex }) => {
      const copy = makeTestCopy(resolve('.output/chrome-mv3'), resolve(`out/test/extension-${workerIndex}`));
      setLocale(copy, textsIn);
      await use(copy);
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  standIns: async ({}, use) => {
    const standIns = await startStandIns();
    await use(standIns);
    await standIns.close();
  },
  session: async ({ standIns, extensionPath }, use) => {
    const session = await launchExtension({ extensionPath, standIns });
    await use(session);
    await session.close();
  },
});

/** The same with an extension that speaks `locale`. */
export function testIn(locale: string) {
  return test.extend<Record<never, never>, Pick<WorkerFixtures, 'textsIn'>>({
    // biome-ignore lint/correctness/noEmptyPattern: as above
    textsIn: [async ({}, use) => use(locale), { scope: 'worker' }],
  });
}

export { expect } from '@playwright/test';

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly links: readonly string[];
  readonly outline: readonly string[];
  readonly title: string;
}

/** The text of every page and all outgoing links of a PDF, read by another library than the one that made it. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const pages: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    links.push(...annotations.flatMap(({ url }) => url ?? []));
  }
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title);
  const { info } = await pdf.getMetadata();
  await pdf.destroy();
  return { pages, links, outline, title: String((info as { Title?: unknown }).Title ?? '') };
}
