import { describe, expect, it } from 'vitest';
import { makeDebrief } from '../../../../src/core/debrief/debrief';
import { AppError } from '../../../../src/core/errors';
import { buildGuide } from '../../../../src/core/guide/build-guide';
import { type Backup, type OwnContent, readBackup, writeBackup } from '../../../../src/core/library/backup';
import { createRun, reduceRun } from '../../../../src/core/run/reduce-run';
import type { Run } from '../../../../src/core/run/run';
import { engineerInput, SAMPLE_NOW } from '../../../support/sample-guides';

const input = engineerInput();
const debrief = makeDebrief(
  {
    runId: input.id,
    date: '2026-11-20',
    round: 'phone',
    questions: [{ text: 'Secret question of mine about zebras?', kind: 'technical', isHard: true }],
    went: 'mixed',
    surprised: '',
    next: '',
  },
  { company: 'Kestrel Ledger', title: 'Backend engineer' },
  SAMPLE_NOW,
);
const guide = buildGuide(engineerInput({ debriefs: [debrief] }));
const ended: Run = reduceRun(
  createRun({
    id: input.id,
    postingKey: 'kestrel',
    posting: input.posting,
    interview: {},
    now: SAMPLE_NOW,
  }),
  { type: 'cancelled', now: SAMPLE_NOW },
);
const own: OwnContent = {
  schema: 1,
  marks: [[input.id, { notes: [{ itemId: 'q', text: 'My note' }], pinned: ['q'], hidden: [] }]],
  debriefs: [debrief],
  practice: [[input.id, { minutesADay: 30, reviews: [] }]],
  stories: [],
  checklists: [],
  stages: [['kestrel', 'applied']],
};
const backup: Backup = {
  madeAt: SAMPLE_NOW,
  guides: [{ run: ended, guide }],
  saved: [{ key: 'kestrel', posting: input.posting, savedAt: SAMPLE_NOW }],
  own,
};

function codeOf(text: string): string {
  try {
    readBackup(text);
    return 'read';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

/** The file with one value of its first guide's entry replaced. */
function tampered(change: (entry: { run: Record<string, unknown>; guide: Record<string, unknown> }) => void) {
  const file = JSON.parse(writeBackup(backup));
  change(file.guides[0]);
  return readBackup(JSON.stringify(file));
}

describe('a backup', () => {
  it('comes back as it was written', () => {
    const { backup: read, dropped } = readBackup(writeBackup(backup));
    expect(dropped).toBe(0);
    expect(read.own).toEqual(own);
    expect(read.saved).toEqual(backup.saved);
    expect(read.guides[0]?.guide).toEqual(guide);
    expect(read.guides[0]?.run).toMatchObject({ id: input.id, status: 'cancelled', version: 1 });
  });

  it('holds nothing of what the user wrote unless that is put in', () => {
    const { own: _, ...others } = backup;
    const text = writeBackup(others);
    expect(text).not.toMatch(/zebras|My note|Secret/);
    expect(readBackup(text).backup.guides).toHaveLength(1);
    expect(writeBackup(backup)).toContain('zebras');
  });

  it('agrees to nothing: consent given elsewhere counts for nothing here', () => {
    const { backup: read } = tampered(({ run }) => {
      run['consent'] = { reddit: 'granted', cost: 'granted' };
      run['version'] = 7;
    });
    expect(read.guides[0]?.run).toMatchObject({
      version: 1,
      consent: { reddit: 'notAsked', cost: 'notAsked' },
    });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{"format":"debrief-backup"'],
    ['another file', '{"format":"other","schema":1}'],
    ['a list', '[]'],
    ['no number of its form', '{"format":"debrief-backup","schema":"1"}'],
    ['own data of another form', '{"format":"debrief-backup","schema":1,"own":{"schema":9}}'],
    ['nested too deep', `{"format":"debrief-backup","schema":${'['.repeat(200_000)}`],
  ])('%s is refused', (_, text) => {
    expect(codeOf(text)).toBe('backupUnreadable');
  });

  it('of a newer version says so', () => {
    expect(codeOf('{"format":"debrief-backup","schema":2}')).toBe('backupNewer');
  });

  it.each([
    ['an id that is a path', ({ guide }) => Object.assign(guide, { id: '../x' })],
    ['a guide of another run', ({ guide }) => Object.assign(guide, { id: 'other' })],
    ['a run that is still at work', ({ run }) => Object.assign(run, { status: 'active' })],
    ['a run of a newer version', ({ run }) => Object.assign(run, { schema: 99 })],
    ['a guide that is none', ({ guide }) => Object.assign(guide, { questions: 'all' })],
    [
      'a quote that nobody wrote',
      ({ guide }) => {
        const unit = Object.values(guide['units'] as Record<string, { text: string }>)[0];
        if (unit) unit.text = '';
      },
    ],
    [
      'a link to elsewhere',
      ({ guide }) => {
        for (const unit of Object.values(guide['units'] as Record<string, { permalink: string }>))
          unit.permalink = 'https://evil.example/';
      },
    ],
  ] as [string, Parameters<typeof tampered>[0]][])('leaves out %s, and says how many', (_, change) => {
    const { backup: read, dropped } = tampered(change);
    expect(read.guides).toEqual([]);
    expect(dropped).toBe(1);
  });

  it('does not reach the prototype of anything', () => {
    const text = writeBackup(backup).replace('"madeAt"', '"__proto__":{"isAdmin":true},"madeAt"');
    readBackup(text);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});
