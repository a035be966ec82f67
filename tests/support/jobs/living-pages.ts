import { NORTHWIND } from './invented-listings';
import type { Listing } from './listing';
import { descriptionHtml, jobPostingJsonLd, jsonLdScript, sitePage } from './listing-page';

/** Pages that build themselves, move on, hide and fold: what a reader meets besides plain documents. */

export const HOST = 'https://careers.harbour-lights.example';
export const FIRST: Listing = {
  ...NORTHWIND,
  title: 'Ferry Timetable Planner',
  company: 'Harbour Lights Ferries',
  host: 'careers.harbour-lights.example',
  path: '/jobs/ferry-timetable-planner-1041',
};
/** Another posting of the same site, with another text. */
export const SECOND: Listing = {
  ...FIRST,
  title: 'Quay Crane Operator',
  path: '/jobs/quay-crane-operator-2077',
  sections: [
    {
      heading: 'Your tasks',
      items: [
        'You move containers between ship and quay with a crane of forty metres.',
        'You check ropes, brakes and hooks before each shift and write down what you find.',
        'You talk to the ship and to the yard by radio and stop the crane when anybody says so.',
      ],
    },
    {
      heading: 'Requirements',
      items: [
        'A licence for quay cranes and two years of work with one.',
        'You are free of vertigo and work in shifts, at night and at weekends too.',
        'You speak English well enough to understand a warning at once.',
      ],
    },
    {
      heading: 'What we offer',
      items: [
        'Pay by the agreement of the port, with a supplement for nights, Sundays and gales.',
        'A medical check every year, and training on the simulator whenever a new crane comes.',
        'A ticket for the ferry, so that nobody has to drive home after a night shift.',
      ],
    },
  ],
};

const bare = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const article = ({ title, company, place, ...listing }: Listing): string =>
  `<h1>${title}</h1><p><b>Employer:</b> ${company}</p><p><b>Location:</b> ${place.city}</p>` +
  `${descriptionHtml({ title, company, place, ...listing })}<a href="${listing.path}/apply">Apply now</a>`;

/** Empty until its script has run for a while. */
export const slowPage = (listing: Listing, afterMs: number): string =>
  bare(
    'Careers',
    `<div id="root"><div class="spinner" aria-busy="true"></div></div><script>
setTimeout(() => {
  document.title = ${JSON.stringify(`${listing.title} | ${listing.company}`)};
  document.getElementById('root').innerHTML = ${JSON.stringify(article(listing)).replace(/</g, '\\u003c')};
}, ${afterMs});
</script>`,
  );

/** Starts with `from` in its data and on the screen; `window.moveOn()` shows `to` and leaves the data as it was. */
export const movingPage = (from: Listing, to: Listing): string =>
  bare(
    `${from.title} | ${from.company}`,
    `<main id="view">${article(from)}</main>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
      props: {
        pageProps: {
          job: { title: from.title, companyName: from.company, description: descriptionHtml(from) },
        },
      },
    }).replace(/</g, '\\u003c')}</script>
<script>window.moveOn = () => {
  history.pushState({}, '', ${JSON.stringify(to.path)});
  document.title = ${JSON.stringify(`${to.title} | ${to.company}`)};
  document.getElementById('view').innerHTML = ${JSON.stringify(article(to)).replace(/</g, '\\u003c')};
};</script>`,
    jsonLdScript(jobPostingJsonLd(from)),
  );

/** A firm's page around a frame. */
export const framePage = (frame: string): string =>
  sitePage({
    title: 'Careers',
    language: 'en',
    company: FIRST.company,
    body: `<h1>Work with us</h1><p>We sail at six.</p>${frame}`,
  });

export const innerPage = (listing: Listing): string => bare(listing.title, article(listing));

export const srcdocFrame = (html: string): string =>
  `<iframe width="900" height="700" srcdoc="${html.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe>`;

/** Title, facts and text stand in components, one inside the other, the text partly in a slot. */
export const componentPage = (listing: Listing): string =>
  bare(
    'Careers',
    `<job-view></job-view><script>
class JobText extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(descriptionHtml(listing)).replace(/</g, '\\u003c')} + '<slot></slot>';
  }
}
class JobView extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(
      `<style>:host{display:block}</style><h1>${listing.title}</h1><dl><dt>Employer</dt><dd>${listing.company}</dd><dt>Location</dt><dd>${listing.place.city}</dd></dl>` +
        '<job-text><p>Slotted: bring your own thermos flask, the quay is cold.</p></job-text><button>Apply now</button>',
    ).replace(/</g, '\\u003c')};
  }
}
customElements.define('job-text', JobText);
customElements.define('job-view', JobView);
</script>`,
  );

