import { describe, expect, it } from 'vitest';
import { recogniseLevel, recogniseOccupation } from '../../../../src/core/posting/occupation';

const recognise = (title: string, description = '', requiredSkills: readonly string[] = []) =>
  recogniseOccupation({ title, description, requiredSkills });

/** Invented titles in the languages postings come in. */
const TITLES: readonly (readonly [title: string, id: string])[] = [
  ['Senior Software Engineer - Payments', 'softwareEngineer'],
  ['Full Stack Software Developer 80-100% (f/m/x)', 'softwareEngineer'],
  ['Softwareentwickler (m/w/d) Backend', 'softwareEngineer'],
  ['Softwareentwickler:in Java', 'softwareEngineer'],
  ['Développeur·euse Full Stack H/F', 'softwareEngineer'],
  ['Desarrollador Backend Python', 'softwareEngineer'],
  ['Manager, Software Engineering', 'softwareEngineer'],
  ['Registered Nurse (RN) - ICU Nights', 'registeredNurse'],
  ['RN - Med/Surg', 'registeredNurse'],
  ['Staff Nurse, Ward 7', 'registeredNurse'],
  ['Ward 7 - Staff Nurse', 'registeredNurse'],
  ['Gesundheits- und Krankenpfleger (m/w/d)', 'registeredNurse'],
  ['Pflegefachfrau/-mann HF 60-100%', 'registeredNurse'],
  ['Pflegefachkraft in Teilzeit (w/m/d)', 'registeredNurse'],
  ['Infirmier(e) de nuit', 'registeredNurse'],
  ['Infirmière diplômée d’État (IDE)', 'registeredNurse'],
  ['Enfermero/a de urgencias', 'registeredNurse'],
  ['看護師（夜勤あり）', 'registeredNurse'],
  ['Management Consultant', 'managementConsultant'],
  ['Strategy Associate, Consumer Goods', 'managementConsultant'],
  ['Unternehmensberater*in Energie', 'managementConsultant'],
  ['Consultant en stratégie H/F', 'managementConsultant'],
  ['Retail Sales Associate - Part Time', 'retailAssociate'],
  ['Verkäufer/in in Teilzeit', 'retailAssociate'],
  ['Verkaeufer (m/w/d) Textil', 'retailAssociate'],
  ['Vendeur(se) en prêt-à-porter', 'retailAssociate'],
  ['Kaufmann/-frau im Einzelhandel', 'retailAssociate'],
];

describe('recogniseOccupation', () => {
  it('knows the occupation of a title', () => {
    const missed = TITLES.filter(([title, id]) => recognise(title).id !== id).map(
      ([title, id]) => `${title}: ${id}, got ${recognise(title).id}`,
    );
    expect(missed).toEqual([]);
  });
});

describe('recogniseLevel', () => {
  it('reads a level', () => {
    expect(recogniseLevel('Senior Software Engineer')).toBe('senior');
  });
});
