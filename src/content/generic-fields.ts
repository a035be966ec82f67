import type { FieldSource, PostingField } from '../core/posting/job-posting';
import { type CandidateOrigin, type FieldCandidate, SNAPSHOT_MAX } from '../core/posting/page-snapshot';
import { isPlace } from '../core/posting/places';
import { readDate } from '../core/posting/posting-dates';
import { parseSalary } from '../core/posting/salary';
import { readLine, readText } from './element-text';
import { readLabelledFields } from './labelled-fields';
import { findNamedParts, type NamedPart } from './named-parts';
import { queryAll } from './open-roots';
import type { PageRegions } from './page-regions';

const COMPANY_LINK =
  /\/(?:compan(?:y|ies)|employers?|firm[ae]n?|unternehmen|arbeitgeber|entreprises?|empresas?|cmp|organi[sz]ations?|brand|companyprofile|company-profile|tyonantaja|yritys|virksomhed|rabotodatel|profile)[/=-][^/?#]{2,}|[?&](?:company|employer|companyid)=[^&]{2,}/i;

const LOGOS = 'img[alt], [role="img"][aria-label], [aria-label^="Company,"]';
const MIN_DESCRIPTION_CHARS = 200;
const MAX_LINKS = 3_000;

/** Reads any page: names of classes, headings, links, logos, metadata. Order within a kind is document order. */
export function readGenericFields(document: Document, regions: PageRegions): FieldCandidate[] {
  const parts = findNamedParts(regions.roots);
  const named = (part: NamedPart) => parts.get(part) ?? [];
  return [
    ...readTitles(named('title'), regions),
    ...readDescriptions(named('description'), regions),
    ...readNamed(named('company'), regions, 'company'),
    ...readNamed(named('location'), regions, 'location'),
    ...readNamed(named('salary'), regions, 'salary').filter(({ value }) => parseSalary(value) !== undefined),
    ...readNamed(named('datePosted'), regions, 'datePosted').filter(
      ({ value }) => readDate(value) !== undefined,
    ),
    ...readLabelledFields(regions.roots, (element) => isOutsideBroadly(element, regions)),
    ...readCompanyLinks(regions),
    ...readLogos(regions),
    ...readMetadata(document),
    ...readCopyright(document),
  ];
}

function candidate(
  field: PostingField,
  value: string,
  from: CandidateOrigin,
  source: FieldSource = 'page',
): FieldCandidate[] {
  const tidy = value.replace(/\s+/g, ' ').trim();
  return tidy === '' ? [] : [{ field, value: tidy.slice(0, SNAPSHOT_MAX.fieldChars), source, from }];
}

/** Side columns hold a posting's facts: for labels only footers, navigation and similar jobs are outside. */
function isOutsideBroadly(element: Element, regions: PageRegions): boolean {
  const aside = element.closest('aside, [role="complementary"]');
  if (!aside) return regions.isOutside(element);
  return (
    element.closest('nav, footer') !== null ||
    (aside.parentElement ? regions.isOutside(aside.parentElement) : false)
  );
}

function readTitles(elements: readonly Element[], { headings, isOutside }: PageRegions): FieldCandidate[] {
  const named = elements
    .slice(0, 40)
    .filter((element) => element.childElementCount <= 4 && !isOutside(element))
    .slice(0, 4);
  const levels: readonly [string, CandidateOrigin, number][] = [
    ['H1', 'h1', 5],
    ['H2', 'h2', 6],
    ['H3', 'h3', 4],
  ];
  return [
    ...named.flatMap((element) => candidate('title', shortLine(element), 'named-class')),
    ...levels.flatMap(([tag, from, most]) =>
      headings
        .filter((heading) => heading.tagName === tag && !isSiteName(heading))
        .slice(0, most)
        .flatMap((heading) => candidate('title', shortLine(heading), from)),
    ),
  ];
}

/** The site's own name as a heading: the link home, or a logo. */
function isSiteName(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  const isWhole = (link?.textContent ?? '').trim() === (heading.textContent ?? '').trim();
  const isHome = /^(?:https?:\/\/[^/]+)?\/?(?:[a-z]{2}\/?)?(?:(?:index|main|home)\b[^/]*)?$/i.test(href);
  const isLogo = /(?:^|[\s_-])logo(?:$|[\s_-])/i.test(
    `${heading.className} ${heading.parentElement?.className ?? ''}`,
  );
  return isLogo || (link !== null && isWhole && isHome);
}

const MAX_TITLE_CHARS = 250;

function shortLine(element: Element): string {
  const line = readLine(element, MAX_TITLE_CHARS + 50);
  return line.length <= MAX_TITLE_CHARS ? line : '';
}

/** The outermost named boxes; one advert may stand in several. */
function readDescriptions(elements: readonly Element[], regions: PageRegions): FieldCandidate[] {
  const boxes: Element[] = [];
  for (const box of elements) {
    if (/^(?:BODY|HTML|A|BUTTON|INPUT|LABEL|META)$/.test(box.tagName)) continue;
    if (boxes.some((outer) => outer.contains(box)) || regions.isOutside(box)) continue;
    boxes.push(box);
    if (boxes.length >= 12) break;
  }
  const texts = boxes.map((box) =>
    readText(box, { maxChars: SNAPSHOT_MAX.descriptionChars, skip: regions.isSkipped }),
  );
  const value = [...new Set(texts.filter((text) => text.length > 40))]
    .join('\n\n')
    .slice(0, SNAPSHOT_MAX.descriptionChars);
  return value.length < MIN_DESCRIPTION_CHARS
    ? []
    : [{ field: 'description', value, source: 'page', from: 'container' }];
}

function readNamed(
  elements: readonly Element[],
  { isOutside }: PageRegions,
  field: PostingField,
): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  for (const element of elements.slice(0, 60)) {
    if (found.length >= 4) break;
    if (element.closest('nav, footer, form, [class*="review" i]') && !element.closest('main, article'))
      continue;
    if (element.querySelectorAll('*').length > 12 || isOutside(element)) continue;
    const stated = element.getAttribute('data-company-name');
    const line = stated && stated !== 'true' ? stated : readLine(element, 160);
    if (line.length <= 120) found.push(...candidate(field, line, 'named-class'));
  }
  return found;
}

