const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern, in order. As `matchAll`, which clones its pattern on every call: too dear for dozens of
 * patterns on every sentence, nearly all of which match nothing.
 */
export function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; found !== null; found = pattern.exec(text)) {
    matches.push(found);
    if (found[0] === '') pattern.lastIndex++;
  }
  return matches;
}
