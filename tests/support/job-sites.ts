import type { StandInCertificate } from './certificate';
import { INVENTED_LISTINGS, NORTHWIND } from './jobs/invented-listings';
import type { Listing } from './jobs/listing';
import { listingPage } from './jobs/listing-page';
import {
  applyPage,
  articlePage,
  brokenPage,
  homePage,
  hugePage,
  listPage,
  loginPage,
  shellPage,
} from './jobs/odd-pages';
import { makePdfFile } from './jobs/pdf-file';
import { type LoggedRequest, startLoopbackServer } from './loopback-server';

export interface JobSites {
  readonly port: number;
  readonly requests: readonly LoggedRequest[];
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' } as const;

export const urlOf = (listing: Listing): string => `https://${listing.host}${listing.path}`;

/** Pages of the sites that are no plain listing; all on Northwind's host. */
export const ODD_PAGES = {
  home: `https://${NORTHWIND.host}/`,
  list: `https://${NORTHWIND.host}/jobs`,
  article: `https://${NORTHWIND.host}/blog/how-we-work`,
  broken: `https://${NORTHWIND.host}/jobs/broken`,
  huge: `https://${NORTHWIND.host}/jobs/huge`,
  shell: `https://${NORTHWIND.host}/jobs/shell`,
  login: `https://${NORTHWIND.host}/login`,
  form: `${urlOf(NORTHWIND)}/apply`,
  /** The same listing without any structured data. */
  plain: `${urlOf(NORTHWIND)}?view=plain`,
  pdf: `https://${NORTHWIND.host}/files/senior-backend-engineer.pdf`,
  missing: `https://${NORTHWIND.host}/jobs/no-longer-open`,
} as const;

const ODD: Readonly<Record<string, () => string>> = {
  '/blog/how-we-work': articlePage,
  '/jobs/broken': brokenPage,
  '/jobs/huge': hugePage,
  '/jobs/shell': shellPage,
  '/login': loginPage,
};

/** The page at `path` of a host that shows `listings`, or undefined. */
function findPage(listings: readonly Listing[], path: string, isPlain: boolean): string | undefined {
  const [first] = listings;
  if (!first) return undefined;
  if (path === '/' || path === '/about') return homePage(first);
  if (path === '/jobs') return listPage(first);
  const odd = ODD[path];
  if (odd && first.host === NORTHWIND.host) return odd();
  const listing = listings.find((candidate) => candidate.path === path || `${candidate.path}/apply` === path);
  if (!listing) return undefined;
  return listing.path === path ? listingPage(listing, { withoutStructure: isPlain }) : applyPage(listing);
}

/** Invented employers' sites under their own host names; `extra` listings get theirs too. */
export async function startJobSites(
  extra: readonly Listing[] = [],
  certificate?: StandInCertificate,
): Promise<JobSites> {
  const listings = [...extra, ...INVENTED_LISTINGS];
  const server = await startLoopbackServer(({ host, url }, answer) => {
    if (url.pathname.endsWith('.pdf')) {
      const lines = [NORTHWIND.title, NORTHWIND.company, 'Pittsburgh, PA. Full-time.'];
      answer.send(200, { 'content-type': 'application/pdf' }, makePdfFile(lines));
      return;
    }
    const ofHost = listings.filter((listing) => listing.host === host);
    const page = findPage(
      ofHost,
      url.pathname.replace(/(.)\/$/, '$1'),
      url.searchParams.get('view') === 'plain',
    );
    if (page === undefined)
      answer.send(404, HTML, '<!doctype html><title>Not found</title><h1>This page does not exist</h1>');
    else answer.send(200, HTML, page);
  }, certificate);
  return {
    port: server.port,
    requests: server.requests,
    hosts: [...new Set(listings.map((listing) => listing.host))],
    close: () => server.close(),
  };
}
