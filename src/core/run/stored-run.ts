import { isPosting } from '../posting/saved-posting';
import { SOURCE_STATUSES } from '../reddit/thread';
import { type Check, count, isRecord, listOf, maybe, number, oneOf, record, text } from '../shape';
import { NO_COUNTS } from './reduce-run';
import { type Run, type RunCounts, STEPS } from './run';
import { readRecord, readStatus } from './summarise-run';

/** The newest form of a run record that this version can read; a record without a number is of the first. */
export const RUN_SCHEMA = 2;

/** A record that is left as it is: nobody works on it, nothing writes over it, and it counts as nobody's run. */
export interface AsideRecord {
  readonly id: string;
  /** `newer`: written by a version that comes after this one. */
  readonly why: 'newer' | 'damaged';
}

export type StoredRun = { readonly run: Run } | { readonly aside: AsideRecord };

const stepState: Check = (value) => {
  if (!isRecord(value)) return false;
  switch (value['state']) {
    case 'idle':
      return true;
    case 'open':
      return number(value['startedAt']);
    case 'done':
      return number(value['tookMs']);
    case 'degraded':
      return number(value['tookMs']) && text(value['reason']);
    default:
      return false;
  }
};

const STATUS_FIELDS: Readonly<Record<Run['status'], Check>> = {
  queued: () => true,
  active: () => true,
  waiting: record({
    resumeAt: number,
    why: oneOf(['redditLimited', 'redditFeed', 'redditArchive', 'modelLimited']),
    endsAt: maybe(number),
  }),
  blocked: record({
    needs: oneOf(['access', 'cost', 'uncertainCall', 'attention']),
    estimateUsd: maybe(number),
  }),
  completed: record({ completedAt: number }),
  failed: record({ error: record({ code: text, detail: text }) }),
  cancelled: () => true,
};

const isRun = record({
  id: text,
  version: count,
  postingKey: text,
  posting: isPosting,
  interview: isRecord,
  createdAt: number,
  updatedAt: number,
  steps: record(Object.fromEntries(STEPS.map((step) => [step, stepState]))),
  counts: record(Object.fromEntries(Object.keys(NO_COUNTS).map((key) => [key as keyof RunCounts, count]))),
  sources: listOf(
    record({ source: oneOf(['reddit', 'hackerNews']), status: oneOf(SOURCE_STATUSES), at: number }),
  ),
  guideRevision: count,
  attempts: count,
  reached: count,
  consent: record({
    reddit: oneOf(['notAsked', 'granted', 'denied']),
    cost: oneOf(['notAsked', 'granted', 'declined']),
  }),
  spent: record({ inputTokens: number, outputTokens: number, usd: number }),
});

type Migration = (run: Record<string, unknown>) => Record<string, unknown>;

/** What each form lacked of the next one, by the form's number. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {
  1: (run) => ({ reached: 0, ...run, schema: 2 }),
};

/** A run as it is stored: its fields and the number of their form. */
export function writeStoredRun(run: Run): object {
  return { ...run, schema: RUN_SCHEMA };
}

/**
 * Reads a stored record, of this form or an older one. What is damaged is not guessed at, and what a newer version has
 * written is not touched: both are set aside.
 */
export function readStoredRun(value: unknown): StoredRun {
  const id = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '';
  const schema = isRecord(value) ? (value['schema'] ?? 1) : undefined;
  if (!count(schema)) return { aside: { id, why: 'damaged' } };
  if (Number(schema) > RUN_SCHEMA) return { aside: { id, why: 'newer' } };
  let stored = value as Record<string, unknown>;
  for (let form = Number(schema); form < RUN_SCHEMA; form++) stored = MIGRATIONS[form]?.(stored) ?? stored;
  const isStatus = Object.hasOwn(STATUS_FIELDS, String(stored['status']));
  if (!isStatus || !STATUS_FIELDS[stored['status'] as Run['status']](stored) || !isRun(stored)) {
    return { aside: { id, why: 'damaged' } };
  }
  const run = stored as unknown as Run;
  return { run: { ...readRecord(run), ...readStatus(run) } };
}

/** The runs that can be worked on, and the records that are left alone. */
export function sortRecords(values: readonly unknown[]): {
  readonly runs: readonly Run[];
  readonly aside: readonly AsideRecord[];
} {
  const read = values.map(readStoredRun);
  return {
    runs: read.flatMap((stored) => ('run' in stored ? stored.run : [])),
    aside: read.flatMap((stored) => ('aside' in stored ? stored.aside : [])),
  };
}
