import { describe, expect, it, vi } from 'vitest';
import { renderGuidePdf } from '../../../../src/adapters/pdf/render-guide-pdf';
import { checkGuide } from '../../../../src/core/guide/check-guide';
import type { Guide } from '../../../../src/core/guide/guide';
import { isAllowedLink } from '../../../../src/core/guide/link-rule';
import { listSections } from '../../../../src/core/guide/sections';
import { readStoredGuide } from '../../../../src/core/guide/stored-guide';
import { splitGraphemes, tidyText } from '../../../../src/core/pdf/itemise';
import { toVisualOrder } from '../../../../src/core/pdf/visual-order';
import { buildGolden, GOLDEN_CASES } from '../../../support/golden';
import { hostileGuide } from '../../../support/pdf-hostile';
import { checkWithQpdf, hasProgram, readPdf, readWithPoppler } from '../../../support/pdf-read';
import { loadFontFiles, makeBarRasteriser } from '../../../support/pdf-render';
import { bigGuide } from '../../../support/sample-guides';

vi.setConfig({ testTimeout: 90_000 });

const fonts = await loadFontFiles();
const render = (guide: Guide) =>
  renderGuidePdf(guide, { paper: 'a4', fonts, rasteriser: makeBarRasteriser() });
const bare = (text: string) => tidyText(text).replace(/\s/g, '');
const isRightToLeftWithin = (text: string) => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

/** Every text that a guide shows in full. */
function listTexts(guide: Guide): readonly string[] {
  const items = [
    ...guide.rounds,
    ...guide.timeline,
    ...guide.questions,
    ...guide.helped,
    ...guide.sank,
    ...guide.evening,
    ...guide.day,
    ...guide.afterwards,
    ...guide.pay,
    ...guide.culture,
    ...guide.ask,
    ...guide.notFound,
    ...guide.plan.flatMap((day) => day.tasks),
  ];
  const cards = guide.questions.flatMap(({ tests = '', shows = '', followUpQuestion = '' }) => [
    tests,
    shows,
    followUpQuestion,
  ]);
  const rounds = guide.rounds.flatMap(({ title, who = '', tests = '' }) => [title, who, tests]);
  const { minute } = guide;
  const days = guide.plan.map(({ title }) => title);
  return [...items.map(({ text }) => text), ...cards, ...rounds, ...days, minute.nextStep, minute.unknown];
}

/** The budget: 200 KB up to 8 pages, then 25 KB a page. */
const budgetFor = (pages: number) => (200 + Math.max(0, pages - 8) * 25) * 1024;

const expectAll = (all: string, texts: readonly string[]) => {
  for (const text of texts) expect(all.includes(text), text).toBe(true);
};

describe.each(GOLDEN_CASES.map((golden) => [golden.name, golden] as const))(
  'golden guide: %s',
  (_, golden) => {
    const guide = buildGolden(golden);
    const texts = listTexts(guide).filter((text) => !isRightToLeftWithin(text));

    it('is complete, sound and worth having', () => {
      expect(checkGuide(guide)).toEqual([]);
      expect(readStoredGuide(structuredClone(guide))).toEqual(guide);
      const ids = listSections(guide).map(({ id }) => id);
      expect(ids).toEqual(
        expect.arrayContaining([
          'minute',
          'rounds',
          'plan',
          'evening',
          'day',
          'afterwards',
          'ask',
          'notFound',
        ]),
      );
      expect(guide.minute.likeliest).toHaveLength(3);
      expect(guide.questions.length).toBeGreaterThan(12);
      for (const day of guide.plan) {
        const minutes = day.tasks.reduce((sum, task) => sum + task.minutes, 0);
        expect(minutes).toBeGreaterThan(0);
        // A week holds seven days of the user's hours.
        expect(minutes).toBeLessThanOrEqual((golden.interview.hoursADay ?? 1) * 60 * 7);
        for (const { itemIds, label } of day.tasks) {
          const known = [...guide.questions, ...guide.rounds].map(({ id }) => id);
          expect(itemIds.every((id) => known.includes(id))).toBe(true);
          if (itemIds.length === 0) expect(label).toBe('typical');
        }
      }
    });

    it('is found whole by pdf.js and by poppler, links where it may, and is small', async () => {
      const bytes = await render(guide);
      const read = await readPdf(bytes);
      expectAll(read.pages.join('').replace(/\s/g, ''), texts.map(bare));
      const kind = guide.language === 'de' ? 'Vorbereitung' : 'Interview guide';
      expect(read.title).toBe(`${kind}: ${guide.posting.company} · ${guide.posting.title}`);
      if (hasProgram('pdftotext')) {
        const poppler = readWithPoppler(bytes).replace(/\s/g, '');
        expectAll(
          poppler,
          texts.filter((text) => /^[\p{Script=Latin}\p{P}\p{N}\p{S}\s]*$/u.test(text)).map(bare),
        );
      }
      for (const url of read.urls) expect(isAllowedLink(url, guide.posting)).toBe(true);
      expect(read.pages.length).toBeLessThanOrEqual(16);
      expect(bytes.length).toBeLessThan(budgetFor(read.pages.length));
      if (hasProgram('qpdf')) expect(checkWithQpdf(bytes)).toMatch(/No syntax or stream encoding errors/);
    });

    it('is the same to the byte', async () => {
      const [once, again] = [await render(guide), await render(buildGolden(golden))];
      expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
    });
  },
);

