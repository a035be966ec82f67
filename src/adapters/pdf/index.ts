import { browser } from 'wxt/browser';
import { AppError } from '../../core/errors';
import { guideFileName } from '../../core/guide/file-name';
import type { Guide } from '../../core/guide/guide';
import type { Paper } from '../../core/pdf';
import type { FontFiles } from './fonts';

export interface GuidePdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
}

/** Where paper is Letter; everywhere else it is A4. */
const LETTER_REGIONS = /-(?:US|CA|MX|PH|CL|CO|VE|CR|GT|PA|DO|PR|SV|NI|HN)\b/i;

/** The paper of the user's choice, or of the place the browser's language names ("en-US"). */
export function choosePaper(setting: Paper | 'auto', locale: string): Paper {
  if (setting !== 'auto') return setting;
  return LETTER_REGIONS.test(locale) ? 'letter' : 'a4';
}

/**
 * Makes the PDF in the page that asks. The library is fetched only now, so that no page waits for it before it shows.
 *
 * @throws {AppError} `pdfFailed`
 */
export async function makeGuidePdf(guide: Guide, paper: Paper | 'auto'): Promise<GuidePdf> {
  const [{ renderGuidePdf }, fonts] = await Promise.all([loadRenderer(), loadFonts()]);
  const bytes = await renderGuidePdf(guide, { paper: choosePaper(paper, navigator.language), fonts });
  return { bytes, fileName: guideFileName(guide, 'pdf') };
}

/**
 * Makes the PDF and saves it as the browser saves downloads.
 *
 * @throws {AppError} `pdfFailed`
 */
export async function saveGuidePdf(guide: Guide, paper: Paper | 'auto'): Promise<void> {
  const { bytes, fileName } = await makeGuidePdf(guide, paper);
  saveBytes(bytes, fileName);
}

/** An address of ours has to outlive the click until the browser has begun to read it. */
const KEEP_ADDRESS_MS = 60_000;

function saveBytes(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_ADDRESS_MS);
}

async function loadRenderer(): Promise<typeof import('./render-guide-pdf')> {
  try {
    return await import('./render-guide-pdf');
  } catch (cause) {
    throw new AppError('pdfFailed', 'library', { cause });
  }
}

async function loadFonts(): Promise<FontFiles> {
  const [regular, semibold] = await Promise.all([
    loadFont('/fonts/Inter-400.ttf'),
    loadFont('/fonts/Inter-600.ttf'),
  ]);
  return { regular, semibold };
}

async function loadFont(path: string): Promise<ArrayBuffer> {
  try {
    const address = browser.runtime.getURL as (path: string) => string;
    const response = await fetch(address(path));
    if (!response.ok) throw new TypeError(`status ${response.status}`);
    return await response.arrayBuffer();
  } catch (cause) {
    throw new AppError('pdfFailed', 'font', { cause });
  }
}