/** What one click of the reader's shows, each in another way. Every sentence starts with its way. */
export const FOLDED: Readonly<Record<string, string>> = {
  Clamped: '<p class="clamped">LINE</p>',
  Scrolled: '<div class="low"><p>Above.</p><p>LINE</p></div>',
  Details: '<details><summary>What we offer</summary><p>LINE</p></details>',
  Until: '<div hidden="until-found"><p>LINE</p></div>',
  Accordion:
    '<h3><button aria-expanded="false" aria-controls="panel-1">Your team</button></h3><div id="panel-1" class="none"><p>LINE</p></div>',
  More: '<div class="none"><p>LINE</p></div><button>Show more</button>',
  Mehr: '<p class="flat">LINE</p><a href="#" role="button">Mehr anzeigen</a>',
  Sliding: '<div class="sliding"><p>LINE</p></div>',
  Fading: '<div class="fading"><p>LINE</p></div>',
  Lazy: '<div class="lazy"><p>LINE</p></div>',
};

/** What nobody who looks at the page sees. */
export const TRAPS: Readonly<Record<string, string>> = {
  Gone: '<div class="none"><p>LINE</p></div>',
  Invisible: '<p class="invisible">LINE</p>',
  Clear: '<p class="clear">LINE</p>',
  Colourless: '<p class="colourless">LINE</p>',
  White: '<p class="white">LINE</p>',
  Boxed: '<div class="box"><p class="grey">LINE</p></div>',
  Tiny: '<p class="tiny">LINE</p>',
  Flat: '<p class="flat">LINE</p>',
  Pixel: '<span class="pixel">LINE</span>',
  Aside: '<p class="away">LINE</p>',
  Pulled: '<p class="pulled">LINE</p>',
  Cut: '<p class="cut">LINE</p>',
};

const STYLES = `<style>
body{color:#222;background:#fff}
.none{display:none}.invisible{visibility:hidden}.clear{opacity:0}.colourless{color:transparent}.white{color:#fff}
.box{background:#eee}.grey{color:#efefef}.tiny{font-size:1px}.flat{height:0;overflow:hidden}
.pixel{position:absolute;width:1px;height:1px;overflow:hidden}.away{position:absolute;left:-9999px}
.pulled{text-indent:-9999px}.cut{position:absolute;clip-path:inset(50%)}
.clamped{display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden;width:120px}
.low{height:20px;overflow:hidden}.sliding{max-height:0;overflow:hidden;transition:max-height .3s}
.fading{opacity:0;transition:opacity .5s}.lazy{content-visibility:auto;contain-intrinsic-size:100px}
.hero{position:relative;color:#fff}.hero img{position:absolute;inset:0}.hero p{position:relative}
.gradient{background:linear-gradient(#123,#345);color:transparent;background-clip:text;-webkit-background-clip:text}
</style>`;

/** Seen, though its styles look like a trap's. */
export const SHOWN: Readonly<Record<string, string>> = {
  Hero: '<div class="hero"><img alt="" src="data:,"><p>LINE</p></div>',
  Gradient: '<p class="gradient">LINE</p>',
  Contents: '<div style="display:contents"><p>LINE</p></div>',
};

const lineOf = (way: string): string => `${way} words about the ferry and the people on its deck.`;

const fill = (parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts)
    .map(([way, html]) => html.replace('LINE', lineOf(way)))
    .join('\n');

/** A posting with folded parts, seen ones that look strange, and traps, all inside its own text. */
export const foldedPage = (listing: Listing): string =>
  bare(
    `${listing.title} | ${listing.company}`,
    `<main><article class="job-description">${article(listing)}<h2>More about it</h2>${fill(FOLDED)}<h2>Seen</h2>${fill(SHOWN)}<h2>The rest</h2><p>It is cold.</p>${fill(TRAPS)}<p>It is windy.</p></article></main>`,
    STYLES,
  );

/** A list beside the posting in view; a second posting's data is left from the one seen before. */
export const splitPage = (inView: Listing, before: Listing): string =>
  bare(
    `${inView.title} - Harbour Jobs`,
    `<div style="display:flex"><ul style="width:300px">${[before, inView, NORTHWIND]
      .map(
        ({ title, company, path }) =>
          `<li><a href="https://harbour-jobs.example${path}"><b>${title}</b></a><div>${company}</div></li>`,
      )
      .join('')}</ul><main>${article(inView)}</main></div>`,
    [before, inView].map((listing) => jsonLdScript(jobPostingJsonLd(listing))).join(''),
  );
