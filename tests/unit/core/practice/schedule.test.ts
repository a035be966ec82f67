import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, countDays } from '../../../../src/core/guide/dates';
import {
  addReview,
  MINUTES_A_DAY,
  NO_PRACTICE,
  type Practice,
  type Result,
  readPractice,
  undoReview,
} from '../../../../src/core/practice/review';
import { type Schedule, scheduleCards } from '../../../../src/core/practice/schedule';

const START = '2026-11-02';
const cardsOf = (count: number) => Array.from({ length: count }, (_, i) => `q${i}`);

/** What a disk gives back: every step of the learner goes through it, as after a restart. */
const restart = (practice: Practice) => readPractice(JSON.parse(JSON.stringify(practice)));

interface Day {
  readonly date: string;
  readonly tried: readonly string[];
  readonly seconds: number;
  readonly schedule: Schedule;
}

/** Somebody who practises what is due, day by day, and whose browser is restarted after every card. */
class Learner {
  practice: Practice;
  readonly days: Day[] = [];
  constructor(
    readonly cards: readonly string[],
    public interviewDate: string | undefined,
    minutesADay: number,
  ) {
    this.practice = { ...NO_PRACTICE, minutesADay };
  }

  plan(today: string): Schedule {
    const date = this.interviewDate === undefined ? {} : { interviewDate: this.interviewDate };
    return scheduleCards({ cards: this.cards, practice: restart(this.practice), today, ...date });
  }

  /** Until the queue is empty, or `atMost` cards. */
  practise(
    today: string,
    knows: (id: string, nth: number) => Result = () => 'got',
    seconds = 120,
    atMost = 500,
  ) {
    const tried: string[] = [];
    const schedule = this.plan(today);
    for (
      let next = schedule.queue[0];
      next !== undefined && tried.length < atMost;
      next = this.plan(today).queue[0]
    ) {
      const result = knows(next, tried.length);
      this.practice = addReview(restart(this.practice), { itemId: next, at: 1, on: today, result, seconds });
      tried.push(next);
    }
    this.days.push({ date: today, tried, seconds: tried.length * seconds, schedule });
    return tried;
  }

  datesOf(id: string): readonly string[] {
    return this.days.filter(({ tried }) => tried.includes(id)).map(({ date }) => date);
  }
}

describe('a learner over fourteen days', () => {
  it('meets every card three times, at equal distances, the last round ending on the eve', () => {
    const learner = new Learner(cardsOf(20), addDays(START, 14), 30);
    for (let day = 0; day < 14; day++) learner.practise(addDays(START, day));
    for (const id of learner.cards) {
      const dates = learner.datesOf(id);
      expect(dates).toHaveLength(3);
      const gaps = dates.slice(1).map((date, i) => countDays(dates[i] ?? '', date));
      expect(gaps).toEqual([4, 4]);
    }
    // The load is even: no day has more than the thirty minutes, and none of the first twelve is idle.
    for (const { seconds } of learner.days) expect(seconds).toBeLessThanOrEqual(30 * 60);
    expect(learner.days.slice(0, 12).every(({ tried }) => tried.length === 5)).toBe(true);
    expect(learner.plan(addDays(START, 14)).queue).toEqual([]);
  });

  it('sees a card it did not know again the same day after the others, and first thing the next', () => {
    const learner = new Learner(cardsOf(4), addDays(START, 9), 60);
    const tried = learner.practise(START, (id, nth) => (id === 'q0' && nth < 2 ? 'again' : 'got'));
    expect(tried).toEqual(['q0', 'q1', 'q0']);
    const stubborn = new Learner(cardsOf(4), addDays(START, 9), 5);
    stubborn.practise(START, () => 'again', 150);
    expect(stubborn.plan(addDays(START, 1)).queue[0]).toBe('q0');
    expect(stubborn.plan(addDays(START, 1)).cards.get('q0')?.dueOn).toBe(START);
  });

  it('catches up after missed days without going over the minutes', () => {
    const learner = new Learner(cardsOf(12), addDays(START, 14), 20);
    for (let day = 0; day < 14; day++) if (day < 3 || day > 7) learner.practise(addDays(START, day));
    for (const { seconds } of learner.days) expect(seconds).toBeLessThanOrEqual(20 * 60);
    for (const id of learner.cards) expect(learner.datesOf(id).length).toBeGreaterThanOrEqual(2);
  });

  it('follows a changed date at once', () => {
    const learner = new Learner(cardsOf(9), addDays(START, 14), 30);
    for (let day = 0; day < 4; day++) learner.practise(addDays(START, day));
    // Brought forward: two days are left.
    learner.interviewDate = addDays(START, 6);
    for (let day = 4; day < 6; day++) learner.practise(addDays(START, day));
    for (const id of learner.cards) expect(learner.datesOf(id).length).toBeGreaterThanOrEqual(2);
    // Put off: what is known is not asked every day.
    const later = new Learner(cardsOf(9), addDays(START, 4), 30);
    later.practise(START);
    expect(later.plan(addDays(START, 1)).gapDays).toBe(1);
    later.interviewDate = addDays(START, 28);
    expect(later.plan(addDays(START, 1)).cards.get('q0')?.dueOn).toBe(addDays(START, 9));
  });

  it('survives a clock that jumps ahead, and one that jumps back', () => {
    const steady = new Learner(cardsOf(10), addDays(START, 14), 30);
    const jumping = new Learner(cardsOf(10), addDays(START, 14), 30);
    for (let day = 0; day < 14; day++) {
      steady.practise(addDays(START, day));
      // One card is tried while the clock is a year ahead; the day after it is four years back.
      if (day === 3) jumping.practise('2027-11-05', () => 'got', 120, 1);
      if (day === 4) jumping.practise('2022-11-06', () => 'got', 120, 1);
      jumping.practise(addDays(START, day));
    }
    for (const id of jumping.cards) {
      const real = jumping.datesOf(id).filter((date) => date.startsWith('2026'));
      expect(real.length).toBeGreaterThanOrEqual(2);
      expect(steady.datesOf(id)).toHaveLength(3);
    }
    for (const { seconds } of jumping.days) expect(seconds).toBeLessThanOrEqual(30 * 60);
  });

  it('begins with the likeliest when there is not time for all, and says how many are left out', () => {
    const learner = new Learner(cardsOf(60), addDays(START, 3), 15);
    expect(learner.plan(START)).toMatchObject({ rounds: 1, unreached: 60 - 3 * 5 });
    expect(learner.practise(START).slice(0, 3)).toEqual(['q0', 'q1', 'q2']);
  });

  it('on the day itself offers what is not known', () => {
    const learner = new Learner(cardsOf(3), START, 15);
    learner.practise(START, (id) => (id === 'q2' ? 'again' : 'got'), 60, 3);
    expect(learner.plan(START).queue).toEqual(['q2']);
  });

  it('goes on in turns without a date, and begins anew after a long break', () => {
    const learner = new Learner(cardsOf(5), undefined, 30);
    for (let day = 0; day < 28; day++) learner.practise(addDays(START, day));
    for (const id of learner.cards) expect(learner.datesOf(id)).toHaveLength(6);
    expect(learner.plan(addDays(START, 60)).cards.get('q0')?.gotDays).toBe(0);
  });
});

