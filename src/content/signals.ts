import { saysApply } from '../core/posting/apply-words';
import type { ApplicationField, PageSignals } from '../core/posting/page-snapshot';
import { SNAPSHOT_MAX } from '../core/posting/page-snapshot';
import { splitUrl, type WebAddress } from '../core/posting/web-address';
import { readLine } from './element-text';
import { isHidden } from './hidden';
import { queryAll } from './open-roots';
import type { PageRegions } from './page-regions';

/** Path segments below which sites keep single postings. */
const JOB_SEGMENT =
  /^(?:jobs?|job-?(?:ads?|offers?|details?|postings?|views?|listings?|openings?)|vacanc(?:y|ies)|vacatures?|positions?|openings?|stellen?(?:angebote?|anzeigen?)?|karriere|careers?|offres?(?:-d?-?emplois?)?|emplois?|ofertas?(?:-de)?(?:-(?:empleo|emprego|trabajo))?|vagas?|empleos?|annons(?:er)?|ilmoitus|tyopaikat?|opportunit(?:y|ies)|viewjob|rc|remote-jobs|praca|oferta|o|roles?|stillinger?|vakansi[iy]|vacancies|j|p)$/i;
const JOB_PARAM = /^(?:jk|vjk|jobid|job_id|gh_jid|currentjobid|vacancyid|positionid|jobadid|reqid)$/i;
const MAX_LINKS = 3_000;

/** Is this the address of one posting: a job segment with an id or a slug below it? */
export function isJobAddress(url: string): boolean {
  const { path, params } = splitUrl(url);
  if (params.some(([name, value]) => JOB_PARAM.test(name) && value.length > 3)) return true;
  const segments = path.split('/').filter((segment) => segment !== '');
  const at = segments.findIndex((segment) => JOB_SEGMENT.test(segment));
  if (at < 0) return false;
  return segments
    .slice(at + 1)
    .some(
      (segment) => /\d{3}/.test(segment) || /[a-z]{2}[-_%][a-z0-9]/i.test(segment) || segment.length > 16,
    );
}

const CONTROLS = 'a, button, input[type="submit"], input[type="button"], [role="button"]';

/** A control that starts an application, in the main matter or a fixed bar; a word in a menu does not count. */
export function findApplyControl(roots: readonly ParentNode[]): Element | undefined {
  for (const control of queryAll(roots, CONTROLS, MAX_LINKS)) {
    if (control.closest('nav, footer')) continue;
    const own = (control.getAttribute('value') ?? control.textContent ?? '').replace(/\s+/g, ' ').trim();
    const text = own !== '' ? own : (control.getAttribute('aria-label') ?? '');
    if (saysApply(text)) return control;
  }
  return undefined;
}

const FIELD_WORDS: readonly (readonly [ApplicationField, RegExp])[] = [
  ['resume', /resume|résumé|\bcv\b|curriculum|lebenslauf|attachment|cv_?upload/i],
  ['coverLetter', /cover.?letter|motivation|anschreiben|lettre/i],
  [
    'firstName',
    /first.?name|given.?name|vorname|prénom|prenom|fornavn|förnamn|etunimi|nombre|candidate_?first/i,
  ],
  [
    'lastName',
    /last.?name|family.?name|surname|nachname|nom de famille|efternavn|efternamn|sukunimi|apellido/i,
  ],
  ['email', /e-?mail/i],
  ['phone', /phone|\btel\b|telefon|mobile|handy|puhelin/i],
  ['profile', /linkedin|portfolio|github|website url/i],
  ['birthDate', /birth|geburt|naissance/i],
  ['address', /street|postal|zip.?code|postleitzahl|strasse|straße|plz/i],
  ['name', /full.?name|your.?name|^name$|applicant.?name/i],
];

