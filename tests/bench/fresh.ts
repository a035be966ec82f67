import type { RateLimitSettings } from '../support/reddit/rate-limit';
import { drawRun, MEDIANS_MS, MODEL } from './lab/draws';
import { mergeFigures, reportMissed } from './lab/figures';
import { timeLowerBound, timeYardstick } from './lab/models';
import { quantile, round } from './lab/quantiles';
import { type MeasuredRun, PLENTY, RunLab } from './lab/run-lab';
import type { Contest } from './reddit/contest';
import { readGivenContest } from './reddit/given-contest';
import { WORLD_PLANS } from './reddit/world-plans';
import { makeContest } from './reddit/worlds';

/** Bars are on the middle one of so many runs, each compared with its own yardstick and lower bound. */
const RUNS = 20;
const RUNS_WITHOUT_BAR = 2;
const MAX_TO_LOWER_BOUND = 1.3;
const MAX_TO_YARDSTICK = 0.3;
const MAX_AFTER_LAST_THREAD_MS = 500;
const MAX_CACHED_TO_YARDSTICK = 0.02;
const MAX_FIRST_EVIDENCE_MS = 1.5 * MEDIANS_MS.search + 300;
/** What a server that is less generous, or tells nothing, makes of it. */
const OTHER_LIMITS: Readonly<Record<string, RateLimitSettings>> = {
  '96 left': { limit: 97, windowMs: 600_000 },
  'no headers': { limit: 600, windowMs: 600_000, isSilent: true },
};

interface Compared {
  readonly fresh: MeasuredRun;
  readonly cached: MeasuredRun | undefined;
  readonly lowerBoundMs: number;
  readonly yardstickMs: number;
}

/**
 * A fresh run and the same again from the cache: the real extension in a real browser against stand-ins whose answers take
 * drawn times; the yardstick's algorithm and the lower bound in virtual time on the same draws.
 */
export async function main(args: readonly string[]): Promise<void> {
  const runs = Number(args[0] ?? RUNS);
  const contests = [readGivenContest(), ...WORLD_PLANS.slice(0, 1).map(makeContest)];
  const lab = await RunLab.open();
  const missed: string[] = [];
  const fresh: Record<string, object> = {};
  try {
    console.log(
      `${runs} runs a row; medians: search ${MEDIANS_MS.search} ms, thread ${MEDIANS_MS.thread} ms; model ${MODEL.firstTokenMs} ms to the first token, ` +
        `${MODEL.tokensPerSecond} tokens a second, ${MODEL.ourTokensPerCall} tokens a call of ours, ${MODEL.yardstickTokens} in the yardstick's`,
    );
    await compare(lab, contests, 1, PLENTY, false);
    for (const engine of ['extractive', 'model'] as const) {
      if (engine === 'model') await lab.useModel();
      const compared = await compare(lab, contests, runs, PLENTY, true);
      const figures = sumUp(compared);
      fresh[engine] = figures;
      printRow(engine, figures);
      missed.push(...listMissed(engine, figures));
      if (engine === 'extractive') fresh['firstEvidence'] = sumUpFirstEvidence(compared, missed);
      fresh[`cached ${engine}`] = sumUpCached(engine, compared, missed);
      if (engine === 'extractive')
        for (const [name, limit] of Object.entries(OTHER_LIMITS)) {
          const row = sumUp(await compare(lab, contests, RUNS_WITHOUT_BAR, limit, false));
          printRow(`${name} *`, row);
          fresh[name] = row;
        }
    }
  } finally {
    await lab.close();
  }
  console.log('* without a bar');
  const { extractive, model, firstEvidence } = fresh;
  mergeFigures({
    fresh: { extractive, model, otherLimits: { '96 left': fresh['96 left'], none: fresh['no headers'] } },
    firstEvidence,
    cached: { ...fresh['cached model'], extractive: fresh['cached extractive'] },
  });
  reportMissed(missed);
}

async function compare(
  lab: RunLab,
  contests: readonly Contest[],
  runs: number,
  limit: RateLimitSettings,
  withCached: boolean,
): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    const contest = contests[seed % contests.length];
    if (!contest) continue;
    const draws = drawRun(seed);
    await lab.forget(true);
    const fresh = await lab.run(contest, draws, limit);
    await lab.forget(false);
    const cached = withCached ? await lab.run(contest, draws, limit) : undefined;
    const lowerBoundMs = await timeLowerBound(fresh.sent, draws);
    const yardstickMs = await timeYardstick(contest, draws);
    compared.push({ fresh, cached, lowerBoundMs, yardstickMs });
  }
  return compared;
}

