import { defineContentScript } from 'wxt/utils/define-content-script';
import { readRedditPage } from '../src/content/read-reddit-page';

/** Runs only where and when the user points us to a page of Reddit's; returns what it shows. */
export default defineContentScript({
  registration: 'runtime',
  main: () => readRedditPage(document),
});
