import type { Span } from './sentences';

const MAX_QUOTE_CHARS = 600;

/** What stands between quotation marks in `[from, to)`, marks left out, in order. Linear: nothing is searched twice. */
export function findQuotes(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  // How far each closing mark was looked for in vain.
  const searchedTo = new Map<string, number>();
  let at = from;
  while (at < to) {
    const close = closingMark(text, at, from);
    const end = close === undefined ? -1 : findClose(text, at + 1, to, close, searchedTo);
    if (end < 0) {
      at++;
      continue;
    }
    spans.push(trimQuoted(text, at + 1, end));
    at = end + 1;
  }
  return spans.filter(({ start, end }) => end > start);
}

/** The mark that would close a quote opened at `at`, if one is. */
function closingMark(text: string, at: number, from: number): string | undefined {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '„') return '”';
  const isAfterWord = at > from && /[\p{L}\p{N}]/u.test(text.charAt(at - 1));
  if (mark === '"') return isAfterWord ? undefined : '"';
  const opensWord = /\p{L}/u.test(text.charAt(at + 1));
  if (mark === '‘') return opensWord && !isAfterWord ? '’' : undefined;
  if (mark === "'")
    return opensWord && (at === from || /[\s(:,]/.test(text.charAt(at - 1))) ? "'" : undefined;
  return undefined;
}

function findClose(
  text: string,
  from: number,
  to: number,
  close: string,
  searchedTo: Map<string, number>,
): number {
  const isSingle = close === "'" || close === '’';
  const limit = Math.min(to, from + MAX_QUOTE_CHARS);
  for (let i = Math.max(from, searchedTo.get(close) ?? 0); i < limit; i++) {
    const character = text.charAt(i);
    const closes = character === close || (close === '”' && (character === '"' || character === '“'));
    if (!closes || (isSingle && /[\p{L}\p{N}]/u.test(text.charAt(i + 1)))) continue;
    return i;
  }
  searchedTo.set(close, limit);
  return -1;
}

function trimQuoted(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s*]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,*]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
