import { isDeepStrictEqual } from 'node:util';
import type { Fate, Write } from '../support/memory-ports';
import { type Fault, judge, type Seen } from './fault';
import { type CallMoment, createLab, type Lab, listFinished, withoutTimes } from './node-lab';

/** What an undisturbed run leaves; its writes are the moments at which the others are killed. */
export async function runUndisturbed() {
  const lab = createLab();
  await lab.begin();
  await lab.finish();
  return { lab, guide: withoutTimes(lab.guide()), writes: lab.disk.writes };
}

let undisturbed: ReturnType<typeof runUndisturbed> | undefined;
export const readUndisturbed = () => {
  undisturbed ??= runUndisturbed();
  return undisturbed;
};

/** Finishes a run whose worker was killed, and compares it with one that was not. */
export async function compareAfterKill(lab: Lab, kills = 1): Promise<Seen> {
  const { guide } = await readUndisturbed();
  const finished = listFinished(lab.disk);
  const askedBefore = lab.asked.length;
  const run = await lab.finish();
  const kept = new Set(listFinished(lab.disk));
  const gone = finished.filter((key) => !kept.has(key));
  const again = lab.asked
    .slice(askedBefore)
    .filter((path) =>
      finished.some((key) => key.includes('/thread/') && path.includes(`/${key.split('/').at(-1)}.json`)),
    );
  const isSame = isDeepStrictEqual(withoutTimes(lab.guide()), guide);
  const seen = `${run.status}, guide ${isSame ? 'equal' : `DIFFERENT at ${findDifference(withoutTimes(lab.guide()), guide)}`}, ${lab.accepted.length} calls, ${lab.resent.length} allowed again`;
  return judge(run.status === 'completed' && isSame, seen, {
    kills,
    calls: lab.accepted.length,
    lost: gone.length + again.length,
    paidTwice: lab.paidTwice(),
  });
}

/** Where two guides first differ, as a path with both values. */
export function findDifference(one: unknown, other: unknown, path = ''): string {
  const isPair = [one, other].every((value) => typeof value === 'object' && value !== null);
  if (!isPair)
    return `${path}: ${String(JSON.stringify(one)).slice(0, 80)}, not ${String(JSON.stringify(other)).slice(0, 80)}`;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const key = [...Object.keys(a), ...Object.keys(b)].find((name) => !isDeepStrictEqual(a[name], b[name]));
  return key === undefined ? path : findDifference(a[key], b[key], `${path}.${key}`);
}

/** Kills the worker at the first write that `choose` picks. */
async function killAt(choose: (write: Write) => Fate): Promise<Seen> {
  const lab = createLab();
  let killed = 0;
  const decide = (write: Write): Fate => {
    const fate = killed === 0 ? choose(write) : undefined;
    if (fate) killed++;
    return fate;
  };
  await lab.begin(decide);
  await answerWith(lab, decide);
  if (killed === 0) return judge(false, 'the moment never came');
  return compareAfterKill(lab, killed);
}

/** The user says yes to what the model will cost, in the worker that is to die. */
async function answerWith(lab: Lab, decide: (write: Write) => Fate): Promise<void> {
  if (lab.disk.runs.size === 0 || lab.run().status !== 'blocked') return;
  const { runner } = lab.startWorker(decide);
  await runner
    .tell(lab.run().id, { type: 'costAnswered', granted: true, now: lab.clock.now() })
    .then(() => runner.drive())
    .catch(() => undefined);
}

async function killInCall(moment: CallMoment): Promise<Seen> {
  const lab = createLab();
  lab.situation.killInCall = (n) => (n === 3 ? moment : undefined);
  await lab.begin();
  await answerWith(lab, () => undefined);
  lab.situation.killInCall = () => undefined;
  const seen = await compareAfterKill(lab);
  // Which of the calls side by side had left when the worker died, nobody can know: the user is asked for each.
  return { ...seen, held: seen.held && lab.resent.length > 0 };
}

const isCall = ({ key }: Write) => key.includes('/call/');
const stateOf = ({ value }: Write) => (value as { readonly state?: unknown } | undefined)?.state;

/** Joins many kills into one row. */
export function sumUp(all: readonly Seen[], what: string): Seen {
  const add = (field: 'kills' | 'calls' | 'lost' | 'paidTwice') =>
    all.reduce((sum, seen) => sum + seen[field], 0);
  const broken = all.filter(({ held }) => !held);
  const counted = {
    kills: add('kills'),
    calls: add('calls'),
    lost: add('lost'),
    paidTwice: add('paidTwice'),
  };
  const first = broken[0] ? `; the first that did not: ${broken[0].seen}` : '';
  return judge(
    broken.length === 0,
    `${all.length - broken.length} of ${all.length} ${what}${first}`,
    counted,
  );
}

