import type { RoleFamily } from '../posting/role-family';
import { general } from './occupations/general';
import { managementConsultant } from './occupations/management-consultant';
import { registeredNurse } from './occupations/registered-nurse';
import { retailAssociate } from './occupations/retail-associate';
import { softwareEngineer } from './occupations/software-engineer';
import type { Pack } from './pack';

export { CARDS, cardById, cardFor } from './cards';

/** Every pack; the first of a family stands for the family. */
export const PACKS: readonly Pack[] = [
  softwareEngineer,
  managementConsultant,
  registeredNurse,
  retailAssociate,
  general,
];

const BY_ID: ReadonlyMap<string, Pack> = new Map(PACKS.map((pack) => [pack.id, pack]));

/**
 * The preparation for an occupation.
 *
 * @param occupationId Id of a pack; for any other id the family's first pack is taken, and without one, or without a
 *   family, the general pack.
 */
export function packFor(occupationId: string, family?: RoleFamily): Pack {
  return BY_ID.get(occupationId) ?? PACKS.find((pack) => pack.family === family) ?? general;
}
