import { foldText } from '../text';
import type { FieldSource } from './job-posting';
import { saysJob } from './job-words';
import type { FieldCandidate, PageSnapshot } from './page-snapshot';
import { splitTitle } from './page-title';
import { sectionKind } from './sections';
import { decodeUrlPart, splitUrl } from './web-address';

export interface Chosen {
  readonly value: string;
  readonly source: FieldSource;
}

/** What a heading of this origin is worth before anything agrees with it. */
const WEIGHT: Readonly<Partial<Record<FieldCandidate['from'], number>>> = {
  'named-class': 58,
  h1: 60,
  h2: 38,
  h3: 30,
  og: 44,
  'document-title': 36,
  label: 34,
};
const AGREES_WITH_TITLE = 26;
const AGREES_WITH_OG = 24;
const AGREES_WITH_ADDRESS = 18;
const SAYS_A_JOB = 14;
const PER_PLACE_LATER = 3;
/** Less than this is no title but some heading. */
const MIN_SCORE = 40;

/** Headings of sites, lists and forms; none of these is a role. */
const NOT_A_TITLE =
  /^(?:(?:view |open )?(?:jobs?|careers?|vacanc(?:y|ies)|positions?|job (?:details?|description|posting|ad|search|portal)|home|search|apply|apply now|login|sign in|sign up|welcome|menu|loading|overview|details?|description|similar jobs|about us|linkedin|workday|jobannonce|vacview|vacancy details|career opportunities|job opportunities|karriere|stellenangebote?|stellenanzeige|offene stellen|jobbeskrivelse|emplois?|carrières?|offres? d.emplois?|empleos?|vagas?|avoimet työpaikat|untitled|error|not found|page not found|404|access denied|application|bewerbung|job application|anfahrt|cookies?|privacy|cookie settings|cookie policy|personal information|job posting page.*|find (?:your|a|the) .*|join (?:us|our team).*|why .*|what .*\?|how .*|we are hiring.*|we.re hiring.*|work (?:with|for|at) .*|working (?:at|for) .*|jobs? (?:at|bei|based on|in) .*|careers? (?:at|bei) .*|start your career.*|latest jobs.*|open (?:positions|roles|jobs).*|all jobs.*|search (?:jobs|results).*|recommended .*|(?:\d[\d.,]* )(?:jobs?|vacancies|stellen|results).*|candidate portal|job center|talent community|채용정보.*|채용공고|구인정보|求人情報|採用情報|募集要項|招聘信息|职位详情|職缺|vacature|vacatures|oferta de (?:empleo|trabajo)|ofertas? de .{3,20}|offerta di lavoro|offerte di lavoro|ledige stillinger|lediga jobb|työpaikat|tööpakkumised|praca|oferty pracy|вакансии|вакансія|iş ilanı|skip to .*|toggle .*|mijn .*))$/i;

/** The role's title among headings and metadata: the one on which the page's parts agree. */
export function choosePageTitle(snapshot: PageSnapshot): Chosen | undefined {
  const { candidates, title: documentTitle } = snapshot;
  const og = candidates.find(({ field, from }) => field === 'title' && from === 'og')?.value ?? '';
  const foldedTitle = foldText(documentTitle);
  const foldedOg = foldText(og);
  const foldedPath = foldText(decodeUrlPart(splitUrl(snapshot.url).path).replace(/[-_/.+]/g, ' '));
  const places = new Map<string, number>();
  const scored = titleCandidates(candidates, documentTitle).map(({ value: raw, from, source }) => {
    const place = places.get(from) ?? 0;
    places.set(from, place + 1);
    const value = tidyTitle(raw);
    const score = scoreTitle({ value, from, place, foldedTitle, foldedOg, foldedPath });
    return { value, source, score };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= MIN_SCORE ? { value: best.value, source: best.source } : undefined;
}

function titleCandidates(candidates: readonly FieldCandidate[], documentTitle: string): FieldCandidate[] {
  const headings = candidates.filter(({ field, source }) => field === 'title' && source === 'page');
  const segments = splitTitle(documentTitle).slice(0, 4);
  // Metadata that repeats the page's title says nothing more than its parts do.
  const own = headings.filter(
    ({ from, value }) => from !== 'og' || foldText(value) !== foldText(documentTitle),
  );
  return [
    ...own,
    ...segments.map((value) => ({ field: 'title', value, source: 'title', from: 'document-title' }) as const),
  ];
}

interface TitleEvidence {
  readonly value: string;
  readonly from: FieldCandidate['from'];
  readonly place: number;
  readonly foldedTitle: string;
  readonly foldedOg: string;
  readonly foldedPath: string;
}

function scoreTitle({ value, from, place, foldedTitle, foldedOg, foldedPath }: TitleEvidence): number {
  const folded = foldText(value);
  if (!isTitle(value) || folded === '') return 0;
  let score = (WEIGHT[from] ?? 0) - place * PER_PLACE_LATER;
  if (from !== 'document-title' && holds(foldedTitle, folded)) score += AGREES_WITH_TITLE;
  if (from !== 'og' && foldedOg !== '' && holds(foldedOg, folded)) score += AGREES_WITH_OG;
  if (folded.includes(' ') && holds(foldedPath, folded)) score += AGREES_WITH_ADDRESS;
  if (saysJob(value)) score += SAYS_A_JOB;
  if (sectionKind(value)) score -= 60;
  if (/[.!?]$/.test(value) && !/\.$/.test(value.replace(/(?:sr|jr|dept|inc)\.$/i, ''))) score -= 12;
  return score;
}

const TITLE_PREFIX =
  /^(?:job title|job|vacancy|position|stellenangebot|stellenausschreibung|stellenanzeige|offre d['’]emploi|oferta de empleo|oferta de trabajo|vaga|vacature|stilling|ledig stilling|вакансия|вакансія|채용|招聘|求人)\s?[:：]\s?/i;
const TITLE_SUFFIX =
  /(?:\s?[-–|]\s?(?:job post|job details?|job description|vacancy details?|stellenangebot|stellenanzeige|stellenausschreibung|career opportunities)|の(?:求人|採用|募集)(?:詳細)?(?:情報)?|\s(?:채용공고|채용정보|채용)|招聘(?:信息)?)$/i;

/** The role without what sites write around it; once where a page has it twice, for wide and narrow screens. */
export function tidyTitle(raw: string): string {
  const line = raw.replace(/\s+/g, ' ').trim();
  const half = line.slice(0, line.length / 2).trim();
  const once = half.length >= 6 && line.slice(half.length).trim() === half ? half : line;
  const short = once.replace(TITLE_PREFIX, '').replace(TITLE_SUFFIX, '').trim();
  return short.length >= 2 ? short : once;
}

function holds(whole: string, part: string): boolean {
  if (part.length < 3) return false;
  // Chinese, Japanese and Korean set no spaces between words.
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(part)
    ? whole.includes(part)
    : ` ${whole} `.includes(` ${part} `);
}

export function isTitle(value: string): boolean {
  return value.length >= 2 && value.length <= 250 && /\p{L}/u.test(value) && !NOT_A_TITLE.test(value.trim());
}
