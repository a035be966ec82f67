import { describe, expect, it } from 'vitest';
import { createRun } from '../../../src/core/run/reduce-run';
import { createLedger } from '../../../src/pipeline/ledger';
import { createDisk, mountDisk } from '../../support/memory-ports';

const run = () =>
  createRun({
    id: 'r1',
    postingKey: 'k',
    posting: {
      title: 'Baker',
      company: 'Kornblume',
      requiredSkills: [],
      preferredSkills: [],
      description: '',
      language: 'en',
      url: '',
      readFrom: {},
    },
    interview: {},
    now: 1,
  });

describe('ledger', () => {
  it('loses no transition when many are asked for at once', async () => {
    const { runs } = mountDisk(createDisk());
    const ledger = createLedger(runs, () => undefined);
    await ledger.add(run());
    await ledger.apply('r1', { type: 'pickedUp', now: 2 });
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        ledger.apply('r1', { type: 'counted', counts: { requests: i + 1 }, now: 3 }),
      ),
    );
    expect(await ledger.get('r1')).toMatchObject({ version: 22, counts: { requests: 20 } });
  });

  it('reads again when another worker wrote meanwhile', async () => {
    const disk = createDisk();
    const mine = createLedger(mountDisk(disk).runs, () => undefined);
    const theirs = createLedger(mountDisk(disk).runs, () => undefined);
    await mine.add(run());
    await Promise.all([
      mine.apply('r1', { type: 'pickedUp', now: 2 }),
      theirs.apply('r1', {
        type: 'edited',
        posting: run().posting,
        interview: { date: '2026-12-01' },
        now: 2,
      }),
    ]);
    expect(await mine.get('r1')).toMatchObject({ status: 'active', interview: { date: '2026-12-01' } });
  });

  it('says nothing changed when nothing did, and knows no run it was not given', async () => {
    let changes = 0;
    const ledger = createLedger(mountDisk(createDisk()).runs, () => changes++);
    await ledger.add(run());
    await ledger.apply('r1', { type: 'stepDone', step: 'guide', now: 2 });
    expect(changes).toBe(1);
    expect(await ledger.apply('r2', { type: 'cancelled', now: 2 })).toBeUndefined();
  });
});
