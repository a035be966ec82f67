import { describe, expect, it } from 'vitest';
import { mineUnit } from '../../../../src/core/evidence/mine';
import { findQuotes } from '../../../../src/core/evidence/quotes';
import { splitSentences } from '../../../../src/core/evidence/sentences';
import { cleanText, contentWords, foldText } from '../../../../src/core/text';

/** Texts that make careless patterns quadratic or worse, 100,000 characters each. */
const HOSTILE: Readonly<Record<string, string>> = {
  spaces: ' '.repeat(100_000),
  words: 'interview '.repeat(10_000),
  asked: 'he asked me '.repeat(8_333),
  i: 'i '.repeat(50_000),
  quotes: '"'.repeat(100_000),
  opened: '“a '.repeat(33_333),
  apostrophes: " 'a".repeat(33_333),
  brackets: '('.repeat(50_000) + ')'.repeat(50_000),
  questions: 'why? '.repeat(20_000),
  feeds: '\n'.repeat(100_000),
  bullets: '* a\n'.repeat(25_000),
  markers: '> '.repeat(50_000),
  stars: '*'.repeat(100_000),
  labels: 'q: why\n'.repeat(14_286),
  dashes: '- '.repeat(50_000),
  digits: '1) '.repeat(33_333),
  commas: 'what, '.repeat(16_667),
  dots: 'e.g. '.repeat(20_000),
  weeks: 'a few weeks a few days '.repeat(4_348),
  letters: 'a'.repeat(100_000),
  links: 'https://leetcode.com/problems/'.repeat(3_334),
};

function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const startedAt = performance.now();
    work();
    best = Math.min(best, performance.now() - startedAt);
  }
  return best;
}

describe('time is linear in the text', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`cleans, folds, cuts and quotes ${name}`, () => {
      expect(fastest(() => cleanText(text, 100_000))).toBeLessThan(100);
      expect(fastest(() => foldText(text))).toBeLessThan(100);
      expect(fastest(() => contentWords(text))).toBeLessThan(200);
      expect(fastest(() => splitSentences('u', text))).toBeLessThan(400);
      expect(fastest(() => findQuotes(text, 0, text.length))).toBeLessThan(100);
    });
    it(`mines ${name}`, () => {
      // A unit holds 10,000 characters at most.
      const unit = { id: 't3_x', text: `Questions they asked in my interview\n\n${text.slice(0, 10_000)}` };
      const context = { threadTitle: 'Questions they asked in my interview', isPost: true };
      expect(fastest(() => mineUnit(unit, context))).toBeLessThan(150);
    });
  }
});
