import { foldText } from '../text';
import { companyKey } from './company-name';
import type { JobPosting } from './job-posting';
import { splitUrl } from './web-address';

/** Parameters that say where a click came from, never which posting it is. */
const TRACKING =
  /^(?:utm_.*|gclid|gclsrc|dclid|fbclid|msclkid|yclid|mc_[ce]id|_hs.*|_ga|_gl|igshid|ref|refid|ref_|referrer|referer|source|src|sourceid|gh_src|lever-source.*|lever-origin|trk|trkinfo|trackingid|lipi|licu|midtoken|midsig|eid|otptoken|ebp|recommendedflavor|originto.*|origin|position|pagenum|from|fromage|tk|advn|adid|sjdu|acatk|pub|camk|xkcb|xpse|xfps|hl|vjs|bb|campaign.*|cmpid|cid|icid|s_cid|iis|iisn|jobpipeline|rx_.*|rltr|spa|session.*|sid|phpsessid|jsessionid|lang|locale|language|keywords|searchterm|geoid|distance|sortby|start|f_.*|refresh|savedsearchid|alertaction|pivottype|feedid|mode|share|shared|share_id|fb_.*|_branch.*|codes|apply|source_id)$/i;

/**
 * One address for one posting: without fragment, tracking and session parameters, in a fixed order. LinkedIn's split view
 * becomes the posting's own page, as the list beside it changes. '' when it is no web address.
 */
export function canonicalUrl(url: string): string {
  const { scheme, host, port, path, params } = splitUrl(url);
  if ((scheme !== 'http' && scheme !== 'https') || host === '') return '';
  const linkedInId = /(?:^|\.)linkedin\.com$/.test(host) ? linkedInJobId(path, params) : undefined;
  if (linkedInId) return `https://www.linkedin.com/jobs/view/${linkedInId}`;
  const indeedKey = /(?:^|\.)indeed\.[a-z.]{2,20}$/.test(host)
    ? (paramOf(params, 'vjk') ?? paramOf(params, 'jk'))
    : undefined;
  if (indeedKey && /^[0-9a-f]{10,20}$/i.test(indeedKey))
    return `https://${host}/viewjob?jk=${indeedKey.toLowerCase()}`;
  const kept = params
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = kept.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
  const trimmed = path.replace(/;jsessionid=[^/]*$/i, '').replace(/\/{1,20}$/, '');
  return `${scheme}://${host}${port}${trimmed}${query === '' ? '' : `?${query}`}`;
}

function linkedInJobId(path: string, params: readonly (readonly [string, string])[]): string | undefined {
  const viewed = /^\/jobs\/view\/(?:[^/]*-)?(\d{6,20})\/?$/.exec(path)?.[1];
  const guest = /^\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,20})/.exec(path)?.[1];
  const current = path.startsWith('/jobs') ? paramOf(params, 'currentJobId') : undefined;
  return viewed ?? guest ?? (current && /^\d{6,20}$/.test(current) ? current : undefined);
}

function paramOf(params: readonly (readonly [string, string])[], name: string): string | undefined {
  return params.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** The same posting has the same key: by its address, and typed ones by employer and title. */
export function postingKey(posting: JobPosting): string {
  const url = canonicalUrl(posting.url);
  if (url !== '') return `url:${url.replace(/^http:/, 'https:')}`;
  return `typed:${companyKey(posting.company)}|${foldText(posting.title)}`;
}
