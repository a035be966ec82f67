import { guideToAnki } from './anki';
import { guideToCalendar } from './calendar';
import { guideToDaySheet } from './day-sheet';
import type { FilePart } from './file-name';
import type { Guide } from './guide';
import { guideToHtml } from './html';
import { guideToMarkdown } from './markdown';
import { arrangeGuide } from './own-marks';
import { guideToCards } from './print-cards';

/** The written forms of a guide, besides the PDF. */
export const GUIDE_FORMS = ['markdown', 'html', 'cards', 'daySheet', 'json', 'anki', 'calendar'] as const;
export type GuideForm = (typeof GUIDE_FORMS)[number];

interface Form {
  readonly extension: string;
  readonly type: string;
  /** What of the guide it is, for the file's name; the whole when absent. */
  readonly part?: FilePart;
  /** Null when this guide has nothing for it. */
  readonly write: (guide: Guide) => string | null;
}

const FORMS: Readonly<Record<GuideForm, Form>> = {
  markdown: { extension: 'md', type: 'text/markdown', write: guideToMarkdown },
  html: { extension: 'html', type: 'text/html', write: guideToHtml },
  cards: { extension: 'html', type: 'text/html', write: guideToCards, part: 'cards' },
  daySheet: { extension: 'html', type: 'text/html', write: guideToDaySheet, part: 'day' },
  json: { extension: 'json', type: 'application/json', write: guideToJson },
  anki: { extension: 'csv', type: 'text/csv', write: guideToAnki },
  calendar: { extension: 'ics', type: 'text/calendar', write: guideToCalendar },
};

export interface WrittenForm {
  readonly text: string;
  readonly extension: string;
  /** MIME type with its charset. */
  readonly type: string;
  readonly part?: FilePart;
}

/**
 * A guide in one of its forms, as the user arranged it: hidden items are left out, pinned ones come first. JSON alone holds
 * everything, the marks included. Null when there is nothing to write: a plan without a date for a calendar.
 */
export function writeForm(guide: Guide, form: GuideForm): WrittenForm | null {
  const { extension, type, write, part } = FORMS[form];
  const text = write(form === 'json' ? guide : arrangeGuide(guide));
  if (text === null) return null;
  return { text, extension, type: `${type};charset=utf-8`, ...(part ? { part } : {}) };
}

/** The guide as data; `docs/guide-json.md` describes it. */
export function guideToJson(guide: Guide): string {
  return `${JSON.stringify(guide, null, 2)}\n`;
}
