import type { PanelRequest } from '../adapters/storage';
import type { ErrorCode } from '../core/errors';
import type { NoPostingReason } from '../core/posting/job-posting';
import type { RunSummary } from '../core/run/run';
import { isUnderWay } from './run-view';

/** What the side panel shows. It follows a run, not a tab. */
export type PanelView =
  | { readonly kind: 'run'; readonly run: RunSummary }
  | { readonly kind: 'library' }
  | { readonly kind: 'applications' }
  | { readonly kind: 'new' }
  | { readonly kind: 'selection'; readonly text: string; readonly url: string }
  | { readonly kind: 'pick'; readonly tabId: number; readonly at: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'noPosting'; readonly reason: NoPostingReason }
  | { readonly kind: 'failed'; readonly code: ErrorCode }
  | { readonly kind: 'empty' };

/** What the user chose in the panel itself; the last thing asked for wins, wherever it was asked. */
export type PanelChoice = { readonly at: number } & (
  | { readonly kind: 'run'; readonly runId: string }
  | { readonly kind: 'library' }
  | { readonly kind: 'applications' }
  | { readonly kind: 'new' }
);

export function choosePanelView(
  runs: readonly RunSummary[],
  request: PanelRequest | undefined,
  choice: PanelChoice | undefined,
): PanelView {
  const wanted = choice !== undefined && choice.at >= (request?.at ?? 0) ? choice : request;
  switch (wanted?.kind) {
    case 'run':
      return showRun(runs, wanted.runId);
    case 'library':
      return { kind: 'library' };
    case 'applications':
      return { kind: 'applications' };
    case 'new':
      return { kind: 'new' };
    case 'selection':
      if (wanted.text.trim() === '') return { kind: 'new' };
      return { kind: 'selection', text: wanted.text, url: wanted.url ?? '' };
    case 'pick':
      return { kind: 'pick', tabId: wanted.tabId, at: wanted.at };
    case 'noPosting':
      return { kind: 'noPosting', reason: wanted.reason };
    case 'failed':
      return { kind: 'failed', code: wanted.code };
    case 'reading':
      return { kind: 'reading' };
    case undefined:
      return showSomething(runs);
  }
}

/** A run that was just started may not be in the list yet, and one that was deleted is there no more. */
function showRun(runs: readonly RunSummary[], runId: string): PanelView {
  const run = runs.find(({ id }) => id === runId);
  return run === undefined ? showSomething(runs) : { kind: 'run', run };
}

/** Nobody asked for anything: the run that is under way, else the library, else how to begin. */
function showSomething(runs: readonly RunSummary[]): PanelView {
  const underWay = runs.find(isUnderWay);
  if (underWay !== undefined) return { kind: 'run', run: underWay };
  return { kind: runs.length > 0 ? 'library' : 'empty' };
}
