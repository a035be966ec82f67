import type { LimitFunction } from 'p-limit';
import { isLoopback } from '../core/endpoint';
import { AppError, toErrorInfo } from '../core/errors';
import { type Batch, halveBatch } from '../core/insights/batch';
import { costOf, priceOf } from '../core/insights/cost';
import { ANSWER_SCHEMA, PROMPT_TOO_LONG, SCHEMA_NAME } from '../core/insights/prompt';
import type { Settings } from '../core/settings';
import { SECOND_MS } from '../core/time';
import type { Cache } from './cached';
import type { CallJournal, PaidAnswer } from './call-journal';
import type { BatchProgress } from './model-step';
import type { Clock, Model } from './ports';

/** One call of the model, planned. */
export interface Work {
  readonly batch: Batch;
  readonly system: string;
  readonly user: string;
  readonly maxOutputTokens: number;
  readonly cacheKey: string;
  readonly atMostUsd: number;
  /** Of a batch that was too long for the model: it is not cut again. */
  readonly isHalf: boolean;
}

/** What the batches of one pass share. */
export interface Job {
  readonly deps: {
    readonly model: Model;
    readonly cache: Cache;
    readonly clock: Clock;
    readonly spentThisMonthUsd: () => Promise<number>;
  };
  readonly settings: Settings;
  readonly journal: CallJournal;
  /** A batch that is cut in two is replaced by its halves. */
  readonly works: Work[];
  /** By cache key; grows as answers come. */
  readonly answers: Map<string, PaidAnswer>;
  readonly signal: AbortSignal;
  readonly onBatch: (progress: BatchProgress) => Promise<void>;
  readonly limit: LimitFunction;
  readonly plan: (batch: Batch, isHalf: boolean) => Work;
  readonly recall: (works: readonly Work[]) => Promise<Map<string, PaidAnswer>>;
}

/** What may pass by itself is asked again after these waits, while the worker is awake. */
const RETRY_WAITS_MS = [2 * SECOND_MS, 8 * SECOND_MS] as const;

/** Gets the answer to one batch; one that is too long for the model is cut in two, once. */
export async function answerWork(job: Job, work: Work): Promise<void> {
  try {
    job.answers.set(work.cacheKey, await payPatiently(job, work));
  } catch (error) {
    if (work.isHalf || toErrorInfo(error).detail !== PROMPT_TOO_LONG) throw error;
    await answerHalves(job, work, error);
  }
}

async function answerHalves(job: Job, work: Work, error: unknown): Promise<void> {
  const halves = halveBatch(work.batch).map((batch) => job.plan(batch, true));
  if (halves.length < 2) throw error;
  await checkCaps(job, halves);
  job.works.splice(job.works.indexOf(work), 1, ...halves);
  for (const [key, answer] of await job.recall(halves)) job.answers.set(key, answer);
  const open = halves.filter(({ cacheKey }) => !job.answers.has(cacheKey));
  // One after the other, in the place of the whole; the second is asked whatever became of the first.
  const failures: unknown[] = [];
  for (const half of open) await answerWork(job, half).catch((failure: unknown) => failures.push(failure));
  if (failures.length > 0) throw failures[0];
}

/** Two halves repeat the rules and the posting: they may cost more than the whole was allowed to. */
async function checkCaps({ deps, settings, journal }: Job, works: readonly Work[]): Promise<void> {
  const mostUsd = works.reduce((sum, { atMostUsd }) => sum + atMostUsd, 0);
  const runUsd = (await journal.sumSpent()).usd + mostUsd;
  const monthUsd = (await deps.spentThisMonthUsd()) + mostUsd;
  if (runUsd > settings.runCapUsd || monthUsd > settings.monthCapUsd)
    throw new AppError('costCapReached', mostUsd.toFixed(2));
}

async function payPatiently(job: Job, work: Work): Promise<PaidAnswer> {
  for (const waitMs of RETRY_WAITS_MS) {
    try {
      return await payOnce(job, work);
    } catch (error) {
      if (!isPassing(job, error)) throw error;
    }
    await job.deps.clock.sleep(waitMs, job.signal);
  }
  return payOnce(job, work);
}

/** Too many requests, or a server in trouble: it refused before it made anything. Too many also halves what runs side by side. */
function isPassing({ limit }: Job, error: unknown): boolean {
  const { code, detail } = toErrorInfo(error);
  if (code === 'modelLimited') limit.concurrency = Math.max(1, Math.floor(limit.concurrency / 2));
  return code === 'modelLimited' || (code === 'modelFailed' && /^(?:408|409|5\d\d)$/.test(detail ?? ''));
}

async function payOnce({ deps, settings, journal, signal }: Job, work: Work): Promise<PaidAnswer> {
  const { system, user, maxOutputTokens, cacheKey: id, atMostUsd } = work;
  if ((await journal.stateOf(id)) === 'failed') throw new AppError('modelFailed', 'given up');
  await journal.noteSending(id, atMostUsd);
  const answer = await deps.model
    .complete({ system, user, schemaName: SCHEMA_NAME, schema: ANSWER_SCHEMA, maxOutputTokens }, signal)
    .catch(async (error: unknown) => {
      // An answer with a status proves what became of it; a broken connection, or our own abort, does not.
      const isUncertain = toErrorInfo(error).code === 'modelUnreachable' || signal.aborted;
      if (isUncertain) await journal.noteUncertain(id, atMostUsd);
      else await journal.noteRefused(id);
      throw error;
    });
  const { text, inputTokens, outputTokens } = answer;
  const price = priceOf(settings.model, isLoopback(settings.baseUrl));
  const paid = { text, inputTokens, outputTokens, usd: costOf(price, inputTokens, outputTokens) };
  await journal.noteDone(id, atMostUsd, paid);
  await deps.cache.write(id, paid);
  return paid;
}
