import { describe, expect, it } from 'vitest';
import { isSupported } from '../../../../src/core/insights/support';

const cited =
  'They asked me to design a rate limiter for 40 services at Northwind. I did not finish the second part.';

describe('isSupported', () => {
  it.each([
    ['Design a rate limiter for 40 services; the second part was not finished.', true],
    ['Design a rate limiter for 50 services; the second part was not finished.', false],
    ['Design a rate limiter for 40 services at Globex, second part not finished.', false],
    ['Design a rate limiter for 40 services and finish the second part.', false],
    ['The panel likes people who talk about leadership and ownership values.', false],
    ['Design a rate limiter, not finished, see https://evil.example', false],
    ['Design a rate limiter, not finished, see evil.com', false],
    ['', false],
  ])('%s: %s', (wording, expected) => {
    expect(isSupported(wording, cited)).toBe(expected);
  });

  it('does not let a negation be added', () => {
    expect(isSupported('They did not ask about SQL.', 'They asked about SQL joins.')).toBe(false);
  });
});
