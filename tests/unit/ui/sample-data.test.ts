import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../../src/core/guide/check-guide';
import { packFor } from '../../../src/core/packs/all';
import { recogniseOccupation } from '../../../src/core/posting/occupation';
import { makeFirstGuide } from '../../../src/ui/first-guide';
import { readSample, SAMPLE_IDS } from '../../../src/ui/welcome/sample-data';

const NOW = Date.UTC(2026, 10, 23, 9);
const OCCUPATION = {
  nurse: 'registeredNurse',
  teacher: 'teacher',
  shop: 'retailAssociate',
  engineer: 'softwareEngineer',
  consultant: 'managementConsultant',
} as const;

const CASES = (['en', 'de-AT', 'ja'] as const).flatMap((language) =>
  SAMPLE_IDS.map((id) => [id, language] as const),
);

describe.each(CASES)('the sample %s for who reads %s', (id, language) => {
  const posting = readSample(id, language);
  const guide = makeFirstGuide(
    posting,
    { date: '2026-11-26', hoursADay: 1 },
    NOW,
    packFor(OCCUPATION[id], posting.language === 'de' ? 'de' : 'en'),
  );

  it('is taken for what it is, in German only for who reads German', () => {
    expect(recogniseOccupation(posting).id).toBe(OCCUPATION[id]);
    expect(posting.language).toBe(language === 'de-AT' ? 'de' : 'en');
    expect(guide.language).toBe(posting.language);
  });

  it('makes a complete guide that its checker finds nothing in', () => {
    expect(checkGuide(guide)).toEqual([]);
    expect(guide.minute.likeliest.length).toBe(3);
    expect(guide.questions.filter(({ label }) => label === 'posting').length).toBeGreaterThan(2);
    expect(guide.questions.filter(({ label }) => label === 'typical').length).toBeGreaterThan(7);
    expect(guide.plan.length).toBeGreaterThan(2);
    for (const section of [guide.rounds, guide.evening, guide.day, guide.afterwards, guide.ask]) {
      expect(section.length).toBeGreaterThan(0);
    }
    expect(guide.questions.some(({ label }) => label === 'reported')).toBe(false);
  });
});
