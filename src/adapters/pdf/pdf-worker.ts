import { AppError } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import type { GuidePart, Paper } from '../../core/pdf';
import type { FontFiles } from './fonts';
import { renderGuidePdf } from './render-guide-pdf';

/**
 * Draws PDFs in a thread of its own, so that no page stands still while a long guide is drawn. One job, then the page ends it.
 */

export interface PdfJob {
  readonly guide: Guide;
  readonly paper: Paper;
  readonly part: GuidePart;
  readonly hasNotes: boolean;
}

export type PdfReport =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly detail: string };

/** As far as a worker's own scope is used here; the page's types know it as a window. */
interface Scope {
  onmessage: ((event: MessageEvent<PdfJob>) => void) | null;
  postMessage(report: PdfReport, transfer?: Transferable[]): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data }) => {
  void work(data).catch((error: unknown) => {
    const detail = error instanceof AppError ? error.detail : 'worker';
    scope.postMessage({ kind: 'failed', detail });
  });
};

async function work(job: PdfJob): Promise<void> {
  const fonts = await loadFonts();
  const bytes = await renderGuidePdf(job.guide, {
    paper: job.paper,
    part: job.part,
    hasNotes: job.hasNotes,
    fonts,
    onProgress: (done, total) => scope.postMessage({ kind: 'progress', done, total }),
  });
  scope.postMessage({ kind: 'done', bytes }, [bytes.buffer]);
}

async function loadFonts(): Promise<FontFiles> {
  const [regular, semibold] = await Promise.all([
    loadFont('/fonts/Inter-400.ttf'),
    loadFont('/fonts/Inter-600.ttf'),
  ]);
  await Promise.all([offerFont(regular, '400'), offerFont(semibold, '600')]);
  return { regular, semibold };
}

/** Latin words inside a picture of another script look like those outside. Without it they only look a little different. */
async function offerFont(file: ArrayBuffer, weight: string): Promise<void> {
  const { fonts } = globalThis as unknown as { fonts?: FontFaceSet };
  if (!fonts || typeof FontFace === 'undefined') return;
  try {
    fonts.add(await new FontFace('Inter', file.slice(0), { weight }).load());
  } catch {
    return;
  }
}

async function loadFont(path: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(new URL(path, location.origin));
    if (!response.ok) throw new TypeError(`status ${response.status}`);
    return await response.arrayBuffer();
  } catch (cause) {
    throw new AppError('pdfFailed', 'font', { cause });
  }
}
