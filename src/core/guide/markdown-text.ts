import { cleanText } from '../text';
import { URL_IN_TEXT } from './wording-text';

const MAX_CHARS = 60_000;
/** What Markdown, and the HTML inside it, would read something into. */
const SPECIAL = /[\\`*_[\]<>|~#&$^=!{}()]/g;
/** What would open a list at the start of a line. */
const BULLET = /^[-+]/;
const NUMBERED = /^(\d{1,9})\./;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/gu;

/**
 * Foreign text as one line that stays text in every dialect. An address in it becomes code, because many readers make links
 * of bare addresses whatever is escaped.
 */
export function escapeMarkdown(raw: string): string {
  const line = cleanText(raw, MAX_CHARS).replace(/\s+/g, ' ').trim();
  let escaped = '';
  let from = 0;
  for (const { index, text } of findAddresses(line)) {
    escaped += `${escapeSpecial(line.slice(from, index))}\`${text.replaceAll('`', '')}\``;
    from = index + text.length;
  }
  return (escaped + escapeSpecial(line.slice(from))).replace(BULLET, '\\$&').replace(NUMBERED, '$1\\.');
}

function escapeSpecial(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function findAddresses(line: string): readonly { index: number; text: string }[] {
  const found = [...line.matchAll(URL_IN_TEXT), ...line.matchAll(EMAIL)]
    .map((match) => ({ index: match.index, text: match[0] }))
    .sort((a, b) => a.index - b.index);
  let end = 0;
  return found.filter(({ index, text }) => {
    const isFree = index >= end;
    if (isFree) end = index + text.length;
    return isFree;
  });
}

/** A link. The caller has held the address against the link rule; here it is only kept from ending the link early. */
export function linkMarkdown(text: string, url: string): string {
  const address = url.replace(/[()<>\\\s]/gu, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
  return `[${escapeMarkdown(text)}](${address})`;
}
