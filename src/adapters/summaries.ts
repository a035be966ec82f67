import { browser } from 'wxt/browser';
import { isEnded } from '../core/run/reduce-run';
import { type Run, STEPS } from '../core/run/run';
import { summariseRun } from '../core/run/summarise-run';
import type { RunStore } from '../pipeline/ports';
import { watchInterviews } from './debrief-alarm';
import { type MessageKey, t } from './i18n';

/** Transitions come in bursts; pages need to see about twenty states a second at most. */
const GATHER_MS = 50;

/**
 * Writes what pages watch into `storage.local`, derived anew from the records each time: a copy that was missed is
 * made good by the next one. Returns `publish`, which gathers bursts into one write, and `note`, which does not where
 * somebody waits to see it.
 */
export function createSummaries(runs: RunStore): {
  publish(): void;
  publishNow(): Promise<void>;
  note(isMilestone: boolean): void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writtenAt = 0;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const newestFirst = [...(await runs.list())].sort((a, b) => b.createdAt - a.createdAt);
    await browser.storage.local.set({ runs: newestFirst.map(summariseRun) });
    await showBadge(newestFirst);
  };
  const publishNow = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writtenAt = Date.now();
    writing = writing.then(write, write);
    return writing;
  };
  const publish = (): void => {
    // The first of a burst is seen at once, the others together.
    const waitMs = Math.max(0, Math.min(GATHER_MS, writtenAt + GATHER_MS - Date.now()));
    timer ??= setTimeout(() => void publishNow().catch(() => undefined), waitMs);
  };
  return {
    publishNow,
    publish,
    note(isMilestone) {
      if (isMilestone) publishNow().catch(() => undefined);
      else publish();
    },
  };
}

/** The icon's badge, derived from the records: a killed worker cannot clear it, the next one puts it right. */
async function showBadge(runs: readonly Run[]): Promise<void> {
  const running = runs.find((run) => !isEnded(run) && run.status !== 'blocked');
  const asking = runs.find(({ status }) => status === 'blocked');
  const { seenAt } = await browser.storage.local.get('seenAt');
  const unseen = runs.find(
    (run) => isEnded(run) && run.updatedAt > (typeof seenAt === 'number' ? seenAt : 0),
  );
  const isDue = await watchInterviews(runs).catch(() => false);
  const [text, title] = describeBadge(running, asking, unseen, isDue);
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: t(title) });
}

function describeBadge(
  running?: Run,
  asking?: Run,
  unseen?: Run,
  isDue = false,
): readonly [text: string, title: MessageKey] {
  if (running) return [`${readPercentage(running)}%`, 'badgeRunning'];
  if (asking) return ['?', 'badgeAsking'];
  if (unseen?.status === 'failed') return ['!', 'badgeFailed'];
  if (unseen?.status === 'completed') return ['✓', 'badgeDone'];
  if (isDue) return ['…', 'badgeDebrief'];
  return ['', 'actionTitle'];
}

function readPercentage(run: Run): number {
  const closed = STEPS.filter((step) => ['done', 'degraded'].includes(run.steps[step].state)).length;
  return Math.round((100 * closed) / STEPS.length);
}
