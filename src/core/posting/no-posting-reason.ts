import { isListOfJobs, isSearch, SHELL_MAX_CHARS } from './job-lists';
import type { NoPostingReason } from './job-posting';
import type { PageSnapshot } from './page-snapshot';
import { measureText } from './text-length';
import { splitUrl } from './web-address';

const LOGIN =
  /^(?:log[ -]?in|sign[ -]?in|sign[ -]?up|log on|anmelden|einloggen|connexion|se connecter|iniciar sesi[oó]n|entrar|inloggen|log ind|logga in|kirjaudu|zaloguj|войти|вход|увійти)\b|(?:sign|log)[ -]in (?:to|or)|join linkedin|authwall|welcome back/i;
const LOGIN_MAX_CHARS = 2_500;
const ARTICLE_TYPES =
  /^(?:Article|NewsArticle|BlogPosting|TechArticle|Report|DiscussionForumPosting|SocialMediaPosting|QAPage|Recipe|Product|LiveBlogPosting|ScholarlyArticle|OpinionNewsArticle)$/;
export const DISCUSSION_HOST =
  /(?:^|\.)(?:reddit\.com|news\.ycombinator\.com|medium\.com|quora\.com|facebook\.com|x\.com|twitter\.com|youtube\.com|stackexchange\.com|wikipedia\.org|teamblind\.com)$/;
/** "No open positions": an employer's page of jobs that has none now. */
const NONE_OPEN =
  /no (?:open|current|available|matching) (?:positions|vacancies|jobs|openings|roles)|there are (?:currently )?no (?:open |current )?(?:positions|vacancies|jobs|openings)|(?:derzeit|aktuell|momentan) (?:haben wir )?keine (?:offenen )?(?:stellen|vakanzen)|keine offenen stellen|aucune offre|no hay (?:ofertas|vacantes)|nessuna posizione|inga lediga (?:jobb|tjänster)|ingen ledige (?:stillinger|jobs)|ei avoimia (?:työpaikkoja|paikkoja)|geen (?:openstaande )?vacatures|brak ofert/i;

/** What a page without a posting is, the most useful answer first. */
export function explainPage(snapshot: PageSnapshot): NoPostingReason {
  const { signals, text, title, url } = snapshot;
  const { host, path } = splitUrl(url);
  const links = signals.jobLinks + signals.relatedJobLinks;
  if (signals.isFile) return 'restricted';
  if (isSearch(snapshot) || isListOfJobs(snapshot)) return 'list';
  if (isLogin(snapshot, signals.headings)) return 'login';
  if (links >= 5 && measureText(text) >= SHELL_MAX_CHARS)
    return isCareersPage(snapshot) && !signals.hasSearchForm ? 'hub' : 'list';
  if (measureText(text) < SHELL_MAX_CHARS || isWaiting(snapshot)) return 'shell';
  if (DISCUSSION_HOST.test(host)) return 'other';
  if (NONE_OPEN.test(text.slice(0, 20_000))) return 'hub';
  if (hasArticleMark(snapshot)) return 'article';
  if (isCareersPage(snapshot) || CAREERS_TITLE.test(title)) return links >= 2 ? 'list' : 'hub';
  if (HOME_PATH.test(path)) return 'home';
  return signals.paragraphs >= 5 && !signals.hasApplyControl ? 'article' : 'other';
}

const HOME_PATH = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i;
const CAREERS_TITLE =
  /\b(?:careers?|jobs|vacancies|open positions|karriere\w*|stellenangebote|offene stellen|emplois?|carrières?|recrutement|empleos?|vacatures|ledige stillinger|työpaikat)\b/i;
/** Asks for scripts, or has its frame but not its content yet. */
function isWaiting({ signals, text }: PageSnapshot): boolean {
  return text.length < 900 && signals.paragraphs === 0 && (signals.asksForScript || signals.scripts >= 3);
}

function isCareersPage({ url }: PageSnapshot): boolean {
  const { host, path } = splitUrl(url);
  const isCareersHost =
    /^(?:jobs?|careers?|karriere|stellen|recruiting|emploi|recrutement)\./.test(host) &&
    path.split('/').length <= 3;
  return isCareersHost || isCareersPath(path);
}

function isLogin(
  { signals, text, title, url }: PageSnapshot,
  headings: PageSnapshot['signals']['headings'],
): boolean {
  if (text.length > LOGIN_MAX_CHARS) return false;
  const saysLogin = LOGIN.test(title) || headings.slice(0, 4).some((heading) => LOGIN.test(heading.text));
  return (
    saysLogin ||
    (signals.hasPasswordField && text.length < 1_200) ||
    /\/(?:login|signin|sign-in|authwall|uas\/login|sso|auth)\b/i.test(splitUrl(url).path)
  );
}

export function hasArticleMark({ signals }: PageSnapshot): boolean {
  return signals.otherTypes.some((type) => ARTICLE_TYPES.test(type)) || signals.hasPublishedTime;
}

function isCareersPath(path: string): boolean {
  return /\/(?:jobs?|careers?|karriere|stellen\w{0,30}|join-us|work-with-us|vacancies|offene-stellen|emplois?|recrutement)\/?(?:[\w-]+\/?)?$/i.test(
    path,
  );
}
