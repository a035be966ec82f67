import { readBySelectors, type SiteReader, type SiteSelectors } from '../site-fields';

/** `job-boards.greenhouse.io` (seen 2026-08) and the older `boards.greenhouse.io` (seen 2025-05). */
const SELECTORS: SiteSelectors = {
  title: ['.job__title h1', '#header .app-title', 'h1.app-title'],
  company: ['#header .company-name'],
  location: ['.job__location', '#header .location'],
  description: ['.job__description', '#content'],
};

export const greenhouse: SiteReader = {
  matches: (host) => /(?:^|\.)greenhouse\.io$/.test(host),
  read: (document) =>
    readBySelectors(document, SELECTORS).map((candidate) =>
      candidate.field === 'company'
        ? { ...candidate, value: candidate.value.replace(/^at\s/i, '') }
        : candidate,
    ),
};
