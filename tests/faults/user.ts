import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../src/core/errors';
import { postingKey } from '../../src/core/posting/posting-key';
import { type Fault, judge, type Seen } from './fault';
import { compareAfterKill, readUndisturbed, sumUp } from './kills';
import { createLab, ignoreDeath, POSTING, withoutTimes } from './node-lab';

async function startTogether(): Promise<Seen> {
  const lab = createLab();
  const { runner } = lab.startWorker();
  const ids = await Promise.all([1, 2, 3].map(() => runner.start(POSTING, {}, false)));
  await runner.drive();
  const seen = await compareAfterKill(lab, 0);
  const isOne = new Set(ids).size === 1 && lab.disk.runs.size === 1;
  return { ...seen, held: seen.held && isOne, seen: `${lab.disk.runs.size} run for 3 starts; ${seen.seen}` };
}

/** Two drivers, as when an old worker is still ending while a new one begins: only one gets the lock. */
async function driveTogether(): Promise<Seen> {
  const lab = createLab();
  let isTaken = false;
  const lock = async (work: () => Promise<void>): Promise<void> => {
    if (isTaken) return;
    isTaken = true;
    await work().finally(() => {
      isTaken = false;
    });
  };
  const workers = [1, 2].map(() => lab.startWorker(undefined, { lock }));
  await Promise.all(workers.map(({ runner }) => runner.start(POSTING, {}, false).catch(() => undefined)));
  await Promise.all(workers.map(({ runner }) => runner.drive()));
  return compareAfterKill(lab, 0);
}

async function openUnderOtherParameters(): Promise<Seen> {
  const lab = createLab();
  await lab.begin();
  await lab.finish();
  const asked = lab.asked.length;
  const version = lab.run().version;
  const { runner } = lab.startWorker();
  const suffixes = ['?utm_source=mail', '#apply', '?gclid=1&trk=x', '/?ref=home'];
  for (const suffix of suffixes) await runner.start({ ...POSTING, url: POSTING.url + suffix }, {}, false);
  await runner.drive();
  const isSame = lab.disk.runs.size === 1 && lab.asked.length === asked && lab.run().version === version;
  return judge(
    isSame && postingKey(POSTING).startsWith('url:'),
    `${lab.disk.runs.size} run, untouched: ${isSame}`,
    {
      calls: lab.accepted.length,
      paidTwice: lab.paidTwice(),
    },
  );
}

/** At every write of a run the user presses cancel; then he thinks better of it. */
async function cancelEverywhere(every: number): Promise<Seen> {
  const { writes, guide } = await readUndisturbed();
  const all: Seen[] = [];
  for (let n = 2; n <= writes; n += every) {
    const lab = createLab();
    let seen = 0;
    let pressed: Promise<unknown> | undefined;
    const press = () => {
      if (++seen === n && !pressed) {
        const event = { type: 'cancelled', now: lab.clock.now() } as const;
        pressed = Promise.resolve().then(() => worker.runner.tell('run-1', event).catch(() => undefined));
      }
      return undefined;
    };
    const worker = lab.startWorker(press);
    await worker.runner.start(POSTING, {}, false);
    await worker.runner.drive();
    if (lab.run().status === 'blocked') {
      await worker.runner.tell('run-1', { type: 'costAnswered', granted: true, now: lab.clock.now() });
      await worker.runner.drive();
    }
    await pressed;
    await worker.runner.drive();
    const calls = lab.accepted.length;
    const run = lab.run();
    const isOver = run.status === 'cancelled' || run.status === 'completed';
    const isCounted = run.status !== 'completed' || run.spent.usd > 0;
    const again = lab.startWorker();
    await again.runner.drive();
    const isQuiet = lab.accepted.length === calls;
    if (run.status === 'cancelled') await again.runner.retry(run.id);
    await again.runner.drive();
    const last = await lab.finish();
    const isSame = isDeepStrictEqual(withoutTimes(lab.guide()), guide);
    all.push(
      judge(
        isOver && isCounted && isQuiet && last.status === 'completed' && isSame,
        `write ${n}: ${run.status}, then ${last.status}, guide ${isSame ? 'equal' : 'DIFFERENT'}`,
        {
          calls: lab.accepted.length,
          paidTwice: lab.paidTwice(),
        },
      ),
    );
  }
  return sumUp(all, 'cancels kept, and went on to the same guide when asked');
}

