import { readBySelectors, type SiteReader, type SiteSelectors } from '../site-fields';

/** The employer is a heading or a named pair beside the posting (seen 2021-07; the site was rebuilt since). */
const SELECTORS: SiteSelectors = {
  title: ['main h1.widk-h1-black', 'main h1'],
  company: ['[id*="uiEntireJobPo"] > h2', 'main h1 + h2', '[id*="lblCompanyName" i]'],
  description: ['.JobPresentation.job-description', '[id*="uiEntireJobPo"]'],
};

export const workInDenmark: SiteReader = {
  matches: (host, path) => /(?:^|\.)workindenmark\.dk$/.test(host) && /^\/job\//i.test(path),
  read: (document) => readBySelectors(document, SELECTORS),
};
