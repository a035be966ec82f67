import type { InterviewDetails, RoundKind } from '../interview';

/** What a recruiter's message says. What it does not say is missing; what can be read in two ways is left to the user. */
export interface Invitation {
  /** ISO. */
  readonly date?: string;
  /** The date can be read in these ways, ISO: `date` is then missing. */
  readonly dateChoices?: readonly string[];
  /** `HH:MM`, in `zone`. */
  readonly time?: string;
  readonly timeChoices?: readonly string[];
  /** Several appointments to choose from: `YYYY-MM-DD HH:MM`, or the date alone. */
  readonly slots?: readonly string[];
  /** As written: "BST", "Europe/Berlin". */
  readonly zone?: string;
  readonly minutes?: number;
  readonly round?: RoundKind;
  readonly how?: NonNullable<InterviewDetails['how']>;
  readonly people?: readonly string[];
  readonly place?: string;
  /** Always https. */
  readonly link?: string;
  readonly bring?: readonly string[];
}