function sumUp(compared: readonly Compared[]) {
  const of = (value: (one: Compared) => number, q = 0.5, digits = 0) =>
    round(quantile(compared.map(value), q), digits);
  const [one] = compared;
  return {
    runs: compared.length,
    p50Ms: of(({ fresh }) => fresh.completedMs),
    p95Ms: of(({ fresh }) => fresh.completedMs, 0.95),
    lowerBoundP50Ms: of(({ lowerBoundMs }) => lowerBoundMs),
    yardstickP50Ms: of(({ yardstickMs }) => yardstickMs),
    toLowerBoundP50: of(({ fresh, lowerBoundMs }) => fresh.completedMs / lowerBoundMs, 0.5, 2),
    toYardstickP50: of(({ fresh, yardstickMs }) => fresh.completedMs / yardstickMs, 0.5, 3),
    afterLastThreadP50Ms: of(({ fresh }) => fresh.afterLastThreadMs),
    requests: of(({ fresh }) => fresh.requests),
    calls: one?.fresh.sent.calls ?? 0,
  };
}

type Figures = ReturnType<typeof sumUp>;

function printRow(name: string, figures: Figures): void {
  console.log(
    `${name.padEnd(14)} p50 ${figures.p50Ms} ms, p95 ${figures.p95Ms} ms; lower bound ${figures.lowerBoundP50Ms} ms (${figures.toLowerBoundP50} times), ` +
      `yardstick ${figures.yardstickP50Ms} ms (${figures.toYardstickP50} times); guide ${figures.afterLastThreadP50Ms} ms after the last thread; ` +
      `${figures.requests} requests, ${figures.calls} calls`,
  );
}

function listMissed(engine: string, figures: Figures): string[] {
  const { toLowerBoundP50, toYardstickP50, afterLastThreadP50Ms } = figures;
  return [
    toLowerBoundP50 > MAX_TO_LOWER_BOUND
      ? `fresh.${engine}: ${toLowerBoundP50} times the lower bound, at most ${MAX_TO_LOWER_BOUND}`
      : '',
    toYardstickP50 > MAX_TO_YARDSTICK
      ? `fresh.${engine}: ${toYardstickP50} times the yardstick, at most ${MAX_TO_YARDSTICK}`
      : '',
    afterLastThreadP50Ms > MAX_AFTER_LAST_THREAD_MS
      ? `fresh.${engine}: the guide ${afterLastThreadP50Ms} ms after the last thread, at most ${MAX_AFTER_LAST_THREAD_MS}`
      : '',
  ].filter((line) => line !== '');
}

function sumUpFirstEvidence(compared: readonly Compared[], missed: string[]) {
  const p50Ms = round(
    quantile(
      compared.map(({ fresh }) => fresh.firstEvidenceMs),
      0.5,
    ),
  );
  console.log(`first evidence  p50 ${p50Ms} ms, at most ${MAX_FIRST_EVIDENCE_MS}`);
  if (!(p50Ms <= MAX_FIRST_EVIDENCE_MS))
    missed.push(`firstEvidence: ${p50Ms} ms, at most ${MAX_FIRST_EVIDENCE_MS}`);
  return { runs: compared.length, p50Ms, barMs: MAX_FIRST_EVIDENCE_MS };
}

function sumUpCached(engine: string, compared: readonly Compared[], missed: string[]) {
  const runs = compared.flatMap(({ cached, yardstickMs }) => (cached ? [{ cached, yardstickMs }] : []));
  const ratios = runs.map(({ cached, yardstickMs }) => cached.completedMs / yardstickMs);
  const toYardstickP50 = round(quantile(ratios, 0.5), 4);
  const p50Ms = round(
    quantile(
      runs.map(({ cached }) => cached.completedMs),
      0.5,
    ),
  );
  const requests = runs.reduce((sum, { cached }) => sum + cached.requests + cached.sent.calls, 0);
  console.log(
    `cached, ${engine}: p50 ${p50Ms} ms, ${toYardstickP50} times the yardstick's fresh run, ${requests} requests`,
  );
  if (!(toYardstickP50 <= MAX_CACHED_TO_YARDSTICK))
    missed.push(
      `cached, ${engine}: ${toYardstickP50} times the yardstick, at most ${MAX_CACHED_TO_YARDSTICK}`,
    );
  if (requests > 0) missed.push(`cached, ${engine}: ${requests} requests, none is allowed`);
  return { runs: runs.length, p50Ms, toYardstickP50, requests };
}