function readCompanyLinks({ roots, isOutside }: PageRegions): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  for (const link of queryAll(roots, 'a[href]', MAX_LINKS)) {
    if (found.length >= 6) break;
    if (!COMPANY_LINK.test(link.getAttribute('href') ?? '') || isOutside(link)) continue;
    const line = readLine(link, 120);
    if (line.length > 1 && line.length <= 90) found.push(...candidate('company', line, 'company-link'));
  }
  return found;
}

function readLogos({ roots }: PageRegions): FieldCandidate[] {
  const found: FieldCandidate[] = [];
  for (const image of queryAll(roots, LOGOS, 150)) {
    const alt = (image.getAttribute('alt') ?? image.getAttribute('aria-label') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (alt.length < 2 || alt.length > 90 || image.closest('footer')) continue;
    const name = nameInAlt(alt);
    const isHome = image.closest('a[href="/"], a[rel="home"], [class*="logo" i], [id*="logo" i]') !== null;
    if (name !== '')
      found.push(...candidate('company', name, alt.startsWith('Company,') ? 'aria-label' : 'logo'));
    else if (isHome) found.push(...candidate('company', alt, 'logo'));
    if (found.length >= 6) break;
  }
  return found;
}

/** "Acme Logo", "Logo von Acme", "Company logo for, Acme." name the employer. */
function nameInAlt(alt: string): string {
  const named =
    /^(?:the )?(?:company |employer |firmen)?logo\s?(?:of|for|von|der|de|du|da|di|[-:|])?,?\s?(.{2,70})$/i.exec(
      alt,
    ) ??
    /^(.{2,60}?)(?:['’]s)?\s?[-–|:]?\s?(?:company |brand )?logo(?:type)?\b/i.exec(alt) ??
    /^Company,\s(.{2,70})$/.exec(alt);
  return named?.[1]?.replace(/[.,]$/, '').trim() ?? '';
}

function readMetadata(document: Document): FieldCandidate[] {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  return [
    ...candidate('title', meta('og:title'), 'og'),
    ...readFactLine(meta('og:description') || meta('description')),
    ...candidate('company', meta('og:site_name'), 'site-name'),
    ...candidate('company', meta('application-name'), 'site-name'),
  ];
}

/** "Bundang / Korea | LINE Pay Plus | Engineering | Full-time": a description for machines that is a row of facts. */
function readFactLine(line: string): FieldCandidate[] {
  const parts = line.length > 250 ? [] : line.split(/\s[|·•]\s/).map((part) => part.trim());
  const place = parts.length >= 3 ? parts.find(isPlace) : undefined;
  return place === undefined ? [] : candidate('location', place, 'og');
}

const COPYRIGHT =
  /(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s{0,3}(?:©\s{0,2})?(?:\d{4}\s?(?:[-–]\s?\d{4})?)?[\s,|]{0,3}(?:by\s)?(?<name>\p{Lu}[^.|©\n,]{1,50})/u;

function readCopyright(document: Document): FieldCandidate[] {
  const footers = document.querySelectorAll(
    'footer, [role="contentinfo"], [class*="footer" i], [class*="copyright" i], [id*="footer" i]',
  );
  for (const footer of [...footers].slice(-8)) {
    const text = (footer.textContent ?? '').slice(-3_000).replace(/\s+/g, ' ');
    const name = COPYRIGHT.exec(text)?.groups?.['name'];
    if (name)
      return candidate(
        'company',
        name.replace(/\s(?:all rights|alle rechte|tous droits|\d{4})[\s\S]*$/i, ''),
        'copyright',
      );
  }
  return [];
}
