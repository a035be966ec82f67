import { isSearch, isSearchWithoutChoice, isTitledSearch, looksLikePostingAddress } from './job-lists';
import type { NoPostingReason } from './job-posting';
import { saysJob } from './job-words';
import { readLabelledLines } from './label-words';
import { DISCUSSION_HOST, explainPage, hasArticleMark } from './no-posting-reason';
import type { PageSnapshot } from './page-snapshot';
import { countAdvertSections } from './sections';
import { measureText } from './text-length';
import { splitUrl } from './web-address';

/** What the page offered towards a posting, before it is believed. */
export interface Draft {
  readonly title: string;
  readonly description: string;
  /** One posting in structured data, or all parts from a site reader: believed unless the page is a wall. */
  readonly isStated: boolean;
  /** Several different postings and none in view. */
  readonly hasSeveral: boolean;
}

const WALL =
  /just a moment|verify(?:ing)? (?:that )?you(?:['’]re| are)(?: not a robot| a (?:real )?(?:human|person)| human)|are you (?:a )?(?:human|robot)|additional verification required|security check|unusual (?:traffic|activity)|access (?:to this page has been )?denied|attention required|pardon our interruption|checking your browser|please complete the security|request (?:was )?blocked|you have been blocked|press (?:and|&) hold|complete the captcha|cloudflare|bist (?:du )?ein mensch|sind sie ein mensch|protect glassdoor|robot check|human verification|vous êtes (?:bien )?(?:un )?humain/i;
const WALL_MAX_CHARS = 2_500;
const MIN_DESCRIPTION_CHARS = 250;
/** Evidence needed before a page without structured data counts as a posting. */
const MIN_EVIDENCE = 5;
const MIN_FORM_FIELDS = 3;
/** Decides whether the draft is a posting (`null`), and if not, what the page is instead. */
export function judgePage(snapshot: PageSnapshot, draft: Draft): NoPostingReason | null {
  const { scheme } = splitUrl(snapshot.url);
  if (!/^(?:https?|file)$/.test(scheme)) return 'restricted';
  if (isWall(snapshot, draft)) return 'wall';
  if (draft.hasSeveral || isSearchWithoutChoice(snapshot, draft.isStated)) return 'list';
  if (isForm(snapshot, draft)) return 'form';
  if (draft.isStated && draft.title !== '' && draft.description.length >= 40) return null;
  if (isLikelyPosting(snapshot, draft)) return null;
  return explainPage(snapshot);
}

function isWall({ title, text, signals, url }: PageSnapshot, draft: Draft): boolean {
  if (draft.isStated && draft.description.length >= MIN_DESCRIPTION_CHARS) return false;
  const words = `${title}\n${signals.headings.map((heading) => heading.text).join('\n')}\n${text.slice(0, 1_500)}`;
  if (/\/(?:captcha|challenge|blocked)\b/i.test(splitUrl(url).path) && text.length < WALL_MAX_CHARS)
    return true;
  return text.length < WALL_MAX_CHARS && (WALL.test(words) || (signals.hasChallenge && text.length < 600));
}

/** An application form without the advert beside it. With the advert, it is a posting with a form below. */
function isForm({ url, signals }: PageSnapshot, draft: Draft): boolean {
  const fields = signals.applicationFields;
  const path = splitUrl(url).path;
  const isApplyAddress =
    /\/(?:apply|application|bewerb\w*|apply-now|applynow|postuler|candidature|form)\b/i.test(path);
  const isApplicant =
    fields.includes('resume') || fields.includes('firstName') || fields.includes('coverLetter');
  if (fields.length < MIN_FORM_FIELDS || !isApplicant) return isApplyAddress && fields.length >= 2;
  if (draft.isStated && draft.description.length >= MIN_DESCRIPTION_CHARS && !isApplyAddress) return false;
  const isAdvert =
    countAdvertSections(draft.description) >= 2 ||
    (draft.description.length >= 1_500 && signals.paragraphs >= 4);
  return isApplyAddress ? !(draft.isStated && isAdvert) : !isAdvert;
}

/** Careers pages have sections and apply buttons too: a job's title, its own address or printed facts must come with them. */
function isLikelyPosting(snapshot: PageSnapshot, draft: Draft): boolean {
  if (draft.title === '' || measureText(draft.description) < MIN_DESCRIPTION_CHARS) return false;
  const isOneJob = saysJob(draft.title) || looksLikePostingAddress(snapshot.url) || countFacts(snapshot) >= 2;
  return isOneJob && weigh(snapshot, draft) >= MIN_EVIDENCE;
}

/** How much speaks for one posting: sections, a way to apply, its address, its labels; and what speaks against. */
function weigh(snapshot: PageSnapshot, draft: Draft): number {
  const { signals, url, title: documentTitle } = snapshot;
  const sections = countAdvertSections(draft.description);
  const labels = countFacts(snapshot);
  const { host, path } = splitUrl(url);
  let weight = Math.min(sections, 3) * 2;
  if (signals.hasApplyControl) weight += 2;
  if (snapshot.microdata.length === 1) weight += 4;
  if (saysJob(draft.title)) weight += 1.5;
  if (documentTitle.toLowerCase().includes(draft.title.toLowerCase())) weight += 0.5;
  if (looksLikePostingAddress(url)) weight += 2;
  weight += Math.min(labels, 3);
  if (signals.applicationFields.length >= MIN_FORM_FIELDS) weight += 1;
  if (
    /how to apply|applications? must|application deadline|send (?:us )?your (?:cv|application|resume)|bewerbungsunterlagen|ansøgningsfrist|equal opportunity employer/i.test(
      draft.description,
    )
  )
    weight += 1;
  if (isSearch(snapshot) || isTitledSearch(documentTitle)) weight -= 6;
  if (YEARS_OR_CONTRACT.test(draft.description)) weight += 0.5;
  weight -= listPenalty(snapshot, sections);
  if (sections < 2 && countRoleHeadings(snapshot, draft.title) >= MIN_ROLES_OF_A_LIST) weight -= 4;
  if (hasArticleMark(snapshot)) weight -= 4;
  if (/^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(path)) weight -= 4;
  if (WRITING_PATH.test(path) && !/\/jobs?\//i.test(path)) weight -= 3;
  if (DISCUSSION_HOST.test(host)) weight -= 6;
  if (ABOUT_JOBS.test(draft.title) || ABOUT_JOBS.test(documentTitle)) weight -= 6;
  return weight;
}

const YEARS_OR_CONTRACT =
  /\d\+? (?:or more )?years?.{0,30}experience|full[- ]time|part[- ]time|vollzeit|teilzeit|unbefristet|\bCDI\b|\bCDD\b|temps plein|jornada completa|tiempo completo|jahre berufserfahrung|正社員|アルバイト|정규직|계약직/i;
const WRITING_PATH =
  /\/(?:blog|news|article|articles|pulse|posts?|feed|magazin|magazine|presse|press|stories|wiki|forum|thread|questions|comments|search|company)\b/i;
/** Writing about a kind of job: templates, salary pages, interview advice. */
const ABOUT_JOBS =
  /\b(?:job descriptions? (?:template|sample|example)|templates?|how to (?:become|write|hire)|interview questions|resume (?:examples?|samples?)|salary (?:guide|in)|salaries|what (?:is|does) an? )|^reviews?\b|\breviews$/i;

const MIN_ROLES_OF_A_LIST = 4;

/** Headings below the first that name other jobs: the cards of a list. */
function countRoleHeadings({ signals }: PageSnapshot, title: string): number {
  return signals.headings.filter(({ level, text }) => level >= 2 && text !== title && saysJob(text)).length;
}

function listPenalty({ signals, text }: PageSnapshot, sections: number): number {
  const density = signals.linkChars / Math.max(1, text.length);
  const links = signals.jobLinks >= 20 ? 8 : signals.jobLinks >= 8 ? 5 : signals.jobLinks >= 4 ? 2 : 0;
  return (sections >= 2 ? links / 2 : links) + (density > 0.5 ? 3 : 0);
}

/** Labelled facts of a posting: place, pay, hours, deadline. */
function countFacts({ candidates, text }: PageSnapshot): number {
  const fields = new Set<string>(readLabelledLines(text).keys());
  for (const { field, from } of candidates) {
    if (from === 'label' || (from === 'named-class' && field !== 'title')) fields.add(field);
  }
  return fields.size;
}
