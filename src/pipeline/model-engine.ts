import pLimit from 'p-limit';
import { cacheKey } from '../core/cache/entry';
import { isLoopback } from '../core/endpoint';
import { AppError, toErrorInfo } from '../core/errors';
import { hashText } from '../core/hash';
import { type Batch, planBatches } from '../core/insights/batch';
import { costOf, estimateCost, priceOf } from '../core/insights/cost';
import { mergeModelItems } from '../core/insights/merge';
import {
  ANSWER_SCHEMA,
  MAX_OUTPUT_TOKENS,
  PROMPT_VERSION,
  SCHEMA_NAME,
  writePrompt,
} from '../core/insights/prompt';
import { type ModelItem, resolveAnswer } from '../core/insights/resolve';
import type { Settings } from '../core/settings';
import { MINUTE_MS } from '../core/time';
import type { Cache } from './cached';
import { type CallJournal, openJournal } from './call-journal';
import type { BatchProgress, Material, ModelEngine, ModelOutcome } from './model-step';
import type { ArtifactStore, Clock, Model, SettingsReader } from './ports';

const CONCURRENCY = 5;
const LIMITED_WAIT_MS = MINUTE_MS;

export interface ModelEngineDeps {
  readonly model: Model;
  readonly settings: SettingsReader;
  readonly artifacts: ArtifactStore;
  readonly cache: Cache;
  readonly clock: Clock;
  /** Random text that no stranger can have foreseen. */
  readonly newDelimiter: () => string;
  /** US dollars spent in this calendar month. */
  readonly spentThisMonthUsd: () => Promise<number>;
}