describe('navigation', () => {
  const guide = buildGolden(GOLDEN_CASES[0] ?? expect.fail());

  it('lands where it says: questions, sources and back', async () => {
    const read = await readPdf(await render(guide));
    const numbers = read.jumps.filter(({ words }) => /^Q\d+$/.test(words));
    expect(numbers.length).toBeGreaterThan(10);
    for (const { to, words } of numbers) expect(read.pages[to]).toMatch(new RegExp(`${words}\\b`));
    const sources = read.jumps.filter(({ words }) => /^\[\d+\]$/.test(words));
    expect(sources.length).toBeGreaterThan(5);
    for (const { to, words } of sources) expect(read.pages[to]?.includes(words)).toBe(true);
    const back = read.jumps.filter(({ words }) => /^\d+$/.test(words));
    expect(back.length).toBeGreaterThan(5);
    for (const { to, words } of back) expect(to + 1).toBe(Number(words));
    const rows = read.jumps.filter(({ row }) => row !== null);
    expect(rows.length).toBeGreaterThan(10);
    for (const { to, row } of rows) expect(to + 1).toBe(row);
  });

  it('is tagged: every page, every link in its element, no second level before a first', async () => {
    const read = await readPdf(await render(guide));
    for (const roles of read.roles) expect(roles.length).toBeGreaterThan(2);
    const heads = read.roles.flat().filter((role) => /^H[12]$/.test(role));
    expect(heads[0]).toBe('H1');
    read.linkCounts.forEach(({ annotations, elements }, page) => {
      expect(elements, `page ${page + 1}`).toBe(annotations);
    });
  });

  it.each([
    ['1 question', 1, 12],
    ['100 questions', 100, 40],
    ['200 questions', 200, 60],
  ])('holds %s in the pages and bytes there are', async (_, count, maxPages) => {
    const bytes = await render(bigGuide(count));
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBeLessThanOrEqual(maxPages);
    expect(bytes.length).toBeLessThan(budgetFor(pages.length));
  });
});

describe('characters', () => {
  it.each([
    ['names', () => buildGolden(GOLDEN_CASES.find(({ name }) => name === 'names') ?? expect.fail())],
    ['hostile', hostileGuide],
  ] as const)('come out as many as went in: %s', async (_, make) => {
    const guide = make();
    const read = await readPdf(await render(guide));
    const found = new Map<string, number>();
    const all = tidyText(read.pages.join(' '));
    for (const grapheme of splitGraphemes(all)) found.set(grapheme, (found.get(grapheme) ?? 0) + 1);
    const wanted = new Map<string, number>();
    for (const { text } of guide.questions) {
      for (const grapheme of toVisualOrder(tidyText(text).trim())) {
        wanted.set(grapheme, (wanted.get(grapheme) ?? 0) + 1);
      }
    }
    for (const [grapheme, count] of wanted) {
      if (grapheme.trim() === '') continue;
      expect(found.get(grapheme) ?? 0, `“${grapheme}”`).toBeGreaterThanOrEqual(count);
    }
    expect(all).not.toContain('\u0000');
  });
});
