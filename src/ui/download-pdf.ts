import type { PdfOptions } from '../adapters/pdf/index';
import { saveFile } from '../adapters/pdf/save-file';
import { readSettings } from '../adapters/storage';
import { guideFileName } from '../core/guide/file-name';
import type { WrittenForm } from '../core/guide/forms';
import type { Guide } from '../core/guide/guide';
import { refreshForExport } from './refresh';

/** Makes the PDF on this computer and saves it. The code that draws it is loaded on the first click only. */
export async function downloadPdf(guide: Guide, options: Omit<PdfOptions, 'paper'> = {}): Promise<void> {
  const [{ saveGuidePdf }, settings] = await Promise.all([import('../adapters/pdf/index'), readSettings()]);
  await saveGuidePdf(await refreshForExport(guide), { ...options, paper: settings.paper });
}

/** Saves a written form of the guide and returns the file's name. */
export function downloadForm(guide: Guide, { text, type, extension, part }: WrittenForm): string {
  const fileName = guideFileName(guide, extension, part);
  saveFile(text, type, fileName);
  return fileName;
}
