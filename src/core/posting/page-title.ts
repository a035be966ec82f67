import { foldText } from '../text';

/** What a page's title says besides the role. */
export interface TitleParts {
  readonly role: string;
  /** As written; "Centre for Ice, University of X" also in its last part. */
  readonly companies: readonly string[];
}

const SEPARATOR = /(?<!\s)\s+[|·•»:]{1,2}\s+|(?:(?<!\s)\s+)?\|\s*|(?<!\s)\s+[-–—]\s+/;
/** "Role at Company" in the languages where the preposition is unmistakable between two names. */
const AT =
  /^(?<role>.{2,140}?)\s(?:@|at|bei|chez|presso|hos|bij|у|в компании|в)\s(?<company>[\p{Lu}\p{N}].{1,80})$/u;
const HIRING = /^(?<company>.{2,80}?) (?:is )?hiring (?:an? )?(?<role>.{2,140}?)(?: in .{2,80})?$/i;
const APPLICATION = /^(?:job )?application for (?<role>.{2,140}) at (?<company>.{2,80})$/i;
const CAREERS_AT =
  /(?:jobs?|careers?|karriere|stellen|offene stellen|working|arbeiten) (?:at|bei|@|with|hos|chez) (?<company>.{2,60})$/i;

/** Segments of a document's title, outermost last, without empty ones. */
export function splitTitle(title: string): string[] {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Takes "Role @ Company" apart, and the other fixed ways to say it. `undefined` when no pattern fits. */
export function readTitlePattern(text: string): TitleParts | undefined {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 300);
  const groups = (APPLICATION.exec(line) ?? HIRING.exec(line) ?? AT.exec(line))?.groups;
  const role = groups?.['role']?.trim() ?? '';
  const parts = (groups?.['company'] ?? '').split(/, | [|(]/).map((part) => part.trim());
  const companies = parts.slice(0, 2).filter((part) => part !== '' && !/^\W|\)$/.test(part));
  return role === '' || companies.length === 0 ? undefined : { role, companies };
}

/** Company candidates in a document title once the role is known: what stands beside it. */
export function companiesBeside(title: string, role: string): { value: string; isPattern: boolean }[] {
  const found: { value: string; isPattern: boolean }[] = [];
  const foldedRole = foldText(role);
  const segments = splitTitle(title);
  for (const segment of segments) {
    const pattern = readTitlePattern(segment);
    if (pattern && foldedRole.includes(foldText(pattern.role))) {
      found.push(...pattern.companies.map((value) => ({ value, isPattern: true })));
    }
    const employer = CAREERS_AT.exec(segment)?.groups?.['company'];
    if (employer) found.push({ value: employer, isPattern: true });
  }
  // The role itself may hold separators: take it out as a whole before splitting what is left.
  const at = title.toLowerCase().indexOf(role.toLowerCase());
  const rest = at < 0 ? segments : [title.slice(0, at), title.slice(at + role.length)].flatMap(splitTitle);
  for (const segment of rest) {
    const folded = foldText(segment);
    if (folded !== '' && folded !== foldedRole) {
      found.push({
        value: segment.replace(/^[-–—|,:@\s]+|(?<![-–—|,:@\s])[-–—|,:@\s]+$/g, ''),
        isPattern: false,
      });
    }
  }
  return found;
}

/** A role without the employer that some sites append: "Architect, Acme Oy", "Engineer at Acme (S23)". */
export function withoutCompany(title: string, company: string): string {
  const key = foldText(company);
  if (key === '') return title;
  for (const match of title.matchAll(
    /(?:(?<!\s)\s+)?,\s+|(?<!\s)\s+[-–—|@]\s+|(?<!\s)\s+(?:at|bei|chez|hos|bij)\s+/gi,
  )) {
    const tail = foldText(title.slice(match.index + match[0].length).replace(/\s?\([^()]{1,12}\)$/, ''));
    const head = title.slice(0, match.index).trim();
    // "Postdoc at the Centre for Ice, University of X" is one phrase.
    const isPhrase = match[0].includes(',') && /\s(?:at|@|bei|chez|hos|bij)\s/i.test(head);
    if (tail === key && head.length >= 2 && !isPhrase) return head;
  }
  return title;
}
