import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeSet, SETS, scoreRing } from '../../../eval/research';

const DIR = join(import.meta.dirname, '../../../fixtures/research');

/** The bar that a change must not lower. What is reached, with intervals: `npm run --silent eval -- research`. */
describe.each<[string, 1 | 2, number, number]>([
  ['dev', 1, 0.95, 0.95],
  ['dev', 2, 0.95, 0.95],
  ['held-out', 1, 0.95, 0.85],
  ['held-out', 2, 0.95, 0.85],
])('the labelled posts of %s, ring %i', (set, ring, minPrecision, minRecall) => {
  const { said, are, right } = scoreRing(judgeSet(DIR, set), ring);

  it(`are judged with a precision of ${minPrecision} and a recall of ${minRecall}`, () => {
    expect(said).toBeGreaterThan(20);
    expect(right / said).toBeGreaterThanOrEqual(minPrecision);
    expect(right / are).toBeGreaterThanOrEqual(minRecall);
  });
});

describe('the labelled posts', () => {
  it('are of many employers, half of them traps, some in German', () => {
    const posts = SETS.flatMap((set) => judgeSet(DIR, set)).map(({ post }) => post);
    expect(posts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(posts.map((post) => post.for)).size).toBeGreaterThanOrEqual(25);
    expect(posts.filter(({ kind }) => kind !== undefined).length).toBeGreaterThan(posts.length / 2);
    const german = new Set([
      'ostwind',
      'rosenau',
      'talheim',
      'bohnert',
      'otto',
      'kressen',
      'severin',
      'stadtw',
    ]);
    expect(posts.filter((post) => german.has(post.for)).length).toBeGreaterThanOrEqual(25);
  });
});
