import { clipAtSentence } from '../text';
import type { Guide, QuestionItem } from './guide';
import { escapeHtml, writePage } from './html';
import { noteOn } from './own-marks';
import { labelText } from './sections';
import { wordingOf } from './wording';

/** Two beside each other, four below: a card is about 9 by 6.5 cm on A4, and fits Letter. */
const COLUMNS = 2;
const CARDS_A_PAGE = 8;
const MAX_FRONT_CHARS = 260;
const MAX_BACK_CHARS = 240;
const MAX_NOTE_CHARS = 260;

const STYLE = `
@page{size:auto;margin:8mm}
*{box-sizing:border-box}
body{margin:0;font:10pt/1.35 system-ui,sans-serif;color:#12161c;background:#fff}
header{padding:1rem;max-width:46rem}
.sheet{display:grid;grid-template-columns:1fr 1fr;grid-auto-rows:64mm;break-after:page}
.card{display:flex;flex-direction:column;gap:2mm;padding:5mm;overflow:hidden;overflow-wrap:anywhere;border:.3mm dashed #9aa5b3}
.card p{margin:0}.front{justify-content:center;font-size:12pt;font-weight:600}.front small{font-weight:400}
.back{font-size:8.5pt}small{color:#5a6472;font-size:8pt}
@media print{header{display:none}}
`;

/**
 * The questions as cards to cut out: a sheet of fronts, then a sheet of their backs, whose columns are swapped so that they meet
 * when the paper is turned over its long edge.
 */
export function guideToCards(guide: Guide): string {
  const { CARDS, MARKDOWN } = wordingOf(guide);
  const sheets: string[] = [];
  for (let at = 0; at < guide.questions.length; at += CARDS_A_PAGE) {
    const questions = guide.questions.slice(at, at + CARDS_A_PAGE);
    sheets.push(writeSheet(questions.map((question) => writeFront(question, guide))));
    sheets.push(writeSheet(swapColumns(questions.map((question) => writeBack(question, guide)))));
  }
  const title = MARKDOWN.title(guide.posting.title || MARKDOWN.untitled, guide.posting.company);
  const head = `<header><h1 dir="auto">${escapeHtml(title)}</h1><p>${escapeHtml(CARDS.howTo)}</p></header>`;
  return writePage({ language: guide.language, title, style: STYLE, body: `${head}\n${sheets.join('\n')}` });
}

function writeSheet(cards: readonly string[]): string {
  return `<div class="sheet">${cards.join('\n')}</div>`;
}

function writeFront(question: QuestionItem, guide: Guide): string {
  const { ROUND_TITLE } = wordingOf(guide);
  const round = question.round ? `<small>${escapeHtml(ROUND_TITLE[question.round])}</small>` : '';
  return writeCard('front', `<p dir="auto">${clip(question.text, MAX_FRONT_CHARS)}</p>${round}`);
}

function writeBack(question: QuestionItem, guide: Guide): string {
  const { MARKDOWN } = wordingOf(guide);
  const note = noteOn(guide, question.id);
  const line = (lead: string, text: string | undefined, max: number) =>
    text === undefined || text === ''
      ? ''
      : `<p dir="auto"><b>${escapeHtml(lead)}</b> ${clip(text, max)}</p>`;
  const origin =
    question.label === 'own' && question.basis ? question.basis : labelText(question.label, guide);
  return writeCard(
    'back',
    [
      line(MARKDOWN.ownNote, note, MAX_NOTE_CHARS),
      line(`${MARKDOWN.tests}:`, question.tests, MAX_BACK_CHARS),
      line(`${MARKDOWN.shows}:`, question.shows, MAX_BACK_CHARS),
      `<small>${escapeHtml(origin)}</small>`,
    ].join(''),
  );
}

function writeCard(side: 'front' | 'back', content: string): string {
  return `<div class="card ${side}">${content}</div>`;
}

/** Of each row the other way round; a row that is not full is filled, so that its only card moves to the other side. */
function swapColumns(cards: readonly string[]): readonly string[] {
  const rows = Math.ceil(cards.length / COLUMNS);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      return cards[row * COLUMNS + (COLUMNS - 1 - column)] ?? writeCard('back', '');
    }),
  ).flat();
}

function clip(text: string, maxChars: number): string {
  return escapeHtml(clipAtSentence(text.replace(/\s+/g, ' ').trim(), maxChars));
}
