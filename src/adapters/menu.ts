import { type Browser, browser } from 'wxt/browser';
import { toErrorInfo } from '../core/errors';
import { openSidePanel } from './browser-ui';

const ITEM = 'prep-for-this-role';
const COMMAND = 'prep-for-this-role';
const CONTEXTS = ['page', 'frame', 'link', 'image', 'selection'] as const;
/** The most of a selection that is taken over: the most a posting's text may have. */
const MAX_SELECTION_CHARS = 60_000;

/** What a right-click or the shortcut is about: a tab, and the text selected in it, if any. */
export interface PrepRequest {
  readonly tabId: number;
  readonly selection: string;
}

/**
 * Registers the menu item and the shortcut. Both open the panel as their first synchronous call: after one `await` the
 * browser no longer counts it as the user's doing.
 */
export function onPrep(prepare: (request: PrepRequest) => Promise<void>): void {
  const begin = (tab: Browser.tabs.Tab | undefined, selection: string): void => {
    if (tab?.id === undefined) return;
    // A panel that will not open loses nothing: the run starts, and the icon shows it.
    openSidePanel(tab.windowId).catch((error: unknown) => console.warn('panel', toErrorInfo(error).detail));
    void prepare({ tabId: tab.id, selection: selection.slice(0, MAX_SELECTION_CHARS) });
  };
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll().then(createItem, createItem);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ITEM) begin(tab, info.selectionText ?? '');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) begin(tab, '');
  });
}

function createItem(): void {
  browser.contextMenus.create({
    id: ITEM,
    title: browser.i18n.getMessage('menuPrep'),
    contexts: [...CONTEXTS],
  });
}
