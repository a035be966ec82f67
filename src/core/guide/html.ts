import { cleanText } from '../text';
import type { Guide } from './guide';
import { HTML_STYLE } from './html-style';
import { type OutlineEntry, type OutlineLink, type OutlineQuote, outlineGuide } from './outline';
import { wordingOf } from './wording';

const MAX_TEXT_CHARS = 60_000;

/**
 * The guide as one file that any browser opens without a network: no script, no image, no address but the links one clicks. The
 * file's own policy forbids everything else, whatever a text in it tries.
 */
export function guideToHtml(guide: Guide): string {
  const { title, facts, posting, sections } = outlineGuide(guide);
  const contents = sections.map(({ id, title: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`);
  const parts = sections.map((section) => {
    const groups = section.groups.map(
      ({ title: name, entries }) =>
        `${name === '' ? '' : `<h3 dir="auto">${escapeHtml(name)}</h3>`}<ul>${entries.map(writeEntry).join('\n')}</ul>`,
    );
    return `<section id="${section.id}"><h2>${escapeHtml(section.title)}</h2>${groups.join('\n')}</section>`;
  });
  const body = `<header>
<h1 dir="auto">${escapeHtml(title)}</h1>
${facts.map((fact) => `<p dir="auto">${escapeHtml(fact)}</p>`).join('\n')}
${posting ? `<p>${writeLink(posting)}</p>` : ''}
</header>
<nav aria-label="${escapeHtml(wordingOf(guide).MARKDOWN.contents)}"><ol>${contents.join('')}</ol></nav>
<main>
${parts.join('\n')}
</main>`;
  return writePage({ language: guide.language, title, style: HTML_STYLE, body });
}

/** One file, whatever stands in it. `style` and `body` are our own or escaped. */
export function writePage(page: {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}): string {
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeHtml(page.title)}</title>
<style>${page.style}</style>
</head>
<body>
${page.body}
</body>
</html>
`;
}

function writeEntry(entry: OutlineEntry): string {
  const { lead, text, origin, link, note, isTask } = entry;
  const words = [
    lead === '' ? '' : `<b>${escapeHtml(lead)}:</b>`,
    text === '' ? '' : `<span dir="auto">${escapeHtml(text)}</span>`,
    link ? writeLink(link) : '',
    origin === '' ? '' : `<small>${escapeHtml(origin)}</small>`,
  ].filter((part) => part !== '');
  const line = isTask
    ? `<label><input type="checkbox"> <span>${words.join(' ')}</span></label>`
    : `<p>${words.join(' ')}</p>`;
  const below = [
    ...entry.details.map((detail) => `<p class="detail" dir="auto">${escapeHtml(detail)}</p>`),
    ...entry.quotes.map(writeQuote),
    ...(note === ''
      ? []
      : [`<p class="note" dir="auto"><b>${escapeHtml(entry.noteLead)}</b> ${escapeHtml(note)}</p>`]),
  ];
  return `<li>${line}${below.join('')}</li>`;
}

function writeQuote({ text, where, url }: OutlineQuote): string {
  const source = url === null ? escapeHtml(where) : writeLink({ title: where, url });
  return `<blockquote><q dir="auto">${escapeHtml(text)}</q> <cite>${source}</cite></blockquote>`;
}

function writeLink({ title, url }: OutlineLink): string {
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${escapeHtml(title)}</a>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Safe as text and between quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return cleanText(text, MAX_TEXT_CHARS).replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? '');
}
