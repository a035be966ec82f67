import { defineContentScript } from 'wxt/utils/define-content-script';
import { readPage } from '../src/content/read-page';

/** Injected on a click under `activeTab`; its result is what `executeScript` returns. No `matches`: that would ask for hosts. */
export default defineContentScript({
  registration: 'runtime',
  main: () => readPage(document),
});
