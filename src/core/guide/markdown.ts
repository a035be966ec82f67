import type { Guide } from './guide';
import { escapeMarkdown, linkMarkdown } from './markdown-text';
import { type OutlineEntry, type OutlineGroup, type OutlineQuote, outlineGuide } from './outline';

/** The whole guide as Markdown for notes apps. Foreign text is escaped; links go where the link rule lets them. */
export function guideToMarkdown(guide: Guide): string {
  const { title, facts, posting, sections } = outlineGuide(guide);
  const head = [
    `# ${escapeMarkdown(title)}`,
    ...facts.map(escapeMarkdown),
    ...(posting ? [linkMarkdown(posting.title, posting.url)] : []),
  ];
  const parts = sections.map((section) =>
    [`## ${section.title}`, ...section.groups.map(writeGroup)].join('\n\n'),
  );
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function writeGroup({ title, entries }: OutlineGroup): string {
  const list = entries.map(writeEntry).join('\n');
  return title === '' ? list : `### ${escapeMarkdown(title)}\n\n${list}`;
}

/** One entry: its text, its label and people, then its passages word for word with their links. */
function writeEntry(entry: OutlineEntry): string {
  const { lead, text, origin, link, note, noteLead, room, isTask } = entry;
  const parts = [
    isTask ? '[ ]' : '',
    lead === '' ? '' : `**${escapeMarkdown(lead)}**:`,
    escapeMarkdown(text),
    link ? linkMarkdown(link.title, link.url) : '',
    origin === '' ? '' : `*(${escapeMarkdown(origin)})*`,
  ];
  const below = [
    ...entry.details.map(escapeMarkdown),
    ...entry.quotes.map(writeQuote),
    ...(note === '' ? [] : [`**${noteLead}** ${escapeMarkdown(note)}`]),
    ...(room !== '' && note === '' ? [room] : []),
  ];
  const first = `- ${parts.filter((part) => part !== '').join(' ')}`;
  return [first, ...below.map((line) => `  - ${line}`)].join('\n');
}

function writeQuote({ text, quote: mark, where, url }: OutlineQuote): string {
  const quote = mark(escapeMarkdown(text));
  return url === null ? quote : `${quote} ${linkMarkdown(where, url)}`;
}
