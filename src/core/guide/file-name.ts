import { cleanText } from '../text';
import type { Guide } from './guide';
import { wordingOf } from './wording';

/** What every file system takes, extension included. */
const MAX_BYTES = 120;
const MAX_EXTENSION_CHARS = 8;
const MAX_READ_CHARS = 400;

/** A part of a guide that is a file of its own. */
export type FilePart = 'evening' | 'cards' | 'day';

/** Path separators, what Windows forbids, and what a shell or a browser would read something into. */
const FORBIDDEN = /[\\/:*?"<>|%~$`'^#&{};=\p{C}\p{Zl}\p{Zp}]+/gu;

/**
 * "Interview guide - Registered Nurse - Alder Vale Hospital.pdf": no path, no reserved name (it always begins with our own
 * words), at most 120 bytes of UTF-8, ending in the extension, nothing invisible.
 *
 * @param extension Letters and digits, with or without a dot.
 */
export function guideFileName(
  guide: { readonly posting: Pick<Guide['posting'], 'title' | 'company'>; readonly language?: string },
  extension: string,
  part?: FilePart,
): string {
  const ending = extension
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, MAX_EXTENSION_CHARS);
  const tail = ending === '' ? '' : `.${ending}`;
  const parts = [guide.posting.title, guide.posting.company].map(cleanPart).filter((part) => part !== '');
  const room = MAX_BYTES - tail.length;
  const { MARKDOWN } = wordingOf({ language: guide.language ?? 'en' });
  const titles = {
    evening: MARKDOWN.eveningFileTitle,
    cards: MARKDOWN.cardsFileTitle,
    day: MARKDOWN.dayFileTitle,
  };
  const title = part === undefined ? MARKDOWN.fileTitle : titles[part];
  const name = cutBytes([title, ...parts].join(' - '), room).replace(/(?<![\s.-])[\s.-]+$/u, '');
  return `${name}${tail}`;
}

function cleanPart(text: string): string {
  return (
    cleanText(text, MAX_READ_CHARS)
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/gu, ' ')
      // ".." is a folder, and Windows cuts what ends in a space and a dot.
      .replace(/(?<![ .])[ .]+\./gu, '.')
      .replace(/^[\s.-]+|(?<![\s.-])[\s.-]+$/gu, '')
  );
}

/** As many whole characters as fit into so many bytes of UTF-8. */
function cutBytes(text: string, maxBytes: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += countBytes(character.codePointAt(0) ?? 0);
    if (bytes > maxBytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}

function countBytes(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
