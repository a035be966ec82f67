import { browser } from 'wxt/browser';
import { type Badge, describeBadge } from '../core/run/badge';
import type { Run } from '../core/run/run';
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

/** Text, words and colour of each badge. White on each of these grounds has a contrast of at least 4.5. */
const BADGES: Readonly<Record<Badge['kind'], readonly [text: string, title: MessageKey, ground: string]>> = {
  working: ['', 'badgeRunning', '#1d4ed8'],
  asking: ['?', 'badgeAsking', '#1d4ed8'],
  failed: ['!', 'badgeFailed', '#a61b1b'],
  done: ['✓', 'badgeDone', '#0b6b43'],
  debrief: ['…', 'badgeDebrief', '#1d4ed8'],
  none: ['', 'actionTitle', '#1d4ed8'],
};

/** The icon's badge, derived from the records: a killed worker cannot clear it, the next one puts it right. */
async function showBadge(runs: readonly Run[]): Promise<void> {
  const { seenAt } = await browser.storage.local.get('seenAt');
  const isDue = await watchInterviews(runs).catch(() => false);
  const badge = describeBadge(runs, typeof seenAt === 'number' ? seenAt : 0, isDue);
  const [text, title, ground] = BADGES[badge.kind];
  await browser.action.setBadgeText({ text: badge.kind === 'working' ? `${badge.percent}%` : text });
  await browser.action.setBadgeBackgroundColor({ color: ground });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title: t(title) });
}
