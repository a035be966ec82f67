import type { Guide } from '../../../src/core/guide/guide';
import { type OutlineEntry, outlineGuide } from '../../../src/core/guide/outline';

/** The same guide as a definition for pdfmake: its sections, entries, quotations and links, without our layout. */
export function makeDefinition(guide: Guide): Record<string, unknown> {
  const { title, facts, sections } = outlineGuide(guide);
  return {
    info: { title },
    defaultStyle: { font: 'Inter', fontSize: 9.6, lineHeight: 1.2 },
    content: [
      { text: title, fontSize: 24, bold: true },
      ...facts,
      { toc: { title: { text: 'Contents', bold: true } } },
      ...sections.flatMap((section) => [
        { text: section.title, fontSize: 18, bold: true, tocItem: true, margin: [0, 14, 0, 4] },
        ...section.groups.flatMap((group) => [
          ...(group.title === '' ? [] : [{ text: group.title, fontSize: 12, bold: true }]),
          { ul: group.entries.map(defineEntry) },
        ]),
      ]),
    ],
  };
}

function defineEntry(entry: OutlineEntry): unknown {
  const { lead, text, origin, link } = entry;
  return {
    stack: [
      {
        text: [
          { text: lead === '' ? '' : `${lead}: `, bold: true },
          text,
          ...(link ? [{ text: ` ${link.title}`, link: link.url }] : []),
          ` ${origin}`,
        ],
      },
      ...entry.details.map((detail) => ({ text: detail, fontSize: 8.5 })),
      ...entry.quotes.map((quote) => ({
        text: [`“${quote.text}” `, quote.url === null ? quote.where : { text: quote.where, link: quote.url }],
        fontSize: 8.5,
      })),
    ],
    margin: [0, 2, 0, 2],
  };
}