/** Delete while a step is at work: nothing of the run may be written afterwards. */
async function deleteEverywhere(every: number): Promise<Seen> {
  const { writes } = await readUndisturbed();
  const all: Seen[] = [];
  for (let n = 2; n <= writes; n += every) {
    const lab = createLab();
    let seen = 0;
    let pressed: Promise<void> | undefined;
    const worker = lab.startWorker(() => {
      if (++seen === n) pressed = Promise.resolve().then(() => worker.runner.delete('run-1'));
      return undefined;
    });
    await worker.runner.start(POSTING, {}, false);
    await worker.runner.drive();
    await pressed;
    await worker.runner.drive();
    const left = [...lab.disk.artifacts.keys(), ...lab.disk.guides.keys(), ...lab.disk.runs.keys()];
    all.push(
      judge(pressed === undefined || left.length === 0, `write ${n}: ${left.slice(0, 3).join(', ')} left`),
    );
  }
  return sumUp(all, 'deletions left nothing');
}

async function queueFifty(): Promise<Seen> {
  const lab = createLab();
  lab.situation.engine = 'extractive';
  let atOnce = 0;
  let most = 0;
  const keepAwake = () => {
    most = Math.max(most, ++atOnce);
    return () => {
      atOnce--;
    };
  };
  const { runner } = lab.startWorker(({ n }) => (n === 700 ? 'after' : undefined), { keepAwake });
  const starts = Array.from({ length: 50 }, (_, i) =>
    runner.start({ ...POSTING, url: `https://jobs.example/${i}` }, {}, false).catch(ignoreDeath),
  );
  await Promise.all(starts);
  await runner.drive().catch(ignoreDeath);
  const listed = lab.disk.runs.size;
  atOnce = 0;
  for (let turn = 0; turn < 5; turn++) {
    await lab.startWorker(undefined, { keepAwake }).runner.drive();
    lab.clock.advance(86_400_000);
  }
  const open = [...lab.disk.runs.values()].filter(({ status }) => status !== 'completed').length;
  return judge(
    listed === 50 && open === 0 && most === 1,
    `${listed} listed, ${50 - open} completed, at most ${most} at once`,
    { kills: 1 },
  );
}

/** The key stops being good in the middle: what was paid for stays, the guide is there, another key goes on. */
async function revokeKey(): Promise<Seen> {
  const lab = createLab();
  const error = new AppError('keyRefused', '401');
  lab.situation.model = (n) => (n > 2 ? { error, isRefusal: true } : undefined);
  await lab.begin();
  const first = await lab.finish();
  const spent = first.spent.usd;
  lab.situation.model = () => undefined;
  const { runner } = lab.startWorker();
  await runner.retry(first.id);
  const seen = await compareAfterKill(lab, 0);
  const held =
    first.status === 'completed' && spent > 0 && lab.accepted.length === new Set(lab.accepted).size;
  return {
    ...seen,
    held: seen.held && held,
    seen: `first ${first.status}, $${spent.toFixed(4)} kept; then ${seen.seen}`,
  };
}

/** The permission is taken back in the middle, and given again. */
async function revokePermission(): Promise<Seen> {
  const lab = createLab();
  const worker = lab.startWorker(({ key }) => {
    if (key.includes('/thread/')) lab.situation.mayReadReddit = false;
    return undefined;
  });
  await worker.runner.start(POSTING, {}, false);
  await worker.runner.drive();
  const said = lab.run();
  const told = said.sources.find(({ source }) => source === 'reddit')?.status ?? said.status;
  await lab.finish();
  lab.situation.mayReadReddit = true;
  const { runner } = lab.startWorker();
  await runner.tell('run-1', { type: 'accessAnswered', granted: true, now: lab.clock.now() });
  const seen = await compareAfterKill(lab, 0);
  return { ...seen, held: seen.held && told === 'notAsked', seen: `said ${told}; then ${seen.seen}` };
}

const node = (id: string, name: string, expected: string, provoke: Fault['provoke']): Fault => ({
  id,
  where: 'node',
  name,
  expected,
  provoke,
});

export const USER: readonly Fault[] = [
  node('14', 'three windows start one posting at once', 'one run', startTogether),
  node('17', 'two drivers at once', 'one works, nothing is done twice', driveTogether),
  node(
    '15',
    'the same listing under other URL parameters',
    'the same run, untouched',
    openUnderOtherParameters,
  ),
  node('31', 'the key is revoked in the middle', 'what was paid for stays; another key goes on', revokeKey),
  node(
    '32',
    'the permission is taken back in the middle',
    'said so; goes on when it is given again',
    revokePermission,
  ),
  node('36', 'deleted at every write of a run', 'nothing is left, nothing is written afterwards', () =>
    deleteEverywhere(2),
  ),
  node('37', 'cancelled at every write of a run', 'no further call; the same guide on another try', () =>
    cancelEverywhere(2),
  ),
  node('38', 'fifty runs queued, and a kill', 'all listed, one at a time, all completed', queueFifty),
];
