import { foldText } from '../text';
import { saysApply } from './apply-words';
import type { Chosen } from './choose-title';
import { nameFromHost, siteLabelOf, spellAccount } from './company-from-host';
import { isFormal, namesFromHeadings, namesFromText } from './company-from-text';
import { companyKey, tidyCompany } from './company-name';
import { readJobHost } from './job-hosts';
import type { FieldSource } from './job-posting';
import { hasType } from './json-ld';
import { fieldOfLabel } from './label-words';
import type { FieldCandidate, PageSnapshot } from './page-snapshot';
import { companiesBeside } from './page-title';
import { sectionKind } from './sections';

export interface Named {
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
  const account = spellAccount(question, host);
  const boards = new Set([...host.boardNames, ...(account === '' ? [] : [siteLabelOf(question)])]);
  const all = [
    ...fromCandidates(question.snapshot),
    ...fromTitles(question),
    ...fromNearTitle(question),
    ...namesFromText(question),
    ...nameFromHost(question, account),
    ...namesFromHeadings(question),
    ...fromOrganization(question.snapshot),
  ];
  const usable = all.flatMap((named) => {
    const value = tidyCompany(named.value);
    if (!value || !isUsable(value, question, boards)) return [];
    const isMarked = FREE_TEXT.test(named.origin) && isFormal(value);
    return [{ ...named, value, weight: named.weight + (isMarked ? LEGAL_FORM_BONUS : 0) }];
  });
  return bestGroup(usable);
}

/** Names of a page's purpose, not of anybody. */
const PAGE_PURPOSE =
  /^(?:(?:candidate|applicant|career|careers|job|jobs|employment|recruitment|recruiting|hiring|talent)[ -]?(?:portal|cent(?:er|re)|sites?|page|home|search|opportunities|board|seekers?|openings?|community|network|listings?|details?)|powered by .*|poste|offre|emploi|annonce|bewerberportal|karriereportal|stellenportal|jobportal)$/i;

function isUsable(value: string, { title, location }: CompanyQuestion, boards: ReadonlySet<string>): boolean {
  const folded = foldText(value);
  const squeezed = companyKey(value);
  if (
    squeezed === '' ||
    folded === foldText(title) ||
    saysApply(value) ||
    PAGE_PURPOSE.test(value) ||
    sectionKind(value) !== undefined ||
    fieldOfLabel(value) !== undefined ||
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

const PLACE_SEPARATOR = /(?<!\s)\s+[-–—·•|]\s+|(?:(?<!\s)\s+)?\|\s*/;

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
