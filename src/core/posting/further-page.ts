import { cleanText } from '../text';
import { companyKey } from './company-name';
import { readJobHost, siteDomain } from './job-hosts';
import type { FurtherPage, JobPosting } from './job-posting';
import type { PageSnapshot } from './page-snapshot';
import { canonicalUrl } from './posting-key';
import { splitUrl } from './web-address';

export const MAX_FURTHER_PAGES = 4;
export const MAX_FURTHER_CHARS = 20_000;
/** Less is a menu or a page that has not come yet. */
const MIN_CHARS = 200;
const MAX_TITLE_CHARS = 200;

/** A page of the firm's own as further text, `undefined` where there is no text or no address to take it from. */
export function readFurtherPage({ url, title, text }: PageSnapshot): FurtherPage | undefined {
  const address = canonicalUrl(url);
  const body = cleanText(text, MAX_FURTHER_CHARS).trim();
  if (address === '' || body.length < MIN_CHARS) return undefined;
  return { url: address, title: cleanText(title, MAX_TITLE_CHARS).trim(), text: body };
}

/**
 * Does the page belong to the firm as far as addresses tell: the posting's own site, the firm's domain, or a host that is
 * called like the firm? Others count only when the user says so. A board's other pages are never the firm's.
 */
export function isOfFirm(
  pageUrl: string,
  posting: Pick<JobPosting, 'url' | 'company'> & { readonly companyDomain?: string },
): boolean {
  const host = splitUrl(pageUrl).host;
  const page = readJobHost(pageUrl);
  if (host === '' || page.isBoard) return false;
  const domain = siteDomain(host);
  const own = splitUrl(posting.url).host;
  if (own !== '' && domain === siteDomain(own) && !readJobHost(posting.url).isBoard) return true;
  if (posting.companyDomain && domain === siteDomain(posting.companyDomain)) return true;
  const key = companyKey(posting.company);
  return key.length >= 3 && key === companyKey(page.tenant);
}

/** The posting with one more page; the same page again takes the place of its older reading, a fifth of the oldest. */
export function addFurtherPage(posting: JobPosting, page: FurtherPage): JobPosting {
  const others = (posting.furtherPages ?? []).filter(({ url }) => url !== page.url);
  return { ...posting, furtherPages: [...others, page].slice(-MAX_FURTHER_PAGES) };
}