describe('what is due', () => {
  const practices = fc.array(
    fc.record({
      itemId: fc.constantFrom(...cardsOf(8), 'gone'),
      at: fc.integer({ min: 0, max: 2e12 }),
      on: fc.integer({ min: -40, max: 400 }).map((days) => addDays(START, days)),
      result: fc.constantFrom<Result>('got', 'again'),
      seconds: fc.integer({ min: 0, max: 900 }),
    }),
    { maxLength: 60 },
  );

  it('is never twice the same card, never one that is gone, never beyond the minutes', () => {
    fc.assert(
      fc.property(
        practices,
        fc.constantFrom(...MINUTES_A_DAY),
        fc.option(fc.integer({ min: -5, max: 60 })),
        (reviews, minutesADay, days) => {
          const schedule = scheduleCards({
            cards: cardsOf(8),
            practice: { minutesADay, reviews },
            today: START,
            ...(days === null ? {} : { interviewDate: addDays(START, days) }),
          });
          expect(new Set(schedule.queue).size).toBe(schedule.queue.length);
          expect(schedule.queue.every((id) => cardsOf(8).includes(id))).toBe(true);
          expect(schedule.queue.length).toBeLessThanOrEqual(Math.max(1, minutesADay * 2));
          expect(schedule.rounds).toBeGreaterThanOrEqual(1);
          for (const { dueOn, lastOn } of schedule.cards.values()) {
            if (dueOn !== undefined) expect(dueOn >= (lastOn ?? '')).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what is kept of practising', () => {
  it('is read back as it was, and nothing else is read', () => {
    const review = { itemId: 'q', at: 1, on: START, result: 'got', seconds: 5 } as const;
    const practice = addReview({ ...NO_PRACTICE, minutesADay: 30 }, review);
    expect(restart(practice)).toEqual(practice);
    expect(readPractice({ minutesADay: 7, reviews: [{ ...review, on: 'today' }, review] })).toEqual({
      ...NO_PRACTICE,
      reviews: [review],
    });
    for (const wrong of [null, 5, 'x', [], { reviews: 'x' }])
      expect(readPractice(wrong)).toEqual(NO_PRACTICE);
  });

  it('counts no lunch as practice, and takes back a wrong key', () => {
    const review = { itemId: 'q', at: 1, on: START, result: 'got', seconds: 99_999 } as const;
    const practice = addReview(NO_PRACTICE, review);
    expect(practice.reviews[0]?.seconds).toBe(900);
    expect(undoReview(practice, 'other')).toEqual(practice);
    expect(undoReview(practice, 'q').reviews).toEqual([]);
  });
});
