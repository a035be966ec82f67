import { readBySelectors, type SiteReader, type SiteSelectors } from '../site-fields';

/** `data-automation-id`s of the candidate pages, stable over years and tenants (seen 2026-04). */
const SELECTORS: SiteSelectors = {
  title: ['[data-automation-id="jobPostingHeader"]'],
  location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
  employmentType: ['[data-automation-id="time"] dd'],
  remote: ['[data-automation-id="remoteType"] dd'],
  description: ['[data-automation-id="jobPostingDescription"]'],
};

export const workday: SiteReader = {
  matches: (host) => /(?:^|\.)myworkday(?:jobs|site)\.com$/.test(host),
  read: (document) => readBySelectors(document, SELECTORS),
};
