/** Time that passes only while everybody waits: asynchronous code runs as it is, and days of it in a moment. */
export class VirtualTime {
  private now = 0;
  private sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.sleepers.push({ at: this.now + ms, wake });
    });
  }

  /** Runs `work` and returns how long it took, ms. */
  async measure(work: () => Promise<unknown>): Promise<number> {
    const startedAt = this.now;
    let isOver = false;
    const ended = work().finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await letAllRun();
      const next = this.sleepers.reduce((a, b) => (b.at < a.at ? b : a), this.sleepers[0] ?? NOBODY);
      if (isOver || next === NOBODY) continue;
      this.sleepers = this.sleepers.filter((sleeper) => sleeper !== next);
      this.now = next.at;
      next.wake();
    }
    await ended;
    return this.now - startedAt;
  }
}

const NOBODY = { at: Number.POSITIVE_INFINITY, wake: () => undefined };

/** Everything that waits for nothing but other promises has run by the next turn of the loop. */
function letAllRun(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}
