import fc from 'fast-check';

/** Pages as nobody writes them. */

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'Requirements',
    'Apply now',
    'Salary: $',
    'Job Title',
    '仕事内容',
    '20-30 k€',
    '© 2026 Acme',
    '\u0000',
    '{{',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' class="job-title"',
  ' class="company-name" hidden',
  ' itemscope itemtype="https://schema.org/JobPosting"',
  ' itemprop="title"',
  ' typeof="JobPosting"',
  ' id="job-description"',
  ' href="/job/1"',
  ' role="dialog"',
  ' style="opacity:0;display:contents"',
  ' style="position:absolute;left:-9999px;font-size:0"',
  ' aria-expanded="false" aria-controls="job-description"',
  ' hidden="until-found"',
  ' data-label="Location" title="Salary"',
  ' srcdoc="&lt;h1&gt;Cook&lt;/h1&gt;"',
  ' shadowrootmode="open"',
);
const tag = fc.constantFrom(
  'div',
  'p',
  'h1',
  'h2',
  'a',
  'li',
  'ul',
  'dl',
  'dt',
  'dd',
  'table',
  'span',
  'form',
  'x-job',
  'details',
  'summary',
  'dialog',
  'iframe',
  'template',
  'svg',
  'math',
  'select',
  'body',
);
/** Elements in elements, with what readers look for, what hides, what folds, and what belongs nowhere. */
export const { tree: markup } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .tuple(tag, attribute, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, marks, children]) => `<${name}${marks}>${children.join(' ')}</${name}>`),
  ),
}));
export const brokenJsonLd = fc.oneof(
  fc.json(),
  fc.json().map((json) => `${json.slice(0, -1)},`),
  fc.constantFrom(
    '{"@type":"JobPosting"',
    '{"@type":["JobPosting"],"title":{"@value":[[]]},"hiringOrganization":[{}]}',
    '[[[',
    '{"@graph":[{"@id":"a","@type":"JobPosting","hiringOrganization":{"@id":"a"}}]}',
  ),
);

/** The whole page around some markup. */
export const pageOf = (trees: readonly string[], json: string): string =>
  `<!doctype html><html><head><title>x</title><script type="application/ld+json">${json}</script></head><body>${trees.join('')}</body></html>`;
