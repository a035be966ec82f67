import type { CDPSession } from 'playwright';

interface TargetMessage {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Pending {
  resolve(result: Record<string, unknown>): void;
  reject(error: Error): void;
}

/** CDP inside CDP: messages to the target travel as text in messages of the browser session. */
export class TargetChannel {
  private lastId = 0;
  private readonly pending = new Map<number, Pending>();
  isClosed = false;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {}

  static async open(browser: CDPSession, targetId: string): Promise<TargetChannel> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const channel = new TargetChannel(browser, sessionId);
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) channel.receive(event.message);
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) channel.closeAll();
    });
    return channel;
  }

  send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    if (this.isClosed) return Promise.reject(new Error(`The page is closed (${method}).`));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as TargetMessage;
    // A worker that dies says so, and may never be reported as detached.
    if (message.method === 'Inspector.targetCrashed') this.closeAll();
    const waiting = this.pending.get(message.id ?? -1);
    if (!waiting) return;
    this.pending.delete(message.id ?? -1);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result ?? {});
  }

  private closeAll(): void {
    this.isClosed = true;
    for (const { reject } of this.pending.values()) reject(new Error('The page has closed.'));
    this.pending.clear();
  }
}
