import { localisePack } from './localise';
import { accountant } from './occupations/accountant';
import { administrativeAssistant } from './occupations/administrative-assistant';
import { careAssistant } from './occupations/care-assistant';
import { cook } from './occupations/cook';
import { customerSupport } from './occupations/customer-support';
import { dataAnalyst } from './occupations/data-analyst';
import { dataScientist } from './occupations/data-scientist';
import { devopsEngineer } from './occupations/devops-engineer';
import { electrician } from './occupations/electrician';
import { financialAnalyst } from './occupations/financial-analyst';
import { frontendEngineer } from './occupations/frontend-engineer';
import { general } from './occupations/general';
import { hrSpecialist } from './occupations/hr-specialist';
import { lawyer } from './occupations/lawyer';
import { managementConsultant } from './occupations/management-consultant';
import { marketingManager } from './occupations/marketing-management';
import { pharmacist } from './occupations/pharmacist';
import { productDesigner } from './occupations/product-designer';
import { productManager } from './occupations/product-management';
import { projectManager } from './occupations/project-management';
import { registeredNurse } from './occupations/registered-nurse';
import { retailAssociate } from './occupations/retail-associate';
import { salesRepresentative } from './occupations/sales-representative';
import { socialWorker } from './occupations/social-worker';
import { softwareEngineer } from './occupations/software-engineer';
import { teacher } from './occupations/teacher';
import { teachingAssistant } from './occupations/teaching-assistant';
import { warehouseWorker } from './occupations/warehouse-worker';
import type { Pack, PackData, PackLanguage } from './pack';

/**
 * Every pack at once, for who cannot import on demand: a service worker has no `import()`. Pages load one pack with
 * `loadPack` instead.
 */
export const ALL_PACKS: readonly PackData[] = [
  accountant,
  administrativeAssistant,
  careAssistant,
  cook,
  customerSupport,
  dataAnalyst,
  dataScientist,
  devopsEngineer,
  electrician,
  financialAnalyst,
  frontendEngineer,
  hrSpecialist,
  lawyer,
  managementConsultant,
  marketingManager,
  pharmacist,
  productDesigner,
  productManager,
  projectManager,
  registeredNurse,
  retailAssociate,
  salesRepresentative,
  socialWorker,
  softwareEngineer,
  teacher,
  teachingAssistant,
  warehouseWorker,
  general,
];

const BY_ID: ReadonlyMap<string, PackData> = new Map(ALL_PACKS.map((pack) => [pack.id, pack]));

/**
 * The preparation for an occupation in one language.
 *
 * @param occupationId Id of a pack; any other id gets the general pack.
 */
export function packFor(occupationId: string, language: PackLanguage = 'en'): Pack {
  const data = BY_ID.get(occupationId) ?? general;
  return localisePack(data, language);
}
