import type { Guide, Item } from './guide';
import { escapeHtml, writePage } from './html';
import { noteOn } from './own-marks';
import { wordingOf } from './wording';

const STYLE = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{max-width:26rem;margin:0 auto;padding:1rem;font:1.1rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.3rem;line-height:1.25}h2{margin:1.6rem 0 .4rem;font-size:1.05rem}
ul,ol{margin:0;padding-left:1.3rem}ul.ticks{padding:0;list-style:none}li{margin:.5rem 0}
label{display:flex;gap:.7rem;align-items:flex-start}input{flex:none;width:1.3rem;height:1.3rem;margin:.15rem 0 0}
.note{margin:.2rem 0;padding:.3rem .6rem;border-left:3px solid #8fb0ff}
@page{size:100mm 180mm;margin:6mm}
@media print{body{padding:0;font-size:10.5pt}li{break-inside:avoid}}
`;

/** What one needs on the day, on a page as wide as a phone: when and where, what to take, three answers, what to ask. */
export function guideToDaySheet(guide: Guide): string {
  const { MARKDOWN, SECTION_TITLE } = wordingOf(guide);
  const title = MARKDOWN.title(guide.posting.title || MARKDOWN.untitled, guide.posting.company);
  const likeliest = guide.minute.likeliest.flatMap(
    (id) => guide.questions.find((question) => question.id === id) ?? [],
  );
  const body = [
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    writeTicks(SECTION_TITLE.day, guide.day, guide),
    // What stands under the day, or further down, is not said twice.
    writeTicks(SECTION_TITLE.evening, withoutSaid(guide.evening, [...guide.day, ...guide.ask]), guide),
    writeList(MARKDOWN.likelyQuestions, likeliest, guide),
    writeList(SECTION_TITLE.ask, guide.ask, guide),
  ];
  return writePage({ language: guide.language, title, style: STYLE, body: body.join('\n') });
}

function withoutSaid(items: readonly Item[], said: readonly Item[]): readonly Item[] {
  return items.filter(({ text }) => !said.some((other) => text.endsWith(other.text)));
}

function writeTicks(title: string, items: readonly Item[], guide: Guide): string {
  const rows = items.map((item) => {
    const text = `<span dir="auto">${escapeHtml(item.text)}</span>`;
    return `<li><label><input type="checkbox"> ${text}</label>${writeNote(item, guide)}</li>`;
  });
  return writeSection(title, rows, 'ul class="ticks"', 'ul');
}

function writeList(title: string, items: readonly Item[], guide: Guide): string {
  const rows = items.map(
    (item) => `<li><span dir="auto">${escapeHtml(item.text)}</span>${writeNote(item, guide)}</li>`,
  );
  return writeSection(title, rows, 'ol', 'ol');
}

function writeSection(title: string, rows: readonly string[], open: string, close: string): string {
  return rows.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2><${open}>${rows.join('\n')}</${close}>`;
}

function writeNote(item: Item, guide: Guide): string {
  const note = noteOn(guide, item.id);
  return note === '' ? '' : `<p class="note" dir="auto">${escapeHtml(note)}</p>`;
}
