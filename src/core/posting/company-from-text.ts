import { foldText } from '../text';
import type { CompanyQuestion, Named } from './choose-company';
import { hasLegalForm } from './company-name';
import { saysJob } from './job-words';
import { readLabelledLines } from './label-words';
import { sectionKind } from './sections';

const FORMAL_ANY = /株式会社|有限会社|合同会社|医療法人|社会福祉法人|㈜|\(주\)|주식회사|有限公司/;

/** Does a name say by its form that it is an organisation's? */
export function isFormal(name: string): boolean {
  return hasLegalForm(name) || FORMAL_ANY.test(name);
}

const SAYS_ITSELF: readonly RegExp[] = [
  /(?:^|[.!?:]\s|\n)(?:At|Join|About|Bei|Chez|Hos)\s(?<name>\p{Lu}[\p{L}\p{N}&.'’+-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&.'’+-]*|&|of|and)){0,4})(?=,|\sas\b|\s(?:we|wir|nous|vi|you)\b|\n|!|$)/gu,
  /(?:^|[.!?:]\s|\n)(?<name>\p{Lu}[\p{L}\p{N}&.'’+-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&.'’+-]*|&|of)){0,4})\s(?:is|are) (?:looking for|seeking|hiring|recruiting|searching for|an equal opportunity)/gu,
  /(?:^|[.!?:]\s|\n)(?<name>\p{Lu}[\p{L}\p{N}&.'’+-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&.'’+-]*|&)){0,4})\s(?:sucht|recherche|recrute|busca|søger|söker|hakee|zoekt|cerca|szuka)\s/gu,
  /(?:working at|work at|career at|join us at|Arbeiten bei|ansættelse hos)\s(?<name>\p{Lu}[\p{L}\p{N}&.'’+-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&.'’+-]*|&)){0,3})/gu,
];
const NOT_A_NAME =
  /^(?:we|our|the|this|you|it|us|a|an|as|in|if|all|he|she|they|who|our client|the company|the team|the role|your role|company|our team|the position|the job|least|first|times|work|this role|candidates?|applicants?|for|to)\b/i;

/** What the advert calls its employer: "At Acme, we …", "Acme is looking for …". */
export function namesFromText({ text }: CompanyQuestion): Named[] {
  const counts = new Map<string, number>();
  const sample = text.slice(0, 20_000);
  for (const pattern of SAYS_ITSELF) {
    for (const match of sample.matchAll(pattern)) {
      const name = match.groups?.['name']?.replace(/(?<![.'’-])[.'’-]+$/, '') ?? '';
      if (name.length >= 2 && !NOT_A_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const stated = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  const labelled = readLabelledLines(sample).get('company');
  return [
    ...stated.map(([value, count]) => ({
      value,
      source: 'page' as const,
      origin: 'text',
      weight: 26 + Math.min(count, 4) * 3,
    })),
    ...(labelled ? [{ value: labelled, source: 'page' as const, origin: 'label', weight: 64 }] : []),
  ];
}

/** Sites head the employer's part with its name alone: a heading that the page's title or text says again. */
export function namesFromHeadings({ snapshot, title, text }: CompanyQuestion): Named[] {
  const role = foldText(title);
  const sample = foldText(`${snapshot.title}\n${text.slice(0, 20_000)}`);
  return snapshot.signals.headings
    .slice(0, 12)
    .filter(({ level, text: heading }) => level >= 2 && isNameLike(heading) && foldText(heading) !== role)
    .map(({ text: heading }) => heading.replace(/\s?[(（][^()（）]{1,40}[)）]$/, ''))
    .map((value, place) => ({
      value,
      source: 'page' as const,
      origin: 'heading',
      weight: (countOf(sample, foldText(value)) >= 3 ? 30 : isFormal(value) ? 34 : 12) - place * 3,
    }));
}

function isNameLike(heading: string): boolean {
  const words = heading.split(' ');
  return (
    heading.length >= 2 &&
    heading.length <= 60 &&
    words.length <= 6 &&
    !/[.?!:…]$/.test(heading) &&
    !saysJob(heading) &&
    sectionKind(heading) === undefined &&
    // Names are written with capitals; headings of other kinds in most languages are not, beyond their first word.
    words.filter((word) => /^[\p{Lu}\p{Lo}\p{N}&(]/u.test(word)).length * 2 > words.length
  );
}

function countOf(text: string, part: string): number {
  if (part.length < 3) return 0;
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 9; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
