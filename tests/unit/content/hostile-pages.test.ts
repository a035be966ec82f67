import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readPage } from '../../../src/content/read-page';
import { readPosting } from '../../../src/core/posting/read-posting';
import { brokenJsonLd, markup, pageOf } from '../../support/random-html';

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

test('no tree of elements and no JSON-LD makes the reader throw, hang or change the page', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 6 }), brokenJsonLd, (trees, json) => {
      read(pageOf(trees, json));
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
