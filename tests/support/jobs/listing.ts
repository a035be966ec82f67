/** What an invented job listing says, before it becomes a page. */
export interface Listing {
  readonly title: string;
  readonly company: string;
  readonly companyUrl: string;
  readonly host: string;
  /** Path on the host. */
  readonly path: string;
  readonly language: string;
  readonly place: { readonly city: string; readonly region: string; readonly country: string };
  /** ISO date. */
  readonly datePosted: string;
  /** ISO date. */
  readonly validThrough: string;
  /** Schema.org's word: FULL_TIME, PART_TIME, CONTRACTOR. */
  readonly employmentType: string;
  readonly isRemote: boolean;
  readonly salary?: {
    readonly min: number;
    readonly max: number;
    readonly currency: string;
    readonly unit: 'HOUR' | 'MONTH' | 'YEAR';
    /** As a person reads it on the page. */
    readonly text: string;
  };
  readonly team: string;
  readonly sections: readonly ListingSection[];
  readonly applyLabel: string;
}

export interface ListingSection {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
}

export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
