import { escapeHtml } from '../reddit/things';
import type { Listing, ListingSection } from './listing';

const STYLE = `
:root{--ink:#14212b;--soft:#5b6b78;--line:#dfe5ea;--brand:#0b5c7a}
*{box-sizing:border-box}body{margin:0;font:16px/1.6 "Helvetica Neue",Arial,sans-serif;color:var(--ink);background:#fff}
header.top{border-bottom:1px solid var(--line);padding:18px 0}header.top div,main,footer div{max-width:860px;margin:0 auto;padding:0 24px}
.brand{font-weight:700;color:var(--brand);text-decoration:none;font-size:19px}nav{float:right}nav a{margin-left:22px;color:var(--soft);text-decoration:none}
h1{font-size:34px;line-height:1.2;margin:44px 0 10px}h2{font-size:20px;margin:34px 0 8px}
.facts{display:flex;flex-wrap:wrap;gap:8px 26px;color:var(--soft);padding:0;margin:0 0 20px;list-style:none}
.apply{display:inline-block;background:var(--brand);color:#fff;border-radius:6px;padding:11px 26px;text-decoration:none;font-weight:600}
footer{border-top:1px solid var(--line);margin-top:60px;padding:26px 0;color:var(--soft);font-size:14px}`;

function sectionHtml({ heading, paragraphs = [], items = [] }: ListingSection): string {
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  const list =
    items.length > 0 ? `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>` : '';
  return `<h2>${escapeHtml(heading)}</h2>${text}${list}`;
}

export function descriptionHtml(listing: Listing): string {
  return listing.sections.map(sectionHtml).join('\n');
}

/** Schema.org's JobPosting, with the description as encoded HTML, as most applicant systems write it. */
export function jobPostingJsonLd(listing: Listing): Readonly<Record<string, unknown>> {
  const { place, salary } = listing;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: listing.title,
    description: descriptionHtml(listing),
    identifier: { '@type': 'PropertyValue', name: listing.company, value: listing.path.split('/').at(-1) },
    datePosted: listing.datePosted,
    validThrough: `${listing.validThrough}T23:59`,
    employmentType: listing.employmentType,
    hiringOrganization: { '@type': 'Organization', name: listing.company, sameAs: listing.companyUrl },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: place.city,
        addressRegion: place.region,
        addressCountry: place.country,
      },
    },
    ...(listing.isRemote
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: place.country },
        }
      : {}),
    ...(salary
      ? {
          baseSalary: {
            '@type': 'MonetaryAmount',
            currency: salary.currency,
            value: {
              '@type': 'QuantitativeValue',
              minValue: salary.min,
              maxValue: salary.max,
              unitText: salary.unit,
            },
          },
        }
      : {}),
  };
}

/** The JSON in a script element must not be able to close it. */
export const jsonLdScript = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;

export interface SitePage {
  readonly title: string;
  readonly language: string;
  readonly company: string;
  readonly head?: string;
  readonly body: string;
}

export function sitePage({ title, language, company, head = '', body }: SitePage): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>${head}<style>${STYLE}</style></head>
<body><header class="top"><div><a class="brand" href="/">${escapeHtml(company)}</a>
<nav><a href="/about">About</a><a href="/jobs">Jobs</a><a href="/blog/how-we-work">Blog</a></nav></div></header>
<main>${body}</main>
<footer><div>© 2026 ${escapeHtml(company)}. We use cookies to remember your choices. <a href="/about">Privacy</a></div></footer>
</body></html>`;
}

export interface ListingPageOptions {
  /** Leave the JSON-LD out, so that only the rendered page can be read. */
  readonly withoutStructure?: boolean;
}

export function listingPage(listing: Listing, { withoutStructure = false }: ListingPageOptions = {}): string {
  const { place } = listing;
  const facts = [
    listing.team,
    [place.city, place.region].filter((part) => part !== '').join(', ') +
      (listing.isRemote ? ' · Remote' : ''),
    listing.employmentType === 'PART_TIME' ? 'Part-time' : 'Full-time',
    listing.salary?.text ?? '',
  ].filter((fact) => fact !== '');
  return sitePage({
    title: `${listing.title} | ${listing.company} Careers`,
    language: listing.language,
    company: listing.company,
    head:
      (withoutStructure ? '' : jsonLdScript(jobPostingJsonLd(listing))) +
      `<link rel="canonical" href="https://${listing.host}${listing.path}">` +
      `<meta property="og:title" content="${escapeHtml(listing.title)}">` +
      `<meta property="og:site_name" content="${escapeHtml(listing.company)}">`,
    body: `<h1>${escapeHtml(listing.title)}</h1>
<ul class="facts">${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
<a class="apply" href="${listing.path}/apply">${escapeHtml(listing.applyLabel)}</a>
${descriptionHtml(listing)}
<p><a class="apply" href="${listing.path}/apply">${escapeHtml(listing.applyLabel)}</a></p>`,
  });
}
