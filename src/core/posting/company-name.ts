import { foldText } from '../text';
import { splitLegalForm } from './legal-forms';

/** Without "GmbH", "Pte. Ltd.": the name people use when they talk. Never empty. */
export function withoutLegalForm(name: string): string {
  return splitLegalForm(name).name;
}

/** Does the name end in a legal form? Only employers' names do. */
export function hasLegalForm(name: string): boolean {
  return splitLegalForm(name).form !== '';
}

/** Two spellings of one employer have the same key. */
export function companyKey(name: string): string {
  return foldText(withoutLegalForm(name)).replaceAll(' ', '');
}

const NOT_A_COMPANY: ReadonlySet<string> = new Set(
  (
    'apply|apply now|jobs|job|careers|career|home|login|log in|sign in|sign up|register|menu|employers|employer|for employers|' +
    'company|companies|about|about us|about the company|view all jobs|all jobs|see all jobs|back|back to jobs|search|' +
    'overview|website|visit website|company website|company profile|view profile|follow|reviews|contact|contact us|logo|' +
    'company logo|read more|more|learn more|share|save|linkedin|facebook|twitter|remote|hybrid|confidential|' +
    'private advertiser|anonymous|n a|none|null|undefined|untitled|loading|work with us|join us|join our team|' +
    'open positions|vacancies|vacancy|jobannonce|view job|job details|karriere|stellenangebote|startseite|impressum|emploi|' +
    'offres d emploi|accueil|empleos|inicio|full time|part time|english|deutsch|privacy policy|life|life at|website|team|' +
    'engineering|hiring|we are hiring|job application|application|official website|description|job description|cookies|' +
    'employer brand|our company|our client|client|unknown|banner|image|photo|icon|header|footer|avatar'
  ).split('|'),
);

const MAX_COMPANY_CHARS = 90;
const MAX_COMPANY_WORDS = 11;

/** Tidied, or `undefined` when it cannot be an employer's name. */
export function tidyCompany(raw: string): string | undefined {
  const name = raw
    .replace(/\s+/g, ' ')
    .replace(/^(?:company|employer|organi[sz]ation)\s?[:,]\s?/i, '')
    .replace(/\s(?:careers?|jobs|karriere|job portal|jobportal)$/i, '')
    .replace(/\s?\((?:opens in (?:a )?new (?:tab|window)|(?:YC )?[SWFX]\d{2})\)$/i, '')
    .replace(/^[\s,.:;|·•–—-]+/, '')
    .replace(/(?<![\s,:;|·•–—-])[\s,:;|·•–—-]+$/, '')
    .trim();
  if (name.length < 2 || name.length > MAX_COMPANY_CHARS || !/\p{L}/u.test(name)) return undefined;
  if (name.split(' ').length > MAX_COMPANY_WORDS || NOT_A_COMPANY.has(foldText(name))) return undefined;
  if (/^https?:|@[^@\n]*\.|[!?{}<>]|^\d[\d\s]*$/.test(name)) return undefined;
  return name;
}

/**
 * How a text spells a name of which only the squeezed form is known, as in a host: "futurefitai" is "FutureFit AI".
 * The most frequent spelling that starts with a capital; `undefined` when the text never says it.
 */
export function findSpelling(text: string, squeezed: string): string | undefined {
  const key = foldText(squeezed).replaceAll(' ', '');
  if (key.length < 2) return undefined;
  const counts = new Map<string, number>();
  // Any mark may stand between the letters; at most one, so that the pattern stays linear.
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}@./-])${[...key].map(letterPattern).join("[ .&'’+-]?")}(?![\\p{L}\\p{N}@]|\\.\\p{L})`,
    'giu',
  );
  for (const match of text.slice(0, 60_000).matchAll(pattern)) {
    const spelling = match[0].trim();
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const capitalised = [...counts].filter(([spelling]) => /^\p{Lu}|^\p{Lo}|^\p{N}|\p{Lu}/u.test(spelling));
  return capitalised.sort((a, b) => b[1] - a[1])[0]?.[0];
}

function letterPattern(letter: string): string {
  const accented: Readonly<Record<string, string>> = {
    a: '[aàáâãäå]',
    c: '[cç]',
    e: '[eèéêë]',
    i: '[iìíîï]',
    n: '[nñ]',
    o: '[oòóôõöø]',
    u: '[uùúûü]',
  };
  return accented[letter] ?? letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
