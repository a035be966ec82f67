/**
 * Text that keeps its structure in plain characters: one line a paragraph, headings after an empty line, list items
 * behind "- ". The content script builds it from the document, `htmlToText` from markup inside JSON-LD.
 */
export class StructuredText {
  #lines: string[] = [];
  #line = '';
  #chars = 0;

  constructor(readonly maxChars: number) {}

  get isFull(): boolean {
    return this.#chars >= this.maxChars;
  }

  add(text: string): void {
    if (this.isFull) return;
    const room = this.maxChars - this.#chars;
    const piece = text.slice(0, room);
    this.#line += piece;
    this.#chars += piece.length;
  }

  /** A bare "- " waits for its words: markup often puts a paragraph inside a list item. */
  breakLine(): void {
    const line = tidyLine(this.#line);
    if (line === '-') return;
    this.#line = '';
    if (line === '') return;
    this.#lines.push(line);
    this.#chars++;
  }

  /** An empty line, never two. */
  breakParagraph(): void {
    this.breakLine();
    if (this.#line === '' && this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  startItem(): void {
    this.breakLine();
    this.#line = '- ';
  }

  endItem(): void {
    this.breakLine();
    this.#line = '';
  }

  toString(): string {
    this.endItem();
    return this.#lines.join('\n').trim();
  }
}

const BULLET = /^(?:- )?[•·▪◦●○■□‣⁃∙*–—-]\s+/u;

/** Spaces collapsed; whatever bullet the author typed becomes "- ". */
function tidyLine(raw: string): string {
  const line = raw.replace(/[\s\u00a0\u200b\u00ad\ufeff]+/gu, ' ').trim();
  return line.replace(BULLET, '- ');
}

/** The same tidying for text that came without markup. */
export function tidyText(raw: string, maxChars: number): string {
  const text = new StructuredText(maxChars);
  for (const line of raw.slice(0, maxChars * 2).split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (line.trim() === '') text.breakParagraph();
    else {
      text.add(line);
      text.breakLine();
    }
  }
  return text.toString();
}
