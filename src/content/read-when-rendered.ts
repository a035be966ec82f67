import type { PageSnapshot } from '../core/posting/page-snapshot';
import { readPage } from './read-page';

/** Longest wait for a page that is still building itself; then what is there is what is read. */
const MAX_WAIT_MS = 2_000;
const STEP_MS = 200;
/** Less visible text than this, and no data to go by, is a frame without its content. */
const FRAME_CHARS = 350;

/** Reads the page, and again while it is an empty frame that scripts may yet fill. A page that has its text never waits. */
export async function readWhenRendered(document: Document): Promise<PageSnapshot> {
  let snapshot = readPage(document);
  for (let waitedMs = 0; waitedMs < MAX_WAIT_MS && isStillEmpty(snapshot); waitedMs += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    snapshot = readPage(document);
  }
  return snapshot;
}

function isStillEmpty({ text, jsonLd, microdata, candidates, signals }: PageSnapshot): boolean {
  const isStated =
    jsonLd.length > 0 || microdata.length > 0 || candidates.some(({ source }) => source === 'page-state');
  const mayFill = signals.asksForScript || signals.scripts >= 3;
  return (
    !isStated &&
    mayFill &&
    text.length < FRAME_CHARS &&
    signals.paragraphs === 0 &&
    !signals.hasPasswordField &&
    !signals.hasChallenge &&
    !signals.isFile
  );
}
