import { describe, expect, it } from 'vitest';
import { ROLE_FAMILIES } from '../../../../src/core/posting/role-family';
import { findLanguage } from '../../../../src/core/research/language';
import { findSpokenJob, listSpokenNames, SPOKEN_JOBS } from '../../../../src/core/research/spoken-jobs';
import { makePosting, NURSE } from './cases';

const GENERAL = { id: 'general', family: 'other', searchTerms: [] } as const;

describe('findSpokenJob', () => {
  it.each<[string, string | undefined]>([
    ['Litigation Paralegal', 'paralegal'],
    ['Sales Engineer', 'salesEngineer'],
    ['Product Marketing Manager', 'productMarketing'],
    ['Elementary School Teacher, Grade 3', 'teacher'],
    ['Fachkraft für Lagerlogistik', 'warehouse'],
    ['Comptable (H/F)', 'accountant'],
    ['Profesor de Primaria', 'teacher'],
    ['Operations Manager, Rides', 'operations'],
    ['Falconer', undefined],
    ['', undefined],
  ])('%j is %s', (title, id) => {
    expect(findSpokenJob(GENERAL, title)?.id).toBe(id);
  });

  it('goes by the occupation where a pack knows it', () => {
    expect(findSpokenJob(NURSE, 'Clinical Manager, Data')?.id).toBe('nurse');
  });
});

describe('the spoken jobs', () => {
  it('have ids of their own, English names, and cover every family', () => {
    expect(new Set(SPOKEN_JOBS.map(({ id }) => id)).size).toBe(SPOKEN_JOBS.length);
    for (const job of SPOKEN_JOBS) expect(listSpokenNames(job, 'xx').length).toBeGreaterThan(0);
    expect(new Set(SPOKEN_JOBS.map(({ family }) => family))).toEqual(new Set(ROLE_FAMILIES));
  });
});

describe('findLanguage', () => {
  it.each<[string, string, string]>([
    ['Pflegefachkraft', 'en', 'de'],
    ['Data Scientist (m/w/d)', 'en', 'de'],
    ['Comptable (H/F)', 'en', 'fr'],
    ['Registered Nurse', 'en', 'en'],
    ['Registered Nurse', 'nl', 'nl'],
    ['Consultant', 'und', 'en'],
  ])('of %j in %s is %s', (title, language, spoken) => {
    expect(findLanguage(makePosting({ title, language }), GENERAL)).toBe(spoken);
  });
});
