/** Reddit cuts longer ones. Characters. */
export const MAX_QUERY_CHARS = 512;

/** Groups joined by "and": the fixed ones, and one of as many further terms as there is room for. */
export function fold(groups: readonly string[], terms: readonly string[]): string {
  const whole = groups.join(' ');
  // Never cut inside a group: a bracket that stays open spoils the whole query.
  const fixed = whole.length <= MAX_QUERY_CHARS ? whole : (groups[0] ?? '').slice(0, MAX_QUERY_CHARS);
  let chosen: string[] = [];
  const seen = new Set(['']);
  for (const term of terms.map(clean)) {
    if (seen.has(term.toLowerCase())) continue;
    seen.add(term.toLowerCase());
    const next = [...chosen, term];
    if (fixed.length + 1 + anyOf(next).length > MAX_QUERY_CHARS) break;
    chosen = next;
  }
  return chosen.length > 0 ? `${fixed} ${anyOf(chosen)}` : fixed;
}

/** Any of the terms; those of more than one word are phrases. */
export function anyOf(terms: readonly string[]): string {
  const quoted = terms
    .map(clean)
    .filter(Boolean)
    .map((term) => (/^[\p{L}\p{N}]+$/u.test(term) ? term : `"${term}"`));
  return quoted.length === 1 ? (quoted[0] ?? '') : `(${quoted.join(' OR ')})`;
}

/** A term without the characters that mean something in a query; a word that is an operator is quoted by nobody, so it goes. */
export function clean(term: string): string {
  return term
    .replace(/["“”()[\]{}:\\<>^~*]/g, ' ')
    .replace(/\b(?:AND|OR|NOT)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
    .trim();
}
