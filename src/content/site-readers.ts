import type { FieldCandidate } from '../core/posting/page-snapshot';
import { splitUrl } from '../core/posting/web-address';
import { ashby } from './readers/ashby';
import { greenhouse } from './readers/greenhouse';
import { indeed } from './readers/indeed';
import { lever } from './readers/lever';
import { linkedIn } from './readers/linkedin';
import { workday } from './readers/workday';
import { workInDenmark } from './readers/workindenmark';
import type { SiteReader } from './site-fields';

const READERS: readonly SiteReader[] = [linkedIn, indeed, workday, greenhouse, lever, ashby, workInDenmark];

/** What the reader of this site finds; nothing on other sites, and nothing when a reader breaks on a changed page. */
export function readSiteFields(document: Document): FieldCandidate[] {
  const { host, path } = splitUrl(document.URL);
  const reader = READERS.find((candidate) => candidate.matches(host, path));
  try {
    return reader?.read(document) ?? [];
  } catch {
    return [];
  }
}
