import pLimit from 'p-limit';
import { cacheKey } from '../core/cache/entry';
import { isLoopback } from '../core/endpoint';
import { type ErrorInfo, toErrorInfo } from '../core/errors';
import { hashText } from '../core/hash';
import { type Batch, planBatches } from '../core/insights/batch';
import { estimateCost, priceOf } from '../core/insights/cost';
import { mergeModelItems } from '../core/insights/merge';
import { MAX_OUTPUT_TOKENS, PROMPT_VERSION, writePrompt } from '../core/insights/prompt';
import { type ModelItem, resolveAnswer } from '../core/insights/resolve';
import type { JobPosting } from '../core/posting/job-posting';
import { ringsOfPassages } from '../core/research/relevance';
import type { Settings } from '../core/settings';
import { MINUTE_MS } from '../core/time';
import type { Cache } from './cached';
import {
  type CallJournal,
  openJournal,
  type PaidAnswer,
  readPaidAnswer,
  type Spent,
  sumSpent,
} from './call-journal';
import type { Material, ModelEngine, ModelOutcome } from './model-step';
import type { ArtifactStore, Clock, Model, SettingsReader } from './ports';
import { answerWork, type Job, type Work } from './send-batch';

const CONCURRENCY = 6;
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

/** The user's model over the best threads in parallel batches, each call journalled. */
export function createModelEngine(deps: ModelEngineDeps): ModelEngine {
  return {
    async improve(material, signal, onBatch) {
      const settings = await deps.settings.read();
      if (settings.engine !== 'model' || material.consent === 'declined') return { kind: 'off' };
      if (!(await deps.model.isReady())) return { kind: 'off' };
      const plan = (batch: Batch, isHalf: boolean) =>
        planWork(deps, settings, material.posting, batch, isHalf);
      const works = planBatches(material.units).map((batch) => plan(batch, false));
      if (works.length === 0) return { kind: 'off' };
      const journal = openJournal(deps.artifacts, material.runId);
      const answers = await recallAnswers(deps, journal, works);
      const open = works.filter(({ cacheKey: key }) => !answers.has(key));
      const refusal = await checkCost(deps, settings, material, journal, open);
      if (refusal) return refusal;
      const job: Job = {
        deps,
        settings,
        journal,
        works,
        answers,
        signal,
        onBatch,
        limit: pLimit(isLoopback(settings.baseUrl) ? 1 : CONCURRENCY),
        plan,
        recall: (some) => recallAnswers(deps, journal, some),
      };
      return finish(job, material, await payForBatches(job, open));
    },
  };
}

function planWork(
  deps: ModelEngineDeps,
  settings: Settings,
  posting: JobPosting,
  batch: Batch,
  isHalf: boolean,
): Work {
  const price = priceOf(settings.model, isLoopback(settings.baseUrl));
  const maxOutputTokens = isHalf ? MAX_OUTPUT_TOKENS / 2 : MAX_OUTPUT_TOKENS;
  // The cache key must not depend on the delimiter, which is new each time.
  const neutral = writePrompt(batch, posting, '');
  const key = hashText(JSON.stringify([settings.baseUrl, settings.model, PROMPT_VERSION, neutral]));
  const prompt = writePrompt(batch, posting, deps.newDelimiter());
  const { mostUsd } = estimateCost(price, [prompt.system.length + prompt.user.length], maxOutputTokens);
  return {
    ...prompt,
    batch,
    maxOutputTokens,
    isHalf,
    cacheKey: cacheKey('insights', key),
    atMostUsd: mostUsd,
  };
}

/**
 * The answers there are already: this run's own first, which neither time nor a full disk takes away, then those that
 * another run has paid for.
 */
async function recallAnswers(
  deps: ModelEngineDeps,
  journal: CallJournal,
  works: readonly Work[],
): Promise<Map<string, PaidAnswer>> {
  const answers = new Map<string, PaidAnswer>();
  for (const { cacheKey: key } of works) {
    const own = await journal.answerOf(key);
    // Of a call of this run's own, only the journal says what became of it.
    const isKnown = own !== undefined || (await journal.stateOf(key)) !== undefined;
    const shared = isKnown ? undefined : await deps.cache.read(key, readPaidAnswer);
    const free = shared && { text: shared.text, inputTokens: 0, outputTokens: 0, usd: 0 };
    if (free) await journal.noteDone(key, 0, free);
    const answer = own ?? free;
    if (answer) answers.set(key, answer);
  }
  return answers;
}

