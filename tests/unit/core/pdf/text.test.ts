import { describe, expect, it } from 'vitest';
import { COLOUR, TYPE } from '../../../../src/core/pdf/design';
import { isRightToLeft, itemise, splitGraphemes, tidyText } from '../../../../src/core/pdf/itemise';
import { toVisualOrder } from '../../../../src/core/pdf/visual-order';
import { fitText, measureText, type Span, wrapSpans } from '../../../../src/core/pdf/wrap';
import { SCRIPTS } from '../../../support/pdf-hostile';

/** Every grapheme is half as wide as its type is high; only Latin is in the font. */
const tools = {
  hasGlyph: (grapheme: string) => /^[\u0020-\u024f\u2013-\u201d…]$/u.test(grapheme),
  measure: (text: string, style: { sizePt: number }) => splitGraphemes(text).length * style.sizePt * 0.5,
};

const span = (text: string): Span => ({ text, type: TYPE.body, colour: COLOUR.body });
const textOf = (spans: readonly Span[], width: number) =>
  wrapSpans(spans, width, tools).map((line) => line.runs.map((run) => run.text).join(''));

describe('tidyText', () => {
  it('composes, keeps what is seen and drops what is not', () => {
    expect(tidyText('Cafe\u0301\u00ad \u202Eabc\u202C\u200b\n\n x\u0000')).toBe('Café abc x');
    expect(tidyText('o\uFB03ce \u{1D4D0}')).toBe('office A');
  });

  it('keeps the joiner inside an emoji', () => {
    expect(splitGraphemes(tidyText('👩🏽\u200d💻'))).toHaveLength(1);
  });
});

describe('itemise', () => {
  it('gives back every character, in runs of one way of drawing', () => {
    for (const text of Object.values(SCRIPTS)) {
      const tidy = tidyText(text);
      const runs = itemise(tidy, tools.hasGlyph);
      expect(runs.map((run) => run.text).join('')).toBe(tidy);
      for (const run of runs) {
        const drawn = splitGraphemes(run.text).map(tools.hasGlyph);
        expect(new Set(drawn).size).toBe(1);
      }
    }
  });
});

describe('wrapSpans', () => {
  it('keeps every character of every script at every width', () => {
    for (const text of Object.values(SCRIPTS)) {
      for (const width of [30, 77, 200, 483]) {
        expect(textOf([span(text)], width).join('')).toBe(tidyText(text).trim());
      }
    }
  });

  it('never makes a line wider than allowed', () => {
    const text = `word ${'x'.repeat(300)} and 请介绍一下你自己 more words to fill the lines of this paragraph`;
    for (const line of wrapSpans([span(text)], 120, tools)) expect(line.width).toBeLessThanOrEqual(120.01);
  });

  it('leaves no orphan on the last line when that costs no line', () => {
    const lines = wrapSpans([span('aaaa bbbb cccc dddd eeee ffff gg')], 146, tools);
    const last = lines.at(-1)?.width ?? 0;
    expect(lines).toHaveLength(2);
    expect(last).toBeGreaterThan(146 * 0.22);
  });

  it('glues a span that begins without a space to the word before', () => {
    const lines = textOf([span('aaaa bbbb'), span('[1]')], 50);
    expect(lines).toEqual(['aaaa ', 'bbbb[1]']);
  });

  it('starts no line with a closing mark of Japanese', () => {
    for (const width of [40, 50, 60, 70]) {
      for (const line of textOf([span(SCRIPTS.japanese)], width)) expect(line).not.toMatch(/^[。、」]/u);
    }
  });

  it('sets text that runs from right to left at the right', () => {
    const [line] = wrapSpans([span(SCRIPTS.hebrew)], 400, tools);
    const run = line?.runs[0];
    expect((run?.x ?? 0) + (run?.width ?? 0)).toBeCloseTo(400);
  });
});

describe('fitText', () => {
  it('leaves what fits and cuts what does not, between graphemes', () => {
    expect(fitText('short', TYPE.body, 400, tools)).toBe('short');
    const cut = fitText('👩🏽‍💻'.repeat(50), TYPE.body, 60, tools);
    expect(cut.endsWith('…')).toBe(true);
    expect(cut.length % '👩🏽‍💻'.length).toBe(1);
    expect(measureText(cut, TYPE.body, tools)).toBeLessThanOrEqual(60);
  });
});

describe('toVisualOrder', () => {
  it('leaves left-to-right text alone', () => {
    expect(toVisualOrder('abc 12').join('')).toBe('abc 12');
  });

  it('turns Hebrew around and keeps numbers readable', () => {
    expect(toVisualOrder('אב 60 גד').join('')).toBe('דג 60 בא');
    expect(isRightToLeft('60 אב')).toBe(true);
  });

  it('turns only the Hebrew words of an English line', () => {
    expect(toVisualOrder('say אב ok').join('')).toBe('say בא ok');
  });
});
