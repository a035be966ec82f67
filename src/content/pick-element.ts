import type { PickedText } from '../core/posting/picked-text';
import { readText } from './element-text';
import { Frame } from './pick-frame';

const MAX_TEXT_CHARS = 60_000;
/** A single line is hardly ever what was meant: the frame begins at the first box with as much text. */
const MIN_START_CHARS = 200;
/** Nobody chooses for longer; a page must not stay covered for ever. */
const MAX_PICKING_MS = 180_000;
/** A second run of the script ends the first: one frame at a time. In the extension's own world, unseen by the page. */
const STOP = Symbol.for('debrief.stopPicking');

/**
 * Lets the user choose an element of the page: hover and click, or arrow up (more), arrow down (less), Enter; Escape stops.
 * A glass over the page takes the clicks, so the page hears none of it; it is one element, and gone afterwards.
 */
export function pickElement(document: Document, hint: string): Promise<PickedText | null> {
  stopPicking();
  return new Promise((resolve) => {
    const frame = new Frame(document, hint);
    const trail: Element[] = [];
    let current: Element | null = startOf(document);
    const show = (element: Element | null) => {
      if (element === null) return;
      current = element;
      frame.surround(element);
    };
    const finish = (taken: Element | null) => {
      listening.abort();
      clearTimeout(timer);
      frame.remove();
      Reflect.deleteProperty(globalThis, STOP);
      resolve(taken === null ? null : { text: readPicked(taken), url: document.URL.slice(0, 8_000) });
    };
    const onKey = (event: KeyboardEvent) => {
      if (!['Escape', 'Enter', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'keyup') return;
      if (event.key === 'Escape') finish(null);
      else if (event.key === 'Enter') finish(current);
      else if (event.key === 'ArrowDown') show(trail.pop() ?? current);
      else if (current !== null && widen(current) !== null) {
        trail.push(current);
        show(widen(current));
      }
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    const view = document.defaultView ?? window;
    view.addEventListener('keydown', onKey, options);
    view.addEventListener('keyup', onKey, options);
    view.addEventListener('scroll', () => show(current), { ...options, passive: true });
    view.addEventListener('resize', () => show(current), options);
    frame.glass.addEventListener('mousemove', ({ clientX, clientY }) => {
      trail.length = 0;
      show(sensibleBox(frame.elementBelow(clientX, clientY)));
    });
    frame.glass.addEventListener('click', ({ clientX, clientY, detail }) => {
      // A click without a mouse, as by assistive technology, takes what is framed.
      if (detail !== 0 && trail.length === 0) show(sensibleBox(frame.elementBelow(clientX, clientY)));
      finish(current);
    });
    const timer = setTimeout(() => finish(null), MAX_PICKING_MS);
    Reflect.set(globalThis, STOP, () => finish(null));
    show(current);
  });
}

/** Ends the picking that is going on in this page, if any. */
export function stopPicking(): void {
  const stop: unknown = Reflect.get(globalThis, STOP);
  if (typeof stop === 'function') stop();
}

/** Where the keyboard begins: the page's main part. */
function startOf(document: Document): Element | null {
  return document.querySelector('main article, main, [role="main"], article') ?? document.body;
}

function sensibleBox(element: Element | null): Element | null {
  let box = element;
  while (box !== null && widen(box) !== null && (box.textContent ?? '').trim().length < MIN_START_CHARS)
    box = widen(box);
  return box;
}

/** The next larger box; out of an open shadow root to its host; null at the body. */
function widen(element: Element): Element | null {
  if (element === element.ownerDocument.body) return null;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root && root.host instanceof Element ? root.host : null;
}

function readPicked(element: Element): string {
  if (element.tagName === 'IFRAME') {
    const inner = innerBody(element as HTMLIFrameElement);
    if (inner !== null) return readText(inner, { maxChars: MAX_TEXT_CHARS });
  }
  return readText(element, { maxChars: MAX_TEXT_CHARS });
}

function innerBody(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
