import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  clipAtSentence,
  contentWords,
  countWords,
  cutAtCodePoint,
  escapeRegExp,
  foldText,
} from '../../../src/core/text';

describe('cleanText', () => {
  it('strips what nobody sees', () => {
    expect(cleanText('a\u200Bb\u202Ec\u2066d\u{E0041}e\uFEFF\u0007f\u0085g\u00ADh', 100)).toBe('abcdef\ngh');
  });
  it('keeps line feeds and tabs, and makes one line end of all', () => {
    expect(cleanText('a\r\nb\rc\td\u2028e', 100)).toBe('a\nb\nc\td\ne');
  });
  it('composes, and never cuts a character in two', () => {
    expect(cleanText('cafe\u0301', 100)).toBe('café');
    expect(cleanText('ab😀', 3)).toBe('ab');
    expect(cleanText('x\uD800y', 10)).toBe('x\uFFFDy');
    expect(cutAtCodePoint('😀', 1)).toBe('');
  });
  it('is linear', () => {
    const at = performance.now();
    cleanText('\u200B'.repeat(500_000) + 'a\r'.repeat(250_000), 1_000_000);
    expect(performance.now() - at).toBeLessThan(500);
  });
});

describe('foldText', () => {
  it('folds plain letters as it folds all others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (plain) => {
        expect(foldText(`${plain} ä`)).toBe(`${foldText(plain)} a`.trim());
      }),
    );
  });

  it('folds case, accents and punctuation', () => {
    expect(foldText('Don’t say “Żółć” — Größe, C++ & C#!')).toBe('dont say zolc grosse c++ c#');
    expect(foldText('about 1,000.50 + tax')).toBe('about 1.000.50 tax');
  });
  it('leaves other scripts readable', () => {
    expect(foldText('자기소개 부탁합니다.')).toBe('자기소개 부탁합니다');
  });
});

describe('contentWords', () => {
  it('drops stop words and endings, keeps negations', () => {
    expect(contentWords('Why did you leave your previous jobs?')).toEqual(['leav', 'previous', 'job']);
    expect(contentWords("They didn't test coding, not testing.")).toEqual([
      'not',
      'test',
      'cod',
      'not',
      'test',
    ]);
  });
  it('gives the same stem to the forms of a word', () => {
    for (const [a, b] of [
      ['queries', 'query'],
      ['interviewed', 'interviews'],
      ['planning', 'planned'],
      ['classes', 'class'],
      ['managed', 'manage'],
    ] as const)
      expect(contentWords(a)).toEqual(contentWords(b));
  });
});

describe('clipAtSentence', () => {
  it('leaves short text alone and cuts after a sentence', () => {
    expect(clipAtSentence('Short.', 20)).toBe('Short.');
    expect(clipAtSentence('One two three. Four five six. Seven', 31)).toBe('One two three. Four five six.');
  });
  it('falls back to a word and an ellipsis, within the cap', () => {
    const clipped = clipAtSentence('one two three four five', 12);
    expect(clipped).toBe('one two…');
    expect(clipAtSentence('x'.repeat(50), 10)).toHaveLength(10);
  });
});

it('counts words', () => {
  expect(countWords("It's a well-known thing: 3 words")).toBe(6);
  expect(countWords('自我介绍')).toBe(4);
});

it('escapes for regular expressions', () => {
  expect(new RegExp(escapeRegExp('a.b*c(d)-[e]/')).test('a.b*c(d)-[e]/')).toBe(true);
});
