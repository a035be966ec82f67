import { describe, expect, it, vi } from 'vitest';
import type { FontFiles } from '../../../../src/adapters/pdf/fonts';
import { renderGuidePdf, toFileId, toPdfDate } from '../../../../src/adapters/pdf/render-guide-pdf';
import { AppError } from '../../../../src/core/errors';
import type { Guide } from '../../../../src/core/guide/guide';
import { isAllowedLink } from '../../../../src/core/guide/link-rule';
import type { Paper } from '../../../../src/core/pdf';
import { tidyText } from '../../../../src/core/pdf/itemise';
import { ATTACKS, hostileGuide, LONG_COMPANY, SCRIPTS } from '../../../support/pdf-hostile';
import { checkWithQpdf, hasProgram, measureInk, readPdf, unpackWithQpdf } from '../../../support/pdf-read';
import { loadFontFiles, makeBarRasteriser } from '../../../support/pdf-render';
import { bigGuide, engineerGuide, nurseFirstGuide } from '../../../support/sample-guides';

/** Whole files are made, read back and drawn, on machines that do other things as well. */
vi.setConfig({ testTimeout: 90_000 });

const fonts: FontFiles = await loadFontFiles();
const render = (guide: Guide, paper: Paper = 'a4') =>
  renderGuidePdf(guide, { paper, fonts, rasteriser: makeBarRasteriser() });
const bare = (text: string) => tidyText(text).replace(/\s/g, '');

/** Without printing the whole guide when it fails. */
const expectIn = (all: string, part: string) => expect(all.includes(part), part).toBe(true);

const HARMFUL = /\/JavaScript|\/JS\b|\/Launch|\/EmbeddedFile|\/AcroForm|\/SubmitForm|\/GoToR|\/RichMedia/;

describe.each([
  ['engineer', engineerGuide, 'a4'],
  ['nurse', nurseFirstGuide, 'letter'],
  ['hostile', hostileGuide, 'a4'],
] as const)('renderGuidePdf: %s', (_, make, paper) => {
  const guide = make();

  it('can be read back whole: text, links, bookmarks, tags', async () => {
    const read = await readPdf(await render(guide, paper));
    const all = read.pages.join('').replace(/\s/g, '');
    for (const question of guide.questions) {
      const isRightToLeft = [SCRIPTS.hebrew, SCRIPTS.arabic].some((text) => text === question.text);
      if (!isRightToLeft) expectIn(all, bare(question.text));
    }
    for (const task of guide.plan.flatMap((day) => day.tasks)) expectIn(all, bare(task.text));
    expect(read.title).toContain(tidyText(guide.posting.company).trim());
    expect(read.language).toBe(guide.language);
    expect(read.outline.length).toBeGreaterThan(8);
    for (const url of read.urls) expect(isAllowedLink(url, guide.posting)).toBe(true);
    expect(read.jumps.length).toBeGreaterThan(10);
    for (const roles of read.roles) expect(roles.length).toBeGreaterThan(2);
    expect(read.roles.flat()).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI', 'Link', 'TOC', 'P']));
  });

  it.skipIf(!hasProgram('qpdf'))('is a sound file that does nothing by itself', async () => {
    const bytes = await render(guide, paper);
    expect(checkWithQpdf(bytes)).toMatch(/No syntax or stream encoding errors found/);
    const unpacked = unpackWithQpdf(bytes);
    const outsideText = unpacked.replace(/<[0-9A-Fa-f\s]*>/g, '');
    expect(outsideText).not.toMatch(HARMFUL);
    expect(outsideText).toMatch(/\/OpenAction \[\s*\d+ 0 R/);
    expect(outsideText).not.toContain('/Helvetica');
  });

  it.skipIf(!hasProgram('pdftoppm'))('has ink on every page', async () => {
    for (const ink of measureInk(await render(guide, paper))) expect(ink).toBeGreaterThan(0.002);
  });

  it('is the same to the byte', async () => {
    const [once, again] = [await render(guide, paper), await render(make(), paper)];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });
});

describe('renderGuidePdf', () => {
  it('is made for A4 and for Letter', async () => {
    for (const [paper, width] of [
      ['a4', 595],
      ['letter', 612],
    ] as const) {
      const { widthsPt } = await readPdf(await render(nurseFirstGuide(), paper));
      for (const found of widthsPt) expect(Math.round(found)).toBe(width);
    }
  });

  it('holds 1, 100 and 200 questions', async () => {
    for (const count of [1, 100, 200]) {
      const read = await readPdf(await render(bigGuide(count)));
      expect(read.pages.length).toBeGreaterThan(8);
      expect(read.pages.length).toBeLessThan(20 + count / 2.4);
      expect(read.pages.join('')).toContain(`Q${count}`);
    }
  });

  it('draws other scripts and keeps them to be found', async () => {
    const rasteriser = makeBarRasteriser();
    const read = await readPdf(await renderGuidePdf(hostileGuide(), { paper: 'a4', fonts, rasteriser }));
    const all = read.pages.join('').replace(/\s/g, '');
    const drawn = rasteriser.drawn.join('');
    for (const text of Object.values(SCRIPTS)) {
      for (const character of bare(text)) {
        expect(all.includes(character), `${character} of ${text}`).toBe(true);
      }
    }
    for (const part of ['自己紹介', '👩🏽‍💻', SCRIPTS.arabic, 'แนะนำ']) expect(drawn).toContain(part);
    expectIn(all, '👩🏽‍💻');
    expectIn(all, bare(SCRIPTS.arabic));
    expectIn(all, bare(SCRIPTS.hebrew));
    for (const attack of ATTACKS) expectIn(all, bare(attack));
    expectIn(all, bare(LONG_COMPANY));
  });

  it('drops nothing where nothing can draw other scripts', async () => {
    const bytes = await renderGuidePdf(hostileGuide(), { paper: 'a4', fonts, rasteriser: null });
    const all = (await readPdf(bytes)).pages.join('').replace(/\s/g, '');
    expectIn(all, bare(SCRIPTS.japanese));
    expectIn(all, '👩🏽‍💻');
  });

  it('fails as pdfFailed', async () => {
    const empty = { regular: new ArrayBuffer(8), semibold: new ArrayBuffer(8) };
    const failed = renderGuidePdf(engineerGuide(), { paper: 'a4', fonts: empty, rasteriser: null });
    await expect(failed).rejects.toMatchObject({ name: 'AppError', code: 'pdfFailed' });
    await expect(failed).rejects.toBeInstanceOf(AppError);
  });
});

describe('file id and date', () => {
  it('follow from the guide alone', () => {
    expect(toPdfDate(Date.UTC(2026, 10, 23, 9, 5, 7))).toBe("D:20261123090507+00'00'");
    expect(toPdfDate(Number.NaN)).toBe("D:19700101000000+00'00'");
    expect(toFileId('a')).toMatch(/^[0-9A-F]{32}$/);
    expect(toFileId('a')).not.toBe(toFileId('b'));
  });
});
