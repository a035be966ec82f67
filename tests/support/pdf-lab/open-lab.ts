import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/browser.mjs';
import { jspdfWithoutRemoteCode } from '../../../scripts/vite-jspdf.mjs';
import type { Guide } from '../../../src/core/guide/guide';
import type { Paper } from '../../../src/core/pdf';
import type { Made, PdfLab } from './page';

export interface OpenLab {
  readonly page: Page;
  readonly browser: Browser;
  run(
    way: 'product' | 'direct' | 'plain' | 'pdfmake' | 'evening',
    guide: Guide,
    paper?: Paper,
  ): Promise<MadePdf>;
  /** The text alone, printed by the browser itself. */
  print(text: string, sizePt: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface MadePdf extends Omit<Made, 'base64'> {
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.ttf': 'font/ttf',
};

/** Builds the lab's page as the extension is built, serves it on this computer only, and opens it in a real browser. */
export async function openLab(root: string): Promise<OpenLab> {
  // A folder of its own: two test workers that built into one would empty it under each other.
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
  const outDir = await mkdtemp(join(root, 'node_modules/.cache/pdf-lab-'));
  execFileSync(process.execPath, [join(root, 'scripts/build-fonts.mjs')]);
  await build({
    root: join(root, 'tests/support/pdf-lab'),
    configFile: false,
    logLevel: 'error',
    publicDir: join(root, 'public'),
    plugins: [jspdfWithoutRemoteCode()],
    worker: { format: 'es', plugins: () => [jspdfWithoutRemoteCode()] },
    build: { outDir, emptyOutDir: true, target: 'chrome121', chunkSizeWarningLimit: 5000 },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://lab').pathname);
    const name = path === '/' ? '/index.html' : path;
    readFile(join(outDir, name)).then(
      (data) => response.setHeader('content-type', TYPES[extname(name)] ?? 'text/plain').end(data),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'pdfLab' in globalThis);
  return {
    page,
    browser,
    run: async (way, guide, paper = 'a4') => {
      const { base64, ...made } = await page.evaluate(
        ([name, data, size]) => {
          const { pdfLab } = globalThis as unknown as { pdfLab: PdfLab };
          if (name === 'pdfmake') return pdfLab.pdfmake(data);
          if (name === 'evening') return pdfLab.product(data, size, 'evening');
          return pdfLab[name](data, size);
        },
        [way, guide, paper] as const,
      );
      return { ...made, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
    },
    print: async (text, sizePt) => {
      const own = await browser.newPage();
      try {
        await own.goto(page.url());
        await own.waitForFunction(() => 'pdfLab' in globalThis);
        await own.evaluate(
          ([words, size]) => (globalThis as unknown as { pdfLab: PdfLab }).pdfLab.showText(words, size),
          [text, sizePt] as const,
        );
        return new Uint8Array(await own.pdf({ format: 'A4', margin: { top: '60px', left: '60px' } }));
      } finally {
        await own.close();
      }
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
