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
  /** The zone of `time` as the invitation writes it: "BST", "Europe/Berlin". */
  readonly zone?: string;
  /** How long it takes. */
  readonly minutes?: number;
  /** Who it is with. */
  readonly people?: readonly string[];
  readonly place?: string;
  /** The way into a meeting on screen: always https. */
  readonly link?: string;
  readonly bring?: readonly string[];
  /** Which fields were read from the invitation and stand as they were read. */
  readonly fromInvitation?: readonly InvitedField[];
}

/** What an invitation can fill. */
export const INVITED_FIELDS = [
  'date',
  'time',
  'zone',
  'minutes',
  'round',
  'how',
  'people',
  'place',
  'link',
  'bring',
] as const;
export type InvitedField = (typeof INVITED_FIELDS)[number];

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