/** @param every 1 kills at every write, 7 at every seventh. */
export async function killAtEveryWrite(every: number): Promise<Seen> {
  const { writes } = await readUndisturbed();
  const all: Seen[] = [];
  for (let n = 1; n <= writes; n += every) {
    for (const when of ['before', 'after'] as const) {
      let seen = 0;
      all.push(await killAt(() => (++seen === n ? when : undefined)));
    }
  }
  return sumUp(all, 'kills ended at the same guide');
}

/** Twice in a row: the worker that takes over is killed too. */
async function killTwice(every: number): Promise<Seen> {
  const { writes } = await readUndisturbed();
  const all: Seen[] = [];
  for (let n = 3; n <= writes; n += every) {
    const lab = createLab();
    let first = 0;
    await lab.begin(() => (++first === n ? 'after' : undefined));
    let second = 0;
    const { runner } = lab.startWorker(() => (++second === 4 ? 'before' : undefined));
    await runner.drive().catch(() => undefined);
    all.push(await compareAfterKill(lab, 2));
  }
  return sumUp(all, 'pairs of kills ended at the same guide');
}

/** Bad input that kills the worker each time must come to an end, and to one that can be tried again. */
async function crashForEver(): Promise<Seen> {
  const lab = createLab();
  lab.situation.engine = 'extractive';
  let kills = 0;
  const isEvidence = ({ value }: Write) => {
    const steps = (value as { steps?: { evidence?: { state?: string } } } | undefined)?.steps;
    return steps?.evidence?.state === 'done';
  };
  for (; kills < 20; kills++) {
    const { runner } = lab.startWorker((write) => (isEvidence(write) ? 'before' : undefined));
    await (kills === 0
      ? lab.begin((write) => (isEvidence(write) ? 'before' : undefined))
      : runner.drive()
    ).catch(() => undefined);
    if (lab.run().status === 'failed') break;
  }
  const failed = lab.run();
  const ended = failed.status === 'failed' ? failed.error.code : failed.status;
  const { runner } = lab.startWorker();
  await runner.retry(failed.id);
  await runner.drive();
  const held = ended === 'stepCrashed' && kills <= 4 && lab.run().status === 'completed';
  return judge(held, `${ended} after ${kills} kills, ${lab.run().status} when tried again`, { kills });
}

export const KILLS: readonly Fault[] = [
  {
    id: '1',
    where: 'node',
    name: 'killed before a call is noted as being sent',
    expected: 'goes on, nothing is asked, one call a prompt',
    provoke: () => killAt((write) => (isCall(write) && stateOf(write) === 'sending' ? 'before' : undefined)),
  },
  {
    id: '2',
    where: 'node',
    name: 'killed after a call was noted, before it leaves',
    expected: 'the user is asked; one call a prompt and one for each that he allows',
    provoke: () => killInCall('leaving'),
  },
  {
    id: '3',
    where: 'node',
    name: 'killed while the model answers',
    expected: 'the user is asked; sent again only then',
    provoke: () => killInCall('answering'),
  },
  {
    id: '4',
    where: 'node',
    name: 'killed with the answer in hand, before it is stored',
    expected: 'the user is asked; sent again only then',
    provoke: () => killAt((write) => (isCall(write) && stateOf(write) === 'done' ? 'before' : undefined)),
  },
  {
    id: '5',
    where: 'node',
    name: 'killed after an answer was stored, before anybody was told',
    expected: 'that call is not sent again, and its cost is counted once',
    provoke: () => killAt((write) => (isCall(write) && stateOf(write) === 'done' ? 'after' : undefined)),
  },
  {
    id: '6',
    where: 'node',
    name: 'killed at every write of a whole run, before it and after it',
    expected: 'the guide of the undisturbed run, each time',
    provoke: () => killAtEveryWrite(1),
  },
  {
    id: '6b',
    where: 'node',
    name: 'killed, and killed again while taking over',
    expected: 'the guide of the undisturbed run, each time',
    provoke: () => killTwice(3),
  },
  {
    id: 'own-1',
    where: 'node',
    name: 'a step that kills its worker each time',
    expected: 'stepCrashed after three pick-ups, and another try when the user asks for it',
    provoke: crashForEver,
  },
];
