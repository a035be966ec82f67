import { foldText } from '../text';
import type { FieldSource } from './job-posting';
import type { FieldCandidate, PageSnapshot } from './page-snapshot';
import { splitTitle } from './page-title';
import { sectionKind } from './sections';

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
};
const AGREES_WITH_TITLE = 26;
const AGREES_WITH_OG = 24;
const SAYS_A_JOB = 14;
const PER_PLACE_LATER = 3;
/** Less than this is no title but some heading. */
const MIN_SCORE = 40;

/** Words in titles of jobs, and the gender marks of German and French adverts. */
const JOB_WORDS =
  /\b(?:engineer|developer|programmer|architect|manager|director|head of|lead|officer|specialist|analyst|scientist|researcher|consultant|advis[eo]r|associate|assistant|administrator|coordinator|supervisor|technician|mechanic|electrician|operator|driver|clerk|cashier|receptionist|secretary|accountant|auditor|controller|bookkeeper|nurse|physician|doctor|therapist|pharmacist|dentist|caregiver|carer|teacher|lecturer|professor|postdoc\w*|phd|tutor|instructor|lawyer|attorney|counsel|paralegal|designer|artist|writer|editor|copywriter|journalist|marketer|recruiter|representative|agent|sales|salesperson|buyer|planner|chef|cook|barista|waiter|waitress|server|bartender|cleaner|guard|intern|internship|apprentice|trainee|graduate|student|working student|president|partner|owner|tester|devops|sre|scrum master|translator|interpreter|librarian|steward|pilot|welder|plumber|carpenter|worker|helper|entwickler|ingenieur|berater|leiter|kaufmann|kauffrau|sachbearbeiter|mitarbeiter|fachkraft|pfleger|pflegefachkraft|verkäufer|ingénieur|développeur|responsable|chargé|conseiller|infirmi|ingeniero|desarrollador|técnico|enfermer|engenheiro|programador|ingegnere|sviluppatore|ontwikkelaar|medewerker|udvikler|sygeplejerske|utvecklare|ingenjör|kehittäjä|asiantuntija|arkkitehti|hoitaja|insinööri|opettaja)/i;
const GENDER_MARK =
  /\((?:[mwfdxh]\s?[/|*]\s?){1,3}[mwfdxh]\)|\b[mwf]\/[mwf]\/[dx]\b|\(all genders?\)|\(h\/f\)|\(f\/h\)|(?:\*|:|_)in(?:nen)?\b|\d{2,3}\s?[-–]\s?\d{2,3}\s?%/i;
const JOB_WORDS_ANY =
  /개발자|엔지니어|매니저|담당|工程师|经理|エンジニア|スタッフ|マネージャ|разработчик|инженер|менеджер|специалист|розробник|інженер/i;

export function saysJob(title: string): boolean {
  return JOB_WORDS.test(title) || GENDER_MARK.test(title) || JOB_WORDS_ANY.test(title);
}

/** Headings of sites, lists and forms; none of these is a role. */
const NOT_A_TITLE =
  /^(?:(?:view |open )?(?:jobs?|careers?|vacanc(?:y|ies)|positions?|job (?:details?|description|posting|ad|search|portal)|home|search|apply|apply now|login|sign in|sign up|welcome|menu|loading|overview|details?|description|similar jobs|about us|linkedin|workday|jobannonce|vacview|vacancy details|career opportunities|job opportunities|karriere|stellenangebote?|stellenanzeige|offene stellen|jobbeskrivelse|emplois?|carrières?|offres? d.emplois?|empleos?|vagas?|avoimet työpaikat|untitled|error|not found|page not found|404|access denied|application|bewerbung|job application|anfahrt|cookies?|privacy|cookie settings|cookie policy|personal information|job posting page.*|find (?:your|a|the) .*|join (?:us|our team).*|why .*|what .*\?|how .*|we are hiring.*|we.re hiring.*|work (?:with|for|at) .*|working (?:at|for) .*|jobs? (?:at|bei|based on|in) .*|careers? (?:at|bei) .*|start your career.*|latest jobs.*|open (?:positions|roles|jobs).*|all jobs.*|search (?:jobs|results).*|recommended .*|(?:\d[\d.,]* )(?:jobs?|vacancies|stellen|results).*))$/i;

/** The role's title among headings and metadata: the one on which the page's parts agree. */
export function choosePageTitle(snapshot: PageSnapshot): Chosen | undefined {
  const { candidates, title: documentTitle } = snapshot;
  const og = candidates.find(({ field, from }) => field === 'title' && from === 'og')?.value ?? '';
  const foldedTitle = foldText(documentTitle);
  const foldedOg = foldText(og);
  const places = new Map<string, number>();
  const scored = titleCandidates(candidates, documentTitle).map(({ value, from, source }) => {
    const place = places.get(from) ?? 0;
    places.set(from, place + 1);
    const score = scoreTitle({ value, from, place, foldedTitle, foldedOg, documentTitle });
    return { value, source, score };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= MIN_SCORE ? { value: best.value, source: best.source } : undefined;
}

function titleCandidates(candidates: readonly FieldCandidate[], documentTitle: string): FieldCandidate[] {
  const headings = candidates.filter(({ field, source }) => field === 'title' && source === 'page');
  const segments = splitTitle(documentTitle).slice(0, 4);
  return [
    ...headings,
    ...segments.map((value) => ({ field: 'title', value, source: 'title', from: 'document-title' }) as const),
  ];
}

interface TitleEvidence {
  readonly value: string;
  readonly from: FieldCandidate['from'];
  readonly place: number;
  readonly foldedTitle: string;
  readonly foldedOg: string;
  readonly documentTitle: string;
}

function scoreTitle({ value, from, place, foldedTitle, foldedOg }: TitleEvidence): number {
  const folded = foldText(value);
  if (!isTitle(value) || folded === '') return 0;
  let score = (WEIGHT[from] ?? 0) - place * PER_PLACE_LATER;
  if (from !== 'document-title' && holds(foldedTitle, folded)) score += AGREES_WITH_TITLE;
  if (from !== 'og' && foldedOg !== '' && holds(foldedOg, folded)) score += AGREES_WITH_OG;
  if (saysJob(value)) score += SAYS_A_JOB;
  if (sectionKind(value)) score -= 60;
  if (/[.!?]$/.test(value) && !/\.$/.test(value.replace(/(?:sr|jr|dept|inc)\.$/i, ''))) score -= 12;
  return score;
}

function holds(whole: string, part: string): boolean {
  return part.length >= 3 && ` ${whole} `.includes(` ${part} `);
}

export function isTitle(value: string): boolean {
  return value.length >= 2 && value.length <= 250 && /\p{L}/u.test(value) && !NOT_A_TITLE.test(value.trim());
}
