import { AppError } from '../../src/core/errors';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/time';
import { formatCountdown } from '../../src/ui/format';
import { type Fault, judge, type Seen } from './fault';
import { compareAfterKill, sumUp } from './kills';
import { createLab, type Lab } from './node-lab';

const OFFLINE = new AppError('offline', 'www.reddit.com');
const BROKEN = new AppError('modelUnreachable', 'no answer');
const CAPTIVE = '<html><body><h1>Welcome to the hotel</h1><form action="/accept"></form></body></html>';

/** Reddit says "too many" for a while: the run waits as a state, and the alarm is armed. */
async function waitForReddit(): Promise<Seen> {
  const lab = createLab();
  const until = lab.clock.now() + MINUTE_MS;
  lab.situation.reddit = () => (lab.clock.now() < until ? { status: 429, body: '' } : undefined);
  await lab.begin();
  const run = lab.run();
  const isWaiting = run.status === 'waiting' && lab.counters.armed > 0;
  const left = run.status === 'waiting' ? formatCountdown(run.resumeAt - lab.clock.now()) : '';
  const asked = lab.asked.length;
  await lab.startWorker().runner.drive();
  const isQuiet = lab.asked.length === asked;
  const seen = await compareAfterKill(lab, 0);
  return {
    ...seen,
    held: seen.held && isWaiting && isQuiet && /^\d:\d\d$/.test(left),
    seen: `waited ${left}, alarm armed, nobody asked meanwhile; ${seen.seen}`,
  };
}

/** The ping runs while a step does, and not a moment longer. */
async function pingWhileCalling(): Promise<Seen> {
  const lab = createLab();
  let open = 0;
  lab.situation.model = () => {
    open = Math.max(open, lab.counters.pings - lab.counters.pingsEnded);
    return undefined;
  };
  await lab.begin();
  const seen = await compareAfterKill(lab, 0);
  const isOver = lab.counters.pings === lab.counters.pingsEnded;
  return {
    ...seen,
    held: seen.held && open === 1 && isOver,
    seen: `pings in a call: ${open}, afterwards 0: ${isOver}; ${seen.seen}`,
  };
}

/** The worker dies between the record of a run and anything else. */
async function loseAlarm(): Promise<Seen> {
  const lab = createLab();
  await lab.begin(({ n }) => (n === 1 ? 'after' : undefined));
  const isArmedBefore = lab.counters.armed > 0;
  lab.counters.armed = 0;
  let isArmedAgain = false;
  await lab
    .startWorker(() => {
      isArmedAgain ||= lab.counters.armed > 0;
      return undefined;
    })
    .runner.drive();
  const seen = await compareAfterKill(lab);
  const held = seen.held && isArmedBefore && isArmedAgain && lab.counters.armed === 0;
  return {
    ...seen,
    held,
    seen: `armed before the record: ${isArmedBefore}, again: ${isArmedAgain}; ${seen.seen}`,
  };
}

/** The clock jumps in the middle of the run, `at` a write. */
async function jumpAt(at: number, byMs: number, isKilled: boolean): Promise<Seen> {
  const lab = createLab();
  await lab.begin(({ n }) => {
    if (n !== at) return undefined;
    lab.clock.advance(byMs);
    return isKilled ? 'after' : undefined;
  });
  const run = await lab.finish();
  const guide = lab.guide();
  const wrong = lab.paidTwice() > 0 || run.status !== 'completed' || !guide || guide.counts.threadsRead < 10;
  const times = Object.values(run.steps).flatMap((step) => ('tookMs' in step ? [step.tookMs] : []));
  const isNegative = times.some((ms) => ms < 0);
  return judge(
    !wrong && !isNegative,
    `jump of ${byMs / DAY_MS} days at write ${at}: ${run.status}, ${guide?.counts.threadsRead} threads`,
    {
      kills: isKilled ? 1 : 0,
      calls: lab.accepted.length,
      paidTwice: lab.paidTwice(),
    },
  );
}

async function jumpEverywhere(): Promise<Seen> {
  const all: Seen[] = [];
  for (const byMs of [DAY_MS, -DAY_MS, 8 * DAY_MS, -HOUR_MS]) {
    for (let at = 2; at < 126; at += 9) all.push(await jumpAt(at, byMs, at % 2 === 0));
  }
  return sumUp(all, 'jumps of the clock lost nothing');
}

/** Set back while it waits: the time to go on is a day away, and nobody may wait for that. */
async function setBackWhileWaiting(): Promise<Seen> {
  const lab = createLab();
  let isLimited = true;
  lab.situation.reddit = () => (isLimited ? { status: 429, body: '' } : undefined);
  await lab.begin();
  const before = lab.run().status;
  lab.clock.advance(-DAY_MS);
  isLimited = false;
  await lab.startWorker().runner.drive();
  const after = lab.run();
  const waitMs = after.status === 'waiting' ? after.resumeAt - lab.clock.now() : 0;
  const seen = await compareAfterKill(lab, 0);
  return {
    ...seen,
    held: seen.held && before === 'waiting' && waitMs < 20 * MINUTE_MS,
    seen: `waits ${Math.round(waitMs / MINUTE_MS)} min instead of a day; ${seen.seen}`,
  };
}

