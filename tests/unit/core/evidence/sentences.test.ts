import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/evidence/sentences';

const cut = (text: string) => splitSentences('t3_a', text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('numbers sentences from 0 and points into the text', () => {
    const text = 'One. Two?\n\nThree';
    expect(splitSentences('t3_a', text)).toEqual([
      { id: 't3_a.0', unitId: 't3_a', start: 0, end: 4 },
      { id: 't3_a.1', unitId: 't3_a', start: 5, end: 9 },
      { id: 't3_a.2', unitId: 't3_a', start: 11, end: 16 },
    ]);
  });
  it('cuts at line ends first and leaves list marks and emphasis out', () => {
    expect(
      cut('They asked:\n\n1. Why us\n2) **Why now**\n* a point\n\\- another\n> quoted\n## Head\n----\n• dot'),
    ).toEqual(['They asked:', 'Why us', 'Why now', 'a point', 'another', 'quoted', 'Head', 'dot']);
  });
  it('keeps abbreviations, initials and decimal numbers together', () => {
    expect(cut('I met Dr. Strange, e.g. The head of 1.5 wards. He was nice.')).toEqual([
      'I met Dr. Strange, e.g. The head of 1.5 wards.',
      'He was nice.',
    ]);
    expect(cut('He said no. Then he left.')).toEqual(['He said no.', 'Then he left.']);
  });
  it('keeps an open quote together, but not for ever', () => {
    expect(cut('She asked “Are you single? Married?” I left.')).toEqual([
      'She asked “Are you single? Married?”',
      'I left.',
    ]);
    expect(cut('A 6" pipe. Then another. And more.')).toHaveLength(3);
  });
  it('cuts other scripts', () => {
    expect(cut('自我介绍。为什么选择我们？')).toEqual(['自我介绍。', '为什么选择我们？']);
  });
  it('cuts 1 MB in under a second, in one line or many', () => {
    const prose = 'They asked me why I left, and I told them. It went well! Did it? '.repeat(16_000);
    for (const text of [prose, prose.replace(/\? /g, '?\n')]) {
      const startedAt = performance.now();
      expect(splitSentences('u', text).length).toBeGreaterThan(30_000);
      expect(performance.now() - startedAt).toBeLessThan(1000);
    }
  });
});
