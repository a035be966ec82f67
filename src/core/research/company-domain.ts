import { foldText } from '../text';
import { COMMON_HEADS, DESCRIPTORS, EVERYDAY_WORDS } from './company-name-data';

/** "jobs.acme.co.uk": what stands before the country is no name. */
const SECOND_LEVEL: ReadonlySet<string> = new Set([
  'co',
  'com',
  'org',
  'net',
  'ac',
  'gov',
  'edu',
  'or',
  'gv',
]);
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'and',
  'und',
  'of',
  'the',
  'for',
  'fur',
  'et',
  'de',
  'der',
]);
const MIN_INITIALS = 3;
const MIN_WORD_CHARS = 4;

/**
 * What an employer's own address calls it, where people may well say it too: its initials (`jci.example` for Johnson
 * Controls International), one word of its name (`bosch.example` for Robert Bosch), or the words of an address with
 * hyphens that says more than the name does (`acme-robotics.example` for Acme). An address that has nothing of the name in
 * it may be anybody's, and gives nothing.
 */
export function namesInDomain(domain: string, names: readonly string[]): readonly string[] {
  const label = readLabel(domain);
  const joined = label.replaceAll('-', '');
  const words = names.map((name) => foldText(name).split(' ').filter(Boolean));
  if (joined === '' || words.some((name) => name.join('') === joined)) return [];
  if (words.some((name) => isInitials(joined, name))) return [joined.toUpperCase()];
  const isOneWord = joined.length >= MIN_WORD_CHARS && words.some((name) => name.includes(joined));
  if (isOneWord) return isTelling(joined) ? [capitalise(joined)] : [];
  const parts = label.split('-').filter((part) => part !== '');
  const says = words.some((name) => name.length > 0 && name.every((word, i) => parts[i] === word));
  return says && parts.length > 1 ? [parts.map(capitalise).join(' ')] : [];
}

function readLabel(domain: string): string {
  const parts = domain.toLowerCase().slice(0, 260).split('.').filter(Boolean);
  const [ending = ''] = parts.slice(-2);
  const at = parts.length >= 3 && SECOND_LEVEL.has(ending) ? -3 : -2;
  const label = parts.at(at) ?? '';
  return parts.length >= 2 && /^[a-z0-9-]{2,40}$/.test(label) ? label : '';
}

function isInitials(label: string, name: readonly string[]): boolean {
  const telling = name.filter((word) => !SMALL_WORDS.has(word));
  return label.length >= MIN_INITIALS && telling.length >= MIN_INITIALS && initialsOf(telling) === label;
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

function isTelling(word: string): boolean {
  return !EVERYDAY_WORDS.has(word) && !DESCRIPTORS.has(word) && !COMMON_HEADS.has(word);
}

function capitalise(word: string): string {
  return (word[0] ?? '').toUpperCase() + word.slice(1);
}
