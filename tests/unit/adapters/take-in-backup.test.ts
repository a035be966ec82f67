import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyInbox, makeBackup, noteBegun, putInbox, readInbox } from '../../../src/adapters/backup';
import { clearDebriefs, listDebriefs, putDebriefs } from '../../../src/adapters/debriefs';
import { createGuideStore } from '../../../src/adapters/key-value-stores';
import { clearMarks, listMarks, putMarks } from '../../../src/adapters/marks';
import { createRunStore } from '../../../src/adapters/run-store';
import { clearSavedPostings, listSavedPostings, savePosting } from '../../../src/adapters/saved-postings';
import { clearStages, listStages, putStages } from '../../../src/adapters/stages';
import { takeInBackup } from '../../../src/adapters/take-in-backup';
import { makeDebrief } from '../../../src/core/debrief/debrief';
import { AppError } from '../../../src/core/errors';
import { buildGuide } from '../../../src/core/guide/build-guide';
import { readBackup } from '../../../src/core/library/backup';
import { listEntries } from '../../../src/core/library/import-plan';
import { createRun, reduceRun } from '../../../src/core/run/reduce-run';
import { engineerInput, SAMPLE_NOW } from '../../support/sample-guides';

// The pages are told through the browser's storage, which there is none of here.
vi.mock('../../../src/adapters/storage', () => ({
  noteSavedChanged: async () => {},
  noteDebriefsChanged: async () => {},
  notePracticeChanged: async () => {},
  noteAnswersChanged: async () => {},
  noteStagesChanged: async () => {},
}));

const runs = createRunStore();
const guides = createGuideStore();
const stores = { runs, guides };
const posting = engineerInput().posting;

async function clearAll() {
  await Promise.all([
    runs.clear(),
    guides.clear(),
    clearMarks(),
    clearSavedPostings(),
    clearDebriefs(),
    clearStages(),
    emptyInbox(),
  ]);
}

async function fill(ids: readonly string[]) {
  for (const id of ids) {
    const run = createRun({ id, postingKey: id, posting, interview: {}, now: SAMPLE_NOW });
    await runs.put({ ...reduceRun(run, { type: 'cancelled', now: SAMPLE_NOW }), version: 1 });
    await guides.put({ ...buildGuide(engineerInput()), id });
    await putMarks(id, { notes: [{ itemId: 'q', text: `note ${id}` }], pinned: [], hidden: [] });
  }
  await savePosting(posting, SAMPLE_NOW);
  const told = { runId: 'a', date: '2026-11-20', questions: [], surprised: 'yes', next: '' };
  await putDebriefs([makeDebrief(told, { company: 'K', title: 'T' }, SAMPLE_NOW)], SAMPLE_NOW);
  await putStages(new Map([['a', 'applied' as const]]), SAMPLE_NOW);
}

const count = async () => ({
  runs: (await runs.list()).length,
  guides: (await Promise.all(['a', 'b', 'c'].map((id) => guides.get(id)))).filter(Boolean).length,
  marks: (await listMarks()).length,
  saved: (await listSavedPostings()).length,
  debriefs: (await listDebriefs()).length,
  stages: (await listStages()).size,
});
const FULL = { runs: 3, guides: 3, marks: 3, saved: 1, debriefs: 1, stages: 1 };
const EMPTY = { runs: 0, guides: 0, marks: 0, saved: 0, debriefs: 0, stages: 0 };

describe('a backup taken in', () => {
  let text = '';
  beforeEach(async () => {
    await clearAll();
    await fill(['a', 'b', 'c']);
    ({ text } = await makeBackup(true, SAMPLE_NOW));
    await clearAll();
  });

  it('brings everything back on an empty computer', async () => {
    await putInbox(new Blob([text]));
    expect(await takeInBackup(stores, SAMPLE_NOW)).toEqual({
      guides: 3,
      saved: 1,
      own: 5,
      already: 0,
      dropped: 0,
    });
    expect(await count()).toEqual(FULL);
    expect(await readInbox()).toBeUndefined();
    expect(await takeInBackup(stores, SAMPLE_NOW)).toBeUndefined();
  });

  it('leaves what is here as it is', async () => {
    await fill(['a']);
    await putMarks('a', { notes: [{ itemId: 'q', text: 'newer' }], pinned: [], hidden: [] });
    await putInbox(new Blob([text]));
    expect(await takeInBackup(stores, SAMPLE_NOW)).toEqual({
      guides: 2,
      saved: 0,
      own: 2,
      already: 5,
      dropped: 0,
    });
    expect(new Map(await listMarks()).get('a')?.notes[0]?.text).toBe('newer');
    expect(await count()).toEqual(FULL);
  });

  it('without the tick holds no word of the user’s own', async () => {
    await fill(['a']);
    const { text: plain } = await makeBackup(false, SAMPLE_NOW);
    expect(plain).not.toContain('note a');
    expect(readBackup(plain).backup.own).toBeUndefined();
  });

  it.each([1, 2, 3])('that fails at the guide number %i takes back all of it', async (number) => {
    let puts = 0;
    const failing = {
      ...guides,
      put: async (guide: Parameters<typeof guides.put>[0]) => {
        puts += 1;
        if (puts === number) throw new AppError('storageFull', 'test');
        await guides.put(guide);
      },
    };
    await putInbox(new Blob([text]));
    await expect(takeInBackup({ runs, guides: failing }, SAMPLE_NOW)).rejects.toThrow('storageFull');
    expect(await count()).toEqual(EMPTY);
    expect(await readInbox()).toBeUndefined();
  });

  it('whose worker died in the middle is brought to its end, and counts the same', async () => {
    await putInbox(new Blob([text]));
    const { backup } = readBackup(text);
    const keysOf = (entries: readonly (readonly [string, unknown])[]) => entries.map(([key]) => key);
    const entries = listEntries(backup);
    await noteBegun({
      guides: keysOf(entries.guides),
      saved: keysOf(entries.saved),
      marks: keysOf(entries.marks),
      debriefs: keysOf(entries.debriefs),
      practice: [],
      stories: [],
      checklists: [],
      stages: keysOf(entries.stages),
    });
    const [first] = backup.guides;
    if (first) {
      await guides.put(first.guide);
      await runs.put(first.run);
    }
    expect(await takeInBackup(stores, SAMPLE_NOW)).toMatchObject({ guides: 3, own: 5, already: 0 });
    expect(await count()).toEqual(FULL);
  });

  it('that is no backup changes nothing and is not kept', async () => {
    await fill(['a']);
    const before = await count();
    await putInbox(new Blob(['{"format":"debrief-backup","schema":1,"guides":[{}]} and more']));
    await expect(takeInBackup(stores, SAMPLE_NOW)).rejects.toThrow('backupUnreadable');
    expect(await count()).toEqual(before);
    expect(await readInbox()).toBeUndefined();
  });
});
