import { readBySelectors, type SiteReader, type SiteSelectors } from '../site-fields';

/** The posting's own page and the pane beside a search, which share their parts (seen 2026-08). */
const SELECTORS: SiteSelectors = {
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"] > span:first-child',
    '.jobsearch-JobInfoHeader-title',
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-company-name="true"]',
    '.jobsearch-CompanyInfoContainer a[href*="/cmp/"]',
  ],
  location: [
    '[data-testid="inlineHeader-companyLocation"]',
    '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
  ],
  salary: ['#salaryInfoAndJobType [class*="salary" i]', '#salaryInfoAndJobType span:first-child'],
  description: ['#jobDescriptionText'],
};

export const indeed: SiteReader = {
  matches: (host) => /(?:^|\.)indeed\.[a-z.]{2,6}$/.test(host),
  read: (document) => readBySelectors(document, SELECTORS).map(withoutSuffix),
};

/** "Nurse - job post" is how the page tells screen readers what kind of heading it is. */
function withoutSuffix<T extends { field: string; value: string }>(candidate: T): T {
  return candidate.field === 'title'
    ? { ...candidate, value: candidate.value.replace(/\s-\sjob post$/i, '') }
    : candidate;
}
