import { describe, expect, it } from 'vitest';
import { describeBadge } from '../../../../src/core/run/badge';
import { listRunStates } from '../../../support/face-states';

const stateOf = (name: string) => listRunStates().find((state) => state.name === name)?.runs ?? [];
const NEVER = 0;
const JUST_NOW = Date.now() + 60_000;

describe('the badge', () => {
  it.each([
    ['queued', 'working'],
    ['searching', 'working'],
    ['reading', 'working'],
    ['waiting', 'working'],
    ['asking-access', 'asking'],
    ['asking-cost', 'asking'],
    ['uncertain-call', 'asking'],
    ['attention', 'asking'],
    ['completed', 'done'],
    ['completed-empty', 'done'],
    ['completed-blocked', 'done'],
    ['model-failed', 'done'],
    ['cancelled', 'none'],
    ['failed-stepCrashed', 'failed'],
    ['failed-storageFull', 'failed'],
  ] as const)('of a run that is %s says %s until it was seen', (name, kind) => {
    const runs = stateOf(name);
    expect(runs.length).toBeGreaterThan(0);
    expect(describeBadge(runs, NEVER, false).kind).toBe(kind);
    const afterwards = kind === 'done' || kind === 'failed' ? 'none' : kind;
    expect(describeBadge(runs, JUST_NOW, false).kind).toBe(afterwards);
  });

  it('counts the steps that are closed', () => {
    expect(describeBadge(stateOf('queued'), NEVER, false)).toEqual({ kind: 'working', percent: 0 });
    expect(describeBadge(stateOf('reading'), NEVER, false)).toEqual({ kind: 'working', percent: 33 });
  });

  it('speaks of what is under way before what has ended, and of an interview last', () => {
    const both = [...stateOf('failed-unexpected'), ...stateOf('reading')];
    expect(describeBadge(both, NEVER, true).kind).toBe('working');
    expect(describeBadge(stateOf('failed-unexpected'), NEVER, true).kind).toBe('failed');
    expect(describeBadge([], NEVER, true).kind).toBe('debrief');
    expect(describeBadge([], NEVER, false).kind).toBe('none');
  });
});
