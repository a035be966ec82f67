import { foldText } from '../text';
import type { Chosen } from './choose-title';
import { companyKey, findSpelling, hasLegalForm, tidyCompany } from './company-name';
import { readJobHost } from './job-hosts';
import type { FieldSource } from './job-posting';
import { hasType } from './json-ld';
import { readLabelledLines } from './label-words';
import type { FieldCandidate, PageSnapshot } from './page-snapshot';
import { companiesBeside } from './page-title';

interface Named {
  readonly value: string;
  readonly source: FieldSource;
  readonly weight: number;
  /** Two readings of the same origin do not vouch for each other. */
  readonly origin: string;
}

const WEIGHT: Readonly<Partial<Record<FieldCandidate['from'], number>>> = {
  label: 78,
  'aria-label': 70,
  'named-class': 62,
  'company-link': 58,
  logo: 46,
  'site-name': 34,
  copyright: 26,
  breadcrumb: 30,
};
/** Own reading of every later company link, logo or label is worth less: the first stands nearest the title. */
const PER_PLACE_LATER = 7;
const AGREEMENT_SHARE = 0.35;
const MIN_SCORE = 26;
/** Between a title's parts, "Palm Kitchen LLC" is the employer and not the place or the board. */
const LEGAL_FORM_BONUS = 10;
const FREE_TEXT = /^(?:title|near-title|text)/;

/** What is known before the company is chosen. */
export interface CompanyQuestion {
  readonly snapshot: PageSnapshot;
  readonly title: string;
  /** Text in which spellings are looked up. */
  readonly text: string;
  readonly location: string;
}

/** The employer's name off the page itself, where no structured source or site reader gave one. */
export function choosePageCompany(question: CompanyQuestion): Chosen | undefined {
  const host = readJobHost(question.snapshot.url);
  const boards = new Set(host.boardNames);
  const all = [
    ...fromCandidates(question.snapshot),
    ...fromTitles(question),
    ...fromNearTitle(question),
    ...fromText(question),
    ...fromHost(question),
    ...fromOrganization(question.snapshot),
  ];
  const usable = all.flatMap((named) => {
    const value = tidyCompany(named.value);
    if (!value || !isUsable(value, question, boards)) return [];
    const isFormal = FREE_TEXT.test(named.origin) && hasLegalForm(value);
    return [{ ...named, value, weight: named.weight + (isFormal ? LEGAL_FORM_BONUS : 0) }];
  });
  return bestGroup(usable);
}

function isUsable(value: string, { title, location }: CompanyQuestion, boards: ReadonlySet<string>): boolean {
  const folded = foldText(value);
  const squeezed = companyKey(value);
  if (
    squeezed === '' ||
    folded === foldText(title) ||
    (location !== '' && foldText(location).startsWith(folded))
  )
    return false;
  return !boards.has(squeezed) && !boards.has(folded.replaceAll(' ', ''));
}

/** On a board these name the board. */
const OF_THE_SITE: ReadonlySet<FieldCandidate['from']> = new Set(['site-name', 'copyright']);

function fromCandidates({ candidates, url }: PageSnapshot): Named[] {
  const { isBoard } = readJobHost(url);
  const places = new Map<string, number>();
  return candidates
    .filter(
      ({ field, source, from }) =>
        field === 'company' && source === 'page' && !(isBoard && OF_THE_SITE.has(from)),
    )
    .map(({ value, source, from }) => {
      const place = places.get(from) ?? 0;
      places.set(from, place + 1);
      return { value, source, origin: from, weight: (WEIGHT[from] ?? 20) - place * PER_PLACE_LATER };
    });
}

/** "Centre for Ice, University of X": the part before is not who employs. */
const DEPARTMENT =
  /^(?:the )?(?:cent(?:er|re)|department|institute|faculty|school|division|section|laboratory|lab|team|abteilung|lehrstuhl|fakultät)\b/i;

