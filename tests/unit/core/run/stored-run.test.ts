import { describe, expect, it } from 'vitest';
import { createRun, reduceRun } from '../../../../src/core/run/reduce-run';
import { readStoredRun, sortRecords, writeStoredRun } from '../../../../src/core/run/stored-run';

const run = createRun({
  id: 'r1',
  postingKey: 'k',
  posting: {
    title: 'Baker',
    company: 'Kornblume',
    requiredSkills: [],
    preferredSkills: [],
    description: 'Bake bread.',
    language: 'en',
    url: '',
    readFrom: {},
  },
  interview: { date: '2026-12-01' },
  now: 1000,
});
const waiting = reduceRun(reduceRun(run, { type: 'pickedUp', now: 1001 }), {
  type: 'delayed',
  resumeAt: 9000,
  why: 'redditFeed',
  endsAt: 99_000,
  now: 1002,
});

describe('readStoredRun', () => {
  it('gives back what was written, and nothing besides', () => {
    expect(readStoredRun(writeStoredRun(run))).toEqual({ run });
    expect(readStoredRun(JSON.parse(JSON.stringify(writeStoredRun(waiting))))).toEqual({ run: waiting });
  });

  it('takes a record of the first form', () => {
    const { reached: _, ...old } = run;
    expect(readStoredRun(old)).toEqual({ run: { ...run, reached: 0 } });
  });

  it.each([
    ['a newer form', { ...run, schema: 99, status: 'dreaming' }, 'newer'],
    ['no record', 'r1', 'damaged'],
    ['nothing', null, 'damaged'],
    ['a form that is no number', { ...run, schema: 'two' }, 'damaged'],
    ['a step that is missing', { ...run, steps: { posting: { state: 'idle' } } }, 'damaged'],
    ['a status that does not exist', { ...run, status: 'toString' }, 'damaged'],
    ['a wait without its end', { ...run, status: 'waiting', why: 'redditLimited' }, 'damaged'],
    ['a count that is no number', { ...run, counts: { ...run.counts, requests: '3' } }, 'damaged'],
    ['a posting of another shape', { ...run, posting: { title: 'Baker' } }, 'damaged'],
    ['money that is none', { ...run, spent: { ...run.spent, usd: Number.NaN } }, 'damaged'],
  ])('sets aside %s', (_name, stored, why) => {
    expect(readStoredRun(stored)).toMatchObject({ aside: { why } });
  });

  it('keeps the good ones when one is bad', () => {
    const { runs, aside } = sortRecords([writeStoredRun(run), { id: 'r2' }, writeStoredRun(waiting)]);
    expect(runs.map(({ status }) => status)).toEqual(['queued', 'waiting']);
    expect(aside).toEqual([{ id: 'r2', why: 'damaged' }]);
  });
});
