import type { PdfOptions } from '../adapters/pdf/index';
import { readSettings } from '../adapters/storage';
import type { Guide } from '../core/guide/guide';

/** Makes the PDF on this computer and saves it. The code that draws it is loaded on the first click only. */
export async function downloadPdf(guide: Guide, options: Omit<PdfOptions, 'paper'> = {}): Promise<void> {
  const [{ saveGuidePdf }, settings] = await Promise.all([import('../adapters/pdf/index'), readSettings()]);
  await saveGuidePdf(guide, { ...options, paper: settings.paper });
}
