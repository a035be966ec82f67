import { cleanText } from '../text';
import type { Guide, QuestionItem } from './guide';
import { permalinkOf } from './link-rule';
import { noteOn } from './own-marks';
import { labelText } from './sections';
import { quoteOf } from './tally';
import { wordingOf } from './wording';
import { hashText } from './wording-text';

const MAX_FIELD_CHARS = 20_000;
/** What a table program would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The questions as a file for Anki (File, Import): a card each, with what a good answer shows, the user's own notes and the
 * passages behind it on the back. Each has a name that stays, so that taking in a later file changes the cards that are there
 * and keeps what was learnt. The lines at the top tell Anki how to read it; any table program reads the rest.
 */
export function guideToAnki(guide: Guide): string {
  const deck = [wordingOf(guide).MARKDOWN.fileTitle, guide.posting.company, guide.posting.title]
    .map((part) => tidy(part).replace(/:{2,}/g, ':'))
    .filter((part) => part !== '')
    .join(' - ');
  const head = [
    '#separator:Comma',
    '#html:false',
    '#columns:ID,Front,Back,Tags',
    '#guid column:1',
    '#tags column:4',
    `#deck:${deck}`,
  ];
  const rows = guide.questions.map((question) =>
    [writeId(question, guide), question.text, writeBack(question, guide), writeTags(question)]
      .map(writeField)
      .join(','),
  );
  return `${[...head, ...rows].join('\n')}\n`;
}

function writeBack(question: QuestionItem, guide: Guide): string {
  const { tests, shows, followUpQuestion, label, evidence } = question;
  const { MARKDOWN } = wordingOf(guide);
  const note = noteOn(guide, question.id);
  const quotes = evidence.slice(0, 2).map((ref) => {
    const url = permalinkOf(ref, guide.units);
    return `${wordingOf(guide).quote(tidy(quoteOf(ref, guide.units)))}${url === null ? '' : ` ${url}`}`;
  });
  return [
    note,
    ...(tests ? [`${MARKDOWN.tests}: ${tests}`] : []),
    ...(shows ? [`${MARKDOWN.shows}: ${shows}`] : []),
    ...(followUpQuestion ? [`${MARKDOWN.followUp}: ${followUpQuestion}`] : []),
    labelText(label, guide),
    ...quotes,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** The same in every revision of a guide, another one in every other guide. */
function writeId({ id }: QuestionItem, guide: Guide): string {
  return `debrief-${hashText(guide.id)}-${hashText(id)}${hashText(`${guide.id}/${id}`)}`;
}

/** Anki divides tags at spaces. */
function writeTags({ kind, round, label }: QuestionItem): string {
  return ['debrief', kind, ...(round ? [round] : []), label].join(' ');
}

function writeField(text: string): string {
  const clean = cleanText(text, MAX_FIELD_CHARS).trim();
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return `"${safe.replaceAll('"', '""')}"`;
}

function tidy(text: string): string {
  return cleanText(text, MAX_FIELD_CHARS).replace(/\s+/g, ' ').trim();
}
