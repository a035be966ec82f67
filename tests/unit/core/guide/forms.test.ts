import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGuide } from '../../../../src/core/guide/build-guide';
import { guideFileName } from '../../../../src/core/guide/file-name';
import { isAllowedLink, permalinkOf } from '../../../../src/core/guide/link-rule';
import { guideToMarkdown } from '../../../../src/core/guide/markdown';
import { labelText, listSectionItems, listSections } from '../../../../src/core/guide/sections';
import {
  bigGuide,
  ENGINEER_POSTING,
  engineerGuide,
  engineerInput,
  nurseFirstGuide,
} from '../../../support/sample-guides';

describe('the link rule', () => {
  const posting = { url: 'https://jobs.kestrel-ledger.example/roles/1' };

  it.each([
    'https://www.reddit.com/r/x/comments/a/b/',
    'https://old.reddit.com/r/x',
    'https://redd.it/abc',
    'https://reddit.com',
    'HTTPS://WWW.REDDIT.COM/r/x',
    'https://www.reddit.com/r/de/comments/a/vorstellungsgespräch/',
    'https://news.ycombinator.com/item?id=1',
    'https://jobs.kestrel-ledger.example/other?x=1#top',
  ])('lets %s through', (url) => {
    expect(isAllowedLink(url, posting)).toBe(true);
  });

  it.each([
    'http://www.reddit.com/r/x',
    'https://reddit.com.evil.example/',
    'https://evilreddit.com/',
    'https://reddit.com@evil.example/',
    'https://user:pass@www.reddit.com/',
    'https://www.reddit.com:8443/',
    'https://www.reddit.com./r/x',
    'https://www.reddit.com\\@evil.example',
    'https://www.reddit.com\n.evil.example',
    'https://www.reddit.com/a b',
    'https://www.reddit.com/\u202ea',
    ' https://www.reddit.com/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//www.reddit.com/r/x',
    'https://kestrel-ledger.example/',
    'https://a.jobs.kestrel-ledger.example/',
    `https://www.reddit.com/${'a'.repeat(3000)}`,
    '',
  ])('stops %j', (url) => {
    expect(isAllowedLink(url, posting)).toBe(false);
  });

  it('lets no host through for a posting typed by hand', () => {
    expect(isAllowedLink('https://evil.example/', { url: '' })).toBe(false);
    expect(isAllowedLink('', { url: '' })).toBe(false);
  });

  it('finds the permalink of a passage, and none for a name that objects have', () => {
    const { units } = engineerGuide();
    expect(permalinkOf({ unitId: 't1_c10', start: 0, end: 1 }, units)).toMatch(
      /^https:\/\/www\.reddit\.com\//,
    );
    expect(permalinkOf({ unitId: 'toString', start: 0, end: 1 }, units)).toBeNull();
  });
});

describe('the file name', () => {
  const name = (title: string, company: string, extension = 'pdf') =>
    guideFileName({ posting: { title, company } }, extension);

  it('says what it is', () => {
    expect(name('Registered Nurse', 'Alder Vale Hospital')).toBe(
      'Interview guide - Registered Nurse - Alder Vale Hospital.pdf',
    );
    expect(name('', '')).toBe('Interview guide.pdf');
    expect(name('A/B: "Tester"', '..\\..\\etc', '.MD')).toBe('Interview guide - A B Tester - etc.md');
  });

  it('is safe for any title, company and extension', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));
    fc.assert(
      fc.property(text, text, fc.constantFrom('pdf', '.md', 'json', '../x'), (title, company, extension) => {
        const file = name(title, company, extension);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(120);
        expect(file).toMatch(/^Interview guide/);
        expect(file.isWellFormed()).toBe(true);
        expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\.\.|[. ]\./u);
        expect(file.endsWith(`.${extension.replace(/[^a-z]/g, '')}`)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps whole characters when it cuts', () => {
    const file = name('看護師'.repeat(40), '👩‍⚕️');
    expect(file.endsWith('.pdf')).toBe(true);
    expect(file).toContain('看護師');
    expect(file).not.toContain('�');
  });
});

describe('sections', () => {
  it('come in display order, each with something in it, and hold every question once', () => {
    const guide = engineerGuide();
    const sections = listSections(guide);
    expect(sections.map(({ id }) => id).slice(0, 5)).toEqual([
      'minute',
      'rounds',
      'timeline',
      'questionsHere',
      'questionsElsewhere',
    ]);
    expect(sections.every(({ count, title }) => count > 0 && title !== '')).toBe(true);
    const questions = sections.filter(({ id }) => id.startsWith('questions'));
    expect(questions.flatMap(({ id }) => listSectionItems(guide, id))).toHaveLength(guide.questions.length);
    expect(listSections(nurseFirstGuide()).some(({ id }) => id === 'questionsHere' || id === 'sources')).toBe(
      false,
    );
  });

  it('name their labels', () => {
    expect(labelText('reported', { language: 'en' })).toBe('Reported here');
    expect(labelText('typical', { language: 'en' })).toBe('Typical for this role');
    expect(labelText('typical', { language: 'de' })).toBe('Üblich für diesen Beruf');
  });
});

describe('Markdown', () => {
  it('holds every section and links only where it may', () => {
    const guide = engineerGuide();
    const markdown = guideToMarkdown(guide);
    for (const { title } of listSections(guide)) expect(markdown).toContain(`## ${title}`);
    const links = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url ?? '');
    expect(links.length).toBeGreaterThan(10);
    for (const url of links) expect(isAllowedLink(url, guide.posting)).toBe(true);
    expect(guideToMarkdown(bigGuide(200)).length).toBeGreaterThan(50_000);
  });

  it('leaves foreign text text', () => {
    const posting = {
      ...ENGINEER_POSTING,
      title: '# [Click](javascript:alert(1)) <img src=x onerror=y>',
      company: 'A*B_C`D` https://evil.example/x www.evil.example me@evil.example',
      url: 'https://user@evil.example/',
    };
    const markdown = guideToMarkdown(buildGuide(engineerInput({ posting })));
    const [title = ''] = markdown.split('\n');
    expect(title).toBe(
      '# Interview guide: \\# \\[Click\\]\\(javascript:alert\\(1\\)\\) \\<img src\\=x onerror\\=y\\>, A\\*B\\_C\\`D\\` `https://evil.example/x` `www.evil.example` `me@evil.example`',
    );
    const bare = markdown.replace(/`[^`\n]*`/g, '').replace(/\]\(https:\/\/[^)]*\)/g, '');
    expect(bare).not.toMatch(/https?:\/\/|www\./);
    expect(markdown).not.toContain('user@evil.example/)');
  });
});
