import { type CurrentTab, readCurrentTab, readPage } from '../../adapters/browser-ui';
import type { PageSnapshot } from '../../core/posting/page-snapshot';

/** What the page in front of the user holds, and which tab it is; the tab alone where it could not be read. */
export interface TabSnapshot {
  readonly tab: CurrentTab;
  /** Rejects as `readPage` does. */
  readonly snapshot: Promise<PageSnapshot>;
}

let early: Promise<TabSnapshot> | undefined;

/** Begins to read the page before the popup's own code is there: the two take about the same time. */
export function beginReading(): void {
  early = readTab();
  early.catch(() => undefined);
}

/**
 * The reading that was begun early, once; every further call reads anew.
 *
 * @throws {AppError} `tabClosed` when there is no tab in front.
 */
export function takeReading(): Promise<TabSnapshot> {
  const begun = early ?? readTab();
  early = undefined;
  return begun;
}

async function readTab(): Promise<TabSnapshot> {
  const tab = await readCurrentTab();
  const snapshot = readPage(tab.tabId);
  // Whoever takes it hears of its failure; until then nobody does.
  snapshot.catch(() => undefined);
  return { tab, snapshot };
}