/** Distinct kinds of fields an applicant fills in; log-in and search boxes are none. */
function readApplicationFields({ body, roots }: PageRegions): ApplicationField[] {
  const found = new Set<ApplicationField>();
  for (const form of formsOf(body, roots)) {
    if (form.querySelector('input[type="password"]') && !form.querySelector('input[type="file"]')) continue;
    for (const input of [...form.querySelectorAll('input, textarea')].slice(0, 120)) {
      const type = input.getAttribute('type') ?? 'text';
      if (/^(?:hidden|password|submit|button|search|checkbox|radio|image)$/.test(type) || isAside(input))
        continue;
      const kind = fieldKind(input, type);
      if (kind) found.add(kind);
    }
  }
  return [...found];
}

function formsOf(body: Element, roots: readonly ParentNode[]): Element[] {
  const forms = queryAll(roots, 'form', 30);
  // Some systems never use a form element; then the whole document is the form.
  return forms.some((form) => form.querySelectorAll('input').length > 2) ? forms : [body];
}

function isAside(input: Element): boolean {
  return (
    input.closest(
      '[role="search"], header, footer, nav, aside, [class*="newsletter" i], [class*="alert" i], [class*="login" i], [id*="login" i], [role="dialog"], [aria-modal="true"]',
    ) !== null
  );
}

function fieldKind(input: Element, type: string): ApplicationField | undefined {
  if (type === 'file') return 'resume';
  if (type === 'email') return 'email';
  if (type === 'tel') return 'phone';
  const id = input.id;
  const label = id === '' ? null : input.ownerDocument.querySelector(`label[for="${escapeAttribute(id)}"]`);
  const words = [
    input.getAttribute('name'),
    input.getAttribute('autocomplete'),
    input.getAttribute('placeholder'),
    input.getAttribute('aria-label'),
    input.getAttribute('data-automation-id'),
    label?.textContent,
    input.closest('label')?.textContent,
  ];
  const joined = words.filter((word) => word).map((word) => (word ?? '').trim().slice(0, 60));
  return FIELD_WORDS.find(([, pattern]) => joined.some((word) => pattern.test(word)))?.[0];
}

