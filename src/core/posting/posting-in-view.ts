import { foldText } from '../text';
import { readStructuredPostings, type StructuredPosting } from './json-ld';
import { isLeftOver } from './left-over';
import type { PageSnapshot } from './page-snapshot';
import { splitUrl } from './web-address';

/** The page's structured posting, if it has exactly one or one of several is the one being looked at. */
export interface PostingInView {
  readonly structured: StructuredPosting | undefined;
  readonly hasSeveral: boolean;
}

export function findPostingInView(snapshot: PageSnapshot): PostingInView {
  const postings = readStructuredPostings(snapshot.jsonLd);
  const titles = new Set(postings.map(({ title }) => foldText(title)));
  if (titles.size <= 1) return findOnly(snapshot, postings[0]);
  const inView = postings.filter((posting) => isInView(posting, snapshot));
  const viewed = new Set(inView.map(({ title }) => foldText(title)));
  return viewed.size === 1
    ? { structured: inView[0], hasSeveral: false }
    : { structured: undefined, hasSeveral: true };
}

function findOnly(snapshot: PageSnapshot, posting: StructuredPosting | undefined): PostingInView {
  const several = new Set(
    snapshot.microdata.map((item) => foldText(item['title'] ?? '')).filter((title) => title !== ''),
  );
  const isOfBefore = posting !== undefined && isLeftOver(posting, snapshot);
  return {
    structured: isOfBefore ? undefined : posting,
    hasSeveral: posting === undefined && several.size > 1,
  };
}

function isInView(posting: StructuredPosting, { url, title, candidates }: PageSnapshot): boolean {
  const { host, path, params } = splitUrl(url);
  // Some sites state their own address without the host.
  const own = splitUrl(posting.url.startsWith('/') ? `https://${host}${posting.url}` : posting.url);
  if (
    own.path.length > 1 &&
    own.host === host &&
    own.path.replace(/\/$/, '') === path.replace(/\/$/, '') &&
    params.length === own.params.length
  )
    return true;
  const id = posting.identifier;
  if (id.length >= 4 && `${path}?${params.map(([, value]) => value).join('&')}`.includes(id)) return true;
  const folded = foldText(posting.title);
  if (folded.length < 4) return false;
  const h1 = candidates
    .filter(({ field, from }) => field === 'title' && from === 'h1')
    .map(({ value }) => foldText(value));
  return h1.includes(folded) || ` ${foldText(title)} `.startsWith(` ${folded} `);
}
