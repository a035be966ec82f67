import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedConcurrency,
  DAILY_REQUEST_CAP,
  newBudget,
  nextPermit,
  type RequestBudget,
  readRateHeaders,
  recordAnswer,
  requestsLeftToday,
} from '../../../../src/core/reddit/budget';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../src/core/time';

const NOW = 1_767_225_600_000;

function told(remaining: string, reset: string): ReturnType<typeof readRateHeaders> {
  return readRateHeaders({ 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset });
}

/** Sends as fast as allowed and says when each request went, in ms after `NOW`. */
function send(count: number, start: RequestBudget, needed = count): number[] {
  let [state, now] = [start, NOW];
  const sent: number[] = [];
  while (sent.length < count) {
    const permit = nextPermit(state, now, Math.max(1, needed - sent.length));
    state = permit.state;
    if (permit.waitMs === 0) sent.push(now - NOW);
    else now += permit.waitMs;
  }
  return sent;
}

describe('readRateHeaders', () => {
  it('reads floats as text and seconds', () => {
    const headers = {
      'x-ratelimit-remaining': '98.0',
      'x-ratelimit-used': '2',
      'x-ratelimit-reset': '421',
      'retry-after': '4',
    };
    expect(readRateHeaders(headers)).toEqual({
      remaining: 98,
      used: 2,
      resetMs: 421_000,
      retryAfterMs: 4000,
    });
  });

  it.each(['', 'NaN', '-1', '1e9', 'Infinity', 'Wed, 21 Oct 2026 07:28:00 GMT', '9'.repeat(40)])(
    'takes %j for absent',
    (text) => {
      expect(readRateHeaders({ 'x-ratelimit-remaining': text, 'retry-after': text })).toEqual({});
    },
  );
});

describe('nextPermit', () => {
  it('without headers lets four go, then one per 2 s', () => {
    expect(send(7, newBudget())).toEqual([0, 0, 0, 0, 2000, 4000, 6000]);
  });

  it('keeps nobody waiting when the server gives three times what is needed', () => {
    const state = recordAnswer(newBudget(), told('96.0', '300'), 'answered', NOW);
    expect(send(30, state)).toEqual(Array(30).fill(0));
  });

  it('spreads what is left over the window when it is less', () => {
    const state = recordAnswer(newBudget(), told('35.0', '300'), 'answered', NOW);
    const sent = send(20, state);
    expect(sent[0]).toBe(0);
    expect(sent[1]).toBeGreaterThanOrEqual(10_000);
    expect(sent[9]).toBeGreaterThanOrEqual(90_000);
    // Near the end what is left is three times what is needed again.
    expect(sent.at(-1)).toBe(sent.at(-2));
  });

  it('leaves the last five to the user and waits for the window to end', () => {
    const state = recordAnswer(newBudget(), told('5.0', '120'), 'answered', NOW);
    expect(nextPermit(state, NOW, 1)).toMatchObject({ waitMs: 120_000, why: 'limited' });
    expect(nextPermit(state, NOW + 120_000, 1).waitMs).toBe(0);
  });

  it('counts what it grants itself until the server speaks again', () => {
    const state = recordAnswer(newBudget(), told('7.0', '120'), 'answered', NOW);
    const first = nextPermit(state, NOW, 1);
    const second = nextPermit(first.state, NOW + MINUTE_MS + 1, 1);
    expect([first.waitMs, second.waitMs]).toEqual([0, 0]);
    expect(nextPermit(second.state, NOW + MINUTE_MS + 2, 1).why).toBe('limited');
  });

  it('stops at the daily cap, and a restart does not reset it', () => {
    const used = { ...newBudget(), dayStartedAt: NOW - HOUR_MS, usedToday: DAILY_REQUEST_CAP };
    expect(nextPermit(JSON.parse(JSON.stringify(used)), NOW, 1)).toMatchObject({
      waitMs: 23 * HOUR_MS,
      why: 'dailyCap',
    });
    expect(requestsLeftToday(used, NOW)).toBe(0);
    expect(requestsLeftToday(used, NOW + DAY_MS)).toBe(DAILY_REQUEST_CAP);
  });

  it('gives nothing away to a clock that is set back, and does not wait for years after one that was ahead', () => {
    const future = {
      ...newBudget(),
      updatedAt: NOW + DAY_MS,
      tokens: 0,
      dayStartedAt: NOW + DAY_MS,
      usedToday: 149,
      blockedUntil: NOW + 9 * DAY_MS,
    };
    const permit = nextPermit(future, NOW, 1);
    expect(permit.waitMs).toBeLessThanOrEqual(15 * MINUTE_MS);
    expect(permit.state).toMatchObject({ tokens: 0, usedToday: 149 });
  });
});