/** Ids of page authors may hold quotes or brackets. */
function escapeAttribute(id: string): string {
  return id.replace(/["\\\n\r\f]/g, '\\$&');
}

const CHALLENGE =
  '#challenge-form, #challenge-running, #cf-challenge-running, .cf-turnstile, [id^="cf-chl"], iframe[src*="challenges.cloudflare.com"], iframe[src*="captcha-delivery.com"], #px-captcha, iframe[src*="hcaptcha.com/captcha"], script[src*="/cdn-cgi/challenge-platform/"], #sec-if-cpt-container, #distilCaptchaForm, [data-testid="challenge"]';
const ASKS_FOR_SCRIPT =
  /(?:enable|activate|turn on|requires?|need)[^.]{0,30}javascript|javascript[^.]{0,40}(?:enabled|required|disabled|aktivier|deaktiviert)|(?:aktivieren|activer|habilit)[^.]{0,30}javascript/i;

function asksForScript(document: Document, text: string): boolean {
  if (text.length < 1_500 && ASKS_FOR_SCRIPT.test(text)) return true;
  return [...document.querySelectorAll('noscript')].some((element) =>
    ASKS_FOR_SCRIPT.test((element.textContent ?? '').slice(0, 2_000)),
  );
}

type Links = Pick<PageSignals, 'jobLinks' | 'relatedJobLinks' | 'linkChars' | 'similarLinks'>;

function readLinks(document: Document, regions: PageRegions): Links {
  const here = splitUrl(document.URL);
  const own = new Set<string>();
  const related = new Set<string>();
  const shapes = new Map<string, Set<string>>();
  let linkChars = 0;
  for (const link of queryAll(regions.roots, 'a[href]', MAX_LINKS)) {
    const chars = (link.textContent ?? '').trim().length;
    const isOutside = regions.isOutside(link);
    if (!isOutside) linkChars += chars;
    const href = link.getAttribute('href') ?? '';
    if (!isOutside && chars >= 8) countShape(shapes, href);
    const job = chars < 4 ? undefined : jobBehind(href, here);
    if (job !== undefined && !link.closest('nav, footer')) (isOutside ? related : own).add(job);
  }
  const similarLinks = Math.max(0, ...[...shapes.values()].map((group) => group.size));
  return { jobLinks: own.size, relatedJobLinks: related.size, linkChars, similarLinks };
}

/** The address without what tells its kind's members apart: numbers, slugs, values. */
function countShape(shapes: Map<string, Set<string>>, href: string): void {
  if (href.length < 4 || href.startsWith('#') || /^(?:javascript|mailto|tel):/i.test(href)) return;
  const [path = '', query = ''] = href.split('#')[0]?.split('?') ?? [];
  const named = path
    .split('/')
    .map((part) => (/\d|[a-z][-_%][a-z0-9]|.{20}/i.test(part) && !part.includes('.') ? '*' : part));
  const shape = `${named.join('/')}?${query.replace(/=[^&]*/g, '=')}`;
  if (!shape.includes('*') && query === '') return;
  const group = shapes.get(shape) ?? new Set<string>();
  if (shapes.size < 500 || shapes.has(shape)) shapes.set(shape, group.add(href));
}

/** What tells the posting behind a link from others, `undefined` when it leads to none or to this page. */
function jobBehind(href: string, here: WebAddress): string | undefined {
  // A relative address has no host for `splitUrl`: the document's own is put before it.
  const address = href.startsWith('/') ? `${here.scheme}://${here.host}${href}` : href;
  const { host, path, params } = splitUrl(address);
  if (path === here.path || host === '' || !isJobAddress(address) || /apply|login|share/i.test(path))
    return undefined;
  return `${host}${path}?${params.find(([name]) => JOB_PARAM.test(name))?.[1] ?? ''}`;
}

function countParagraphs(text: string): number {
  return text.split('\n').filter((line) => line.length >= 80).length;
}

const SEARCH_INPUT =
  /^(?:q|l|query|search|keywords?|what|where|location|jobtitle|k|was|wo|suche|quoi|ou|s|searchtext|suchbegriff|ort)$|keyword|job.?title.{0,40}search/i;

function hasSearchForm(document: Document): boolean {
  let boxes = 0;
  for (const input of [...document.querySelectorAll('input')].slice(0, 200)) {
    if (/^(?:hidden|checkbox|radio|password|file)$/.test(input.getAttribute('type') ?? '')) continue;
    const names = [input.getAttribute('name'), input.id, input.getAttribute('placeholder')];
    if (names.some((name) => name !== null && SEARCH_INPUT.test(name.trim()))) boxes++;
  }
  return boxes >= 1;
}

function hasVisiblePassword(document: Document): boolean {
  const field = document.querySelector('input[type="password"]');
  for (let at: Element | null = field; at; at = at.parentElement) if (isHidden(at)) return false;
  return field !== null;
}

export function readSignals(
  document: Document,
  regions: PageRegions,
  text: string,
  otherTypes: readonly string[],
  applyControl: Element | undefined,
): PageSignals {
  return {
    bodyChars: text.length,
    ...readLinks(document, regions),
    headings: regions.headings.slice(0, SNAPSHOT_MAX.headings).map((heading) => ({
      level: Number(/^H([1-6])$/.exec(heading.tagName)?.[1] ?? 2),
      text: readLine(heading, 200),
    })),
    hasApplyControl: applyControl !== undefined,
    applicationFields: readApplicationFields(regions),
    hasPasswordField: hasVisiblePassword(document),
    hasSearchForm: hasSearchForm(document),
    hasChallenge: document.querySelector(CHALLENGE) !== null,
    isFile: /^(?:application\/(?!xhtml)|image\/|audio\/|video\/)/.test(document.contentType ?? ''),
    asksForScript: asksForScript(document, text),
    scripts: document.querySelectorAll('script').length,
    paragraphs: countParagraphs(text),
    ogType: document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.slice(0, 40) ?? '',
    hasPublishedTime: document.querySelector('meta[property="article:published_time"]') !== null,
    otherTypes,
  };
}
