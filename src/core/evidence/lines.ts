/** How a line stands in the text: what a reader sees of Markdown without its marks. Offsets are UTF-16, into the unit's text. */
export interface Line {
  /** The content: without quote marks `>`, list marker, heading signs, emphasis around it, and space at its ends. */
  readonly start: number;
  readonly end: number;
  readonly marker: '' | 'bullet' | 'number';
  readonly isHeading: boolean;
  /** Emphasis around the whole of it: `**Question**`. */
  readonly isBold: boolean;
  /** An empty line, or nothing but marks, stands before it. */
  readonly afterBlank: boolean;
}

const QUOTE_MARKS = /^[ \t]*(?:>[ \t]*)*/;
const BULLET = /^(?:\\?[-–—•·●○◦▪‣+]|\\?\*)(?=[ \t])[ \t]*|^[•●▪‣]/;
const NUMBER = /^(?:\(?\d{1,2}\\?[.)](?!\d)|\(?[a-hA-H]\))[ \t]*(?=\S)|^[a-h]\.[ \t]+/;
const HEADING = /^#{1,6}[ \t]*/;
const ONLY_MARKS = /^[-=_*#>\\\s]*$/;
/** Longer than any real marker; the patterns above never look further. */
const MARKER_CHARS = 40;
const HEADING_CHARS = 90;

/** The lines that hold something, in order. Linear. */
export function parseLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let at = 0;
  while (at <= text.length) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line =
      ONLY_MARKS.test(text.slice(at, Math.min(end, at + 200))) && end - at < 200
        ? undefined
        : parseLine(text, at, end);
    if (line === undefined) afterBlank = true;
    else {
      lines.push({ ...line, afterBlank });
      afterBlank = false;
    }
    at = end + 1;
  }
  return lines;
}

function parseLine(text: string, from: number, to: number): Omit<Line, 'afterBlank'> | undefined {
  let start = from + match(QUOTE_MARKS, text, from, to);
  const heading = match(HEADING, text, start, to);
  start += heading;
  const bullet = match(BULLET, text, start, to);
  start += bullet;
  const number = match(NUMBER, text, start, to);
  start += number;
  const content = trimEmphasis(text, start, to);
  if (content.start >= content.end) return undefined;
  return {
    start: content.start,
    end: content.end,
    marker: number > 0 ? 'number' : bullet > 0 ? 'bullet' : '',
    isHeading: heading > 0,
    isBold: content.isBold,
  };
}

function match(pattern: RegExp, text: string, from: number, to: number): number {
  return pattern.exec(text.slice(from, Math.min(to, from + MARKER_CHARS)))?.[0].length ?? 0;
}

/** Space, and `*`, `_`, `~` in equal runs, off both ends; a mark without its partner goes too when it touches the end. */
function trimEmphasis(
  text: string,
  from: number,
  to: number,
): { start: number; end: number; isBold: boolean } {
  const space = trimSpace(text, from, to);
  let { start, end } = space;
  while (start < end && isEmphasis(text.charAt(start))) start++;
  while (end > start && isEmphasis(text.charAt(end - 1)) && text.charAt(end - 2) !== '_') end--;
  while (
    end - start > 2 &&
    text.charAt(start) === '_' &&
    text.charAt(end - 1) === '_' &&
    text.charAt(start + 1) !== text.charAt(end - 2)
  ) {
    start++;
    end--;
  }
  // `**Round 1** (coding)` counts as well: what follows the emphasis is an aside.
  const isMarked = start - space.start >= 2;
  const isBold =
    isMarked &&
    (space.end - end >= 2 || text.slice(start, Math.min(end, start + HEADING_CHARS)).includes('**'));
  return { ...trimSpace(text, start, end), isBold };
}

function isEmphasis(character: string): boolean {
  return character === '*' || character === '~';
}

/** The range without white space and stray backslashes at its ends. */
export function trimSpace(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && /[\s\\]/.test(text.charAt(start))) start++;
  while (end > start && /[\s\\]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
