import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly urls: readonly string[];
  /** For each link inside: from page, to page, both from 0. */
  readonly jumps: readonly Jump[];
  /** Link annotations of each page, and how many of them belong to a Link element. */
  readonly linkCounts: readonly { readonly annotations: number; readonly elements: number }[];
  readonly widthsPt: readonly number[];
  readonly outline: readonly string[];
  readonly title: string;
  readonly language: string;
  /** Roles in the structure tree of each page. */
  readonly roles: readonly (readonly string[])[];
}

export interface Jump {
  readonly from: number;
  readonly to: number;
  /** The words it lies on, when it lies on one run of text. */
  readonly words: string;
  /** The page number at its right end, when it is a row of the contents. */
  readonly row: number | null;
}

interface TreeNode {
  readonly type?: string;
  readonly role?: string;
  readonly children?: readonly TreeNode[];
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  const urls: string[] = [];
  const widthsPt: number[] = [];
  const jumps: Jump[] = [];
  const linkCounts: { annotations: number; elements: number }[] = [];
  const roles: (readonly string[])[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const content = await page.getTextContent({ includeMarkedContent: true });
    pages.push(readTagged(content.items));
    widthsPt.push(page.getViewport({ scale: 1 }).width);
    const annotations = await page.getAnnotations();
    for (const annotation of annotations) {
      if (annotation.url) urls.push(annotation.url);
      if (Array.isArray(annotation.dest)) {
        const to = await document.getPageIndex(annotation.dest[0]);
        jumps.push({ from: i - 1, to, ...wordsUnder(content.items, annotation.rect) });
      }
    }
    const tree = (await page.getStructTree()) as TreeNode | null;
    const own = rolesOf(tree);
    roles.push(own);
    const links = annotations.filter(({ subtype }) => subtype === 'Link');
    linkCounts.push({ annotations: links.length, elements: countLinked(tree) });
  }
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  const titles = outline.flatMap((entry) => [
    entry.title,
    ...entry.items.map((item: { title: string }) => item.title),
  ]);
  const facts = info as { Title?: string; Language?: string };
  await task.destroy();
  return {
    pages,
    urls,
    jumps,
    linkCounts,
    widthsPt,
    outline: titles,
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    roles,
  };
}

/** What stands under a link: the run of text that fills it, or the last number in it. */
function wordsUnder(items: readonly unknown[], rect: readonly number[]): Pick<Jump, 'words' | 'row'> {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const inside = items.flatMap((item) => {
    const {
      str = '',
      transform = [],
      width = 0,
    } = item as { str?: string; transform?: number[]; width?: number };
    const [x = 0, y = 0] = transform.slice(4);
    const isIn = x >= left - 1 && x + width <= right + 4 && y >= bottom - 1 && y <= top + 1;
    return isIn && str.trim() !== '' ? [str.trim()] : [];
  });
  const isRow = right - left > 400 && inside.length > 1;
  const number = Number(inside.at(-1));
  return { words: inside.length === 1 ? (inside[0] ?? '') : '', row: isRow && number > 0 ? number : null };
}

type ContentItem = { readonly str: string } | { readonly type: string; readonly tag?: string };

/** The text of a page without its head and foot, which are marked as decoration. */
function readTagged(items: readonly ContentItem[]): string {
  const open: string[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) text += open.includes('Artifact') ? '' : item.str;
    else if (item.type.startsWith('begin')) open.push(item.tag ?? '');
    else open.pop();
  }
  return text;
}

function countLinked(node: TreeNode | null): number {
  if (!node) return 0;
  const own =
    node.role === 'Link'
      ? (node.children ?? []).filter(({ type }) => type === 'annotation' || type === 'object')
      : [];
  return own.length + (node.children ?? []).reduce((sum, child) => sum + countLinked(child), 0);
}

function rolesOf(node: TreeNode | null): readonly string[] {
  if (!node) return [];
  return [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)];
}

/** Whether a program is on this computer. */
export function hasProgram(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function withFile<T>(bytes: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'debrief-pdf-'));
  try {
    const file = path.join(folder, 'guide.pdf');
    writeFileSync(file, bytes);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What qpdf says of the file; throws when it finds a fault. */
export function checkWithQpdf(bytes: Uint8Array): string {
  return withFile(bytes, (file) => execFileSync('qpdf', ['--check', file], { encoding: 'utf8' }));
}

/** The text as poppler finds it, page after page. */
export function readWithPoppler(bytes: Uint8Array): string {
  return withFile(bytes, (file) =>
    execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 50_000_000 }),
  );
}

/** The file without compression, as Latin-1 text. */
export function unpackWithQpdf(bytes: Uint8Array): string {
  return withFile(bytes, (file) =>
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
      encoding: 'latin1',
      maxBuffer: 200_000_000,
    }),
  );
}

/** The part of each page that is not white, as poppler draws it. */
export function measureInk(bytes: Uint8Array): readonly number[] {
  return withFile(bytes, (file, folder) => {
    execFileSync('pdftoppm', ['-r', '40', '-gray', file, path.join(folder, 'p')]);
    const files = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return files.sort().map((name) => inkOf(readFileSync(path.join(folder, name))));
  });
}

/** The ink of a file's pages, in whole dark pixels at 4 a point. */
export function countInk(bytes: Uint8Array): number {
  return withFile(bytes, (file, folder) => {
    execFileSync('pdftoppm', ['-r', '288', '-gray', file, path.join(folder, 'p')]);
    const files = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return files.reduce((sum, name) => {
      const pgm = readFileSync(path.join(folder, name));
      return sum + inkOf(pgm) * (pgm.length - pgm.indexOf('255\n') - 4);
    }, 0);
  });
}

function inkOf(pgm: Buffer): number {
  const start = pgm.indexOf('255\n') + 4;
  let dark = 0;
  for (let i = start; i < pgm.length; i++) dark += 255 - (pgm[i] ?? 255);
  return dark / 255 / (pgm.length - start);
}
