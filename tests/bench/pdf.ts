import type { Guide } from '../../src/core/guide/guide';
import { guideToHtml } from '../../src/core/guide/html';
import { buildGolden, GOLDEN_CASES } from '../support/golden';
import { type OpenLab, openLab } from '../support/pdf-lab/open-lab';
import { readPdf } from '../support/pdf-read';
import { bigGuide } from '../support/sample-guides';
import { mergeFigures, reportMissed } from './lab/figures';

/**
 * Making the PDF, in a real browser: time, bytes, and the longest task of the page's own thread, for guides of 1, 20 and 200
 * questions, against plain `text` calls of jsPDF with the same strings, pdfmake and the browser's own print in the same run.
 * The figures go to `out/bench.json` as well.
 */

const QUESTION_COUNTS = [1, 20, 200] as const;
const TURNS = 5;
/** The issue's own limits. */
const SMALL_PAGES = 8;
const SMALL_BYTES = 200 * 1024;
const PAGE_BYTES = 25 * 1024;
const MAX_RATIO = 1.5;
const MAX_TASK_MS = 100;

interface Figures {
  readonly ms: number;
  readonly bytes: number;
  readonly longestTaskMs: number;
}

export async function main(args: string[]): Promise<void> {
  const only = args.map(Number).filter((count) => count > 0);
  const counts = only.length > 0 ? only : QUESTION_COUNTS;
  const rows: Row[] = [];
  const goldens: { golden: string; isSmallEnough: boolean }[] = [];
  const lab = await openLab(process.cwd());
  try {
    for (const count of counts) {
      rows.push(await measureGuide(lab, count));
    }
    for (const golden of GOLDEN_CASES) {
      const { bytes } = await lab.run('product', buildGolden(golden));
      goldens.push({ golden: golden.name, ...(await judgeSize(bytes)) });
    }
  } finally {
    await lab.close();
  }
  report(rows);
  const missed = [
    ...rows.flatMap((row) => listMissed(row)),
    ...goldens.flatMap(({ golden, isSmallEnough }) => (isSmallEnough ? [] : [`${golden}: too many bytes`])),
  ];
  mergeFigures({ pdf: { rows, goldens, missed } });
  reportMissed(missed);
}

function report(rows: readonly Row[]): void {
  console.log(
    'Median ms and KB of each way, in one run, in a real browser; ours in the thread beside the page and on it.',
  );
  for (const row of rows) {
    const cells = Object.entries(row.ways).map(
      ([way, { ms, bytes }]) => `${way} ${ms} ms ${Math.round(bytes / 1024)} KB`,
    );
    console.log(`${row.questions} questions, ${row.pages} pages: ${cells.join(' · ')}`);
    console.log(
      `  ${row.timesPlain} times the plain calls; longest task of the page ${row.longestTaskMs} ms`,
    );
  }
}

function listMissed({ questions, isSmallEnough, timesPlain, longestTaskMs }: Row): readonly string[] {
  return [
    ...(isSmallEnough ? [] : [`${questions} questions: too many bytes`]),
    ...(timesPlain <= MAX_RATIO
      ? []
      : [`${questions} questions: ${timesPlain} times the plain calls, at most ${MAX_RATIO}`]),
    ...(longestTaskMs <= MAX_TASK_MS
      ? []
      : [`${questions} questions: the page stood still for ${longestTaskMs} ms`]),
  ];
}

interface Row {
  readonly questions: number;
  readonly pages: number;
  readonly bytes: number;
  readonly isSmallEnough: boolean;
  readonly ways: Readonly<Record<string, { readonly ms: number; readonly bytes: number }>>;
  readonly timesPlain: number;
  readonly longestTaskMs: number;
}

/** The ways in turn, so that a slow moment of the computer hits all of them; the median of each. */
async function measureGuide(lab: OpenLab, questions: number): Promise<Row> {
  const guide = bigGuide(questions);
  const ways = ['product', 'direct', 'plain', 'pdfmake'] as const;
  const taken: Record<string, Figures[]> = {};
  let size: Awaited<ReturnType<typeof judgeSize>> | undefined;
  for (let turn = 0; turn < TURNS; turn++) {
    for (const way of ways) {
      const { bytes, ms, longestTaskMs } = await lab.run(way, guide);
      if (way === 'product') size ??= await judgeSize(bytes);
      const list = taken[way] ?? [];
      taken[way] = [...list, { ms, bytes: bytes.length, longestTaskMs }];
    }
    taken['print'] = [...(taken['print'] ?? []), await print(lab, guide)];
  }
  const figures = Object.fromEntries(Object.entries(taken).map(([way, list]) => [way, middle(list)]));
  const ratios = Array.from(
    { length: TURNS },
    (_, i) => (taken['direct']?.[i]?.ms ?? 0) / (taken['plain']?.[i]?.ms ?? 1),
  );
  const ratio = medianOf(ratios);
  const longest = Math.max(...(taken['product'] ?? []).map(({ longestTaskMs }) => longestTaskMs));
  const { pages = 0, bytes = 0, isSmallEnough = false } = size ?? {};
  const timesPlain = Number(ratio.toFixed(2));
  return {
    questions,
    pages,
    bytes,
    isSmallEnough,
    ways: figures,
    timesPlain,
    longestTaskMs: Math.round(longest),
  };
}

/** The same guide as a web page through the browser's own "Save as PDF". */
async function print(lab: OpenLab, guide: Guide): Promise<Figures> {
  const page = await lab.browser.newPage();
  try {
    await page.setContent(guideToHtml(guide));
    const start = performance.now();
    const bytes = await page.pdf({ format: 'A4', tagged: true, outline: true });
    return { ms: performance.now() - start, bytes: bytes.length, longestTaskMs: 0 };
  } finally {
    await page.close();
  }
}

async function judgeSize(bytes: Uint8Array) {
  const pages = (await readPdf(bytes)).pages.length;
  const limit = SMALL_BYTES + Math.max(0, pages - SMALL_PAGES) * PAGE_BYTES;
  return { pages, bytes: bytes.length, isSmallEnough: bytes.length <= limit };
}

function middle(list: readonly Figures[]): { readonly ms: number; readonly bytes: number } {
  return { ms: Math.round(medianOf(list.map(({ ms }) => ms))), bytes: list[0]?.bytes ?? 0 };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
