import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/content/read-page';
import type { JobPosting } from '../../../src/core/posting/job-posting';
import { readPosting } from '../../../src/core/posting/read-posting';

const FIXTURES = join(import.meta.dirname, '../../fixtures/posting');

interface Expected {
  readonly url: string;
  readonly reason: string | null;
  readonly posting: Partial<JobPosting> | null;
  readonly readFrom?: JobPosting['readFrom'];
  readonly contains?: readonly string[];
  readonly excludes?: readonly string[];
}

function openPage(html: string, url: string): Document {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'URL', { value: url });
  return document as unknown as Document;
}

const read = (html: string, url: string) => readPosting(structuredClone(readPage(openPage(html, url))));

describe.each(readdirSync(FIXTURES))('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected;
  const html = readFileSync(join(FIXTURES, name, 'page.html'), 'utf8');

  test('is read as expected', () => {
    const { posting, reason } = read(html, expected.url);
    expect(reason).toBe(expected.reason);
    if (expected.posting === null) return expect(posting).toBeNull();
    expect(posting).toMatchObject(expected.posting);
    expect(posting?.readFrom).toMatchObject(expected.readFrom ?? {});
    for (const part of expected.contains ?? []) expect(posting?.description).toContain(part);
    for (const part of expected.excludes ?? []) expect(JSON.stringify(posting)).not.toContain(part);
  });

  test('leaves the document as it was', () => {
    const document = openPage(html, expected.url);
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('every site reader', () => {
  const names = readdirSync('src/content/readers').map((file) => file.replace(/\.ts$/, ''));

  test.each(names)('%s has a page of its own form, which says when that was last seen', (name) => {
    const own = readdirSync(FIXTURES).filter((fixture) => fixture.startsWith(`reader-${name}`));
    const about = own.map(
      (fixture) =>
        (JSON.parse(readFileSync(join(FIXTURES, fixture, 'expected.json'), 'utf8')) as { about?: string })
          .about,
    );
    expect(own.length).toBeGreaterThan(0);
    for (const text of about) expect(text).toMatch(/last saw it in \w+ \d{4}|no posting of it has been seen/);
  });
});

describe('limits', () => {
  const page = (body: string) =>
    `<!doctype html><html lang="en"><title>Cook</title><body>${body}</body></html>`;
  const url = 'https://firm.example/jobs/cook-1234';

  test('a text of 2 MB comes back capped, the whole snapshot under 1 MB', () => {
    const snapshot = readPage(
      openPage(page(`<h1>Cook</h1><p>${'We cook soup every day. '.repeat(90_000)}</p>`), url),
    );
    expect(snapshot.text.length).toBeLessThanOrEqual(200_000);
    expect(JSON.stringify(snapshot).length).toBeLessThan(1_000_000);
    expect(readPosting(snapshot).posting?.description.length ?? 0).toBeLessThanOrEqual(60_000);
  });

  test('a huge structured posting stays under 1 MB', () => {
    const job = {
      '@type': 'JobPosting',
      title: 'Cook',
      description: 'Soup. '.repeat(200_000),
      skills: Array(5_000).fill('x'.repeat(900)),
    };
    const snapshot = readPage(
      openPage(page(`<script type="application/ld+json">${JSON.stringify(job)}</script>`), url),
    );
    expect(JSON.stringify(snapshot).length).toBeLessThan(1_000_000);
  });

  test('JSON nested 10,000 deep and elements nested 3,000 deep are read', () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const job = `[${deep},{"@type":"JobPosting","title":"Cook","hiringOrganization":{"name":"Soup Inc","x":${deep}},"description":"${'We cook. '.repeat(60)}"}]`;
    const body = `<script type="application/ld+json">${job}</script>${'<div>'.repeat(3_000)}deep${'</div>'.repeat(3_000)}`;
    const { posting } = read(page(body), url);
    expect(posting).toMatchObject({ title: 'Cook', company: 'Soup Inc' });
  });

  test('keys that name a prototype reach nothing', () => {
    const html = readFileSync(join(FIXTURES, 'hostile/page.html'), 'utf8');
    read(html, url);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('an empty document is a shell', () => {
    expect(read(page(''), url)).toEqual({ posting: null, reason: 'shell' });
  });
});
