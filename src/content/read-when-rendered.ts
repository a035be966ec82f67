import type { PageSnapshot } from '../core/posting/page-snapshot';
import { readPage } from './read-page';

/** Longest wait for a page that is still building itself; then what is there is what is read. */
const MAX_WAIT_MS = 2_000;
const STEP_MS = 200;
/** Less visible text than this, and no data to go by, is a frame without its content. */
const FRAME_CHARS = 350;
/** As much may stand around a part that says itself that it is loading. */
const BUSY_CHARS = 1_500;
const BUSY =
  'main [aria-busy="true"], [role="main"] [aria-busy="true"], main[aria-busy="true"], main [role="progressbar"], main [class*="skeleton" i], main [class*="spinner" i], #root [aria-busy="true"], #app [aria-busy="true"], #root [class*="skeleton" i], #app [class*="skeleton" i]';

/** Reads the page, and again while it is an empty frame that scripts may yet fill. A page that has its text never waits. */
export async function readWhenRendered(document: Document): Promise<PageSnapshot> {
  let snapshot = readPage(document);
  for (let waitedMs = 0; waitedMs < MAX_WAIT_MS && isStillEmpty(snapshot, document); waitedMs += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    snapshot = readPage(document);
  }
  return snapshot;
}

function isStillEmpty(
  { text, jsonLd, microdata, candidates, signals }: PageSnapshot,
  document: Document,
): boolean {
  const isStated =
    jsonLd.length > 0 || microdata.length > 0 || candidates.some(({ source }) => source === 'page-state');
  const isBusy = document.readyState === 'loading' || document.querySelector(BUSY) !== null;
  const mayFill = isBusy || signals.asksForScript || signals.scripts >= 3 || isFrameLoading(document);
  return (
    !isStated &&
    mayFill &&
    text.length < (isBusy ? BUSY_CHARS : FRAME_CHARS) &&
    signals.paragraphs === 0 &&
    !signals.hasPasswordField &&
    !signals.hasChallenge &&
    !signals.isFile
  );
}

/** A frame of the same site whose document has not come yet. */
function isFrameLoading(document: Document): boolean {
  return [...document.querySelectorAll('iframe')].slice(0, 10).some((frame) => {
    try {
      return frame.contentDocument !== null && frame.contentDocument.readyState !== 'complete';
    } catch {
      return false;
    }
  });
}