function fromTitles({ snapshot, title }: CompanyQuestion): Named[] {
  const og = snapshot.candidates.find(({ from, field }) => from === 'og' && field === 'title')?.value ?? '';
  const lines = [
    snapshot.title,
    og,
    ...snapshot.candidates.filter(({ from }) => from === 'h1').map(({ value }) => value),
  ];
  return lines.flatMap((line, i) =>
    companiesBeside(line, title).map(({ value, isPattern }, place) => ({
      value,
      source: 'title' as const,
      origin: `title-${Math.min(i, 1)}`,
      weight: (DEPARTMENT.test(value) ? -15 : 0) + (isPattern ? 66 : i === 0 ? 42 : 30) - place * 4,
    })),
  );
}

const PLACE_SEPARATOR = /\s+[-–—·•|]\s+|\s*\|\s*/;

/** The line above or below the title, alone or as "Company - Place". */
function fromNearTitle({ title, text }: CompanyQuestion): Named[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const at = lines.findIndex((line) => foldText(line) === foldText(title));
  if (at < 0) return [];
  return [lines[at + 1], lines[at - 1], lines[at + 2]].flatMap((line, i) => {
    if (line === undefined || line.length > 90 || line.startsWith('- ') || /[.!?]$/.test(line)) return [];
    const [first = ''] = line.split(PLACE_SEPARATOR);
    return [
      {
        value: first,
        source: 'page' as const,
        origin: 'near-title',
        weight: (first === line ? 24 : 32) - i * 5,
      },
    ];
  });
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
function fromText({ text }: CompanyQuestion): Named[] {
  const counts = new Map<string, number>();
  const sample = text.slice(0, 20_000);
  for (const pattern of SAYS_ITSELF) {
    for (const match of sample.matchAll(pattern)) {
      const name = match.groups?.['name']?.replace(/[.'’-]+$/, '') ?? '';
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

const HOST_AFFIX =
  /(?:-?(?:careers?|jobs|karriere|hiring|external|recruiting|corp|corporation|group|inc|hq|global|company|online|international|holding))$/;

/** The host's own label, in the spelling that the page uses: strong if the page says it at all. */
function fromHost({ snapshot, text }: CompanyQuestion): Named[] {
  const { tenant, isBoard } = readJobHost(snapshot.url);
  if (tenant === '') return [];
  const said = snapshot.candidates.filter(({ field }) => field === 'company').map(({ value }) => value);
  const places = [snapshot.title, ...said, text].join('\n');
  const spelled = findSpelling(places, tenant) ?? findSpelling(places, tenant.replace(HOST_AFFIX, ''));
  const weight = tenant.length <= 3 ? 34 : isBoard ? 56 : 50;
  if (spelled) return [{ value: spelled, source: 'host', origin: 'host', weight }];
  return isBoard ? [{ value: capitalise(tenant), source: 'host', origin: 'host', weight: 28 }] : [];
}

function capitalise(tenant: string): string {
  return tenant
    .split(/[-_.]/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function fromOrganization({ jsonLd, url }: PageSnapshot): Named[] {
  if (readJobHost(url).isBoard) return [];
  return jsonLd
    .filter((node) => hasType(node, 'Organization') || hasType(node, 'Corporation'))
    .slice(0, 2)
    .map((node) => ({
      value: String(node['name'] ?? ''),
      source: 'json-ld' as const,
      origin: 'organization',
      weight: 38,
    }));
}

/** Readings of one name vouch for each other; the weightiest spelling stands for all. */
function bestGroup(named: readonly Named[]): Chosen | undefined {
  const groups = new Map<string, Named[]>();
  for (const entry of named) {
    const key = companyKey(entry.value);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  let best: { chosen: Named; score: number } | undefined;
  for (const group of groups.values()) {
    const byOrigin = new Map<string, Named>();
    for (const entry of group) {
      if (entry.weight > (byOrigin.get(entry.origin)?.weight ?? Number.NEGATIVE_INFINITY))
        byOrigin.set(entry.origin, entry);
    }
    const ranked = [...byOrigin.values()].sort((a, b) => b.weight - a.weight);
    const [first, ...others] = ranked;
    if (!first) continue;
    const score =
      first.weight + AGREEMENT_SHARE * others.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
    // A host knows letters only: whoever else says the name spells it better.
    const chosen = ranked.find(({ origin }) => origin !== 'host') ?? first;
    if (!best || score > best.score) best = { chosen, score };
  }
  return best && best.score >= MIN_SCORE
    ? { value: best.chosen.value, source: best.chosen.source }
    : undefined;
}
