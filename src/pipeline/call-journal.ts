import { hashText } from '../core/hash';
import type { ArtifactStore } from './ports';

type CallState = 'sending' | 'uncertain' | 'failed';
/** One paid call, stored before the request leaves; deleted once an answer with a status is in. */
interface Call {
  readonly state: CallState;
  readonly atMostUsd: number;
}

/** The journal of a run's paid calls: what was sent and not answered is never sent again without the user's word. */
export interface CallJournal {
  stateOf(id: string): Promise<CallState | undefined>;
  noteSending(id: string, atMostUsd: number): Promise<void>;
  noteUncertain(id: string, atMostUsd: number): Promise<void>;
  /** The server answered, well or not: the call's fate is known. */
  noteAnswered(id: string): Promise<void>;
  /** Marks calls that were being sent when the worker died. Returns what all uncertain ones can have cost, US dollars. */
  noteInterrupted(): Promise<number>;
  /** The user's word on calls of unknown fate: sent again, or given up. */
  settle(resend: boolean): Promise<void>;
}

export function openJournal(artifacts: ArtifactStore, runId: string): CallJournal {
  const prefix = `${runId}/call/`;
  const keyOf = (id: string) => prefix + hashText(id);
  const put = (key: string, call: Call) => artifacts.put(key, call);
  const listCalls = async () =>
    (await artifacts.list(prefix)).flatMap(([key, value]) => {
      const call = readCall(value);
      return call ? [{ key, call }] : [];
    });
  return {
    stateOf: async (id) => readCall(await artifacts.get(keyOf(id)))?.state,
    noteSending: (id, atMostUsd) => put(keyOf(id), { state: 'sending', atMostUsd }),
    noteUncertain: (id, atMostUsd) => put(keyOf(id), { state: 'uncertain', atMostUsd }),
    noteAnswered: (id) => artifacts.deleteByPrefix(keyOf(id)),
    async noteInterrupted() {
      let atMostUsd = 0;
      for (const { key, call } of await listCalls()) {
        if (call.state === 'failed') continue;
        await put(key, { ...call, state: 'uncertain' });
        atMostUsd += call.atMostUsd;
      }
      return atMostUsd;
    },
    async settle(resend) {
      for (const { key, call } of await listCalls()) {
        if (call.state !== 'uncertain') continue;
        if (resend) await artifacts.deleteByPrefix(key);
        else await put(key, { ...call, state: 'failed' });
      }
    },
  };
}

function readCall(value: unknown): Call | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { state, atMostUsd } = value as Partial<Record<keyof Call, unknown>>;
  const isKnown = state === 'sending' || state === 'uncertain' || state === 'failed';
  return isKnown && typeof atMostUsd === 'number' ? { state, atMostUsd } : undefined;
}
