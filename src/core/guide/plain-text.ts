import { cleanText } from '../text';
import type { Guide } from './guide';
import { type OutlineEntry, outlineGuide } from './outline';

const MAX_LINE_CHARS = 60_000;

/** The guide as plain text for the clipboard: for a mail, a note, a chat. Addresses stand behind what they lead to. */
export function guideToText(guide: Guide): string {
  const { title, facts, posting, sections } = outlineGuide(guide);
  const head = [title, ...facts, ...(posting ? [`${posting.title}: ${posting.url}`] : [])].map(oneLine);
  const parts = sections.map((section) => {
    const groups = section.groups.map(({ title: name, entries }) =>
      [...(name === '' ? [] : [oneLine(name)]), ...entries.flatMap(writeEntry)].join('\n'),
    );
    return [section.title.toUpperCase(), ...groups].join('\n\n');
  });
  return `${[head.join('\n'), ...parts].join('\n\n\n')}\n`;
}

function writeEntry(entry: OutlineEntry): readonly string[] {
  const { lead, text, origin, link, note, isTask } = entry;
  const parts = [
    isTask ? '[ ]' : '-',
    lead === '' ? '' : `${lead}:`,
    text,
    link ? `${link.title} <${link.url}>` : '',
    origin === '' ? '' : `(${origin})`,
  ];
  const below = [
    ...entry.details,
    ...entry.quotes.map(
      ({ text: words, quote, where, url }) => `${quote(words)} ${where}${url === null ? '' : ` <${url}>`}`,
    ),
    ...(note === '' ? [] : [`${entry.noteLead} ${note}`]),
  ];
  const first = oneLine(parts.filter((part) => part !== '').join(' '));
  return [first, ...below.map((line) => `    ${oneLine(line)}`)];
}

function oneLine(text: string): string {
  return cleanText(text, MAX_LINE_CHARS).replace(/\s+/g, ' ').trim();
}
