/** What pages may know about the key. */
export interface KeyState {
  readonly present: boolean;
  readonly last4: string;
  /** ms since the Unix epoch of the last successful check; 0 when never checked. */
  readonly checkedAt: number;
}

export const NO_KEY: KeyState = { present: false, last4: '', checkedAt: 0 };
