export const ROLE_FAMILIES = [
  'softwareEngineering',
  'dataMl',
  'product',
  'design',
  'consulting',
  'finance',
  'marketing',
  'sales',
  'operations',
  'healthcare',
  'education',
  'legal',
  'supportAdmin',
  'tradesRetail',
  'other',
] as const;
export type RoleFamily = (typeof ROLE_FAMILIES)[number];

/** What the posting's title and text say the job is; the employer never overrides it. */
export interface Occupation {
  /** Id of a pack, such as `registeredNurse`; `general` when none fits. */
  readonly id: string;
  readonly family: RoleFamily;
  /** Words people search with, most usual first: "registered nurse", "RN". */
  readonly searchTerms: readonly string[];
}

/** With what the job is called: the pack's name for it, or the title's own. */
export type NamedOccupation = Occupation & { readonly name: string };
