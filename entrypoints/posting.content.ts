import { defineContentScript } from 'wxt/utils/define-content-script';
import { readWhenRendered } from '../src/content/read-when-rendered';

/** Injected on a click under `activeTab`; its result is what `executeScript` returns. No `matches`: that would ask for hosts. */
export default defineContentScript({
  registration: 'runtime',
  main: () => readWhenRendered(document),
});