/** A batch's answer as cached: what was paid for is never paid for again. */
interface Answered {
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

interface Work {
  readonly batch: Batch;
  readonly system: string;
  readonly user: string;
  readonly cacheKey: string;
  readonly atMostUsd: number;
}

/** The user's model over the best threads in parallel batches, each call journalled. */
export function createModelEngine(deps: ModelEngineDeps): ModelEngine {
  return {
    async improve(material, signal, onBatch) {
      const settings = await deps.settings.read();
      if (settings.engine !== 'model' || material.consent === 'declined') return { kind: 'off' };
      if (!(await deps.model.isReady())) return { kind: 'off' };
      const works = planWork(deps, settings, material);
      if (works.length === 0) return { kind: 'off' };
      const open = await findUnpaid(deps, works);
      const refusal = await checkCost(deps, settings, material, open);
      return refusal ?? runBatches(deps, settings, material, works, signal, onBatch);
    },
  };
}

function planWork(deps: ModelEngineDeps, settings: Settings, material: Material): Work[] {
  const price = priceOf(settings.model, isLoopback(settings.baseUrl));
  return planBatches(material.units).map((batch) => {
    // The cache key must not depend on the delimiter, which is new each time.
    const neutral = writePrompt(batch, material.posting, '');
    const key = hashText(JSON.stringify([settings.baseUrl, settings.model, PROMPT_VERSION, neutral]));
    const { system, user } = writePrompt(batch, material.posting, deps.newDelimiter());
    const { mostUsd } = estimateCost(price, [system.length + user.length], MAX_OUTPUT_TOKENS);
    return { batch, system, user, cacheKey: cacheKey('insights', key), atMostUsd: mostUsd };
  });
}

async function findUnpaid(deps: ModelEngineDeps, works: readonly Work[]): Promise<Work[]> {
  const answers = await Promise.all(works.map((work) => deps.cache.read(work.cacheKey, readAnswered)));
  return works.filter((_, i) => answers[i] === undefined);
}

/** What stands in the way of spending: a cap, a question to the user, or an earlier call nobody knows the fate of. */
async function checkCost(
  deps: ModelEngineDeps,
  settings: Settings,
  material: Material,
  open: readonly Work[],
): Promise<ModelOutcome | null> {
  if (open.length === 0) return null;
  const uncertainUsd = await openJournal(deps.artifacts, material.runId).noteInterrupted();
  if (uncertainUsd > 0) return { kind: 'uncertain', atMostUsd: uncertainUsd };
  const price = priceOf(settings.model, isLoopback(settings.baseUrl));
  const chars = open.map(({ system, user }) => system.length + user.length);
  const { usualUsd, mostUsd } = estimateCost(price, chars, MAX_OUTPUT_TOKENS);
  const monthUsd = (await deps.spentThisMonthUsd()) + mostUsd;
  if (mostUsd > settings.runCapUsd || monthUsd > settings.monthCapUsd) {
    return { kind: 'failed', error: { code: 'costCapReached', detail: mostUsd.toFixed(2) } };
  }
  const mayStart = material.consent === 'granted' || usualUsd <= settings.askAboveUsd;
  return mayStart ? null : { kind: 'ask', estimateUsd: usualUsd };
}

async function runBatches(
  deps: ModelEngineDeps,
  settings: Settings,
  material: Material,
  works: readonly Work[],
  signal: AbortSignal,
  onBatch: (progress: BatchProgress) => Promise<void>,
): Promise<ModelOutcome> {
  const isLocal = isLoopback(settings.baseUrl);
  const price = priceOf(settings.model, isLocal);
  const limit = pLimit(isLocal ? 1 : CONCURRENCY);
  const journal = openJournal(deps.artifacts, material.runId);
  const total = { inputTokens: 0, outputTokens: 0, usd: 0 };
  let done = 0;
  const results = await Promise.allSettled(
    works.map((work) =>
      limit(async () => {
        signal.throwIfAborted();
        const cached = await deps.cache.read(work.cacheKey, readAnswered);
        const answer = cached ?? (await payForBatch(deps, journal, work, signal));
        const { inputTokens, outputTokens } = cached ? { inputTokens: 0, outputTokens: 0 } : answer;
        const usd = costOf(price, inputTokens, outputTokens);
        total.inputTokens += inputTokens;
        total.outputTokens += outputTokens;
        total.usd += usd;
        done++;
        await onBatch({ done, planned: works.length, inputTokens, outputTokens, usd });
        return resolveAnswer(answer.text, work.batch);
      }),
    ),
  );
  signal.throwIfAborted();
  const errors = results
    .filter((result) => result.status === 'rejected')
    .map(({ reason }) => toErrorInfo(reason));
  const resolved = results.filter((result) => result.status === 'fulfilled').map(({ value }) => value);
  const answered = resolved.filter((value) => value !== null);
  const [error] = errors;
  if (error?.code === 'modelUnreachable') {
    return { kind: 'uncertain', atMostUsd: await journal.noteInterrupted() };
  }
  if (error?.code === 'modelLimited' && answered.length === 0) {
    return { kind: 'later', resumeAt: deps.clock.now() + LIMITED_WAIT_MS };
  }
  if (answered.length === 0)
    return { kind: 'failed', error: error ?? { code: 'modelFailed', detail: 'no JSON' } };
  const items: ModelItem[] = answered.flatMap((value) => value.items);
  const { units, insights, posting, occupation } = material;
  const merged = mergeModelItems(items, {
    units,
    insights,
    company: posting.company,
    occupationTerms: occupation.searchTerms,
    now: deps.clock.now(),
  });
  return {
    kind: 'done',
    insights: merged,
    dropped: answered.reduce((sum, value) => sum + value.dropped, 0),
    engine: { kind: 'model', model: settings.model, ...total, costUsd: total.usd },
  };
}

async function payForBatch(
  deps: ModelEngineDeps,
  journal: CallJournal,
  work: Work,
  signal: AbortSignal,
): Promise<Answered> {
  const { system, user, cacheKey: id, atMostUsd } = work;
  if ((await journal.stateOf(id)) === 'failed') throw new AppError('modelFailed', 'given up');
  await journal.noteSending(id, atMostUsd);
  try {
    const request = {
      system,
      user,
      schemaName: SCHEMA_NAME,
      schema: ANSWER_SCHEMA,
      maxOutputTokens: MAX_OUTPUT_TOKENS,
    };
    const answer = await deps.model.complete(request, signal);
    await deps.cache.write(id, answer);
    await journal.noteAnswered(id);
    return answer;
  } catch (error) {
    // An answer with a status proves what became of it; a broken connection, or our own abort, does not.
    const isUncertain = toErrorInfo(error).code === 'modelUnreachable' || signal.aborted;
    if (isUncertain) await journal.noteUncertain(id, atMostUsd);
    else await journal.noteAnswered(id);
    throw error;
  }
}

function readAnswered(value: unknown): Answered | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, inputTokens, outputTokens } = value as Partial<Record<keyof Answered, unknown>>;
  const isAnswer =
    typeof text === 'string' && typeof inputTokens === 'number' && typeof outputTokens === 'number';
  return isAnswer ? { text, inputTokens, outputTokens } : undefined;
}
