import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Guide } from '../../src/core/guide/guide';
import { TYPE } from '../../src/core/pdf/design';
import { isRightToLeft, splitGraphemes, tidyText } from '../../src/core/pdf/itemise';
import { buildGolden, GOLDEN_CASES } from '../support/golden';
import { SCRIPTS } from '../support/pdf-hostile';
import { type OpenLab, openLab } from '../support/pdf-lab/open-lab';
import { countInk, hasProgram, readPdf } from '../support/pdf-read';
import { bigGuide, engineerGuide } from '../support/sample-guides';

let lab: OpenLab;
test.beforeAll(async () => {
  lab = await openLab(resolve('.'));
});
test.afterAll(() => lab.close());

/** A sheet with this text and nothing else that changes. */
function sheetWith(text: string): Guide {
  const guide = engineerGuide();
  const [item] = guide.evening;
  if (!item) throw new Error('the sample has no sheet');
  return {
    ...guide,
    evening: [{ ...item, text }],
    minute: { ...guide.minute, likeliest: [], avoid: null },
  };
}

test('every script is as dark on paper as the browser prints it, and found again', async () => {
  test.skip(!hasProgram('pdftoppm'), 'needs poppler');
  // What else is on the two pages is taken off by a sheet with one letter.
  const sheetInk = countInk((await lab.run('evening', sheetWith('i'))).bytes);
  const printInk = countInk(await lab.print('i', TYPE.body.sizePt));
  for (const [name, raw] of Object.entries(SCRIPTS)) {
    const text = tidyText(raw);
    const { bytes } = await lab.run('evening', sheetWith(text));
    const ink = countInk(bytes) - sheetInk;
    const wanted = countInk(await lab.print(text, TYPE.body.sizePt)) - printInk;
    expect(ink / wanted, name).toBeGreaterThan(0.93);
    expect(ink / wanted, name).toBeLessThan(1.08);
    const found = (await readPdf(bytes)).pages.join('');
    const graphemes = splitGraphemes(text.replace(/\s/g, ''));
    for (const grapheme of graphemes) expect(found.includes(grapheme), `${name}: ${grapheme}`).toBe(true);
    if (!isRightToLeft(text)) expect(found.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''));
  }
});

test('the golden guide in every script is the same twice, in the bytes allowed', async () => {
  const names = GOLDEN_CASES.find(({ name }) => name === 'names');
  if (!names) throw new Error('no such case');
  const once = await lab.run('product', buildGolden(names));
  const again = await lab.run('product', buildGolden(names));
  expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
  const { pages } = await readPdf(once.bytes);
  expect(once.bytes.length).toBeLessThan((200 + Math.max(0, pages.length - 8) * 25) * 1024);
});

test('a guide of 200 questions leaves the page free', async () => {
  const { longestTaskMs } = await lab.run('product', bigGuide(200));
  expect(longestTaskMs).toBeLessThanOrEqual(100);
});