/** What stands in the way of spending: a cap, a question to the user, or an earlier call nobody knows the fate of. */
async function checkCost(
  deps: ModelEngineDeps,
  settings: Settings,
  material: Material,
  journal: CallJournal,
  open: readonly Work[],
): Promise<ModelOutcome | null> {
  if (open.length === 0) return null;
  const isLocal = isLoopback(settings.baseUrl);
  const uncertain = await journal.noteInterrupted(Math.max(...open.map(({ atMostUsd }) => atMostUsd)));
  // A model on this computer costs nothing: nobody has to be asked whether it may be asked again.
  if (uncertain.calls > 0 && isLocal) await journal.settle(true);
  else if (uncertain.calls > 0) return { kind: 'uncertain', atMostUsd: uncertain.atMostUsd };
  const price = priceOf(settings.model, isLocal);
  const chars = open.map(({ system, user }) => system.length + user.length);
  const { usualUsd, mostUsd } = estimateCost(price, chars, MAX_OUTPUT_TOKENS);
  const runUsd = (await journal.sumSpent()).usd + mostUsd;
  const monthUsd = (await deps.spentThisMonthUsd()) + mostUsd;
  if (runUsd > settings.runCapUsd || monthUsd > settings.monthCapUsd) {
    return { kind: 'failed', error: { code: 'costCapReached', detail: mostUsd.toFixed(2) } };
  }
  const mayStart = material.consent === 'granted' || usualUsd <= settings.askAboveUsd;
  return mayStart ? null : { kind: 'ask', estimateUsd: usualUsd };
}

/** Sends what is not answered yet, side by side. Returns what went wrong, an entry a batch. */
async function payForBatches(job: Job, open: readonly Work[]): Promise<readonly ErrorInfo[]> {
  const { signal, limit } = job;
  await tellProgress(job);
  const results = await Promise.allSettled(
    open.map((work) =>
      limit(async () => {
        signal.throwIfAborted();
        await answerWork(job, work);
        await tellProgress(job);
      }),
    ),
  );
  signal.throwIfAborted();
  return results.filter((result) => result.status === 'rejected').map(({ reason }) => toErrorInfo(reason));
}

async function tellProgress(job: Job): Promise<void> {
  const { works, answers, onBatch } = job;
  await onBatch({ done: answers.size, planned: works.length, spent: sumAnswers(job) });
}

/** In the order of the batches, so that the sum is the same to the last digit, whichever answer came first. */
function sumAnswers({ works, answers }: Pick<Job, 'works' | 'answers'>): Spent {
  return sumSpent(works.flatMap(({ cacheKey: key }) => answers.get(key) ?? []));
}

async function finish(
  { deps, settings, journal, works, answers }: Job,
  { units, insights, posting, occupation }: Material,
  errors: readonly ErrorInfo[],
): Promise<ModelOutcome> {
  const resolved = works.flatMap(({ cacheKey: key, batch }) => {
    const answer = answers.get(key);
    return (answer && resolveAnswer(answer.text, batch)) ?? [];
  });
  const [error] = errors;
  if (errors.some(({ code }) => code === 'modelUnreachable')) {
    return { kind: 'uncertain', atMostUsd: (await journal.noteInterrupted(0)).atMostUsd };
  }
  const isWaiting = error?.code === 'modelLimited' || error?.code === 'offline';
  if (isWaiting && resolved.length === 0) {
    return { kind: 'later', resumeAt: deps.clock.now() + LIMITED_WAIT_MS };
  }
  if (resolved.length === 0)
    return { kind: 'failed', error: error ?? { code: 'modelFailed', detail: 'no JSON' } };
  const items: ModelItem[] = resolved.flatMap((value) => value.items);
  const merged = mergeModelItems(items, {
    units,
    insights,
    company: posting.company,
    occupationTerms: occupation.searchTerms,
    ringOf: ringsOfPassages(posting),
    now: deps.clock.now(),
  });
  const { inputTokens, outputTokens, usd } = sumAnswers({ works, answers });
  return {
    kind: 'done',
    insights: merged,
    dropped: resolved.reduce((sum, value) => sum + value.dropped, 0),
    engine: { kind: 'model', model: settings.model, inputTokens, outputTokens, costUsd: usd },
  };
}
