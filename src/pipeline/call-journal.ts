import { hashText } from '../core/hash';
import type { ArtifactStore } from './ports';

/** What a paid call brought, with what this run paid for it: 0 where another run's answer was still at hand. */
export interface PaidAnswer {
  readonly text: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars. */
  readonly usd: number;
}

/** One paid call: stored before the request leaves, and kept with its answer for as long as the run is. */
type Call =
  | { readonly state: 'sending' | 'uncertain' | 'failed'; readonly atMostUsd: number }
  | { readonly state: 'done'; readonly atMostUsd: number; readonly answer: PaidAnswer };

export interface Spent {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly usd: number;
}

/** The journal of a run's paid calls: what was sent and not answered is never sent again without the user's word. */
export interface CallJournal {
  /** `uncertain` also for a record that cannot be read: it is there, so something was sent. */
  stateOf(id: string): Promise<Call['state'] | undefined>;
  answerOf(id: string): Promise<PaidAnswer | undefined>;
  noteSending(id: string, atMostUsd: number): Promise<void>;
  noteUncertain(id: string, atMostUsd: number): Promise<void>;
  /** The server refused, and nothing was made. */
  noteRefused(id: string): Promise<void>;
  /** State and answer in one write: there is no moment at which one is stored and the other is not. */
  noteDone(id: string, atMostUsd: number, answer: PaidAnswer): Promise<void>;
  /**
   * Marks calls that were being sent when the worker died, and those whose record is damaged.
   *
   * @param mostUsd What a call whose record cannot be read may have cost.
   * @returns How many calls are of unknown fate, and what all of them can have cost together.
   */
  noteInterrupted(mostUsd: number): Promise<{ readonly calls: number; readonly atMostUsd: number }>;
  /** The user's word on calls of unknown fate: sent again, or given up. */
  settle(resend: boolean): Promise<void>;
  /** Everything this run has paid for so far. */
  sumSpent(): Promise<Spent>;
}

export function openJournal(artifacts: ArtifactStore, runId: string): CallJournal {
  const prefix = `${runId}/call/`;
  const keyOf = (id: string) => prefix + hashText(id);
  const put = (key: string, call: Call) => artifacts.put(key, call);
  const read = async (id: string) => {
    const stored = await artifacts.get(keyOf(id));
    return stored === undefined ? undefined : (readCall(stored) ?? 'damaged');
  };
  const listCalls = async () =>
    (await artifacts.list(prefix)).map(([key, value]) => ({ key, call: readCall(value) }));
  return {
    async stateOf(id) {
      const call = await read(id);
      return call === 'damaged' ? 'uncertain' : call?.state;
    },
    async answerOf(id) {
      const call = await read(id);
      return call !== 'damaged' && call?.state === 'done' ? call.answer : undefined;
    },
    noteSending: (id, atMostUsd) => put(keyOf(id), { state: 'sending', atMostUsd }),
    noteUncertain: (id, atMostUsd) => put(keyOf(id), { state: 'uncertain', atMostUsd }),
    noteRefused: (id) => artifacts.deleteByPrefix(keyOf(id)),
    noteDone: (id, atMostUsd, answer) => put(keyOf(id), { state: 'done', atMostUsd, answer }),
    async noteInterrupted(mostUsd) {
      let calls = 0;
      let atMostUsd = 0;
      for (const { key, call } of await listCalls()) {
        if (call?.state === 'failed' || call?.state === 'done') continue;
        const worst = call?.atMostUsd ?? mostUsd;
        if (call?.state !== 'uncertain') await put(key, { state: 'uncertain', atMostUsd: worst });
        calls++;
        atMostUsd += worst;
      }
      return { calls, atMostUsd };
    },
    async settle(resend) {
      for (const { key, call } of await listCalls()) {
        // What is being sent at this moment was not asked about.
        if (call?.state !== 'uncertain') continue;
        if (resend) await artifacts.deleteByPrefix(key);
        else await put(key, { ...call, state: 'failed' });
      }
    },
    async sumSpent() {
      const answers = (await listCalls()).flatMap(({ call }) => (call?.state === 'done' ? call.answer : []));
      return sumSpent(answers);
    },
  };
}

export function sumSpent(answers: readonly PaidAnswer[]): Spent {
  const add = (field: keyof Spent) => answers.reduce((sum, answer) => sum + answer[field], 0);
  return { inputTokens: add('inputTokens'), outputTokens: add('outputTokens'), usd: add('usd') };
}

function readCall(value: unknown): Call | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { state, atMostUsd, answer } = value as Partial<Record<'state' | 'atMostUsd' | 'answer', unknown>>;
  if (!isAmount(atMostUsd)) return undefined;
  if (state === 'sending' || state === 'uncertain' || state === 'failed') return { state, atMostUsd };
  const paid = state === 'done' ? readPaidAnswer(answer) : undefined;
  return paid && { state: 'done', atMostUsd, answer: paid };
}

export function readPaidAnswer(value: unknown): PaidAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, inputTokens, outputTokens, usd } = value as Partial<Record<keyof PaidAnswer, unknown>>;
  if (typeof text !== 'string' || !isAmount(inputTokens) || !isAmount(outputTokens)) return undefined;
  return isAmount(usd) ? { text, inputTokens, outputTokens, usd } : undefined;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
