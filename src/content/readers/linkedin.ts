import type { FieldCandidate } from '../../core/posting/page-snapshot';
import { readLine, readText } from '../element-text';
import { readBySelectors, type SiteReader, type SiteSelectors, siteCandidate } from '../site-fields';

/** Signed-in pages and the pane beside a list: two generations of class names, both still served (seen 2023-07, 2025-11). */
const SIGNED_IN: SiteSelectors = {
  title: [
    '.job-details-jobs-unified-top-card__job-title',
    '.jobs-unified-top-card__job-title',
    '.jobs-details-top-card__job-title',
  ],
  company: [
    '.job-details-jobs-unified-top-card__company-name',
    '.jobs-unified-top-card__company-name',
    '.jobs-unified-top-card__primary-description a[href*="/company/"]',
    '.jobs-unified-top-card__primary-description a.app-aware-link',
  ],
  location: [
    '.jobs-unified-top-card__primary-description .jobs-unified-top-card__bullet',
    '.jobs-unified-top-card__bullet',
  ],
  remote: ['.jobs-unified-top-card__workplace-type'],
  description: [
    '#job-details',
    '.jobs-description__content .jobs-description-content__text',
    '.jobs-box__html-content',
  ],
};

/** Signed-out pages and the guest fragment (seen 2026-08). */
const SIGNED_OUT: SiteSelectors = {
  title: ['.top-card-layout__title', '.topcard__title'],
  company: [
    '.topcard__org-name-link',
    '.topcard__flavor:not(.topcard__flavor--bullet):not(.topcard__flavor--metadata)',
  ],
  location: ['.topcard__flavor--bullet:not(.num-applicants__caption)'],
  salary: ['.salary.compensation__salary', '.compensation__salary'],
  description: ['.show-more-less-html__markup', '.description__text'],
};

export const linkedIn: SiteReader = {
  matches: (host, path) => /(?:^|\.)linkedin\.com$/.test(host) && /^\/(?:jobs|jobs-guest)\//.test(path),
  read: (document) => {
    const signedIn = readBySelectors(document, SIGNED_IN);
    if (signedIn.some(({ field }) => field === 'title'))
      return [
        ...signedIn,
        ...(signedIn.some(({ field }) => field === 'location') ? [] : readDescriptionLine(document)),
        ...readPills(
          document,
          '.jobs-unified-top-card__job-insight, .job-details-jobs-unified-top-card__job-insight, .job-details-fit-level-preferences button',
        ),
      ];
    const signedOut = readBySelectors(document, SIGNED_OUT);
    if (signedOut.some(({ field }) => field === 'title')) return [...signedOut, ...readCriteria(document)];
    return readHashed(document);
  },
};

/** "Michael Page · Boston, MA (Remote) 6 days ago · 62 applicants": the line below the title (seen 2023-09). */
function readDescriptionLine(document: Document): FieldCandidate[] {
  const line = document.querySelector(
    '.job-details-jobs-unified-top-card__primary-description, .jobs-unified-top-card__primary-description',
  );
  const [, place = ''] = readLine(line, 250).split(/\s?[·•]\s?/);
  const town = place.replace(
    /\s(?:reposted )?(?:\d+|an?) (?:minute|hour|day|week|month)s? ago\b[\s\S]*/i,
    '',
  );
  const mode = /\((remote|hybrid|on-?site)\)$/i.exec(town)?.[1];
  const name = town.replace(/\s?\([^()]{0,20}\)$/, '').trim();
  return [
    ...(name === '' ? [] : [siteCandidate('location', name)]),
    ...(mode ? [siteCandidate('remote', mode)] : []),
  ];
}

/** "Full-time · Mid-Senior level", "On-site": small print in the top card. */
function readPills(document: Document, selector: string): FieldCandidate[] {
  const pills = [...document.querySelectorAll(selector)]
    .slice(0, 8)
    .flatMap((pill) => readLine(pill, 160).split(/\s[·•]\s/));
  return pills.flatMap((pill) => readPill(pill));
}

function readPill(pill: string): FieldCandidate[] {
  const text = pill.trim();
  if (/^(?:on-?site|remote|hybrid)\b/i.test(text) && text.length < 40) return [siteCandidate('remote', text)];
  if (/^(?:full-?time|part-?time|contract|internship|temporary|volunteer)\b/i.test(text))
    return [siteCandidate('employmentType', text)];
  if (
    /^(?:entry|associate|mid-senior|director|executive|internship)[\s-]?level|^(?:director|executive|associate)$/i.test(
      text,
    )
  ) {
    return [siteCandidate('level', text)];
  }
  if (/[$€£]\s?\d|\d\s?\/\s?(?:yr|hr)/.test(text)) return [siteCandidate('salary', text)];
  return [];
}

function readCriteria(document: Document): FieldCandidate[] {
  return [...document.querySelectorAll('.description__job-criteria-item')].slice(0, 6).flatMap((item) => {
    const name = readLine(item.querySelector('.description__job-criteria-subheader'), 60).toLowerCase();
    const value = readLine(item.querySelector('.description__job-criteria-text'), 120);
    if (value === '') return [];
    if (name === 'seniority level') return [siteCandidate('level', value)];
    return name === 'employment type' ? [siteCandidate('employmentType', value)] : [];
  });
}

/** The 2026 pages have hashed classes; test ids, labels and the heading are what stays (seen 2026-09). */
function readHashed(document: Document): FieldCandidate[] {
  const label = document.querySelector('[aria-label^="Company,"]')?.getAttribute('aria-label') ?? '';
  const company = label
    .replace(/^Company,\s*/, '')
    .replace(/\.$/, '')
    .trim();
  const title = /^(?:\(\d+\)\s)?(.+?)\s\|\s(.+?)\s\|\sLinkedIn$/.exec(document.title.trim());
  const name = company !== '' ? company : (title?.[2] ?? '');
  const boxes = [...document.querySelectorAll('[data-testid="expandable-text-box"]')].slice(0, 10);
  const text = boxes.map(readCard).sort((a, b) => b.length - a.length)[0];
  if (!title?.[1] || name === '' || text === undefined || text.length < 80) return [];
  return [
    siteCandidate('title', title[1]),
    siteCandidate('company', name),
    siteCandidate('description', text),
    ...readTopLine(document, title[1]),
    ...readPills(document, '[data-testid="lazy-column"] button'),
  ];
}

/** The card that an expandable text stands in, without its heading and its "… more". */
function readCard(box: Element): string {
  let card = box;
  for (let up = 0; up < 6 && card.parentElement && !card.querySelector('h2'); up++) card = card.parentElement;
  const isCard = card.querySelectorAll('h2').length === 1;
  return readText(isCard ? card : box, {
    maxChars: 60_000,
    skip: (element) => element.tagName === 'H2' || element.tagName === 'BUTTON',
  });
}

/** "Amsterdam, Netherlands · 1 day ago · …" is the next line below the title. */
function readTopLine(document: Document, title: string): FieldCandidate[] {
  const lines = [...document.querySelectorAll('[data-testid="lazy-column"] p')].slice(0, 60);
  const at = lines.findIndex((line) => (line.textContent ?? '').trim() === title);
  const next = at < 0 ? undefined : lines[at + 1];
  const [place = '', ...facts] = next ? readLine(next, 250).split(/\s?·\s?/) : [];
  return place !== '' && facts.length > 0 ? [siteCandidate('location', place)] : [];
}
