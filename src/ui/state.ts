import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { readGuide } from '../adapters/library';
import {
  type PanelRequest,
  watchAnswers,
  watchMarks,
  watchPanelRequest,
  watchRuns,
  watchSettings,
} from '../adapters/storage';
import type { Guide } from '../core/guide/guide';
import type { RunSummary } from '../core/run/run';
import type { Settings } from '../core/settings';
import { send } from '../messaging/messenger';

/** Stored state as signals, for as long as the page lives; undefined until first read. Nothing here writes. */

export function followRuns(): ReadonlySignal<readonly RunSummary[] | undefined> {
  const runs = signal<readonly RunSummary[] | undefined>(undefined);
  watchRuns((stored) => {
    runs.value = stored;
  });
  return runs;
}

export function followSettings(): ReadonlySignal<Settings | undefined> {
  const settings = signal<Settings | undefined>(undefined);
  watchSettings((stored) => {
    settings.value = stored;
  });
  return settings;
}

export function followPanelRequest(): ReadonlySignal<PanelRequest | undefined> {
  const request = signal<PanelRequest | undefined>(undefined);
  watchPanelRequest((stored) => {
    request.value = stored;
  });
  return request;
}

/** Asked once a page: a guide that still cannot be read then is not made for ever. */
const remade = new Set<string>();

/** `undefined` while it is being read, `null` when there is none. The old revision stays until the new one is there. */
export function useGuide(runId: string | undefined, revision: number | undefined): Guide | null | undefined {
  const [marksAt, setMarksAt] = useState(0);
  const [answers, setAnswers] = useState(0);
  useEffect(() => watchMarks(setMarksAt), []);
  useEffect(() => watchAnswers(() => setAnswers((count) => count + 1)), []);
  const [read, setRead] = useState<{ runId: string | undefined; guide: Guide | null }>();
  useEffect(() => {
    let isCurrent = true;
    const found = runId === undefined ? Promise.resolve(undefined) : readGuide(runId);
    void found
      .catch(() => undefined)
      .then((guide) => {
        if (!isCurrent) return;
        setRead({ runId, guide: guide ?? null });
        // The record says that there is one: gone or damaged, it is made anew for nothing, and comes as a new revision.
        const isMissing = runId !== undefined && (revision ?? 0) > 0 && !guide;
        if (isMissing && !remade.has(runId)) {
          remade.add(runId);
          send('remakeGuide', { runId }).catch(() => undefined);
        }
      });
    return () => {
      isCurrent = false;
    };
  }, [runId, revision, marksAt, answers]);
  return read !== undefined && read.runId === runId ? read.guide : undefined;
}

/** The time, refreshed every `everyMs` while `isTicking`. */
export function useNow(everyMs: number, isTicking: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isTicking) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, isTicking]);
  return now;
}
