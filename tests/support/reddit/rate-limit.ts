export interface RateLimitSettings {
  /** Requests a window. */
  readonly limit: number;
  readonly windowMs: number;
  /** Counts, but tells nobody. */
  readonly isSilent?: boolean;
}

/** Counts requests as Reddit does and writes its three headers. */
export class RateLimit {
  private windowStartedAt = 0;
  private used = 0;

  constructor(private settings: RateLimitSettings) {}

  change(settings: RateLimitSettings): void {
    this.settings = settings;
    this.used = 0;
    this.windowStartedAt = 0;
  }

  /** Takes one request; false when the window is used up. `now` in ms. */
  take(now: number): boolean {
    if (now - this.windowStartedAt >= this.settings.windowMs) {
      this.windowStartedAt = now;
      this.used = 0;
    }
    if (this.used >= this.settings.limit) return false;
    this.used++;
    return true;
  }

  headers(now: number): Record<string, string> {
    if (this.settings.isSilent) return {};
    const resetS = Math.max(1, Math.ceil((this.windowStartedAt + this.settings.windowMs - now) / 1000));
    return {
      'x-ratelimit-used': String(this.used),
      'x-ratelimit-remaining': `${this.settings.limit - this.used}.0`,
      'x-ratelimit-reset': String(resetS),
    };
  }
}
