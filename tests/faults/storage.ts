import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../src/core/errors';
import type { Guide } from '../../src/core/guide/guide';
import type { Run } from '../../src/core/run/run';
import { RUN_SCHEMA } from '../../src/core/run/stored-run';
import type { Write } from '../support/memory-ports';
import { type Fault, judge, type Seen } from './fault';
import { compareAfterKill, readUndisturbed } from './kills';
import { createLab, type Lab, POSTING, withoutTimes } from './node-lab';

const FULL = new AppError('storageFull', 'write');

/** The disk takes nothing more until the cache has been given up. */
async function fillByCache(): Promise<Seen> {
  const lab = createLab();
  const isFull = ({ store }: Write) => store !== 'cache' && lab.disk.cache.size > 2;
  await lab.begin((write) => (isFull(write) ? FULL : undefined));
  const seen = await compareAfterKill(lab, 0);
  return {
    ...seen,
    held: seen.held && lab.fullTold.length === 0,
    seen: `${seen.seen}; the cache was given up`,
  };
}

/** The disk takes nothing more at all, from the middle of the run. */
async function fillForGood(): Promise<Seen> {
  const lab = createLab();
  lab.situation.engine = 'extractive';
  const isFull = ({ n, store }: Write) => n > 12 && (store === 'artifacts' || store === 'guides');
  const { guides } = await lab.begin((write) => (isFull(write) ? FULL : undefined));
  const inMemory = withoutTimes(await guides.get(lab.run().id)) as
    | { questions: readonly unknown[] }
    | undefined;
  const told = lab.fullTold.at(-1) === true;
  // The browser is closed and space is made: what was only in memory is asked for again, for nothing.
  lab.situation.engine = 'model';
  const { runner } = lab.startWorker();
  await runner.retry(lab.run().id);
  const seen = await compareAfterKill(lab, 0);
  const held = seen.held && told && (inMemory?.questions.length ?? 0) > 0;
  return { ...seen, held, seen: `told: ${told}, guide readable from memory; afterwards ${seen.seen}` };
}

/** A paid answer that cannot be written is used, not dropped, and never sent for again unasked. */
async function fillAtPaidAnswer(): Promise<Seen> {
  const lab = createLab();
  const isPaid = ({ key, value }: Write) =>
    key.includes('/call/') && (value as { state?: string } | undefined)?.state === 'done';
  await lab.begin();
  const { runner } = lab.startWorker((write) => (isPaid(write) ? FULL : undefined));
  await runner.tell(lab.run().id, { type: 'costAnswered', granted: true, now: lab.clock.now() });
  await runner.drive();
  const first = lab.run().status;
  const seen = await compareAfterKill(lab, 0);
  return { ...seen, held: seen.held && first === 'completed' && lab.resent.length === 0 };
}

async function damageCache(): Promise<Seen> {
  const lab = createLab();
  await lab.begin();
  let i = 0;
  for (const key of lab.disk.cache.keys()) {
    lab.disk.cache.set(key, [null, 'text', { value: 7 }, { value: { text: 3 }, storedAt: 'x' }][i++ % 4]);
  }
  const { runner } = lab.startWorker();
  await runner.start({ ...POSTING, url: `${POSTING.url}/other` }, {}, false);
  await runner.drive();
  lab.disk.runs.delete('run-2');
  return compareAfterKill(lab, 0);
}

/** A paid call's record that cannot be read says that something was sent. */
async function damageCall(): Promise<Seen> {
  const lab = createLab();
  lab.situation.killInCall = (n) => (n === 5 ? 'answered' : undefined);
  await lab.begin();
  const { runner } = lab.startWorker();
  await runner.tell(lab.run().id, { type: 'costAnswered', granted: true, now: lab.clock.now() });
  await runner.drive().catch(() => undefined);
  lab.situation.killInCall = () => undefined;
  for (const key of lab.disk.artifacts.keys()) if (key.includes('/call/')) lab.disk.artifacts.set(key, '???');
  lab.disk.cache.clear();
  const seen = await compareAfterKill(lab);
  return { ...seen, held: seen.held && lab.resent.length > 0 };
}

async function setAside(damage: (run: Run) => unknown): Promise<Seen> {
  const lab = createLab();
  lab.situation.engine = 'extractive';
  await lab.begin();
  const damaged = damage(lab.run());
  lab.disk.runs.set('run-1', damaged as Run);
  const { runner } = lab.startWorker();
  await runner.drive();
  const id = await runner.start(POSTING, {}, false);
  await runner.drive();
  const isKept = isDeepStrictEqual(lab.disk.runs.get('run-1'), damaged) && lab.disk.guides.has('run-1');
  const other = lab.disk.runs.get(id)?.status;
  return judge(
    isKept && id !== 'run-1' && other === 'completed',
    `kept as it was: ${isKept}; a new run ${other}`,
  );
}

