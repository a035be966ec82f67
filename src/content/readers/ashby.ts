import { readBySelectors, type SiteReader, type SiteSelectors } from '../site-fields';

/** Classes are hashed behind stable stems; the data in the page's own state is better where it is there (seen 2026-08). */
const SELECTORS: SiteSelectors = {
  title: ['.ashby-job-posting-heading', '[class*="_title_"][class*="ashby-job-posting"]'],
  description: ['#overview [class*="_descriptionText"]', '[class*="_descriptionText"]', '#overview'],
};

export const ashby: SiteReader = {
  matches: (host) => /(?:^|\.)ashbyhq\.com$/.test(host),
  read: (document) => readBySelectors(document, SELECTORS),
};
