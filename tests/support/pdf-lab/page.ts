import { jsPDF } from 'jspdf';
import { makeGuidePdf } from '../../../src/adapters/pdf';
import { toBinaryString } from '../../../src/adapters/pdf/pdf-syntax';
import { FAMILIES } from '../../../src/adapters/pdf/rasteriser';
import { renderGuidePdf } from '../../../src/adapters/pdf/render-guide-pdf';
import type { Guide } from '../../../src/core/guide/guide';
import { layoutGuide, type Paper, type PlacedText } from '../../../src/core/pdf';
import { makeDefinition } from './pdfmake-guide';

/** The product's PDF code in a bare page of a real browser, beside other ways to make the same guide. */

export interface Made {
  readonly base64: string;
  readonly ms: number;
  /** The longest task of the page's own thread meanwhile; 0 when none reached 50 ms. */
  readonly longestTaskMs: number;
}

export interface PdfLab {
  /** As the product does it: in a thread beside the page. */
  product(guide: Guide, paper: Paper, part?: 'all' | 'evening'): Promise<Made>;
  /** The same on the page's own thread, to be compared with the ways below. */
  direct(guide: Guide, paper: Paper): Promise<Made>;
  /** The same strings by plain `text` calls of jsPDF, at the same places, without links, tags or pictures. */
  plain(guide: Guide, paper: Paper): Promise<Made>;
  pdfmake(guide: Guide): Promise<Made>;
  /** The text alone on the page, as the browser sets it itself. */
  showText(text: string, sizePt: number): Promise<void>;
}

const FONT_FILES = { regular: '/fonts/Inter-400.ttf', semibold: '/fonts/Inter-600.ttf' } as const;

let loaded: Promise<{ readonly regular: ArrayBuffer; readonly semibold: ArrayBuffer }> | undefined;

function loadFonts() {
  const load = async (path: string) => (await fetch(path)).arrayBuffer();
  loaded ??= Promise.all([load(FONT_FILES.regular), load(FONT_FILES.semibold)]).then(
    ([regular, semibold]) => ({
      regular,
      semibold,
    }),
  );
  return loaded;
}

async function time(make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Made> {
  let longestTaskMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  await new Promise((done) => setTimeout(done, 50));
  const start = performance.now();
  const bytes = await make();
  const ms = performance.now() - start;
  // Long tasks are told of after they ended.
  await new Promise((done) => setTimeout(done, 100));
  observer.disconnect();
  return { base64: await toBase64(bytes), ms, longestTaskMs };
}

async function toBase64(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve) => {
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(new Blob([bytes]));
  });
}

function listStrings(guide: Guide, paper: Paper) {
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) throw new Error('no canvas');
  const layout = layoutGuide(guide, {
    paper,
    hasGlyph: () => true,
    measure: (text, style) => {
      ruler.font = `${style.weight === 'semibold' ? 600 : 400} ${style.sizePt}px sans-serif`;
      return ruler.measureText(text).width;
    },
  });
  return layout.pages.map(({ placed }) => placed.filter((item): item is PlacedText => item.kind === 'text'));
}

async function drawPlain(pages: readonly (readonly PlacedText[])[], paper: Paper) {
  const fonts = await loadFonts();
  const doc = new jsPDF({ unit: 'pt', format: paper, compress: true });
  for (const [weight, buffer] of Object.entries(fonts)) {
    doc.addFileToVFS(`${weight}.ttf`, toBinaryString(new Uint8Array(buffer)));
    doc.addFont(`${weight}.ttf`, weight, 'normal', undefined, 'Identity-H');
  }
  pages.forEach((texts, i) => {
    if (i > 0) doc.addPage();
    for (const { text, x, y, style, colour } of texts) {
      doc.setFont(style.weight, 'normal');
      doc.setFontSize(style.sizePt);
      doc.setTextColor(colour);
      doc.text(text, x, y);
    }
  });
  return new Uint8Array(doc.output('arraybuffer'));
}

async function drawByPdfmake(guide: Guide): Promise<Uint8Array<ArrayBuffer>> {
  const { default: pdfMake } = await import('pdfmake/build/pdfmake');
  const fonts = await loadFonts();
  const file = (buffer: ArrayBuffer) => toBase64(new Uint8Array(buffer));
  const maker = pdfMake as unknown as {
    addVirtualFileSystem(files: Record<string, string>): void;
    addFonts(fonts: Record<string, Record<string, string>>): void;
    createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array<ArrayBuffer>> };
  };
  maker.addVirtualFileSystem({ 'r.ttf': await file(fonts.regular), 'b.ttf': await file(fonts.semibold) });
  maker.addFonts({ Inter: { normal: 'r.ttf', bold: 'b.ttf', italics: 'r.ttf', bolditalics: 'b.ttf' } });
  return new Uint8Array(await maker.createPdf(makeDefinition(guide)).getBuffer());
}

/** The text alone on a page, in the fonts that pictures are drawn with, to be printed. */
async function showText(text: string, sizePt: number): Promise<void> {
  const { regular } = await loadFonts();
  document.fonts.add(await new FontFace('Inter', regular, { weight: '400' }).load());
  const line = document.createElement('p');
  line.textContent = text;
  line.dir = 'auto';
  line.style.cssText = `margin:0;color:#2A323D;font:400 ${sizePt}pt ${FAMILIES};font-feature-settings:"calt" 0,"liga" 0,"kern" 0`;
  document.body.replaceChildren(line);
}

const lab: PdfLab = {
  product: (guide, paper, part = 'all') =>
    time(async () => (await makeGuidePdf(guide, { paper, part })).bytes),
  direct: async (guide, paper) => {
    const fonts = await loadFonts();
    return time(() => renderGuidePdf(guide, { paper, fonts }));
  },
  plain: async (guide, paper) => {
    const pages = listStrings(guide, paper);
    await loadFonts();
    return time(() => drawPlain(pages, paper));
  },
  pdfmake: (guide) => time(() => drawByPdfmake(guide)),
  showText,
};
Object.assign(globalThis, { pdfLab: lab });
