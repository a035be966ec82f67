import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright';
import { TargetChannel } from './target-channel';

export interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A page that Playwright does not list (the real popup, the real side panel), driven over the browser's CDP session. */
export interface RawPage {
  readonly target: TargetInfo;
  readonly isClosed: boolean;
  /** Any CDP command of the target. */
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  /** Runs a function in the page, or an expression; awaits what it returns. Counts as a user's gesture. */
  evaluate<T, A = undefined>(work: string | ((argument: A) => T | Promise<T>), argument?: A): Promise<T>;
  /** A real mouse click in the middle of the first visible element that `selector` (CSS) finds; waits for it. */
  click(selector: string): Promise<void>;
  /** Clicks the button or link whose text or label contains `name`. */
  clickNamed(name: string): Promise<void>;
  /** Replaces the value of a field, as typing would. */
  fill(selector: string, value: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'Escape'): Promise<void>;
  /** What a person can read. */
  text(): Promise<string>;
  waitFor<T>(work: string | (() => T | Promise<T>), timeoutMs?: number): Promise<T>;
  waitForText(text: string, timeoutMs?: number): Promise<string>;
  /** PNG of what is in view. These views take no other size or scale: launch with `--force-device-scale-factor=2`. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const POLL_MS = 50;
const DEFAULT_TIMEOUT_MS = 10_000;
const CLICK_ATTEMPTS = 5;
const KEY_CODES = { Enter: 13, Tab: 9, Escape: 27 } as const;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function listTargets(session: CDPSession): Promise<readonly TargetInfo[]> {
  return (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

export async function waitForTarget(
  session: CDPSession,
  matches: (target: TargetInfo) => boolean,
  timeoutMs = DEFAULT_TIMEOUT_MS,
): Promise<TargetInfo> {
  const endAt = Date.now() + timeoutMs;
  for (;;) {
    const targets = await listTargets(session);
    const found = targets.find(matches);
    if (found) return found;
    if (Date.now() > endAt) {
      throw new Error(
        `No such target in ${timeoutMs} ms; there are: ${targets.map((t) => `${t.type} ${t.url}`).join(', ')}`,
      );
    }
    await sleep(POLL_MS);
  }
}

class RawPageOverCdp implements RawPage {
  constructor(
    readonly target: TargetInfo,
    private readonly browser: CDPSession,
    private readonly channel: TargetChannel,
  ) {}

  get isClosed(): boolean {
    return this.channel.isClosed;
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    return this.channel.send(method, params);
  }

  async evaluate<T, A = undefined>(
    work: string | ((argument: A) => T | Promise<T>),
    argument?: A,
  ): Promise<T> {
    const expression =
      typeof work === 'string' ? work : `(${String(work)})(${JSON.stringify(argument) ?? ''})`;
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    const { exceptionDetails: thrown } = answer;
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return answer.result.value;
  }

  async click(selector: string): Promise<void> {
    await this.clickOneOf(`document.querySelectorAll(${JSON.stringify(selector)})`);
  }

  async clickNamed(name: string): Promise<void> {
    await this.clickOneOf(`(${FIND_NAMED})(${JSON.stringify(name)})`);
  }

  /** A panel that is still sliding in moves away from under the mouse: a click that did not arrive is tried again. */
  private async clickOneOf(elements: string): Promise<void> {
    for (let attempt = 0; attempt < CLICK_ATTEMPTS; attempt++) {
      const place = await this.waitFor<Place>(`(${FIND_PLACE})(${elements})`);
      const at = { ...place, button: 'left', clickCount: 1 };
      await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved', button: 'none' });
      await this.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
      // The click may close the page (a popup that opens the side panel) or lead to another: then nobody answers.
      await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }).catch(() => undefined);
      const hasLanded = await this.evaluate<boolean>('window.standInClick !== false').catch(() => true);
      if (hasLanded) return;
      await sleep(POLL_MS * 2);
    }
    throw new Error(`No click arrived at ${elements.slice(0, 200)}.`);
  }

  async fill(selector: string, value: string): Promise<void> {
    await this.waitFor(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    await this.evaluate(
      `(() => { const e = document.querySelector(${JSON.stringify(selector)}); e.focus(); e.select?.(); })()`,
    );
    await this.send('Input.insertText', { text: value });
    await this.evaluate(
      `document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new Event('change', { bubbles: true }))`,
    );
  }

  async press(key: keyof typeof KEY_CODES): Promise<void> {
    const event = {
      key,
      code: key,
      windowsVirtualKeyCode: KEY_CODES[key],
      ...(key === 'Enter' ? { text: '\r' } : {}),
    };
    // The key may close the very page it was pressed in, as Enter does to a popup.
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown' }).catch((error: unknown) => {
      if (!this.isClosed) throw error;
    });
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }).catch(() => undefined);
  }

  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  async waitFor<T>(work: string | (() => T | Promise<T>), timeoutMs = DEFAULT_TIMEOUT_MS): Promise<T> {
    const expression = typeof work === 'string' ? work : `(${String(work)})()`;
    const endAt = Date.now() + timeoutMs;
    for (;;) {
      const value = await this.evaluate<T>(expression);
      if (value) return value;
      if (Date.now() > endAt)
        throw new Error(`Not in ${timeoutMs} ms: ${String(work).slice(0, 300)}\n${await this.text()}`);
      await sleep(POLL_MS);
    }
  }

  async waitForText(text: string, timeoutMs = DEFAULT_TIMEOUT_MS): Promise<string> {
    await this.waitFor(`document.body.innerText.includes(${JSON.stringify(text)})`, timeoutMs);
    return this.text();
  }

  async screenshot(path: string): Promise<void> {
    // Painted once more and settled: a popup is still growing to its content when it is asked early.
    await this.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)))');
    const { data } = await this.send('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: false,
    });
    writeFileSync(path, Buffer.from(String(data), 'base64'));
  }

  async close(): Promise<void> {
    if (!this.isClosed) await this.browser.send('Target.closeTarget', { targetId: this.target.targetId });
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * In the page: the middle of the first visible, enabled element, scrolled into view; null while there is none. Notes in
 * `standInClick` whether a click arrives there.
 */
const FIND_PLACE = `(elements) => {
  for (const element of elements) {
    if (element.disabled || !element.checkVisibility()) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    window.standInClick = false;
    element.addEventListener('click', () => { window.standInClick = true; }, { capture: true, once: true });
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}`;

const FIND_NAMED = `(name) => [...document.querySelectorAll('button, a, summary, label, [role=button], [role=tab]')].filter(
  (element) => ((element.getAttribute('aria-label') ?? '') + ' ' + element.textContent).replace(/\\s+/g, ' ').includes(name))`;

/** Waits for the target and attaches to it. */
export async function attachRaw(
  browser: CDPSession,
  matches: (target: TargetInfo) => boolean,
  timeoutMs = DEFAULT_TIMEOUT_MS,
): Promise<RawPage> {
  const target = await waitForTarget(browser, matches, timeoutMs);
  const page = new RawPageOverCdp(target, browser, await TargetChannel.open(browser, target.targetId));
  // A popup's target is there before its document.
  if (target.type === 'page') await page.waitFor(`document.readyState === 'complete'`, timeoutMs);
  return page;
}