/** What a finished step brought has gone: free data is asked for again, and nothing is made up. */
async function loseArtifacts(match: RegExp): Promise<Seen> {
  const lab = createLab();
  await lab.begin();
  const gone = [...lab.disk.artifacts.keys()].filter((key) => match.test(key));
  for (const key of gone) lab.disk.artifacts.delete(key);
  lab.disk.cache.clear();
  const { guide } = await readUndisturbed();
  const run = await lab.finish();
  const isSame = isDeepStrictEqual(withoutTimes(lab.guide()), guide);
  return judge(
    gone.length > 0 && run.status === 'completed' && isSame,
    `${gone.length} records gone; ${run.status}, guide ${isSame ? 'equal' : 'DIFFERENT'}`,
    {
      calls: lab.accepted.length,
      paidTwice: lab.paidTwice(),
    },
  );
}

async function loseEverything(): Promise<Seen> {
  const lab = createLab();
  const worker = await lab.begin();
  for (const map of [lab.disk.runs, lab.disk.artifacts, lab.disk.guides, lab.disk.cache]) map.clear();
  await worker.runner.tell('run-1', { type: 'cancelled', now: lab.clock.now() }).catch(() => undefined);
  const { runner } = lab.startWorker();
  await runner.drive();
  const isEmpty = lab.disk.runs.size === 0;
  const seen = await compareAfterKill(lab, 0);
  return { ...seen, held: seen.held && isEmpty, seen: `empty at first: ${isEmpty}; then ${seen.seen}` };
}

/** A guide that cannot be read is made anew from what was stored, with no request and no call. */
async function loseGuide(damage: (lab: Lab) => void): Promise<Seen> {
  const lab = createLab();
  await lab.begin();
  await lab.finish();
  const asked = lab.asked.length;
  const calls = lab.accepted.length;
  damage(lab);
  const { runner } = lab.startWorker();
  await runner.remake('run-1');
  await runner.drive();
  const { guide } = await readUndisturbed();
  await lab.finish();
  const isSame = isDeepStrictEqual(withoutTimes(lab.guide()), guide);
  const isFree = lab.asked.length === asked && lab.accepted.length === calls;
  return judge(
    isSame && isFree,
    `guide ${isSame ? 'equal' : 'DIFFERENT'}, ${isFree ? 'nothing' : 'SOMETHING'} asked`,
    {
      calls: lab.accepted.length,
      paidTwice: lab.paidTwice(),
    },
  );
}

const node = (id: string, name: string, expected: string, provoke: Fault['provoke']): Fault => ({
  id,
  where: 'node',
  name,
  expected,
  provoke,
});

export const STORAGE: readonly Fault[] = [
  node('12', 'a record of a newer version', 'left as it is, with its guide', () =>
    setAside((run) => ({ ...run, schema: RUN_SCHEMA + 1, mood: 'splendid' })),
  ),
  node('25', 'the disk is full of cache', 'the cache is given up, the run goes on', fillByCache),
  node('25b', 'the disk is full for good', 'results in memory, the user told; made good later', fillForGood),
  node(
    '25c',
    'the disk is full when a paid answer comes',
    'used, not dropped, not sent for again',
    fillAtPaidAnswer,
  ),
  node('27', 'damaged records in the cache', 'misses: free data asked again', damageCache),
  node('27b', 'damaged records of paid calls', 'the user is asked before anything is sent', damageCall),
  node('27c', 'a damaged run record', 'set aside, not guessed; a new run can be made', () =>
    setAside((run) => ({ ...run, steps: 'all done' })),
  ),
  node('28', 'threads of a finished step are gone', 'asked for again, the guide equal', () =>
    loseArtifacts(/\/thread\//),
  ),
  node('28b', 'searches of a finished step are gone', 'asked for again, the guide equal', () =>
    loseArtifacts(/\/search\//),
  ),
  node('28c', 'the guide of a finished run is gone', 'made anew from what is stored, for nothing', () =>
    loseGuide((lab) => lab.disk.guides.clear()),
  ),
  node('28d', 'the guide of a finished run is damaged', 'made anew from what is stored, for nothing', () =>
    loseGuide((lab) => lab.disk.guides.set('run-1', { schema: 2, id: 'run-1' } as unknown as Guide)),
  ),
  node(
    '29',
    'the databases are deleted under a run',
    'a clean empty state, and a new start works',
    loseEverything,
  ),
];
