import { browser } from 'wxt/browser';
import { AppError } from '../core/errors';
import type { PageSnapshot } from '../core/posting/page-snapshot';
import { type PickedText, readPickedText } from '../core/posting/picked-text';

/** The tab in front of the user, as far as an extension without the `tabs` permission knows it. */
export interface CurrentTab {
  readonly tabId: number;
  readonly windowId: number;
}

/** Origin pattern of the one host a run needs access to. */
export const REDDIT_ORIGIN = 'https://www.reddit.com/*';
/** The archive, asked for only by the option that switches it on. */
export const ARCHIVE_PATTERN = 'https://arctic-shift.photon-reddit.com/*';
/** Where a token is taken, asked for when a client id is connected. */
export const ACCOUNT_PATTERN = 'https://oauth.reddit.com/*';
export const REDDIT_URL = 'https://www.reddit.com/';
export const REDDIT_LOGIN_URL = 'https://www.reddit.com/login';
const POSTING_SCRIPT = '/content-scripts/posting.js';
const THREAD_SCRIPT = '/content-scripts/reddit-page.js';
const PICK_SCRIPT = '/content-scripts/pick.js';

/** Firefox's counterpart of the side panel, which Chromium's types do not know. */
interface SidebarBrowser {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** @throws {AppError} `tabClosed` when there is no tab in front. */
export async function readCurrentTab(): Promise<CurrentTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new AppError('tabClosed', 'no active tab');
  return { tabId: tab.id, windowId: tab.windowId };
}

/**
 * Reads the page of a tab the user has just pointed us to (`activeTab`).
 *
 * @throws {AppError} `pageRestricted` where the browser lets no extension look, `tabClosed`, `pageUnreadable`.
 */
export async function readPage(tabId: number): Promise<PageSnapshot> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [POSTING_SCRIPT] });
    if (typeof answer?.result === 'object' && answer.result !== null) return answer.result as PageSnapshot;
  } catch (cause) {
    throw classifyInjectionError(cause);
  }
  throw new AppError('pageUnreadable', 'no snapshot');
}

/**
 * Lets the user choose an element of a page he has pointed us to; null when he stops. Resolves when he has chosen, so the
 * caller must be a page that lives that long.
 *
 * @throws {AppError} as `readPage`.
 */
export async function pickText(tabId: number): Promise<PickedText | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [PICK_SCRIPT] });
    return readPickedText(answer?.result);
  } catch (cause) {
    throw classifyInjectionError(cause);
  }
}

/** Ends the picking in a tab: its promise resolves with null. */
export async function stopPicking(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    // Runs in the page's tab and shares nothing with this file but the symbol's name.
    func: () => {
      const stop: unknown = Reflect.get(globalThis, Symbol.for('debrief.stopPicking'));
      if (typeof stop === 'function') stop();
    },
  });
}

/**
 * Reads the Reddit page of a tab: the user has just clicked the icon there, or the host is allowed.
 *
 * @throws {AppError} as `readPage`.
 */
export async function readThreadPage(tabId: number): Promise<unknown> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [THREAD_SCRIPT] });
    return answer?.result;
  } catch (cause) {
    throw classifyInjectionError(cause);
  }
}

/** Browsers tell these cases apart by their English message only (seen in Chromium 141 and Firefox 140). */
function classifyInjectionError(cause: unknown): AppError {
  const text = cause instanceof Error ? cause.message : '';
  if (/no tab with id|tab was closed|invalid tab id/i.test(text))
    return new AppError('tabClosed', '', { cause });
  if (/cannot access|cannot be scripted|missing host permission|error page/i.test(text)) {
    return new AppError('pageRestricted', '', { cause });
  }
  return new AppError('pageUnreadable', 'injection', { cause });
}

/** Opens the panel beside the window. Must be the first call of a click's handler: it needs the gesture. */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as SidebarBrowser;
  return sidebarAction === undefined ? browser.sidePanel.open({ windowId }) : sidebarAction.open();
}

/** Shows the browser's permission prompt. Must be the first call of a click's handler: it needs the gesture. */
export function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [origin] });
}

/** As `requestOrigin`, for the account: the host, and the browser's own window for logging in. */
export function requestAccountAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [ACCOUNT_PATTERN], permissions: ['identity'] });
}

export function readVersion(): string {
  return browser.runtime.getManifest().version;
}

/** What to ask the browser for, to reach one address: its host over its protocol. Ports cannot be told apart. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

export function hasOrigin(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}

export function removeOrigin(origin: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [origin] });
}

/** Calls back with whether `origin` is open to us, now and after every change. */
export function watchOrigin(origin: string, onAnswer: (isGranted: boolean) => void): () => void {
  const check = () => void hasOrigin(origin).then(onAnswer);
  check();
  browser.permissions.onAdded.addListener(check);
  browser.permissions.onRemoved.addListener(check);
  return () => {
    browser.permissions.onAdded.removeListener(check);
    browser.permissions.onRemoved.removeListener(check);
  };
}

export interface Shortcut {
  /** '' when the browser gives no description, as for the icon's own. */
  readonly description: string;
  /** '' when none is set. */
  readonly keys: string;
}

export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ description, shortcut }) => ({
    description: description ?? '',
    keys: shortcut ?? '',
  }));
}

/** The browser's own page for changing shortcuts; Firefox has none that a link can open. */
export const SHORTCUTS_URL = import.meta.env.FIREFOX ? undefined : 'chrome://extensions/shortcuts';

/** Whether the icon is pinned to the toolbar; undefined where the browser does not say. */
export async function readIsPinned(): Promise<boolean | undefined> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar;
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

export async function openGuidePage(runId: string): Promise<void> {
  await openTab(browser.runtime.getURL(`/guide.html?id=${encodeURIComponent(runId)}` as '/'));
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
