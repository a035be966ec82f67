import { localisePack } from './localise';
import type { Pack, PackData, PackLanguage } from './pack';

export { CARDS, cardById, cardFor } from './cards';

/** Each pack is a file of its own, loaded when a guide needs it. */
const LOADERS: Readonly<Record<string, () => Promise<PackData>>> = {
  accountant: async () => (await import('./occupations/accountant')).accountant,
  administrativeAssistant: async () =>
    (await import('./occupations/administrative-assistant')).administrativeAssistant,
  careAssistant: async () => (await import('./occupations/care-assistant')).careAssistant,
  cook: async () => (await import('./occupations/cook')).cook,
  customerSupport: async () => (await import('./occupations/customer-support')).customerSupport,
  dataAnalyst: async () => (await import('./occupations/data-analyst')).dataAnalyst,
  dataScientist: async () => (await import('./occupations/data-scientist')).dataScientist,
  devopsEngineer: async () => (await import('./occupations/devops-engineer')).devopsEngineer,
  electrician: async () => (await import('./occupations/electrician')).electrician,
  financialAnalyst: async () => (await import('./occupations/financial-analyst')).financialAnalyst,
  frontendEngineer: async () => (await import('./occupations/frontend-engineer')).frontendEngineer,
  general: async () => (await import('./occupations/general')).general,
  hrSpecialist: async () => (await import('./occupations/hr-specialist')).hrSpecialist,
  lawyer: async () => (await import('./occupations/lawyer')).lawyer,
  managementConsultant: async () =>
    (await import('./occupations/management-consultant')).managementConsultant,
  marketingManager: async () => (await import('./occupations/marketing-management')).marketingManager,
  pharmacist: async () => (await import('./occupations/pharmacist')).pharmacist,
  productDesigner: async () => (await import('./occupations/product-designer')).productDesigner,
  productManager: async () => (await import('./occupations/product-management')).productManager,
  projectManager: async () => (await import('./occupations/project-management')).projectManager,
  registeredNurse: async () => (await import('./occupations/registered-nurse')).registeredNurse,
  retailAssociate: async () => (await import('./occupations/retail-associate')).retailAssociate,
  salesRepresentative: async () => (await import('./occupations/sales-representative')).salesRepresentative,
  socialWorker: async () => (await import('./occupations/social-worker')).socialWorker,
  softwareEngineer: async () => (await import('./occupations/software-engineer')).softwareEngineer,
  teacher: async () => (await import('./occupations/teacher')).teacher,
  teachingAssistant: async () => (await import('./occupations/teaching-assistant')).teachingAssistant,
  warehouseWorker: async () => (await import('./occupations/warehouse-worker')).warehouseWorker,
};

/** Ids of the packs there are, `general` among them. */
export const PACK_IDS: readonly string[] = Object.keys(LOADERS);

/** Loads the preparation for an occupation in one language; for an unknown id the general one. */
export async function loadPack(occupationId: string, language: PackLanguage): Promise<Pack> {
  const load = Object.hasOwn(LOADERS, occupationId) ? LOADERS[occupationId] : LOADERS['general'];
  if (!load) throw new Error('there is no general pack');
  return localisePack(await load(), language);
}
