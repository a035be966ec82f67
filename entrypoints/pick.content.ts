import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { pickElement } from '../src/content/pick-element';

/** Injected on a click under `activeTab`, never before; `executeScript` returns what was picked once it is. No `matches`. */
export default defineContentScript({
  registration: 'runtime',
  main: () => pickElement(document, browser.i18n.getMessage('pickHint')),
});
