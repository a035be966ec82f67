import { readText } from '../element-text';
import { readBySelectors, type SiteReader, type SiteSelectors, siteCandidate } from '../site-fields';

/** The posting's page; its text stands in several sections (seen 2026-08). */
const SELECTORS: SiteSelectors = {
  title: ['.posting-headline h2'],
  location: ['.posting-categories .location'],
  team: ['.posting-categories .department'],
  employmentType: ['.posting-categories .commitment'],
  remote: ['.posting-categories .workplaceTypes'],
};
const SECTIONS =
  '[data-qa="job-description"], .section-wrapper .section:not(.last-section-apply):not(.page-full-width)';

export const lever: SiteReader = {
  matches: (host) => /(?:^|\.)lever\.co$/.test(host),
  read: (document) => {
    const sections = [...document.querySelectorAll(SECTIONS)].filter(
      (section) => !section.querySelector('form, .posting-headline'),
    );
    const texts = sections.slice(0, 20).map((section) => readText(section, { maxChars: 20_000 }));
    const description = [...new Set(texts.filter((text) => text !== ''))].join('\n\n');
    const fields = readBySelectors(document, SELECTORS).map((candidate) => ({
      ...candidate,
      value: candidate.value.replace(/\s?\/$/, ''),
    }));
    const role = fields.find(({ field }) => field === 'title')?.value ?? '';
    const company = companyBefore(role, document.title);
    return [
      ...fields,
      ...(company === '' ? [] : [siteCandidate('company', company)]),
      ...(description.length >= 200 ? [siteCandidate('description', description)] : []),
    ];
  },
};

/** "Acme Bank - iOS Engineer": the title of the page is the employer's full name and the role. */
function companyBefore(role: string, title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return role !== '' && line.endsWith(` - ${role}`) ? line.slice(0, -role.length - 3).trim() : '';
}
