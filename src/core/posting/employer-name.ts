import type { JobPosting } from './job-posting';
import { splitLegalForm } from './legal-forms';
import { isAgencyName, speaksOfClient } from './staffing-agencies';

const MAX_NAME_CHARS = 200;
/** What a page adds behind a name. */
const PAGE_SUFFIX =
  /(?<!\s)\s+(?:careers|jobs|karriere|recruiting|recruitment team|talent|hiring team|talent acquisition)$/i;
/** "Acme via Hays", "Acme c/o Hays": the employer, then who advertises for it. */
const VIA =
  /^(?<employer>.{2,100}?)[\s,]{1,20}(?:via|through|c\/o|powered by|represented by|vertreten durch|über|door|par l'intermédiaire de)\s+(?<agency>.{2,80})$/iu;
/** "Hays on behalf of Acme": the other way round. */
const ON_BEHALF =
  /^(?<agency>.{2,80}?)[\s,–-]{1,20}(?:on behalf of|für|im auftrag von|pour le compte de|por cuenta de|per conto di|namens|w imieniu)\s+(?<employer>.{2,100})$/iu;
const FORMERLY =
  /^\s*(?:formerly|previously|ehemals|vormals|anciennement|antes|ex|now|aka|a\.k\.a\.|also known as|d\/b\/a|dba|trading as|t\/a|part of|a part of|member of|ein unternehmen der|groupe)\s+/i;
/** Groups whose name ends in the word that others drop. */
const GROUP_SUFFIX = /(?<!\s)\s+(?:group|holdings?|gruppe|groupe|grupo|gruppo|international group)$/i;
const GROUP_IN_NAME =
  /^(?:the )?(?:boston consulting|blackstone|carlyle|adecco|bmw|volvo|virgin|lego|sun) (?:group|gruppe)$/i;

/** An employer's name taken apart. */
export interface EmployerName {
  /** What people say, legal form and page words off; '' when nothing was given. */
  readonly name: string;
  /** Further spellings, most usual first: without "The" or "Group", the names in brackets. Never the first again. */
  readonly others: readonly string[];
  /** As written in the legal form: "GmbH & Co. KG". */
  readonly legalForm?: string;
  /** Who advertises for the employer. */
  readonly via?: string;
}

/** "The Acme Robotics Group GmbH (formerly Bolts) via Hays" -> Acme Robotics, others The Acme Robotics Group, Bolts. */
export function readEmployerName(raw: string): EmployerName {
  const given = tidyMarks(raw);
  const behalf = ON_BEHALF.exec(given)?.groups;
  const parts =
    behalf && isAgencyName(tidyPart(behalf['agency'] ?? '').name) ? behalf : VIA.exec(given)?.groups;
  const via = tidyPart(parts?.['agency'] ?? '').name;
  const { before, brackets } = splitBrackets(parts?.['employer'] ?? given);
  const { name, form } = tidyPart(before.split(/\s[|–—]\s/)[0] ?? '');
  const spoken = withoutArticle(withoutGroup(name));
  const others = [name, withoutGroup(name), ...brackets].filter(
    (other, i, all) => other !== '' && other !== spoken && all.indexOf(other) === i,
  );
  return { name: spoken, others, ...(form ? { legalForm: form } : {}), ...(via ? { via } : {}) };
}

/**
 * Is the employer someone else than the firm that advertises? So when a staffing agency's text speaks of a client; an
 * agency that hires recruiters for itself is the employer.
 */
export function isPostedForClient(posting: Pick<JobPosting, 'company' | 'description'>): boolean {
  const { name, via } = readEmployerName(posting.company);
  return via === undefined && isAgencyName(name) && speaksOfClient(posting.description);
}

function tidyMarks(raw: string): string {
  return raw
    .slice(0, MAX_NAME_CHARS)
    .replace(/["“”„«»\\<>[\]{}®™©]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function tidyPart(part: string): { name: string; form: string } {
  const plain = part.trim().replace(PAGE_SUFFIX, '');
  const { name, form } = splitLegalForm(plain);
  return { name: name.replace(/(?<![\s,.;:&-])[\s,.;:&-]+$/, '').trim(), form };
}

/** What stands in brackets is a name only when it looks like one: "(m/w/d)" and "(Remote)" do not. */
function splitBrackets(name: string): { before: string; brackets: readonly string[] } {
  const [, before = name, inner = '', after = ''] =
    /^([^()]{1,120})\(([^()]{1,80})\)(.{0,80})$/.exec(name) ?? [];
  const alias = tidyPart(inner.replace(FORMERLY, '')).name;
  const isAlias =
    /^\p{Lu}[\p{L}\p{N}&.' -]{1,40}$/u.test(alias) &&
    !/^(?:remote|hybrid|onsite|m w d|germany|deutschland|uk|us|usa|uae|emea|dach|apac|publ|pty|pvt|private|global|international)$/i.test(
      alias,
    );
  return { before: `${before.trim()} ${after.trim()}`.trim(), brackets: isAlias ? [alias] : [] };
}

function withoutArticle(name: string): string {
  const rest = name.replace(/^the\s+/i, '');
  return rest.length >= 3 && rest !== name && /\s/.test(rest) ? rest : name;
}

function withoutGroup(name: string): string {
  if (GROUP_IN_NAME.test(name)) return name;
  const rest = name.replace(GROUP_SUFFIX, '');
  return rest.length >= 3 ? rest : name;
}
