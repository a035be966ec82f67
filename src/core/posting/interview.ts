/** What the user says about the interview: the optional row. Everything adapts to it; all of it may be unknown. */
export interface InterviewDetails {
  /** Local calendar date, ISO `YYYY-MM-DD`. */
  readonly date?: string;
  /** Local time, `HH:MM`. */
  readonly time?: string;
  readonly round?: RoundKind;
  readonly how?: 'phone' | 'video' | 'onsite';
  /** Hours a day the user can prepare, above 0, at most 12. */
  readonly hoursADay?: number;
}

export const ROUND_KINDS = [
  'application',
  'assessment',
  'recruiter',
  'phone',
  'technical',
  'takeHome',
  'case',
  'panel',
  'onsite',
  'trial',
  'hiringManager',
  'final',
  'other',
] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];
