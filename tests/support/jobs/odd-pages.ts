import { escapeHtml } from '../reddit/things';
import { INVENTED_LISTINGS, NORTHWIND } from './invented-listings';
import type { Listing } from './listing';
import { jsonLdScript, listingPage, sitePage } from './listing-page';

/** Pages that are no listing, or a listing in bad shape. */

const HUGE_TEXT_CHARS = 2_000_000;

const ofNorthwind = (title: string, body: string, head = ''): string =>
  sitePage({
    title: `${title} | Northwind Robotics`,
    language: 'en',
    company: NORTHWIND.company,
    head,
    body,
  });

export function homePage(listing: Listing): string {
  return sitePage({
    title: `${listing.company}`,
    language: listing.language,
    company: listing.company,
    head: jsonLdScript({ '@context': 'https://schema.org', '@type': 'Organization', name: listing.company }),
    body: `<h1>${escapeHtml(listing.company)}</h1><p>${escapeHtml(listing.sections[0]?.paragraphs?.[0] ?? '')}</p>
<p><a class="apply" href="/jobs">See our open roles</a></p>`,
  });
}

export function listPage(listing: Listing): string {
  const own = INVENTED_LISTINGS.filter((other) => other.host === listing.host);
  const shown = own.some((other) => other.path === listing.path) ? own : [...own, listing];
  const others = [
    'Embedded Software Engineer',
    'Field Deployment Technician',
    'Product Designer',
    'Payroll Specialist',
  ];
  const links = [
    ...shown.map((other) => ({ title: other.title, href: other.path, place: other.place.city })),
    ...others.map((title, i) => ({ title, href: `/jobs/opening-${i + 2}`, place: listing.place.city })),
  ];
  const rows = links.map(
    ({ title, href, place }) =>
      `<li><h2><a href="${href}">${escapeHtml(title)}</a></h2><p>${escapeHtml(place)} · Full-time</p></li>`,
  );
  return sitePage({
    title: `Open roles | ${listing.company}`,
    language: listing.language,
    company: listing.company,
    body: `<h1>Open roles</h1><p>${links.length} jobs found</p><ul>${rows.join('')}</ul>`,
  });
}

export const articlePage = (): string =>
  ofNorthwind(
    'How we work',
    `<article><h1>How eleven people keep nine thousand robots busy</h1><p>By Ines Okafor, 4 September 2026</p>
<p>Two years ago our dispatcher was a loop in one process. When a building lost its uplink, every robot in it stood still until somebody noticed.</p>
<p>This is the story of how we moved the decision closer to the floor, what we got wrong the first time, and what we measure today.</p>
<h2>The first attempt</h2><p>We began with a queue per building. It worked until two buildings shared a rack pool.</p>
<p>Since then every assignment carries a lease, and a robot that cannot renew it gives the work back.</p></article>`,
    jsonLdScript({
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: 'How eleven people keep nine thousand robots busy',
      datePublished: '2026-09-04',
    }),
  );

/** JSON-LD cut off, tags left open, a head without an end. */
export const brokenPage = (): string =>
  `<!doctype html><html><head><title>Senior Backend Engineer | Northwind Robotics Careers
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Senior Backend Eng</script>
<meta property="og:title" content="Senior Backend Engineer"><body><div><h1>Senior Backend Engineer<p>Loading<div><b>`;

/** The script that should render the listing never comes. */
export const shellPage = (): string =>
  '<!doctype html><html lang="en"><head><title>Careers</title></head><body><div id="root"></div>' +
  '<noscript>You need to enable JavaScript to run this app.</noscript></body></html>';

export const loginPage = (): string =>
  ofNorthwind(
    'Sign in',
    '<h1>Sign in to continue</h1><form><label>Email <input type="email" name="email"></label> ' +
      '<label>Password <input type="password" name="password"></label> <button>Sign in</button></form>',
  );

export function applyPage(listing: Listing): string {
  const fields = ['First name', 'Last name', 'Email', 'Phone', 'LinkedIn profile', 'Earliest start date'];
  const inputs = fields.map((field) => `<p><label>${field}<br><input required></label></p>`).join('');
  return sitePage({
    title: `Apply: ${listing.title} | ${listing.company}`,
    language: listing.language,
    company: listing.company,
    body: `<h1>Apply for ${escapeHtml(listing.title)}</h1><form>${inputs}<p><label>Résumé <input type="file"></label></p><button>Submit application</button></form>`,
  });
}

/** A listing whose text alone is 2 MB, in JSON-LD and on the page. */
export function hugePage(): string {
  const line =
    'You will write services, read logs, answer pages and explain what you did to people who were not there. ';
  const items = Array.from(
    { length: Math.ceil(HUGE_TEXT_CHARS / line.length) },
    (_, i) => `${i + 1}. ${line.trim()}`,
  );
  const listing: Listing = {
    ...NORTHWIND,
    path: '/jobs/huge',
    sections: [...NORTHWIND.sections, { heading: 'Everything else', items }],
  };
  return listingPage(listing);
}
