/**
 * Every match of a global pattern, in order. As `matchAll`, which clones its pattern on every call: too dear for dozens of
 * patterns on every sentence.
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    matches.push(found);
    if (found[0] === '') pattern.lastIndex++;
  }
  pattern.lastIndex = 0;
  return matches;
}
