import type { EvidenceRef, EvidenceUnit } from '../evidence/unit';
import { isResourceLink } from '../packs/resources';
import type { JobPosting } from '../posting/job-posting';

/** Where reports come from: the only hosts, besides the posting's own, that anything of ours may link to. */
const SOURCE_HOSTS: ReadonlySet<string> = new Set([
  'reddit.com',
  'www.reddit.com',
  'old.reddit.com',
  'redd.it',
  'news.ycombinator.com',
]);

const MAX_URL_CHARS = 2048;

/**
 * https, a dotted host, then nothing or a path, query or fragment. No user-info and no port can match, because the host
 * is followed by one of `/?#` or the end. Stricter than a browser's parser on purpose: what browsers repair (a backslash, a tab,
 * a line break inside the address) is refused.
 */
const HTTPS_URL =
  /^https:\/\/([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10})(?:[/?#][\x21\x23-\x3b\x3d\x3f-\x5b\x5d-\x5f\x61-\x7e\p{L}\p{N}\p{M}]*)?$/iu;

/** The host of an https address in lower case, or null when the address is not one that may ever be linked. */
function hostOf(url: string): string | null {
  if (url.length > MAX_URL_CHARS) return null;
  return HTTPS_URL.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** Whether an address may stand behind a link: a report's host, exactly the posting's, or a whole address of the reviewed list. */
export function isAllowedLink(url: string, posting: Pick<JobPosting, 'url'>): boolean {
  const host = hostOf(url);
  if (host === null) return false;
  return SOURCE_HOSTS.has(host) || host === hostOf(posting.url) || isResourceLink(url);
}

/** Whether an address leads to a place where people report: what every piece of evidence must have. */
export function isSourceLink(url: string): boolean {
  const host = hostOf(url);
  return host !== null && SOURCE_HOSTS.has(host);
}

/** The address of the exact post or comment a passage stands in; null when it is unknown or may not be linked. */
export function permalinkOf(ref: EvidenceRef, units: Readonly<Record<string, EvidenceUnit>>): string | null {
  const unit = Object.hasOwn(units, ref.unitId) ? units[ref.unitId] : undefined;
  return unit !== undefined && isSourceLink(unit.permalink) ? unit.permalink : null;
}
