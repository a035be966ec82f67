import { foldText } from '../text';
import { ALIASES } from './company-aliases';
import { COMMON_HEADS } from './company-name-data';
import { type CompanyNames, isEverydayWord } from './company-names';
import { findCompanySubreddit } from './company-subreddits';
import { WELL_KNOWN_EMPLOYERS } from './employer-words';
import { anyOf, clean, MAX_QUERY_CHARS } from './fold-query';

const MAX_SEARCH_NAMES = 6;

/** The names to search for: the full ones, then those cut short that cannot be taken for a word or another's first name. */
export function listSearchNames({ names, shortNames, headNames }: CompanyNames): readonly string[] {
  const clear = [...shortNames, ...headNames].filter(
    (name) => !isEverydayWord(name) && !COMMON_HEADS.has(foldText(name)),
  );
  return [...new Set([...names, ...clear])].slice(0, MAX_SEARCH_NAMES);
}

/** Whether thousands have written about this employer, so that its name alone finds too much. */
export function isWidelyKnown({ names }: CompanyNames): boolean {
  return names.some((name) => {
    const folded = foldText(name);
    return (
      ALIASES.has(folded) || WELL_KNOWN_EMPLOYERS.has(folded) || findCompanySubreddit([name]) !== undefined
    );
  });
}

/**
 * For a name that is also a word, in the whole site: phrases in which it can be nothing but the firm, or the word beside an
 * interview and the role. At most 512 characters.
 *
 * @param roleWords What the job is called, most usual first.
 */
export function writeWordQuery(
  { names }: CompanyNames,
  terms: readonly string[],
  roleWords: readonly string[],
): string {
  const [first = '', ...others] = names;
  const [word = 'interview'] = terms;
  const beside = `(${anyOf([first])} ${anyOf([word])} ${anyOf([...roleWords.slice(0, 5), 'hired', 'recruiter'])})`;
  const phrases = [
    `${first} ${word}`,
    `${word} at ${first}`,
    `${word} with ${first}`,
    ...others.map((name) => `${name} ${word}`),
    `interviewed at ${first}`,
    `interviewing at ${first}`,
    `${first} recruiter`,
    `${first} onsite`,
    `offer from ${first}`,
    `hired at ${first}`,
    `applied to ${first}`,
    `recruiter at ${first}`,
    `${first} offer`,
    `${first} phone screen`,
  ];
  const parts: string[] = [beside];
  for (const phrase of new Set(phrases)) {
    const quoted = `"${clean(phrase)}"`;
    if (`(${[...parts, quoted].join(' OR ')})`.length > MAX_QUERY_CHARS) break;
    parts.push(quoted);
  }
  return `(${[...parts.slice(1), beside].join(' OR ')})`;
}
