import { foldText } from '../text';
import { readStructuredPostings, type StructuredPosting } from './json-ld';
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
  const isLeftOver = posting !== undefined && isLeftFromBefore(posting, snapshot);
  return {
    structured: isLeftOver ? undefined : posting,
    hasSeveral: posting === undefined && several.size > 1,
  };
}

/**
 * Single-page sites change the view and leave the last posting's data behind. It is left over when a reader of the site
 * sees another title, or when the page shows a full text that never says this one.
 */
function isLeftFromBefore(posting: StructuredPosting, { candidates, text, title }: PageSnapshot): boolean {
  const folded = foldText(posting.title);
  const site = candidates.find(({ field, source }) => field === 'title' && source === 'site');
  const says = (value: string) => {
    const said = foldText(value);
    return said !== '' && (said.includes(folded) || folded.includes(said));
  };
  if (site) return !says(site.value);
  const headings = candidates.filter(
    ({ field, from }) => field === 'title' && (from === 'h1' || from === 'named-class'),
  );
  const isHeaded = headings.length === 0 || headings.some(({ value }) => says(value));
  return (
    !isHeaded && text.length > 1_500 && !says(title) && !foldText(text.slice(0, 20_000)).includes(folded)
  );
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
