import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from '../../../src/content/read-page';
import { readPosting } from '../../../src/core/posting/read-posting';

const URL_OF_PAGE = 'https://firm.example/jobs/cook-1234';
const READ_MS = 1_000;
/** Parsing is linkedom's; machines differ, so a slow one gets a slow run's allowance. */
const SLOW_FACTOR = 4;

function read(html: string): number {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: URL_OF_PAGE });
  const before = document.documentElement?.outerHTML.length;
  const startedAt = performance.now();
  const { posting, reason } = readPosting(structuredClone(readPage(document as unknown as Document)));
  const ms = performance.now() - startedAt;
  expect(posting !== null || reason !== null).toBe(true);
  expect(document.documentElement?.outerHTML.length).toBe(before);
  return ms;
}

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
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc
      .tuple(tag, attribute, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([name, marks, children]) => `<${name}${marks}>${children.join(' ')}</${name}>`),
  ),
}));
const jsonLd = fc.oneof(
  fc.json(),
  fc.json().map((json) => `${json.slice(0, -1)},`),
  fc.constantFrom(
    '{"@type":"JobPosting"',
    '{"@type":["JobPosting"],"title":{"@value":[[]]},"hiringOrganization":[{}]}',
    '[[[',
    '{"@graph":[{"@id":"a","@type":"JobPosting","hiringOrganization":{"@id":"a"}}]}',
  ),
);

test('no tree of elements and no JSON-LD makes the reader throw, hang or change the page', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), jsonLd, (trees, json) => {
      read(
        `<!doctype html><html><head><title>x</title><script type="application/ld+json">${json}</script></head><body>${trees.join('')}</body></html>`,
      );
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['20 MB of text', `<p>${'We cook soup every day for the harbour. '.repeat(520_000)}</p>`],
  ['40,000 links', '<a href="/job/12345">Cook in the harbour</a>'.repeat(40_000)],
  ['one line of 2 MB', `<h1>Cook</h1><div>${'a1-'.repeat(700_000)}</div>`],
  ['5,000 deep', `${'<div class="job-description">'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`],
  ['labels without end', '<dt>Location</dt>'.repeat(20_000)],
])('%s is read within a second', (_, body) => {
  expect(
    read(`<!doctype html><html><head><title>Cook</title></head><body>${body}</body></html>`),
  ).toBeLessThan(READ_MS * SLOW_FACTOR);
});
