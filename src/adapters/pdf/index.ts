import { AppError } from '../../core/errors';
import { guideFileName } from '../../core/guide/file-name';
import type { Guide } from '../../core/guide/guide';
import type { GuidePart, Paper } from '../../core/pdf';
import type { PdfJob, PdfReport } from './pdf-worker';
import { saveFile } from './save-file';

export interface GuidePdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
}

export interface PdfOptions {
  readonly paper: Paper | 'auto';
  /** `evening`: only the sheet for the evening before. */
  readonly part?: GuidePart;
  /** The user's own notes are left out when false. */
  readonly hasNotes?: boolean;
  /** From 0 to 1, as pages are drawn. */
  readonly onProgress?: (part: number) => void;
}

/** Where paper is Letter; everywhere else it is A4. */
const LETTER_REGIONS = /-(?:US|CA|MX|PH|CL|CO|VE|CR|GT|PA|DO|PR|SV|NI|HN)\b/i;

/** The paper of the user's choice, or of the place the browser's language names ("en-US"). */
export function choosePaper(setting: Paper | 'auto', locale: string): Paper {
  if (setting !== 'auto') return setting;
  return LETTER_REGIONS.test(locale) ? 'letter' : 'a4';
}

/**
 * Makes the PDF in a thread beside the page that asks, which can be used meanwhile. The library is fetched only now, so that no
 * page waits for it before it shows.
 *
 * @throws {AppError} `pdfFailed`
 */
export async function makeGuidePdf(guide: Guide, options: PdfOptions): Promise<GuidePdf> {
  const { part = 'all', hasNotes = true, onProgress } = options;
  const paper = choosePaper(options.paper, navigator.language);
  const bytes = await work({ guide, paper, part, hasNotes }, onProgress);
  return { bytes, fileName: guideFileName(guide, 'pdf', part === 'evening' ? 'evening' : undefined) };
}

/**
 * Makes the PDF and saves it as the browser saves downloads.
 *
 * @throws {AppError} `pdfFailed`
 */
export async function saveGuidePdf(guide: Guide, options: PdfOptions): Promise<void> {
  const { bytes, fileName } = await makeGuidePdf(guide, options);
  saveFile(bytes, 'application/pdf', fileName);
}

function work(job: PdfJob, onProgress: PdfOptions['onProgress']): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<PdfReport>) => {
      if (data.kind === 'progress') onProgress?.(data.done / Math.max(1, data.total));
      else if (data.kind === 'done') end(() => resolve(data.bytes));
      else end(() => reject(new AppError('pdfFailed', data.detail)));
    };
    worker.onerror = () => end(() => reject(new AppError('pdfFailed', 'library')));
    worker.postMessage(job);
  });
}