/** A laptop sleeps in the middle of paid calls: the connections are dead when it wakes. */
async function sleepInCall(): Promise<Seen> {
  const lab = createLab();
  let slept = false;
  lab.situation.model = (n) => {
    if (n > 3) return undefined;
    if (!slept) lab.clock.advance(8 * HOUR_MS);
    slept = true;
    return { error: BROKEN, isRefusal: false };
  };
  await lab.begin();
  const seen = await compareAfterKill(lab, 0);
  return { ...seen, held: seen.held && lab.resent.length === 3 };
}

async function goOffline(
  when: (asked: number) => boolean,
  andThen: (lab: Lab) => Promise<void>,
): Promise<Seen> {
  const lab = createLab();
  lab.situation.reddit = () => (when(lab.asked.length) ? OFFLINE : undefined);
  await lab.begin();
  await lab.finish();
  const first = lab.run();
  const told = first.sources.find(({ source }) => source === 'reddit')?.status;
  const isThere = (lab.guide()?.questions.length ?? 0) > 0;
  lab.situation.reddit = () => undefined;
  await andThen(lab);
  const seen = await compareAfterKill(lab, 0);
  return {
    ...seen,
    held: seen.held && told === 'offline' && isThere,
    seen: `said ${told}, guide there: ${isThere}; online again ${seen.seen}`,
  };
}

const retry = async (lab: Lab): Promise<void> => {
  const { runner } = lab.startWorker();
  await runner.retry('run-1');
  await runner.drive();
};

/** A portal answers everything with its own page. */
async function meetPortal(): Promise<Seen> {
  const lab = createLab();
  lab.situation.reddit = () => ({ status: 200, body: CAPTIVE });
  await lab.begin();
  await lab.finish();
  const stored = [...lab.disk.artifacts.values(), ...lab.disk.cache.values()];
  const isKept = JSON.stringify(stored).includes('hotel');
  const told = lab.run().sources.find(({ source }) => source === 'reddit')?.status;
  lab.situation.reddit = () => undefined;
  await retry(lab);
  const seen = await compareAfterKill(lab, 0);
  return {
    ...seen,
    held: seen.held && !isKept && told !== 'ok' && told !== 'empty',
    seen: `said ${told}, stored: ${isKept}; afterwards ${seen.seen}`,
  };
}

/** Answers with a status are proof that nothing was made: tried again without asking, but not for ever. */
async function refuse(error: AppError, goesOnAlone: boolean): Promise<Seen> {
  const lab = createLab();
  lab.situation.model = (n) => (n <= 6 ? { error, isRefusal: true } : undefined);
  await lab.begin();
  await lab.finish();
  const tried = lab.counters.tried;
  if (!goesOnAlone) await retry(lab);
  const seen = await compareAfterKill(lab, 0);
  return {
    ...seen,
    held: seen.held && lab.resent.length === 0 && tried <= 30,
    seen: `${tried} tries; ${seen.seen}`,
  };
}

async function breakAfterAccepting(): Promise<Seen> {
  const lab = createLab();
  lab.situation.model = (n) => (n === 2 ? { error: BROKEN, isRefusal: false } : undefined);
  await lab.begin();
  const seen = await compareAfterKill(lab, 0);
  return { ...seen, held: seen.held && lab.resent.length === 1 };
}

/** The user says no to sending again: the guide is made from the rest, and that call is never sent. */
async function giveUp(): Promise<Seen> {
  const lab = createLab();
  lab.situation.model = (n) => (n === 2 ? { error: BROKEN, isRefusal: false } : undefined);
  const { runner } = await lab.begin();
  await runner.tell('run-1', { type: 'costAnswered', granted: true, now: lab.clock.now() });
  await runner.drive();
  const asked = lab.run().status;
  const calls = lab.accepted.length;
  await lab.giveUp();
  const run = lab.run();
  const held = asked === 'blocked' && run.status === 'completed' && lab.accepted.length === calls;
  return judge(
    held && run.steps.insights.state === 'done',
    `${asked}, then ${run.status}, ${lab.accepted.length} calls`,
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

export const TIME: readonly Fault[] = [
  node('7', 'Reddit says "too many" for a minute', 'waits as a state, with its time; goes on', waitForReddit),
  node('8', 'the ping in a paid call', 'one while a step is in flight, none afterwards', pingWhileCalling),
  node('18', 'offline before the start', 'said so, a first guide, nothing charged', () =>
    goOffline(() => true, retry),
  ),
  node('19', 'offline in the middle', 'what came stays; goes on when online', () =>
    goOffline((n) => n > 9, retry),
  ),
  node('20', 'asleep for 8 h in the middle of paid calls', 'the user is asked once for each', sleepInCall),
  node('21', 'a captive portal answers 200 with a page', 'no result, nothing stored', meetPortal),
  node('22', '429 from the model', 'waits, goes on alone, caps hold', () =>
    refuse(new AppError('modelLimited', '429'), true),
  ),
  node('22b', '500 from the model', 'extractive guide; another try goes on', () =>
    refuse(new AppError('modelFailed', '500'), false),
  ),
  node(
    '23',
    'the server accepts, then the connection breaks',
    'the user is asked for that one',
    breakAfterAccepting,
  ),
  node('23b', 'the user does not want it sent again', 'made from the rest; never sent', giveUp),
  node(
    '30',
    'the clock jumps by a day, back, and by 8 days',
    'nothing expires early, nothing is paid twice',
    jumpEverywhere,
  ),
  node(
    '30b',
    'the clock is set back while a run waits',
    'goes on at once, not in a day',
    setBackWhileWaiting,
  ),
  node('34', 'the alarm is lost', 'armed before the record, and again by the next worker', loseAlarm),
];
