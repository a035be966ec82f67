import type { GoldenCase } from './golden-case';
import { OFFICE_CASES } from './office-cases';
import { OTHER_CASES } from './other-cases';

export { buildGolden, type GoldenCase } from './golden-case';

/** Nine complete cases, each another trade, place and amount of reports. */
export const GOLDEN_CASES: readonly GoldenCase[] = [...OFFICE_CASES, ...OTHER_CASES];
