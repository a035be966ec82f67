import { describe, expect, it } from 'vitest';
import { createRun, reduceRun } from '../../../src/core/run/reduce-run';
import type { RunEvent } from '../../../src/core/run/run';
import { summariseRun } from '../../../src/core/run/summarise-run';
import { announceStage } from '../../../src/ui/run-view';
import { engineerGuide } from '../../support/sample-guides';

const now = 1_790_000_000_000;
const open = (step: 'posting' | 'queries' | 'threads' | 'evidence' | 'insights' | 'guide'): RunEvent => ({
  type: 'stepOpened',
  step,
  now,
});
const done = (step: 'posting' | 'queries' | 'threads' | 'evidence' | 'insights' | 'guide'): RunEvent => ({
  type: 'stepDone',
  step,
  now,
});
const counted = (counts: Record<string, number>): RunEvent => ({ type: 'counted', counts, now });
const range = (length: number) => Array.from({ length }, (_, i) => i + 1);

/** A whole run, thread by thread, with a wait in the middle. */
const RUN: readonly RunEvent[] = [
  { type: 'pickedUp', now },
  open('posting'),
  { type: 'guideStored', revision: 1, now },
  done('posting'),
  { type: 'accessAnswered', granted: true, now },
  open('queries'),
  ...range(7).map((queriesDone) => counted({ queriesPlanned: 7, queriesDone })),
  done('queries'),
  open('threads'),
  open('evidence'),
  ...range(8).map((threadsDone) => counted({ threadsPlanned: 15, threadsDone, people: threadsDone })),
  { type: 'delayed', why: 'redditLimited', resumeAt: now + 20_000, now },
  { type: 'pickedUp', now: now + 21_000 },
  ...range(7).map((more) => counted({ threadsDone: 8 + more, people: 8 + more })),
  done('threads'),
  done('evidence'),
  open('insights'),
  done('insights'),
  open('guide'),
  { type: 'guideStored', revision: 2, now },
  done('guide'),
  { type: 'completed', now },
];

describe('what a screen reader hears of a run', () => {
  it('is five to eight sentences, however many things are counted', () => {
    const { posting } = engineerGuide();
    let run = createRun({ id: 'r', posting, postingKey: 'k', interview: {}, now });
    const heard: string[] = [];
    for (const event of RUN) {
      run = reduceRun(run, event);
      const sentence = JSON.stringify(announceStage(summariseRun(run)));
      if (sentence !== heard.at(-1)) heard.push(sentence);
    }
    expect(run.status).toBe('completed');
    expect(RUN.length).toBeGreaterThan(30);
    expect(heard.length, heard.join('\n')).toBeGreaterThanOrEqual(5);
    expect(heard.length, heard.join('\n')).toBeLessThanOrEqual(8);
    expect(heard.at(-1)).toContain('stage_completed');
  });
});
