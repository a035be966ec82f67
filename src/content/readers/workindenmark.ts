import type { FieldCandidate } from '../../core/posting/page-snapshot';
import { readLine } from '../element-text';
import { readBySelectors, type SiteReader, type SiteSelectors, siteCandidate } from '../site-fields';

/** The employer is a heading or a named pair beside the posting (seen 2021-07; the site was rebuilt since). */
const SELECTORS: SiteSelectors = {
  title: ['main h1.widk-h1-black', 'main h1'],
  company: ['[id*="uiEntireJobPo"] > h2', 'main h1 + h2', '[id*="lblCompanyName" i]'],
  description: ['.JobPresentation.job-description', '[id*="uiEntireJobPo"]'],
};

export const workInDenmark: SiteReader = {
  matches: (host, path) => /(?:^|\.)workindenmark\.dk$/.test(host) && /^\/job\//i.test(path),
  read: (document) => [...readBySelectors(document, SELECTORS), ...readTeaser(document)],
};

/** Postings kept elsewhere are teasers whose link names the employer (seen 2021-05). */
function readTeaser(document: Document): FieldCandidate[] {
  for (const link of document.querySelectorAll('main a[target="_blank"]')) {
    const name = /^See the complete text at (.+)$/.exec(readLine(link, 200))?.[1];
    if (name) return [siteCandidate('company', name)];
  }
  return [];
}
