import { saysJob } from './job-words';
import type { PageSnapshot } from './page-snapshot';
import { splitTitle } from './page-title';
import { measureText } from './text-length';
import { splitUrl } from './web-address';

/** Shorter texts have not loaded yet. */
export const SHELL_MAX_CHARS = 350;
const COUNTED_JOBS =
  /^(?:[\d.,+\s\u00a0]{0,30}(?:[\p{L}\d&/+#."“”'’-]{1,40}\s){0,5}(?:jobs?|vacancies|positions|openings|results|stellenangebote|stellen|treffer|offres d.emploi|offres|empleos|ofertas de (?:empleo|trabajo|emprego)|vagas(?: de emprego)?|offerte di lavoro|vacatures|emplois|ofert pracy|nabídek práce|ledige (?:stillinger|jobs)|lediga jobb|avointa työpaikkaa|tööpakkumis\w*|darba piedāvājum\w*|darbo skelbim\w*|iş ilan\w*|вакансий|вакансий найдено|вакансій)(?![\p{L}])|[\d.,]+\s?(?:件|건|个职位|個職缺|份工作))/iu;
/** Names of pages that search for jobs. */
const JOB_SEARCH_TITLE =
  /\b(?:job search|search jobs|find (?:a )?jobs?|jobs? search results|job openings|job listings?|search results|jobsuche|stellensuche|stellenmarkt|jobbörse|recherche d.emploi|buscar (?:empleo|trabajo|ofertas)|busca de vagas|ricerca lavoro|vacatures zoeken)\b|otsing|tööpakkumised|tööpakkumiste|darba sludinājumi|darbo skelbimai|поиск (?:работы|вакансий)|вакансии в |пошук (?:роботи|вакансій)|iş ilanları|채용정보\s?(?:상세)?검색|채용공고 (?:목록|검색)|求人検索|の求人(?:一覧|検索|・)|の仕事 - |求人一覧|职位搜索|招聘信息|職缺搜尋/i;

/** The address or the title of a job search, whatever the page has loaded so far. */
export function isSearch({ url, title }: PageSnapshot): boolean {
  const { path, params } = splitUrl(url);
  const isSearchPath =
    /\/(?:jobs?[-/])?(?:search\w*|job-?search|search-?results?|results?|suche\w*|recherche|busca|buscar|find-jobs?|browse|otsing|haku|sok|s[øo]g|zoeken|szukaj|szukanie|cerca)(?![a-z])/i.test(
      path,
    ) || /\/jobs\/?$/i.test(path);
  const asks = params.some(
    ([name, value]) => /^(?:q|query|keywords?|what|l|location|k)$/i.test(name) && value !== '',
  );
  return (
    (isSearchPath || asks || /-vagas\b|jobs-in-|-jobs(?:[-.]|$)/i.test(path)) &&
    (COUNTED_JOBS.test(title) || JOB_SEARCH_TITLE.test(title))
  );
}

/** Does the first part of a page's title name a search? Later parts name the site. */
export function isTitledSearch(title: string): boolean {
  return JOB_SEARCH_TITLE.test(splitTitle(title)[0] ?? '');
}

/** Items of one kind, and the page says that they are jobs: by its title, its address or its headings. */
export function isListOfJobs({ signals, title, url, text }: PageSnapshot): boolean {
  const roles = signals.headings.filter(({ level, text: heading }) => level >= 2 && saysJob(heading)).length;
  const items = Math.max(signals.similarLinks, signals.jobLinks, roles);
  const saysJobs =
    JOB_SEARCH_TITLE.test(title) ||
    COUNTED_JOBS.test(title) ||
    signals.headings.slice(0, 8).some((heading) => COUNTED_JOBS.test(heading.text));
  if (measureText(text) < SHELL_MAX_CHARS) return false;
  return (saysJobs && items >= 3) || (roles >= 6 && items >= 6) || (items >= 8 && isSearchAddress(url));
}

function isSearchAddress(url: string): boolean {
  const { host, path } = splitUrl(url);
  const isOfJobs = /job|career|karriere|vacan|stelle|emplo|vaga|recruit|talent|work/i.test(`${host}${path}`);
  return isOfJobs && /search|results|suche|listing|\/jobs\/?$|offene|vacancies\/?$/i.test(path);
}

/** Which of a search's results stands in the pane beside them. */
const CHOICE_PARAM =
  /^(?:currentjobid|jobid|job_id|jk|vjk|jl|lvk|jobkey|selectedjob\w*|openjob|job|gh_jid|vacancyid|id)$/i;
const MIN_RESULTS = 5;

/** A search page shows its first result beside the list before anybody has chosen one: what the user sees is a list. */
export function isSearchWithoutChoice(snapshot: PageSnapshot, isStated: boolean): boolean {
  const { signals, url, title } = snapshot;
  const { params } = splitUrl(url);
  if (params.some(([name, value]) => CHOICE_PARAM.test(name) && value.length >= 3)) return false;
  const counts = [title, ...signals.headings.filter(({ level }) => level === 1).map(({ text }) => text)].some(
    (line) => COUNTED_JOBS.test(line),
  );
  const results = Math.max(signals.jobLinks, signals.similarLinks);
  return (
    counts && results >= MIN_RESULTS && !(looksLikePostingAddress(url) && isStated && !isSearch(snapshot))
  );
}

const POSTING_SEGMENT =
  /\/(?:jobs?|viewjob|job-?ads?|job-?details?|find-a-job|vacanc(?:y|ies)|all-vacancies|positions?|openings?|stellen?(?:angebote?|anzeigen?)?|karriere|careers?|offres?|emplois?|empleos?|vagas?|ilmoitus|tyopaikat?|companies|position|opportunit(?:y|ies)|requisition|employer|jobannonce|ledige-stillinger)\b/i;

/** An address below a segment for jobs, with a name or number of its own. */
export function looksLikePostingAddress(url: string): boolean {
  const { path, params } = splitUrl(url);
  if (!POSTING_SEGMENT.test(path)) return false;
  return (
    /\d{3}|[a-z]{3}-[a-z]/i.test(path.replace(POSTING_SEGMENT, '/')) ||
    params.some(([name, value]) => /id|show|job|jk/i.test(name) && value.length >= 3)
  );
}
