/** The text of one post or comment, immutable: every quote is a slice of it. */
export interface EvidenceUnit {
  /** `t3_ID` or `t1_ID`. */
  readonly id: string;
  readonly threadId: string;
  readonly subreddit: string;
  /** The thread's title. */
  readonly threadTitle: string;
  readonly permalink: string;
  /** Keyed hash of the author; '' when the account is deleted (counted as one unknown person per unit). */
  readonly person: string;
  /** ms since the Unix epoch. */
  readonly at: number;
  readonly score: number;
  readonly text: string;
}

/** A passage of a unit. `units[unitId].text.slice(start, end)` is the quote; nothing else may be shown in quotation marks. */
export interface EvidenceRef {
  readonly unitId: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends EvidenceRef {
  /** `UNITID.N`, N counting from 0. */
  readonly id: string;
}