describe('recordAnswer', () => {
  it('waits as told after a 429, and 2 s more, at most 90 s', () => {
    const wait = (headers: Record<string, string>) =>
      recordAnswer(newBudget(), readRateHeaders(headers), 'limited', NOW).blockedUntil - NOW;
    expect(wait({ 'x-ratelimit-reset': '10', 'retry-after': '30' })).toBe(12 * SECOND_MS);
    expect(wait({ 'retry-after': '4' })).toBe(6 * SECOND_MS);
    expect(wait({ 'x-ratelimit-reset': '480' })).toBe(90 * SECOND_MS);
    expect(wait({})).toBe(62 * SECOND_MS);
  });

  it('waits the whole time when it was told again after waiting, and counts refusals in flight together as one', () => {
    const headers = readRateHeaders({ 'x-ratelimit-reset': '480' });
    const first = recordAnswer(newBudget(), headers, 'limited', NOW);
    expect(recordAnswer(first, headers, 'limited', NOW + 50).limitedInARow).toBe(1);
    const again = recordAnswer(first, headers, 'limited', NOW + 91_000);
    expect(again).toMatchObject({ limitedInARow: 2, blockedUntil: NOW + 91_000 + 482_000 });
    expect(recordAnswer(again, {}, 'answered', NOW + 600_000).limitedInARow).toBe(0);
  });

  it('believes the lower figure when answers of one window overtake each other', () => {
    const low = recordAnswer(newBudget(), told('40', '300'), 'answered', NOW);
    expect(recordAnswer(low, told('44', '299'), 'answered', NOW + 900).server?.remaining).toBe(40);
    expect(recordAnswer(low, told('99', '600'), 'answered', NOW + 301_000).server?.remaining).toBe(99);
  });
});

describe('allowedConcurrency', () => {
  it('is ten only when the headers leave room', () => {
    const state = recordAnswer(newBudget(), told('90', '300'), 'answered', NOW);
    expect(allowedConcurrency(newBudget(), NOW, 1)).toBe(4);
    expect(allowedConcurrency(state, NOW, 30)).toBe(10);
    expect(allowedConcurrency(state, NOW, 31)).toBe(4);
    expect(allowedConcurrency(state, NOW + 301_000, 30)).toBe(4);
  });
});

describe('any history', () => {
  it('never grants more than the cap in a day, and always says when to come back', () => {
    const step = fc.record({
      waitMs: fc.nat(5000),
      remaining: fc.nat(600),
      reset: fc.nat(600),
      isLimited: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 50, maxLength: 400 }), (steps) => {
        let [state, now, granted] = [newBudget(), NOW, 0];
        for (const { waitMs, remaining, reset, isLimited } of steps) {
          now += waitMs;
          const permit = nextPermit(state, now, 5);
          state = permit.state;
          expect(Number.isFinite(permit.waitMs) && permit.waitMs >= 0 && permit.waitMs <= DAY_MS).toBe(true);
          if (permit.waitMs > 0) continue;
          granted += 1;
          state = recordAnswer(
            state,
            told(`${remaining}`, `${reset}`),
            isLimited ? 'limited' : 'answered',
            now,
          );
        }
        expect(granted).toBeLessThanOrEqual(DAILY_REQUEST_CAP);
      }),
      { numRuns: 30 },
    );
  });
});
