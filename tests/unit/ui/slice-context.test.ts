import { describe, expect, it } from 'vitest';
import { sliceContext } from '../../../src/ui/guide-view';

describe('sliceContext', () => {
  it('gives the whole of a short text, in three exact pieces', () => {
    const text = 'Before it. They asked why. After it.';
    const start = text.indexOf('They');
    const sliced = sliceContext(text, { start, end: start + 'They asked why.'.length });
    expect(sliced).toEqual({ before: 'Before it. ', words: 'They asked why.', after: ' After it.' });
  });

  it('cuts a long one between words and says so', () => {
    const around = 'word '.repeat(600);
    const { before, words, after } = sliceContext(`${around}HERE ${around}`, { start: 3000, end: 3004 });
    expect(words).toBe('HERE');
    expect(before).toMatch(/^… word /);
    expect(after).toMatch(/ word …$/);
    expect(before.length + after.length).toBeLessThan(1450);
  });

  it('is quick with a text of one endless word', () => {
    const { before } = sliceContext('x'.repeat(100_000), { start: 50_000, end: 50_010 });
    expect(before.length).toBeLessThan(800);
  });
});
