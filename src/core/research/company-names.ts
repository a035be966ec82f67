import { memoByObject } from '../memo';
import { isPostedForClient, readEmployerName } from '../posting/employer-name';
import type { JobPosting } from '../posting/job-posting';
import { foldText } from '../text';
import { ALIASES } from './company-aliases';
import { namesInDomain } from './company-domain';
import {
  COMMON_HEADS,
  DESCRIPTORS,
  EVERYDAY_WORDS,
  KINDS_ALONE,
  PLACE_DESCRIPTORS,
} from './company-name-data';
import { isKnownPlace } from './country';

/** The names of an employer as people write them. */
export interface CompanyNames {
  /** Most usual first; none when the posting names no employer. */
  readonly names: readonly string[];
  /** What people cut the names down to: "Acme" for "Acme Energy Services". Others may share them. */
  readonly shortNames: readonly string[];
  /**
   * Their first words alone, where those are no words of the language, and what their own address calls them: they count
   * only beside what is about hiring.
   */
  readonly headNames: readonly string[];
  /** The first name is also an everyday word, so that it alone proves nothing. */
  readonly isEverydayWord: boolean;
}

const MAX_NAMES = 5;
const MAX_NAME_CHARS = 60;
const MAX_SHORT_NAMES = 3;
/** A shorter single word is too often something else. */
const MIN_SHORT_CHARS = 4;
const MIN_HEAD_CHARS = 5;

/**
 * The names to look for, from what the posting says: legal forms dropped, the part in brackets and the legal entity as
 * further names, well-known other names added. '' or a name of one letter gives none; so do an agency that advertises for a
 * client it does not name, as what people tell of the agency says nothing of the employer, and what says only what kind
 * of employer it is ("Bank").
 */
export function listCompanyNames(posting: NamedPosting): CompanyNames {
  return listNames(posting);
}

const listNames = memoByObject(listNamesAnew);

type NamedPosting = Pick<JobPosting, 'company' | 'companyLegalName'> &
  Partial<Pick<JobPosting, 'description' | 'companyDomain'>>;

function listNamesAnew(posting: NamedPosting): CompanyNames {
  const { company, description = '', companyDomain = '' } = posting;
  const spoken = [...splitName(company), ...splitName(posting.companyLegalName ?? '')].filter(
    (name) => !isOnlyKind(name),
  );
  if (spoken.length === 0 || isPostedForClient({ company, description }))
    return { names: [], shortNames: [], headNames: [], isEverydayWord: false };
  const names: string[] = [];
  const seen = new Set<string>();
  const add = (name: string) => {
    const key = foldText(name);
    if (key.replaceAll(' ', '').length < 2 || seen.has(key) || names.length >= MAX_NAMES) return;
    seen.add(key);
    names.push(name);
  };
  if (posting.company.trim() !== '') {
    for (const name of spoken) add(name);
    for (const name of spoken) for (const alias of ALIASES.get(foldText(name)) ?? []) add(alias);
  }
  const [first = ''] = names;
  const shortNames = [...new Set(spoken.flatMap(shortenName))].filter((name) => !seen.has(foldText(name)));
  if (names.length > 0 && /\bllp\b/i.test(posting.company)) shortNames.push(...nameFirstPartner(first));
  return {
    names,
    shortNames: names.length > 0 ? shortNames.slice(0, MAX_SHORT_NAMES) : [],
    headNames:
      names.length > 0
        ? [...new Set([...spoken.flatMap(takeHead), ...namesInDomain(companyDomain, spoken)])].filter(
            (head) => !seen.has(foldText(head)),
          )
        : [],
    isEverydayWord: isEverydayWord(first),
  };
}

/**
 * "Acme Energy Services" -> "Acme Energy", "Acme": what says only what kind of firm it is goes from the end. Of a name
 * that is a place ("Acme Regional Hospital") at least two words stay.
 */
function shortenName(name: string): string[] {
  const words = name.replace(/^(?:the|groupe|grupo|gruppo|gruppe)\s+/i, '').split(' ');
  const isCut = words.length < name.split(' ').length && !isOnlyKind(words.join(' '));
  const shorter: string[] = isCut ? [words.join(' ')] : [];
  let isPlace = false;
  for (let last = words.length - 1; last > 0; last -= 1) {
    const descriptor = foldText(words[last] ?? '');
    if (!DESCRIPTORS.has(descriptor)) break;
    isPlace ||= PLACE_DESCRIPTORS.has(descriptor);
    const short = words.slice(0, last).join(' ');
    if (/(?:&|\band|\bund|\bof|\bthe)$/i.test(short)) break;
    const isOwn = !isPlace && short.length >= MIN_SHORT_CHARS && !isKnownPlace(foldText(short));
    const isLong = last >= 2 || isOwn;
    if (isLong && !DESCRIPTORS.has(foldText(short))) shorter.push(short);
  }
  return shorter;
}

/** "Bank", "The Hospital": a kind of employer and not one of them. */
function isOnlyKind(name: string): boolean {
  return KINDS_ALONE.has(foldText(name.replace(/^(?:the|a|an|die|der|das|eine?)\s+/i, '')));
}

/** "Krollwood" of "Krollwood Rehabilitation Center"; not "First", "Boston" or "Clinic". */
function takeHead(name: string): string[] {
  const [first = '', ...others] = name.split(/[\s,]+/);
  const folded = foldText(first);
  if (others.length === 0 || first.length < MIN_HEAD_CHARS || !/^\p{Lu}\p{Ll}+$/u.test(first)) return [];
  const isWord = EVERYDAY_WORDS.has(folded) || DESCRIPTORS.has(folded) || COMMON_HEADS.has(folded);
  return isWord || isKnownPlace(folded) ? [] : [first];
}

/** Firms of lawyers go by the first name on the door. */
function nameFirstPartner(name: string): string[] {
  const [first = '', ...others] = name.split(/[\s,]+/);
  return others.length > 0 && first.length >= MIN_SHORT_CHARS ? [first] : [];
}

/** One short word, or two letters, or a word from the list: what stands in text may mean something else. */
export function isEverydayWord(name: string): boolean {
  const folded = foldText(name);
  return EVERYDAY_WORDS.has(folded) || (folded.length > 0 && folded.replaceAll(' ', '').length <= 2);
}

/** "The Acme Robotics GmbH (formerly Bolts)" -> "Acme Robotics", "Bolts". */
function splitName(raw: string): string[] {
  const { name, others } = readEmployerName(raw);
  // "The Acme Group" adds nothing to a search for "Acme": only names of other words do.
  const further = others.filter((other) => !foldText(other).includes(foldText(name)) || isEverydayWord(name));
  return [name, ...further].map((part) => part.slice(0, MAX_NAME_CHARS).trim()).filter((part) => part !== '');
}
