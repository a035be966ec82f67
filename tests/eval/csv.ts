/** RFC 4180 with a line of names: one record a row. Linear; a quote that is never closed ends with the text. */
export function readCsv(text: string): Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = readRows(text);
  return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}

function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const [cell, next] = text.charAt(at) === '"' ? readQuoted(text, at + 1) : readPlain(text, at);
    cells.push(cell);
    at = next;
    if (text.charAt(at) === ',') at++;
    else {
      rows.push(cells);
      cells = [];
      at += text.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  return rows;
}

function readPlain(text: string, from: number): readonly [string, number] {
  let end = from;
  while (end < text.length && !/[,\r\n]/.test(text.charAt(end))) end++;
  return [text.slice(from, end), end];
}

function readQuoted(text: string, from: number): readonly [string, number] {
  let cell = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [cell + text.slice(at), text.length];
    cell += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') return [cell, quote + 1];
    cell += '"';
    at = quote + 2;
  }
}
