import { describe, expect, it } from 'vitest';
import { KNOWN_JOBS } from '../../../../src/core/packs/known-jobs';
import { NEARBY_ROLES } from '../../../../src/core/packs/roles';
import { FOREIGN_TITLE_CUES } from '../../../../src/core/packs/title-cues';
import { recogniseLevel, recogniseOccupation } from '../../../../src/core/posting/occupation';
import { findMisses, readTitles, TITLE_FIELDS } from '../../../eval/score-titles';

const items = readTitles('tests/fixtures/titles/titles.tsv');
/** Of labelled titles, in each half. */
const BAR = 0.95;

describe('labelled titles', () => {
  it('are many, in many languages, half of them held out', () => {
    expect(items.length).toBeGreaterThanOrEqual(250);
    expect(new Set(items.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(items.map(({ family }) => family)).size).toBe(15);
    expect(items.filter(({ half }) => half === 'heldOut').length).toBeGreaterThanOrEqual(125);
  });

  it.each(['dev', 'heldOut'])('are met in the half %s', (half) => {
    const own = items.filter((item) => item.half === half);
    const misses = findMisses(own);
    for (const field of TITLE_FIELDS) {
      const missed = misses.filter((miss) => miss.field === field);
      const told = missed.map(({ item, got }) => `${item.title}: ${item[field]}, got ${got}`).join('\n');
      expect(1 - missed.length / own.length, `${field}\n${told}`).toBeGreaterThanOrEqual(BAR);
    }
  });
});

describe('what names a job', () => {
  const familyOf = (title: string, description = '') =>
    recogniseOccupation({ title, description, requiredSkills: [] }).family;

  it('is the title, whatever the employer does', () => {
    const bank =
      'Our bank employs accountants, nurses and lawyers. We are looking for a financial analyst too.';
    expect(familyOf('Software Engineer', bank)).toBe('softwareEngineering');
    expect(familyOf('School Nurse', 'We are looking for a teacher as well.')).toBe('healthcare');
  });

  it('is the job before the trade, in either order', () => {
    expect(familyOf('Insurance Lawyer')).toBe('legal');
    expect(familyOf('Retail - Software Engineer')).toBe('softwareEngineering');
    expect(familyOf('Insurance')).toBe('finance');
  });

  it('keeps the name of a job that has no pack', () => {
    const dentist = recogniseOccupation({ title: 'Dentist', description: '', requiredSkills: [] });
    expect(dentist).toMatchObject({ id: 'general', family: 'healthcare', name: 'Dentist' });
  });

  it('has cues that can match: a star stands only at an end', () => {
    const cues = [
      ...KNOWN_JOBS.flatMap((job) => job.cues),
      ...Object.values(FOREIGN_TITLE_CUES).flat(),
      ...NEARBY_ROLES.flatMap((role) => role.cues),
    ];
    expect(cues.filter((cue) => cue.replace(/^[=?]?\*?|\*$/g, '').includes('*'))).toEqual([]);
    expect(cues.filter((cue) => cue.replace(/[=?*]/g, '').trim() === '')).toEqual([]);
  });
});

describe('recogniseLevel', () => {
  it.each([
    ['Account Executive, Mid-Market', null],
    ['Chief of Staff', null],
    ['Expert-comptable H/F', null],
    ['Specjalista ds. kadr i płac', null],
    ['Associate, early-stage investments', null],
    ['Executive Assistant to the Managing Director', null],
    ['Systems Engineer 3 (Req 2291)', 'senior'],
    ['Accountant I', 'junior'],
  ])('%s: %s', (title, level) => {
    expect(recogniseLevel(title)).toBe(level);
  });

  it('takes a bounded time over a title made to be slow', () => {
    const startedAt = performance.now();
    for (const piece of ['engineer ', 'm/w/d ', '(((', 'a/', 'senior - '])
      recogniseLevel(piece.repeat(20_000));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
